/**
 * What sort of message this is, from its structure and header fields: reports by their type,
 * automatic answers by RFC 3834, and the old notices by who sent them and what they open with.
 */
import { firstAddress } from './addresses.ts';
import type { Kind } from './bounce.ts';
import { field } from './fields.ts';
import { decodeWords, type Entity } from './mime.ts';

const daemons =
  /(?:mailer-?daemon|poo?st[-_ ]?master|mail[ ._-]?(?:delivery|system|daemon|administrator)|mdaemon|delivery[ ._-]?(?:subsystem|system|status|service)|mmdf|symantec|microsoftexchange[0-9a-f]{20,}|mail admin|system administrator|systemadministrator|\bdaemon)/i;

export function isDaemon(from: string): boolean {
  return daemons.test(from.slice(0, 500));
}

/**
 * By its address, and by its name only where no address is known: a parcel service may call itself
 * "Delivery Status", a newsletter "The Postmaster".
 */
export function isDaemonAddress(from: string): boolean {
  return isDaemon(firstAddress(from.slice(0, 500)) ?? from);
}

const subjects =
  /undeliver|deliver(?:y|ing)? (?:status|failure|failed|has failed|report|error|problem|delayed|notification|incomplete)|mail (?:delivery|system) |returned (?:mail|to sender|message)|returning message|failure notice|non-?delivery|could ?n[o']t (?:be )?(?:deliver|send)|could not (?:be )?(?:deliver|send)|not (?:be )?delivered|unable to deliver|mail failure|mail (?:could|delivery|error)|message (?:you sent|delayed|not delivered|could not|delivery|status|undeliverable|frozen)|rejected|bounce|warning: (?:could|message)|still being retried|unzustellbar|nicht zugestellt|zustell|non remis|non distribu|échec|echec|non recapitabil|mancat[oa] (?:recapito|consegna)|no se (?:puede|pudo) entregar|no entregado|devuelt|não (?:entreg|foi)|niet (?:worden )?bezorg|onbestelbaar|не удается доставить|недоставлен|не доставлен|доставк|配信|送信できま|エラー|返送|無法傳遞|无法传递|退信|未送达|未传递|배달|전송 실패|발송 실패|발송되지|반송|niedostarcz|niedoręcz|doruč|nedoruč|levere|kunde inte|toimit|teslim|δεν/i;

export function isBounceSubject(subject: string): boolean {
  return subjects.test(subject.slice(0, 400));
}

const answered =
  /^(?:re|aw|sv|fwd?|wg|tr|rv|antw|vs|odp|回复|答复|转发|返信|fw)(?:\[\d{1,3}\])?\s*[:：]/i;

export function isAnswer(subject: string): boolean {
  return answered.test(subject.trim().slice(0, 40));
}

const answering =
  /out of (?:the )?office|auto(?:matic|mated)?[- ]?(?:reply|response|answer)|autoreply|auto:|vacation|away from|abwesen|absence|réponse automatique|risposta automatica|respuesta automática|resposta automática|automatisch antwoord|automatische antwort|自動応答|自动答复|自動回覆|автоответ|frånvaro/i;

/** What the message's own fields say about automatic answers (RFC 3834 §5 and its forerunners). */
function isAutoReply(top: Entity, subject: string): boolean {
  const sent = (field(top.fields, 'auto-submitted') ?? '').toLowerCase();
  if (/^\s*auto-(?:replied|generated)/.test(sent) && !/^\s*auto-generated/.test(sent)) return true;
  for (const name of [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponse',
    'x-auto-reply',
    'x-autoreply-from',
    'x-mail-autoreply',
    'x-vacation',
  ]) {
    const value = field(top.fields, name);
    if (value !== null && !/^no\b/i.test(value)) return true;
  }
  const precedence = (field(top.fields, 'precedence') ?? '').toLowerCase();
  return (
    precedence.includes('auto_reply') ||
    precedence.includes('auto-reply') ||
    answering.test(subject.slice(0, 200))
  );
}

export function hasAutomaticSubject(subject: string): boolean {
  return answering.test(subject.slice(0, 200));
}

/** The null reverse-path of RFC 5321 §4.5.5, as the delivering server noted it. */
function isNullSender(top: Entity): boolean {
  const path = field(top.fields, 'return-path');
  return path !== null && /^\s{0,8}<?\s{0,8}>?\s{0,8}$/.test(path);
}

export function subjectOf(top: Entity, binary: boolean): string {
  return decodeWords(field(top.fields, 'subject') ?? '', binary);
}

export function fromOf(top: Entity, binary: boolean): string {
  return decodeWords(field(top.fields, 'from') ?? '', binary);
}

/** The worst action of a report decides (RFC 3464 §2.3.3). */
export function kindOfActions(actions: readonly (string | null)[]): Kind | null {
  if (actions.includes('failed')) return 'failed';
  if (actions.includes('delayed')) return 'delayed';
  if (actions.some((one) => one === 'delivered' || one === 'relayed' || one === 'expanded'))
    return 'delivered';
  return null;
}

/** What a message may be by its own fields, before a word of it is read. */
export interface Standing {
  /**
   * A bounce `surely` (X-Failed-Recipients), by its sender's `name`, if a machine's `words` are
   * those of a notice, if they have the `form` of one under such a subject; or `nothing` of the sort.
   */
  may: 'surely' | 'by name' | 'by words' | 'by form' | 'nothing';
  /** What it is when it is no bounce. */
  else: 'auto-reply' | 'not-a-bounce';
}

const REFUSED = /not member|reject|ignored|system error|too big/i;
const NOTIFIER = /@(?:sns\.amazonaws|[\w.-]{1,100}\.amazonses|amazonses)\.com\b/i;

export function standingOf(
  top: Entity,
  from: string,
  subject: string,
  failedTo: string | null,
): Standing {
  const daemon = isDaemon(from);
  const automatic = isAutoReply(top, subject);
  const other = automatic ? 'auto-reply' : 'not-a-bounce';
  if (daemon && !isAnswer(subject)) {
    if (failedTo !== null) return { may: 'surely', else: other };
    const known = isDaemonAddress(from) || isNullSender(top) || automatic;
    const listed = !known && field(top.fields, 'list-unsubscribe') !== null;
    return { may: known ? 'by name' : listed ? 'nothing' : 'by words', else: other };
  }
  // A postmaster is a person too, who answers.
  if (daemon) return { may: 'by words', else: other };
  if (hasAutomaticSubject(subject)) return { may: 'nothing', else: 'auto-reply' };
  if (isAnswer(subject)) return { may: 'nothing', else: other };
  if (failedTo !== null && automatic) return { may: 'surely', else: other };
  // fml, the mailing list server, refuses in its own name.
  if (field(top.fields, 'x-mlserver') !== null && REFUSED.test(subject)) {
    return { may: 'surely', else: other };
  }
  if (NOTIFIER.test(from)) return { may: 'by words', else: other };
  if (field(top.fields, 'list-id') !== null || field(top.fields, 'list-unsubscribe') !== null) {
    return { may: 'nothing', else: other };
  }
  if (isNullSender(top) || automatic || from === '') return { may: 'by words', else: other };
  const alone = field(top.fields, 'in-reply-to') === null && isBounceSubject(subject);
  return { may: alone ? 'by form' : 'nothing', else: other };
}
