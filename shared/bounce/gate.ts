/**
 * The first look at an opened message, cheap enough for a page to take at every one: sender,
 * subject and shape have to agree before anything is read. It may let too much through, never a
 * reply or a quotation.
 */
export interface GateInput {
  from: string;
  subject: string;
  text: string;
}

const SENDER =
  /mailer-?daemon|postmaster|mail[ ._-]?(?:delivery|daemon)|delivery[ ._-]?(?:subsystem|system|status|service)|microsoftexchange[0-9a-f]{20}|microsoft outlook|mdaemon|mmdf|complaints@|system administrator/i;
const ANSWER =
  /^\s*(?:re|aw|sv|vs|fwd?|wg|tr|rv|ref|antw|odp|ynt|回复|答复|转发|回覆|轉寄|返信|転送)(?:\[\d+\])?\s*[:：]/i;
const AUTO =
  /out of (?:the )?office|auto(?:matic|mated)?[- ]?(?:reply|response)|autoreply|vacation|abwesen|réponse automatique|risposta automatica|respuesta automática|resposta automática|automatisch antwoord|automatische antwort|自動応答|自动答复|自動回覆|автоответ/i;
/** A reply code with its enhanced code, or either in a place where servers put them. */
const CODE =
  /\b[45]\d\d[ -]{1,3}\(?#?[45]\.\d{1,2}\.\d{1,3}\b|#[45]\.\d\.\d|\b[45]\.\d{1,2}\.\d{1,3}\b|[:'"\s(][45][0-5]\d[ -][A-Za-z<]/;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;

/** How much of the text is looked at. */
const MAX_TEXT = 16384;

/** Is this message itself a bounce, as far as a glance can tell? */
export function looksLikeBounce({ from, subject, text }: GateInput): boolean {
  if (AUTO.test(subject)) return false;
  const daemon = SENDER.test(from);
  if (ANSWER.test(subject) && !daemon) return false;
  const seen = text.slice(0, MAX_TEXT);
  return daemon && (ADDRESS.test(seen) || CODE.test(seen));
}
