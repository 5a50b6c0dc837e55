/**
 * What may leave the browser. Nothing of the mail is passed through: the bounce is read here, and a
 * delivery report (RFC 3464) is written anew out of what was understood, so that an encoding that
 * nobody thought of cannot carry a name along. Local parts become `p1`, `p2`, …, and `restore` turns
 * them back in the answer.
 */
import type { Bounce, Refusal } from '../bounce/bounce.ts';
import { readBounce, type BounceInput } from '../bounce/read.ts';
import { plain } from './plain.ts';
import { maskNames, redactText, type Mask } from './redact-text.ts';

export { redactText } from './redact-text.ts';

export interface Redacted {
  /** A whole message to send as `text`; empty where the input is no bounce. */
  text: string;
  /** Puts the real addresses back into text that came back. */
  restore: (text: string) => string;
}

/** Longest refusal that is sent; a server's reply has at most some hundred characters. */
const MAX_WORDS = 2_000;
const MAX_REFUSALS = 12;
const MAX_RECIPIENTS = 20;

/** As `redactBounce`, the text only. */
export function redactBounceForSending(input: BounceInput): string {
  return redactBounce(input).text;
}

/** The report without persons, and the way back. Never throws. */
export function redactBounce(input: BounceInput): Redacted {
  const bounce = readBounce(input);
  if (bounce.kind !== 'failed' && bounce.kind !== 'delayed') {
    return { text: '', restore: (text) => text };
  }
  const names = new Names();
  return { text: write(bounce, names), restore: (text) => names.restore(text) };
}

/** Which made-up local part stands for which address. */
class Names implements Mask {
  readonly #byAddress = new Map<string, string>();
  readonly #addresses = new Map<string, string>();

  local = (local: string, domain: string): string => {
    const address = `${local}@${domain}`;
    const key = address.toLowerCase();
    const known = this.#byAddress.get(key);
    if (known !== undefined) return known;
    const name = `p${this.#byAddress.size + 1}`;
    this.#byAddress.set(key, name);
    this.#addresses.set(`${name}@${domain}`.toLowerCase(), address);
    return name;
  };

  /** The local parts seen so far, for finding them where they stand alone. */
  locals(): string[] {
    return [...this.#addresses.values()].map((address) =>
      address.slice(0, address.lastIndexOf('@')),
    );
  }

