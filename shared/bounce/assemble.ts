/**
 * Puts together what the parts of a bounce say: which refusal decides, for which recipient, and
 * what the returned mail adds.
 */
import { domainOf } from './addresses.ts';
import type { Bounce, Kind, RecipientReport, Refusal } from './bounce.ts';
import { ranked, withLinks } from './deciding.ts';
import { nameGroup, precise, recipientOf, recipientReport, refusalsOfGroup } from './groups.ts';
import { domainIn, recipientIn, refuserIn, reporterIn } from './identities.ts';
import { isBounceSubject, kindOfActions } from './kind.ts';
import type { Field } from './fields.ts';
import { evidenceOf, type Notice } from './notice.ts';
import type { Original } from './original.ts';
import { codesOf } from './reply.ts';
import type { StatusGroup, StatusReport } from './report.ts';
import { clean } from './speech.ts';
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
  const mailbox =
    groups.length > 1 ? null : (listed(material.failedTo)[0] ?? notice.recipients[0] ?? null);
  for (const group of groups) nameGroup(group, mailbox);
  const target = failed === undefined ? (notice.recipients[0] ?? null) : recipientOf(failed);
  const refusals = ranked([...groups.flatMap(refusalsOfGroup), ...notice.refusals], target);
  if (
    !refusals.some(({ voice }) => voice !== 'status') &&
    (report === null || !notice.words.startsWith('{'))
  ) {
    const words = clean(unruled(notice.words.slice(0, MAX_WORDS * 2))).slice(0, MAX_WORDS);
    const codes = codesOf(words);
    if (words !== '')
      refusals.unshift({ text: words, ...codes, host: null, voice: 'wrapper', recipient: target });
  }
  const [first] = refusals;
  if (first !== undefined && first.host === null && first.voice === 'remote') {
    first.host = refuserIn(notice.words);
  }
  const kind =
    kindOfActions(groups.map(({ action }) => action)) ??
    kindOfStatus(groups) ??
    kindOfWords(material, refusals);
  const bounce = nothing(kind);
  bounce.refusals = withLinks(refusals, material.links);
  bounce.smtp = first?.smtp ?? null;
  bounce.enhanced = enhancedOf(refusals, failed?.status ?? null);
  bounce.diagnostic = first === undefined || first.voice === 'status' ? null : first.text;
  bounce.reportingMta = report?.reportingMta ?? reporterIn(notice.words);
  bounce.remoteMta = first?.host ?? failed?.remoteMta ?? null;
  bounce.perRecipient =
    groups.length > 0
      ? groups.flatMap((group) => recipientReport(group, notice.refusals))
      : noticeRecipients(material, kind, first);
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
    original?.domain ??
    (bounce.envelopeFrom === null ? null : domainOf(bounce.envelopeFrom)) ??
    refusals.map(({ text }) => domainIn(text)).find((one) => one !== null) ??
    null;
  Object.assign(bounce, sendingHost(bounce, original, material.trace));
  return bounce;
}

/** The deciding refusal's own code, else the report's Status, else that of another one with the same reply. */
function enhancedOf([first, ...others]: readonly Refusal[], status: string | null): string | null {
  const said = precise(first?.enhanced ?? null, status);
  if (said !== null && (first?.enhanced === said || !said.endsWith('.0.0'))) return said;
  const same = others.find(
    (one) =>
      one.enhanced !== null &&
      !one.enhanced.endsWith('.0.0') &&
      one.recipient === first?.recipient &&
      one.enhanced[0] === (first?.smtp ?? said)?.[0],
  );
  return same?.enhanced ?? said;
}

