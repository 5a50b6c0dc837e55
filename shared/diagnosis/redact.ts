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
    ...notice(refusals[0], words),
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

/** Only sentences that no reply could be told apart in; replies stand in the delivery status. */
function notice(first: Refusal | undefined, words: (text: string) => string): string[] {
  const prose = first !== undefined && isProse(first) ? [words(cutReturned(first.text)), ''] : [];
  return ['Delivery Status Notification', '', ...prose];
}

/** A sentence without a code that is longer than this may be anything that stood in the notice. */
const MAX_SENTENCE = 400;

function isWorthSending({ voice, smtp, enhanced, text }: Refusal): boolean {
  // JSON (Amazon SES) holds header fields of the mail itself; what it says of the refusal is read already.
  if (voice === 'status' || text.includes('{"') || text.includes('{\\"')) return false;
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
  / (?:>|-{2,} ?)?(?:From|Sent|Received|Message-I[Dd]|Return-Path|Content-Type|MIME-Version|Original [Mm]essage)\b ?[:-]/;

function cutReturned(text: string): string {
  const at = text.search(RETURNED);
  // A line that begins with dashes could pass for our own boundary (RFC 2046 §5.1.1).
  return (at === -1 ? text : text.slice(0, at)).replace(/^[\s-]+/, '');
}

/**
 * One group of fields for each recipient, and one more for each further refusal of the first: there
 * it is read as a refusal of its own, as it was.
 */
function groups(
  bounce: Bounce,
  refusals: readonly Refusal[],
  recipients: readonly string[],
  names: Names,
  words: (text: string) => string,
): string[] {
  const [first, ...more] = refusals;
  const [target = null, ...others] = recipients;
  const reports = new Map(
    bounce.perRecipient.map((one) => [masked(one.recipient, names).toLowerCase(), one]),
  );
  const group = (recipient: string | null, fields: Fields): string[] => [
    '',
    ...(recipient === null ? [] : [`Final-Recipient: rfc822; ${recipient}`]),
    `Action: ${bounce.kind}`,
    ...(fields.status === null ? [] : [`Status: ${fields.status}`]),
    ...(fields.remote === null ? [] : [`Remote-MTA: dns; ${host(fields.remote)}`]),
    ...(fields.said === '' ? [] : [`Diagnostic-Code: ${fields.type}; ${words(fields.said)}`]),
  ];
  const listed = new Set(recipients);
  // A refusal may be about an address that the first one was expanded to: that one is no recipient.
  const recipientOf = ({ recipient }: Refusal): string | null => {
    const name = recipient === null ? '' : masked(recipient, names);
    return listed.has(name) ? name : target;
  };
  const isSaid = first !== undefined && first.voice !== 'status' && !isProse(first);
  return [
    ...group(target, {
      status: ownStatus(bounce, first, more),
      remote: first?.host ?? bounce.remoteMta,
      type: typeOf(first),
      said: isSaid ? first.text : '',
    }),
    ...others.flatMap((recipient) => {
      const own = reports.get(recipient.toLowerCase());
      const said = own?.diagnostic ?? '';
      return group(recipient, { status: own?.enhanced ?? null, remote: null, type: 'smtp', said });
    }),
    ...more.filter(isWorthSending).flatMap((one) =>
      group(recipientOf(one), {
        status: one.enhanced,
        remote: one.host,
        type: typeOf(one),
        said: one.text,
      }),
    ),
  ];
}

/** The first refusal's own code; one borrowed from another refusal stays with that one. */
function ownStatus(
  { enhanced, smtp }: Bounce,
  first: Refusal | undefined,
  more: readonly Refusal[],
): string | null {
  const borrowed = more.some(
    (one) => isWorthSending(one) && one.enhanced === enhanced && one.smtp === smtp,
  );
  return first?.enhanced === null && borrowed ? null : enhanced;
}

interface Fields {
  status: string | null;
  remote: string | null;
  type: string;
  said: string;
}

/** A remote server's reply (RFC 3464 §2.3.6), or the sentence of whoever wrote the notice. */
const typeOf = (refusal: Refusal | undefined): string =>
  refusal?.voice === 'wrapper' ? 'x-notice' : 'smtp';

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