  restore(text: string): string {
    return text.replace(
      /\bp\d{1,6}@[^\s<>()[\]",;:|'`?&]{0,255}/gi,
      (shown) => this.#addresses.get(shown.toLowerCase()) ?? shown,
    );
  }
}

function write(bounce: Bounce, names: Names): string {
  // All addresses first: a refusal may name the local part of one that stands elsewhere.
  const recipients = bounce.recipients.slice(0, MAX_RECIPIENTS).map((one) => masked(one, names));
  const sender = bounce.envelopeFrom === null ? null : masked(bounce.envelopeFrom, names);
  const refusals = bounce.refusals.slice(0, MAX_REFUSALS);
  for (const { text } of refusals) redactText(text, names);
  const words = (text: string): string =>
    maskNames(redactText(plain(text, MAX_WORDS), names), names.locals());

  return [
    'From: MAILER-DAEMON@report.invalid',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"',
    '',
    '--=_report',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...notice(refusals, recipients, words),
    '',
    '--=_report',
    'Content-Type: message/delivery-status',
    '',
    ...(bounce.reportingMta === null ? [] : [`Reporting-MTA: dns; ${host(bounce.reportingMta)}`]),
    ...groups(bounce, refusals, recipients, names, words),
    '',
    '--=_report',
    'Content-Type: text/rfc822-headers',
    '',
    ...returned(bounce, sender),
    '',
    '--=_report--',
    '',
  ].join('\n');
}

/** The refusals that the delivery status has no room for. */
function notice(
  refusals: readonly Refusal[],
  recipients: readonly string[],
  words: (text: string) => string,
): string[] {
  const others = refusals.slice(1).filter(isWorthSending);
  const [first] = refusals;
  const prose = first !== undefined && isProse(first) ? [words(cutReturned(first.text))] : [];
  const to = recipients[0] === undefined ? '' : `<${recipients[0]}>: `;
  return [
    'Delivery Status Notification',
    ...prose,
    ...others.map(({ host: name, text }) =>
      name === null ? `${to}${words(text)}` : `${to}host ${host(name)} said: ${words(text)}`,
    ),
  ].flatMap((line) => [line, '']);
}

/** A sentence without a code that is longer than this may be anything that stood in the notice. */
const MAX_SENTENCE = 400;

function isWorthSending({ voice, smtp, enhanced, text }: Refusal): boolean {
  if (voice === 'status') return false;
  return (smtp ?? enhanced) !== null || (text.length <= MAX_SENTENCE && !RETURNED.test(text));
}

/** The notice's own sentences, where it has no reply that could be told apart. */
function isProse(refusal: Refusal | undefined): boolean {
  return (
    refusal !== undefined &&
    refusal.voice === 'wrapper' &&
    refusal.smtp === null &&
    refusal.enhanced === null
  );
}

/** Header lines inside a notice's sentences begin the returned mail. */
const RETURNED =
  / (?:>|-{2,} ?)?(?:From|Sent|Received|Message-Id|Return-Path|Content-Type|MIME-Version|Original Message)\b ?[:-]/i;

function cutReturned(text: string): string {
  const at = text.search(RETURNED);
  return at === -1 ? text : text.slice(0, at);
}

function groups(
  bounce: Bounce,
  refusals: readonly Refusal[],
  recipients: readonly string[],
  names: Names,
  words: (text: string) => string,
): string[] {
  const all = recipients.length > 0 ? recipients : ['p0@recipient.invalid'];
  const reports = new Map(
    bounce.perRecipient.map((one) => [masked(one.recipient, names).toLowerCase(), one]),
  );
  const [first] = refusals;
  return all.flatMap((recipient, index) => {
    const own = reports.get(recipient.toLowerCase());
    const said = index === 0 ? first : undefined;
    const text = said === undefined ? (own?.diagnostic ?? null) : said.text;
    const status = (index === 0 ? bounce.enhanced : null) ?? own?.enhanced ?? null;
    const remote = said?.host ?? (index === 0 ? bounce.remoteMta : null);
    const lines = ['', `Final-Recipient: rfc822; ${recipient}`, `Action: ${bounce.kind}`];
    if (status !== null) lines.push(`Status: ${status}`);
    if (remote !== null) lines.push(`Remote-MTA: dns; ${host(remote)}`);
    if (text !== null && text !== '' && said?.voice !== 'status' && !isProse(said)) {
      const type = said?.voice === 'wrapper' ? 'x-notice' : 'smtp';
      lines.push(`Diagnostic-Code: ${type}; ${words(text)}`);
    }
    return lines;
  });
}

/** Who sent it: the sending machine, the domains, the signatures; nothing else of the person's mail. */
function returned(bounce: Bounce, sender: string | null): string[] {
  const { ip, ptr, helo, domain, signatures } = bounce;
  const name = helo === null ? `[${ip ?? ''}]` : host(helo);
  return [
    ...(sender === null ? [] : [`Return-Path: <${sender}>`]),
    ...(ip === null
      ? []
      : [
          `Received: from ${name} (${ptr === null ? 'unknown' : host(ptr)} [${host(ip)}]) by returned.invalid`,
        ]),
    ...signatures.map(
      ({ selector, domain: signer }) =>
        `DKIM-Signature: v=1; d=${host(signer)}; s=${host(selector)}`,
    ),
    ...(domain === null ? [] : [`From: <p0@${host(domain)}>`]),
  ];
}

function masked(written: string, names: Names): string {
  return redactText(plain(written), names).replaceAll(/[<>\s]/g, '');
}

/** A host name or address, and nothing that could begin a new field. */
function host(name: string): string {
  return redactText(plain(name)).replaceAll(/[<>()\s;]/g, '');
}
