/**
 * Puts together what the parts of a bounce say: which refusal decides, for which recipient, and
 * what the returned mail adds.
 */
import { domainOf, firstAddress } from './addresses.ts';
import type { Bounce, Kind, RecipientReport, Refusal } from './bounce.ts';
import { isBounceSubject, kindOfActions } from './kind.ts';
import type { Field } from './mime.ts';
import type { Notice } from './notice.ts';
import type { Original } from './original.ts';
import { codesOf } from './reply.ts';
import type { StatusGroup, StatusReport } from './report.ts';
import { clean, refusalsIn } from './speech.ts';
import { sendingHost } from './sending.ts';

export interface Material {
  report: StatusReport | null;
  notice: Notice;
  original: Original | null;
  /** Help links of the notice, with their queries. */
  links: readonly string[];
  subject: string;
  /** X-Failed-Recipients (Exim, Gmail). */
  failedTo: string | null;
  /** Received fields of the bounce itself. */
  trace: readonly Field[];
}

export function nothing(kind: Kind): Bounce {
  return {
    kind,
    recipients: [],
    smtp: null,
    enhanced: null,
    diagnostic: null,
    reportingMta: null,
    remoteMta: null,
    ip: null,
    ptr: null,
    domain: null,
    helo: null,
    selectors: [],
    perRecipient: [],
    envelopeFrom: null,
    signatures: [],
    refusals: [],
  };
}

/** Text kept where a notice has no refusal that could be told apart. */
const MAX_WORDS = 2000;

export function assemble(material: Material): Bounce {
  const { report, notice, original } = material;
  const groups = report?.groups ?? [];
  const failed =
    groups.find(({ action }) => action === 'failed') ??
    groups.find(({ action }) => action === 'delayed') ??
    groups[0];
  for (const group of groups) nameGroup(group, material, groups.length);
  const target = failed === undefined ? (notice.recipients[0] ?? null) : recipientOf(failed);
  const refusals = ranked([...groups.flatMap(refusalsOfGroup), ...notice.refusals], target);
  if (!refusals.some(({ voice }) => voice !== 'status')) {
    const words = clean(unruled(notice.words.slice(0, MAX_WORDS * 2))).slice(0, MAX_WORDS);
    const codes = codesOf(words);
    if (words !== '')
      refusals.unshift({ text: words, ...codes, host: null, voice: 'wrapper', recipient: target });
  }
  const [first] = refusals;
  const kind =
    kindOfActions(groups.map(({ action }) => action)) ??
    kindOfStatus(groups) ??
    kindOfWords(material, first);
  const bounce = nothing(kind);
  bounce.refusals = withLinks(refusals, material.links);
  bounce.smtp = first?.smtp ?? null;
  bounce.enhanced =
    precise(first?.enhanced ?? null, failed?.status ?? null) ??
    refusals.find((one) => one.enhanced !== null && one.smtp === bounce.smtp)?.enhanced ??
    null;
  bounce.diagnostic = first?.text ?? null;
  bounce.reportingMta = report?.reportingMta ?? null;
  bounce.remoteMta = first?.host ?? failed?.remoteMta ?? null;
  bounce.perRecipient =
    groups.length > 0 ? groups.flatMap(recipientReport) : noticeRecipients(material, kind, first);
  bounce.recipients = [
    ...new Set(
      bounce.perRecipient
        .filter(({ action }) => kind === 'delivered' || action === kind || action === null)
        .map(({ recipient }) => recipient),
    ),
  ];
  if (original !== null) {
    bounce.envelopeFrom = original.returnPath;
    bounce.signatures = original.signatures;
    bounce.selectors = [...new Set(original.signatures.map(({ selector }) => selector))];
  }
  bounce.envelopeFrom ??= report?.sender ?? null;
  bounce.domain =
    original?.domain ?? (bounce.envelopeFrom === null ? null : domainOf(bounce.envelopeFrom));
  Object.assign(bounce, sendingHost(bounce, original, material.trace));
  return bounce;
}

/** Headings between dashes say what follows, not why. */
function unruled(words: string): string {
  return words
    .split('\n')
    .filter((line) => !/^\s{0,40}[-=_*|]{3,}/.test(line))
    .join('\n');
}

const voices = { remote: 0, wrapper: 2, status: 3 } as const;

/** "Gave up after days": true of every temporary refusal in the end, and never the reason. */
const EXPIRED =
  /\b[45]\.4\.7\b|message expired|retry time(?:out)? (?:not reached|exceeded)|delivery time expired|too long|QUEUE\.Expired|could not be delivered for|queue (?:life)?time/i;

/** A reply to a command that only followed from the refusal before it (RFC 5321 §4.2.4). */
const FOLLOWS = /^503\b|^554 5\.5\.1 .{0,20}no valid recipients|need rcpt|rcpt first/i;

