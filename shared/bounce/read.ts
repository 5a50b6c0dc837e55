/**
 * The only door: whatever a person can hand over → what it says about itself.
 */
import { domainOf, findIps, firstAddress } from './addresses.ts';
import type { Bounce, Kind, RecipientReport, Refusal } from './bounce.ts';
import { htmlText, stripInvisible } from './html.ts';
import {
  fromOf,
  hasAutomaticSubject,
  isAnswer,
  isAutoReply,
  isBounceSubject,
  isDaemon,
  kindOfActions,
  subjectOf,
} from './kind.ts';
import { type Entity, field, readMessage, sourceOf, textOf } from './mime.ts';
import { type Notice, readPlain } from './notices/plain.ts';
import { type Original, originalOf, readOriginal } from './original.ts';
import { partsOf, seenText } from './parts.ts';
import { readFields } from './mime.ts';
import { codesOf } from './reply.ts';
import { readReport, type StatusGroup, type StatusReport } from './report.ts';
import { clean, refusalsIn } from './speech.ts';

export interface BounceInput {
  /** A whole RFC 5322 message. */
  raw?: string | Uint8Array;
  /** A notice's HTML. */
  html?: string;
  /** Anything pasted: a whole bounce, its visible text, a log line, a bare SMTP reply. */
  text?: string;
  /** The bounce's own subject and sender, where they are known apart from it. */
  subject?: string;
  from?: string;
}

/** Pasted text longer than this is cut. */
const MAX_PASTED = 1024 * 1024;

