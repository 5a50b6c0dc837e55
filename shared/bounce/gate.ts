/**
 * The first look at an opened message, cheap enough for a page to take at every one. Sender,
 * subject and shape have to agree; no single one is enough, and a reply, a forwarded mail or an
 * automatic answer is none whatever it quotes. What passes is then read in earnest.
 */
export interface GateInput {
  /** Name and address as far as they are known; empty when not. */
  from: string;
  subject: string;
  /** What is seen of the message. */
  text: string;
}

/** Who writes bounces. `poostmaster` is a common misspelling in mail servers' settings. */
const DAEMON =
  /mailer-?daemon|poo?st[-_ ]?master|mail[ ._-]?(?:delivery|system|daemon)|delivery[ ._-]?(?:subsystem|system|status|service)|microsoftexchange[0-9a-f]{20}|microsoft outlook|mdaemon|mmdf|system administrator/i;
const ANSWER =
  /^\s{0,9}(?:re|aw|sv|vs|fwd?|wg|tr|rv|ref|antw|odp|ynt|回复|答复|转发|回覆|轉寄|返信|転送)(?:\[\d{1,3}\])?\s?[:：]/i;
const AUTO =
  /out of (?:the )?office|auto(?:matic|mated)?[- ]?(?:reply|response)|autoreply|vacation|abwesen|réponse automatique|risposta automatica|respuesta automática|resposta automática|automatisch antwoord|automatische antwort|自動応答|自动答复|自動回覆|автоответ|^\s{0,9}(?:read|gelesen|lu|leído|letto|lido|已读|開封済み)\s?[:：]/i;
const SUBJECT =
  /undeliver|deliver(?:y|ing)? (?:status|failure|failed|has failed|report|error|problem|delay|notification|incomplete)|returned mail|returning message|returned to sender|failure notice|non-?delivery|not (?:be )?(?:deliver|sent)|mail (?:delivery|failure|failed|system error)|message (?:delayed|status|blocked|you sent)|could not send|\brejected\b|bounce|unzustellbar|nicht (?:zugestellt|zustellbar)|non remis|non distribu|échec|recapit|consegna|entreg|devuelt|bezorg|onbestelbaar|достав|配信|送信|エラー|返送|退信|未?送达|未?传递|傳遞|배달|전송|발송|반송|niedostarcz|niedoręcz|doruč|lever|toimit|teslim/i;
/** A reply code with an enhanced one, or either where servers put them. */
const CODE =
  /\b[45]\d\d[ -]{1,3}\(?#?[45]\.\d{1,2}\.\d{1,3}\b|#[45]\.\d{1,2}\.\d|\b(?:status|dsn|code)\b.{0,12}[45]\.\d{1,2}\.\d|(?:^|[:'"(<>] ?|\n\s{0,9})[45][0-7]\d[ -][A-Za-z<[]/;
const QUOTED =
  /^\s{0,9}(?:>(?!>> )|[\s-]{0,20}forwarded message|begin forwarded)|\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef) ?:\s{0,9}$/im;
/** The returned mail's header, as no person writes it. */
const RETURNED = /^(?:Received: (?:from|by) |Return-Path: )/im;
/** Amazon SES through SNS: JSON, or JSON within JSON. */
const NOTIFICATION =
  /^\s{0,9}\{[^]{0,600}?\\?"(?:notificationType|eventType)\\?"\s{0,9}:\s{0,9}\\?"(?:Bounce|DeliveryDelay)/;

/** How much of the text is looked at. */
const SEEN = 8192;

/** Is this message itself a bounce, as far as a glance can tell? Linear, some microseconds. */
export function looksLikeBounce({ from, subject, text }: GateInput): boolean {
  const daemon = DAEMON.test(from.slice(0, 500));
  const topic = subject.slice(0, 300);
  if (!daemon && (ANSWER.test(topic) || AUTO.test(topic))) return false;
  const seen = text.slice(0, SEEN);
  // A postmaster is a person too, who answers.
  if (ANSWER.test(topic)) return CODE.test(seen) && !QUOTED.test(seen);
  if (NOTIFICATION.test(seen)) return true;
  const titled = SUBJECT.test(topic);
  const coded = CODE.test(seen);
  if (daemon) return titled || (coded && !AUTO.test(topic)) || seen.includes('@');
  return titled && (coded || RETURNED.test(seen)) && !QUOTED.test(seen);
}

/** Amazon's notification service, which sends SES's bounces as JSON. */
const NOTIFIER = /@sns\.(?:[a-z0-9-]{1,30}\.)?amazonaws\.com/i;

/** Could it be one, by sender and subject alone? For pages, before any text is read. */
export function mayBeBounce({ from, subject }: Pick<GateInput, 'from' | 'subject'>): boolean {
  const sender = from.slice(0, 500);
  return DAEMON.test(sender) || NOTIFIER.test(sender) || SUBJECT.test(subject.slice(0, 300));
}