/** Headings between dashes say what follows, not why. */
function unruled(words: string): string {
  return words
    .split('\n')
    .filter((line) => !/^\s{0,40}[-=_*|]{3,}/.test(line))
    .join('\n');
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

/** X-Failed-Recipients: addresses, commas between them. */
function listed(failedTo: string | null): string[] {
  return (failedTo ?? '').split(/[,\s]+/).filter((one) => one.includes('@'));
}

/** The first source that names anybody: header, heads of lines, the refusals, the sentences, the returned mail. */
function namesOf(
  notice: Notice,
  failedTo: string | null,
  original: Original | null,
  first: Refusal | undefined,
): string[] {
  const failed = listed(failedTo);
  const agree =
    notice.recipients.length === 0 || failed.some((one) => notice.recipients.includes(one));
  if (failed.length > 0 && agree) return failed;
  if (notice.recipients.length > 0) return notice.recipients;
  const writers = new Set([original?.from, original?.returnPath]);
  const isOther = (one: string): boolean => !writers.has(one);
  const spoken = [
    ...new Set(
      notice.refusals.flatMap(({ recipient, text }) => recipient ?? recipientIn(text) ?? []),
    ),
  ].filter(isOther);
  const inText = recipientIn(notice.words.slice(0, MAX_WORDS * 2));
  const said = first !== undefined && inText !== null && first.text.includes(inText);
  if (inText !== null && !said && isOther(inText)) return [inText];
  if (spoken.length > 0) return spoken.slice(0, 1);
  if (inText !== null && isOther(inText)) return [inText];
  if (notice.addressees.length > 0) return notice.addressees;
  const to = original?.to ?? original?.hops.find((hop) => hop.for !== null)?.for ?? null;
  return to === null ? [] : [to];
}

const LATE =
  /delay|still being retried|warning: (?:could|message)|verzögert|retard|ritard|atras|vertraag|задерж|遅延|延迟|延遲/i;
const DELAY =
  /\bdelayed\b|warning: (?:could|message)|will (?:be )?(?:retr|keep trying|try again|continue)|(?:be|being) retried|still (?:being|trying)|not yet (?:been )?deliver|(?:do not|don't|no) need to resend|\bincomplete\b|for more than \d/i;
const FAILED =
  /delivery time expired|message expired(?!, )|retry time(?:out)? exceeded|permanent(?:ly)? (?:error|fail|fatal)|given up|giving up|could(?: not|n't) be delivered (?!for more)|undeliverable|returned to sender|returning message|too long|has failed|deleted from queue|will not (?:be )?retr/i;

/** Without an Action: from the Status class (RFC 3464 §2.3.4). */
function kindOfStatus(groups: readonly StatusGroup[]): Kind | null {
  const status = groups.find((one) => one.status !== null)?.status ?? null;
  if (status === null) return null;
  return status.startsWith('2') ? 'delivered' : status.startsWith('4') ? null : 'failed';
}

/** "for 46 more hours" in the languages of Gmail and its like: only a delay counts what is left. */
const HOURS =
  /\b\d{1,3} (?:more |weitere |autres )?(?:hours|stunden|heures|horas|ore|uur|timmar|timer|godzin|saat|час(?:а|ов)?)(?![\p{L}\d])|\d ?(?:時間|小时|小時|시간)/iu;

/** Letters of a notice's first sentences, where it says what it is about. */
const OPENING = 300;

/** Postfix to its own postmaster, of a client that will try again. */
const SESSION = /^\s{0,9}transcript of session follows/i;

/**
 * Without a report: a delay says so in its subject, or in its words and gives nothing up. A bare 4xx
 * is a delay; a whole notice that quotes one and does not speak of more tries has given up.
 */
function kindOfWords({ notice, subject }: Material, refusals: readonly Refusal[]): Kind {
  const [first] = refusals;
  // `554 5.4.0 <mx.example.com #4.4.1>`: the wrapper gave up on what it quotes.
  const around = refusals.find(
    ({ smtp, recipient }) => smtp !== null && recipient === first?.recipient,
  );
  const code = first?.smtp ?? around?.smtp ?? first?.enhanced ?? '';
  if (code.startsWith('2')) return 'delivered';
  if (LATE.test(subject)) return 'delayed';
  if (code.startsWith('5')) return 'failed';
  const words = notice.words.slice(0, 4000).replace(/\s+/g, ' ');
  if (FAILED.test(words)) return 'failed';
  if (code.startsWith('4') && /\bdelayed for\b|\bnot yet been deliver/i.test(words))
    return 'delayed';
  if (subject !== '' && isBounceSubject(subject)) return 'failed';
  const opening = words.slice(0, OPENING);
  if (DELAY.test(words) || HOURS.test(words) || LATE.test(opening)) return 'delayed';
  const gaveUp = evidenceOf(notice) === 'form' && !SESSION.test(notice.words);
  return code.startsWith('4') && !gaveUp ? 'delayed' : 'failed';
}