function nothing(kind: Kind): Bounce {
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

/**
 * @returns what the message says; `kind: 'not-a-bounce'` with nothing in it when it is none. Never throws,
 *   linear in the input's size.
 */
export function readBounce(input: BounceInput): Bounce {
  if (input.raw !== undefined && input.raw.length > 0) return readRaw(input.raw, input);
  if (input.html !== undefined && input.html.trim() !== '')
    return readSeen(htmlText(input.html.slice(0, MAX_PASTED)), input);
  return readText((input.text ?? '').slice(0, MAX_PASTED), input);
}

/** Header lines first: a whole message was pasted. */
const MESSAGE =
  /^\s{0,20}(?:From |Return-Path:|Received:|Delivered-To:|X-[\w-]+:|Date:|From:|To:|Subject:|Message-ID:|MIME-Version:|Content-Type:|Envelope-To:|Auto-Submitted:)/i;

function readText(text: string, input: BounceInput): Bounce {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (MESSAGE.test(lines)) {
    const { fields } = readFields(lines.trimStart(), 0);
    const names = new Set(fields.map(({ name }) => name));
    if (
      names.has('from') &&
      (names.has('received') ||
        names.has('message-id') ||
        names.has('mime-version') ||
        names.has('content-type') ||
        (names.has('subject') && names.has('date')))
    ) {
      return readRaw(lines.trimStart(), input);
    }
  }
  if (/^\s{0,100}<(?:!doctype|html|head|body|div|table|p|span|meta|style|h\d)\b/i.test(lines))
    return readSeen(htmlText(lines), input);
  return readSeen({ text: stripInvisible(lines).replaceAll('\u00a0', ' '), links: [] }, input);
}

function readRaw(raw: string | Uint8Array, input: BounceInput): Bounce {
  const source = sourceOf(raw);
  const top = readMessage(source.text);
  const parts = partsOf(top);
  if (parts.feedback !== null) return complaint(textOf(parts.feedback, source.binary));
  if (parts.disposition !== null && parts.status.length === 0) return nothing('receipt');
  const subject = input.subject ?? subjectOf(top, source.binary);
  const from = input.from ?? fromOf(top, source.binary);
  const seen = seenText(parts, source.binary);
  const report =
    parts.status.length > 0
      ? readReport(parts.status.map((part) => textOf(part, source.binary)).join('\n\n'))
      : reportIn(seen.text);
  const notice = readPlain(stripInvisible(seen.text).replaceAll('\u00a0', ' '));
  const original =
    parts.returned === null
      ? readOriginal(notice.returned)
      : originalIn(parts.returned, source.binary);
  const failedTo = field(top.fields, 'x-failed-recipients');
  if (report === null || report.groups.length === 0) {
    const kind = kindOfNotice(top, from, subject, notice, failedTo);
    if (kind !== null) return nothing(kind);
  }
  return assemble({ report, notice, original, links: seen.links, subject, failedTo, top });
}

function originalIn(part: Entity, binary: boolean): Original {
  const { fields } = readFields(textOf(part, binary).trimStart(), 0);
  return originalOf(fields);
}

/** A report in the visible text, as where a gateway flattened the message. */
function reportIn(text: string): StatusReport | null {
  const at = text.search(/^(?:Reporting-MTA|Final-Recipient|Original-Recipient)\s?:/im);
  return at < 0 || !/^(?:Action|Status)\s?:/im.test(text.slice(at, at + 4000))
    ? null
    : readReport(text.slice(at, at + 64 * 1024));
}

/** `null`: it is a bounce. */
function kindOfNotice(
  top: Entity,
  from: string,
  subject: string,
  notice: Notice,
  failedTo: string | null,
): Kind | null {
  const daemon = isDaemon(from);
  const path = field(top.fields, 'return-path');
  const automatic = isAutoReply(top, subject);
  if (failedTo !== null && (daemon || automatic)) return null;
  const told = notice.recipients.length > 0 || notice.refusals.length > 0;
  if (isAnswer(subject) && !daemon) return automatic ? 'auto-reply' : 'not-a-bounce';
  if (daemon && (isBounceSubject(subject) || told) && !hasAutomaticSubject(subject)) return null;
  const nullSender = path !== null && /^\s*<?\s*>?\s*$/.test(path);
  if (
    (nullSender || automatic) &&
    isBounceSubject(subject) &&
    told &&
    field(top.fields, 'list-id') === null
  )
    return null;
  if (automatic) return 'auto-reply';
  return 'not-a-bounce';
}

function complaint(text: string): Bounce {
  const bounce = nothing('complaint');
  const { fields } = readFields(text.trimStart(), 0);
  const to = field(fields, 'original-rcpt-to');
  const address = to === null ? null : firstAddress(to);
  if (address !== null) bounce.recipients.push(address);
  return bounce;
}

function readSeen(seen: { text: string; links: string[] }, input: BounceInput): Bounce {
  const report = reportIn(seen.text);
  const notice = readPlain(seen.text);
  const subject = input.subject ?? '';
  const from = input.from ?? '';
  const hasReport = report !== null && report.groups.length > 0;
  if (!hasReport) {
    const daemon = from === '' || isDaemon(from);
    if (!daemon && (isAnswer(subject) || !isBounceSubject(subject)))
      return nothing(hasAutomaticSubject(subject) ? 'auto-reply' : 'not-a-bounce');
    if (
      notice.refusals.every(({ smtp, enhanced }) => smtp === null && enhanced === null) &&
      !(from !== '' && daemon) &&
      !isBounceSubject(subject) &&
      !isBounceSubject(seen.text.slice(0, 400))
    )
      return nothing('not-a-bounce');
    if (notice.refusals.length === 0 && notice.recipients.length === 0)
      return nothing('not-a-bounce');
  }
  return assemble({
    report,
    notice,
    original: readOriginal(notice.returned),
    links: seen.links,
    subject,
    failedTo: null,
    top: null,
  });
}

interface Material {
  report: StatusReport | null;
  notice: Notice;
  original: Original | null;
  links: string[];
  subject: string;
  failedTo: string | null;
  top: Entity | null;
}

const voices = { remote: 0, wrapper: 1, status: 2 } as const;

function assemble(material: Material): Bounce {
  const { report, notice, original } = material;
  const groups = report?.groups ?? [];
  const refusals = [...groups.flatMap(refusalsOfGroup), ...notice.refusals];
  const failed =
    groups.find(({ action }) => action === 'failed') ??
    groups.find(({ action }) => action === 'delayed') ??
    groups[0];
  const target = failed === undefined ? (notice.recipients[0] ?? null) : recipientOf(failed);
  refusals.sort(
    (one, other) =>
      Number(other.recipient === target) - Number(one.recipient === target) ||
      voices[one.voice] - voices[other.voice] ||
      Number(other.smtp !== null) - Number(one.smtp !== null),
  );
  if (refusals.length === 0) {
    const words = clean(notice.words).slice(0, 2000);
    if (words !== '')
      refusals.push({
        text: words,
        ...codesOf(words),
        host: null,
        voice: 'wrapper',
        recipient: target,
      });
  }
  const first = refusals[0];
  const kind = kindOfActions(groups.map(({ action }) => action)) ?? kindOfWords(material, first);
  const bounce = nothing(kind);
  bounce.refusals = refusals;
  bounce.smtp = first?.smtp ?? null;
  bounce.enhanced = first?.enhanced ?? failed?.status ?? null;
  bounce.diagnostic = first?.text ?? null;
  bounce.reportingMta = report?.reportingMta ?? null;
  bounce.remoteMta = first?.host ?? failed?.remoteMta ?? null;
  bounce.perRecipient =
    groups.length > 0 ? groups.map(recipientReport) : noticeRecipients(material, kind);
  const wanted = kind === 'delivered' ? null : kind;
  bounce.recipients = [
    ...new Set(
      bounce.perRecipient
        .filter(({ action }) => wanted === null || action === wanted || action === null)
        .map(({ recipient }) => recipient),
    ),
  ];
  if (original !== null) {
    bounce.domain = original.domain;
    bounce.envelopeFrom = original.returnPath;
    bounce.signatures = original.signatures;
    bounce.selectors = [...new Set(original.signatures.map(({ selector }) => selector))];
  }
  bounce.envelopeFrom ??= report?.sender ?? null;
  bounce.domain ??= bounce.envelopeFrom === null ? null : domainOf(bounce.envelopeFrom);
  bounce.ip =
    refusals
      .filter(({ voice }) => voice === 'remote')
      .map(({ text }) => findIps(text)[0]?.ip ?? null)
      .find((ip) => ip !== null) ??
    (first === undefined ? null : (findIps(first.text)[0]?.ip ?? null));
  if (bounce.ip === null && original !== null) {
    const hop = original.hops.find(({ ip, authenticated }) => ip !== null && !authenticated);
    bounce.ip = original.clientIp ?? hop?.ip ?? null;
    if (hop?.ip === bounce.ip) {
      bounce.helo = hop?.helo ?? null;
      bounce.ptr = hop?.ptr ?? null;
    }
  }
  return bounce;
}

function recipientOf(group: StatusGroup): string | null {
  return group.finalRecipient ?? group.originalRecipient;
}

function refusalsOfGroup(group: StatusGroup): Refusal[] {
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
  return found.map((one) => ({
    ...one,
    enhanced: one.enhanced ?? group.status,
    host: one.host ?? group.remoteMta,
    voice: one.voice === 'wrapper' && group.diagnosticType === 'smtp' ? 'remote' : one.voice,
  }));
}

function recipientReport(group: StatusGroup): RecipientReport {
  const [refusal] = refusalsOfGroup(group);
  return {
    recipient: recipientOf(group) ?? '',
    action: group.action,
    smtp: refusal?.smtp ?? null,
    enhanced: refusal?.enhanced ?? group.status,
    diagnostic: group.diagnostic === null ? null : clean(group.diagnostic),
  };
}

function noticeRecipients({ notice, failedTo, original }: Material, kind: Kind): RecipientReport[] {
  const listed =
    failedTo === null ? [] : failedTo.split(/[,\s]+/).filter((one) => one.includes('@'));
  const names = listed.length > 0 ? listed : notice.recipients;
  const unique = [
    ...new Set(
      names.length > 0
        ? names
        : notice.refusals.flatMap(({ recipient, text }) => recipient ?? firstAddress(text) ?? []),
    ),
  ];
  const all =
    unique.length > 0 ? unique : original?.to === null || original === null ? [] : [original.to];
  return all.map((recipient) => {
    const refusal = notice.refusals.find((one) => one.recipient === recipient);
    return {
      recipient,
      action: kind === 'failed' || kind === 'delayed' ? kind : null,
      smtp: refusal?.smtp ?? null,
      enhanced: refusal?.enhanced ?? null,
      diagnostic: refusal?.text ?? null,
    };
  });
}

const DELAY =
  /\bdelay|warning: (?:could|message)|will (?:be )?(?:retr|keep trying|try again|continue)|still (?:being|trying|be retried)|not yet (?:been )?deliver|you do not need to resend|incomplete|temporar(?:y|ily) (?:problem|fail)/i;
const FAILED =
  /permanent(?:ly)? (?:error|fail|fatal)|given up|giving up|could not be delivered|undeliverable|failed permanently|returned to sender|too long/i;

function kindOfWords({ notice, subject }: Material, first: Refusal | undefined): Kind {
  const words = `${subject}\n${notice.words.slice(0, 4000)}`;
  const temporary = (first?.smtp ?? first?.enhanced ?? '').startsWith('4');
  if (DELAY.test(words) && !FAILED.test(words)) return 'delayed';
  if (temporary && !isBounceSubject(subject) && !FAILED.test(words)) return 'delayed';
  return 'failed';
}