/** The deciding refusal first: the target's, the remote server's before the wrapper's, the precise before the general. */
function ranked(refusals: readonly Refusal[], target: string | null): Refusal[] {
  const weight = (one: Refusal): number =>
    (one.recipient === target || one.recipient === null || target === null ? 0 : 100) +
    voices[one.voice] * 10 +
    (EXPIRED.test(one.text) ? 5 : 0) +
    (FOLLOWS.test(one.text) ? 6 : 0) +
    (one.smtp === null ? 2 : 0) +
    (one.enhanced === null ? 1 : 0);
  const sorted = refusals
    .map((one) => ({ one, at: weight(one) }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ one }) => one);
  const [first] = sorted;
  // The same reply, told in full elsewhere.
  const whole = sorted.find(
    (one) => first !== undefined && one.text.length > first.text.length && isBeginning(first, one),
  );
  return whole === undefined ? sorted : [whole, ...sorted.filter((one) => one !== whole)];
}

/** Letters that have to agree before a longer text counts as the same reply. */
const SAME = 24;

function isBeginning(short: Refusal, long: Refusal): boolean {
  return (
    short.smtp !== null &&
    long.voice === 'remote' &&
    short.text.length >= SAME &&
    long.text.startsWith(short.text.slice(0, short.text.length - 1))
  );
}

/** The help link is part of what Gmail and others say; the cause is in its key even where the text was cut. */
function withLinks(refusals: readonly Refusal[], links: readonly string[]): Refusal[] {
  const [first, ...rest] = refusals;
  if (first === undefined) return [];
  const missing = links.filter((link) => HELP.test(link) && !first.text.includes(link)).slice(0, 3);
  return missing.length === 0
    ? [first, ...rest]
    : [Object.assign({}, first, { text: `${first.text} ${missing.join(' ')}` }), ...rest];
}

const HELP = /^https?:\/\/[\w.-]{1,255}\/.{0,500}[?&](?:p|c|code|reason|id|answer)=/i;

const MAILBOX = /^[^@]{1,255}@[^@]/;

/** A pipe, a file, or a broken address in Final-Recipient (Exim, sendmail): the notice names the mailbox. */
function nameGroup(group: StatusGroup, { notice, failedTo }: Material, count: number): void {
  if (group.finalRecipient !== null && MAILBOX.test(group.finalRecipient)) return;
  const original = group.originalRecipient;
  const listed = (failedTo ?? '').split(/[,\s]+/).find((one) => MAILBOX.test(one));
  const named =
    original !== null && MAILBOX.test(original)
      ? original
      : count > 1
        ? null
        : (listed ?? notice.recipients[0] ?? null);
  if (named !== null) group.finalRecipient = named;
}

function recipientOf(group: StatusGroup): string | null {
  return group.finalRecipient ?? group.originalRecipient;
}

/**
 * Does the report alone say what a notice's words could: a mailbox, and the remote server's own
 * reply with both codes? Then the words need not be read, which is most of the work.
 */
export function isComplete({ groups }: StatusReport): boolean {
  const failed = groups.find(({ action }) => action === 'failed' || action === 'delayed');
  if (failed === undefined || !MAILBOX.test(recipientOf(failed) ?? '')) return false;
  const [said] = refusalsOfGroup(failed);
  return (
    said?.voice === 'remote' &&
    !isCut(failed.diagnostic ?? '') &&
    said.smtp !== null &&
    said.text.length >= MIN_REPLY &&
    !EXPIRED.test(said.text) &&
    !FOLLOWS.test(said.text)
  );
}

/** `550-5.7.1 …` with no `550 …` after it: sendmail gives only the first line of a reply there. */
function isCut(diagnostic: string): boolean {
  const code = /^\s{0,8}([245]\d\d)-/.exec(diagnostic)?.[1];
  return code !== undefined && !diagnostic.includes(`${code} `);
}

/** A shorter one was cut, or says nothing. */
const MIN_REPLY = 20;

/** Asked for by more than one question, of the same groups. */
const read = new WeakMap<StatusGroup, Refusal[]>();

function refusalsOfGroup(group: StatusGroup): Refusal[] {
  const known = read.get(group);
  if (known !== undefined && known.every(({ recipient }) => recipient === recipientOf(group)))
    return known;
  const made = readGroup(group);
  read.set(group, made);
  return made;
}

function readGroup(group: StatusGroup): Refusal[] {
  const recipient = recipientOf(group);
  if (group.diagnostic === null || group.diagnostic === '') {
    return group.status === null
      ? []
      : [
          {
            text: group.status,
            smtp: null,
            enhanced: group.status,
            host: group.remoteMta,
            voice: 'status',
            recipient,
          },
        ];
  }
  const found = refusalsIn(clean(group.diagnostic), recipient, group.remoteMta);
  for (const one of found) {
    one.enhanced ??= statusFor(group.status, one.smtp);
    one.host ??= group.remoteMta;
    if (one.voice === 'wrapper' && group.diagnosticType === 'smtp') one.voice = 'remote';
  }
  return found;
}

/** `x.0.0` says nothing (RFC 3463 §3.1): a Status of the same class that says more is better. */
function precise(said: string | null, status: string | null): string | null {
  if (said === null || status === null) return said ?? status;
  return said.endsWith('.0.0') && said[0] === status[0] ? status : said;
}

/** A Status of another class than the reply belongs to the reporter's own troubles. */
function statusFor(status: string | null, smtp: string | null): string | null {
  return status !== null && (smtp === null || smtp[0] === status[0]) ? status : null;
}

function recipientReport(group: StatusGroup): RecipientReport[] {
  const recipient = recipientOf(group);
  if (recipient === null) return [];
  const [refusal] = refusalsOfGroup(group);
  return [
    {
      recipient,
      action: group.action,
      smtp: refusal?.smtp ?? null,
      enhanced: refusal?.enhanced ?? group.status,
      diagnostic: group.diagnostic === null ? null : clean(group.diagnostic),
    },
  ];
}

function noticeRecipients(
  { notice, failedTo, original }: Material,
  kind: Kind,
  first: Refusal | undefined,
): RecipientReport[] {
  const names = namesOf(notice, failedTo, original, first);
  return [...new Set(names)].map((recipient) => {
    const refusal = notice.refusals.find((one) => one.recipient === recipient) ?? first;
    return {
      recipient,
      action: kind === 'failed' || kind === 'delayed' || kind === 'delivered' ? kind : null,
      smtp: refusal?.smtp ?? null,
      enhanced: refusal?.enhanced ?? null,
      diagnostic: refusal?.text ?? null,
    };
  });
}

/** The first source that names anybody: header, heads of lines, the refusals, the sentences, the returned mail. */
function namesOf(
  notice: Notice,
  failedTo: string | null,
  original: Original | null,
  first: Refusal | undefined,
): string[] {
  const listed = (failedTo ?? '').split(/[,\s]+/).filter((one) => one.includes('@'));
  if (listed.length > 0) return listed;
  if (notice.recipients.length > 0) return notice.recipients;
  const writers = [original?.from, original?.returnPath];
  const isOther = (one: string): boolean => !writers.includes(one);
  const spoken = [
    ...new Set(
      notice.refusals.flatMap(({ recipient, text }) => recipient ?? firstAddress(text) ?? []),
    ),
  ].filter(isOther);
  const inText = firstAddress(notice.words.slice(0, MAX_WORDS * 2));
  const said = first !== undefined && inText !== null && first.text.includes(inText);
  if (inText !== null && !said && isOther(inText)) return [inText];
  if (spoken.length > 0) return spoken.slice(0, 1);
  if (inText !== null && isOther(inText)) return [inText];
  if (notice.addressees.length > 0) return notice.addressees;
  const to = original?.to ?? original?.hops.find((hop) => hop.for !== null)?.for ?? null;
  return to === null ? [] : [to];
}

const DELAY =
  /\bdelay(?:ed)?\b|warning: (?:could|message)|will (?:be )?(?:retr|keep trying|try again|continue)|still (?:being|trying|be retried)|not yet (?:been )?deliver|(?:do not|don't|no) need to resend|incomplete|verzögert|retardé|retrasad|ritard|atrasad|vertraagd|задерж|遅延|延迟/i;
const FAILED =
  /permanent(?:ly)? (?:error|fail|fatal)|given up|giving up|could not be delivered|couldn't be delivered|undeliverable|failed permanently|returned to sender|returning message|too long|has failed|deleted from queue/i;

/** Without an Action: from the Status class (RFC 3464 §2.3.4). */
function kindOfStatus(groups: readonly StatusGroup[]): Kind | null {
  const status = groups.find((one) => one.status !== null)?.status ?? null;
  if (status === null) return null;
  return status.startsWith('2') ? 'delivered' : status.startsWith('4') ? null : 'failed';
}

function kindOfWords({ notice, subject }: Material, first: Refusal | undefined): Kind {
  const words = `${subject}\n${notice.words.slice(0, 4000)}`;
  const code = first?.smtp ?? first?.enhanced ?? '';
  if (code.startsWith('2')) return 'delivered';
  const gaveUp = FAILED.test(words);
  if (DELAY.test(words) && !gaveUp && !code.startsWith('5')) return 'delayed';
  return code.startsWith('4') &&
    !gaveUp &&
    !(subject !== '' && isBounceSubject(subject) && !/delay/i.test(subject))
    ? 'delayed'
    : 'failed';
}
