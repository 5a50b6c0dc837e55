/**
 * The only door: whatever a person can hand over → what it says about itself.
 */
import { firstAddress } from './addresses.ts';
import { assemble, nothing } from './assemble.ts';
import type { Bounce } from './bounce.ts';
import { isComplete } from './groups.ts';
import { htmlText, stripInvisible } from './html.ts';
import {
  fromOf,
  hasAutomaticSubject,
  isAnswer,
  isBounceSubject,
  isDaemonAddress,
  type Standing,
  standingOf,
  subjectOf,
} from './kind.ts';
import { bounceOfLog, readLog } from './log.ts';
import { field, readFields } from './fields.ts';
import { type Entity, readMessage, sourceOf, textOf } from './mime.ts';
import { FAILS } from './signs.ts';
import { evidenceOf, type Notice, readNotice } from './notice.ts';
import { readSesJson } from './notices/amazon-ses.ts';
import { Original, readOriginal } from './original.ts';
import { type Parts, partsOf, type Seen, seenText } from './parts.ts';
import { isOneReply, unquoted } from './pasted.ts';
import { readReport, type StatusReport } from './report.ts';

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

/** Pasted text longer than this is cut: our API takes 1 MiB. */
const MAX_PASTED = 1024 * 1024;

/**
 * @returns what the message says; `kind: 'not-a-bounce'` with nothing else when it is none.
 *   Never throws, on any bytes; linear in the input's size.
 */
export function readBounce(input: BounceInput): Bounce {
  if (input.raw !== undefined && input.raw.length > 0) return readRaw(input.raw, input);
  if (input.html !== undefined && input.html.trim() !== '') {
    return readSeen(htmlText(input.html.slice(0, MAX_PASTED)), input);
  }
  return readText((input.text ?? '').slice(0, MAX_PASTED), input);
}

const MESSAGE = /^(?:From |>From |[A-Za-z][\w-]{1,60}:[ \t]?\S?)/;
const HTML =
  /^\s{0,100}<(?:!doctype|html|head|body|div|table|p|span|meta|style|h\d|center|font)\b/i;

/**
 * Whoever pastes a forwarded notice from its mark on means the notice. Mail programs put dashes at
 * both ends of the mark in every language, and the sender's line below it; Notes' own rulers have none.
 */
const FORWARD_MARK =
  /^(?:-{3,10}[^\n]{1,100}-{3,10}|Begin forwarded message:)[ \t]*\n{1,10}(?=[^\n:]{1,30}:[^\n@]{1,200}@)/;

function readText(pasted: string, input: BounceInput): Bounce {
  const text = unquoted(pasted.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .trimStart()
    .replace(FORWARD_MARK, '');
  if (MESSAGE.test(text) && isMessage(text)) return readRaw(text, input);
  if (HTML.test(text)) return readSeen(htmlText(text), input);
  return readSeen({ text, links: [] }, input);
}

/** A whole message, saved as text: the fields every mail has (RFC 5322 §3.6). */
function isMessage(text: string): boolean {
  const { fields } = readFields(text, 0);
  const names = new Set(fields.map(({ name }) => name));
  if (!names.has('from') && !names.has('return-path')) return false;
  let points = 0;
  for (const name of [
    'received',
    'message-id',
    'mime-version',
    'content-type',
    'date',
    'sent',
    'subject',
    'to',
    'delivered-to',
    'auto-submitted',
    'return-path',
  ]) {
    if (names.has(name)) points++;
  }
  return points >= 3;
}

function readRaw(raw: string | Uint8Array, input: BounceInput): Bounce {
  const { text, binary } = sourceOf(raw);
  const top = readMessage(text);
  const parts = partsOf(top);
  if (parts.feedback !== null) return complaint(textOf(parts.feedback, binary));
  const passed = passedOnComplaint(top, parts.returned, binary);
  if (passed !== null) return passed;
  if (parts.disposition !== null && parts.status.length === 0) {
    return refusedByReceipt(parts, parts.disposition, binary) ?? nothing('receipt');
  }
  const subject = input.subject ?? subjectOf(top, binary);
  const from = input.from ?? fromOf(top, binary);
  const failedTo = field(top.fields, 'x-failed-recipients');
  const standing = standingOf(top, from, subject, failedTo);
  const said =
    parts.status.length === 0
      ? null
      : readReport(parts.status.map((part) => textOf(part, binary)).join('\n\n'));
  const reported =
    said !== null &&
    said.groups.length > 0 &&
    (top.type === 'multipart/report' || standing.may !== 'nothing');
  // Of ordinary mail nothing more is read.
  if (!reported && standing.may === 'nothing') return nothing(standing.else);
  const trace = top.fields;
  if (reported && parts.returned !== null && isComplete(said)) {
    const original = returnedBy(parts.returned, binary);
    return assemble({
      report: said,
      notice: unread,
      original,
      links: [],
      subject,
      failedTo,
      trace,
    });
  }
  const seen = seenText(parts, binary);
  const words = tidy(seen.text);
  const ses = readSesJson(words);
  if (ses?.type === 'Complaint') return complaintOf(ses.report.groups[0]?.finalRecipient ?? null);
  const report = ses?.report ?? (reported ? said : reportIn(words));
  const notice = readNotice(words);
  if (report === null || report.groups.length === 0) {
    if (!isNotice(standing, subject, notice)) return nothing(standing.else);
  }
  const original =
    parts.returned === null ? readOriginal(notice.returned) : returnedBy(parts.returned, binary);
  return assemble({ report, notice, original, links: seen.links, subject, failedTo, trace });
}

/**
 * Sieve's "reject" may come as a receipt that says "deleted" (RFC 5429 §2.1.2), as Dovecot's long did;
 * so do mails that were deleted unread, but only the refusal says so in words.
 */
function refusedByReceipt(parts: Parts, disposition: Entity, binary: boolean): Bounce | null {
  const { fields } = readFields(textOf(disposition, binary).trimStart(), 0);
  if (!/;\s{0,9}deleted\b/i.test(field(fields, 'disposition') ?? '')) return null;
  const seen = seenText(parts, binary);
  const notice = readNotice(tidy(seen.text));
  if (!/\bautomatically rejected\b/i.test(notice.words)) return null;
  const failedTo = firstAddress(field(fields, 'final-recipient') ?? '');
  const original = parts.returned === null ? null : returnedBy(parts.returned, binary);
  return assemble({
    report: null,
    notice,
    original,
    links: [],
    subject: '',
    failedTo,
    trace: [],
  });
}

/** A message without a report is a bounce only when its own words say so too. */
function isNotice({ may }: Standing, subject: string, notice: Notice): boolean {
  if (may === 'surely') return true;
  const evidence = evidenceOf(notice);
  if (may === 'by name') return isBounceSubject(subject) || evidence !== 'none';
  return may === 'by words' ? evidence !== 'none' : evidence === 'form';
}

/** Header lines of a returned mail; its body is not decoded. */
function headOf(part: Entity, binary: boolean): string {
  const body = part.body.length > MAX_HEAD ? part.body.slice(0, MAX_HEAD) : part.body;
  return textOf({ ...part, body }, binary).trimStart();
}

const MAX_HEAD = 64 * 1024;

function returnedBy(part: Entity, binary: boolean): Original {
  return new Original(readFields(headOf(part, binary), 0).fields);
}

/** In place of the words that a complete report makes needless. */
const unread: Notice = {
  recipients: [],
  addressees: [],
  refusals: [],
  words: '',
  returned: '',
  quotedAt: Number.POSITIVE_INFINITY,
  replyAt: -1,
};

function tidy(text: string): string {
  const visible = stripInvisible(text);
  return visible.includes('\u00a0') ? visible.replaceAll('\u00a0', ' ') : visible;
}

const FIELD = /^[ \t]{0,8}(?:Reporting-MTA|Final-Recipient|Original-Recipient)[ \t]{0,4}:/im;

const ACTION = /^[ \t]{0,8}(?:Action|Status)[ \t]{0,4}:/im;

/** Where some ticket systems took the line breaks out. */
const RUN_TOGETHER =
  /[ \t](?=(?:Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Arrival-Date): )/gi;

/** A report in the visible text, as where a gateway flattened the message or somebody pasted the part. */
function reportIn(text: string): StatusReport | null {
  const at = text.search(FIELD);
  if (at < 0) return null;
  const fields = text.slice(at, at + 64 * 1024);
  const told = ACTION.test(fields.slice(0, 4000))
    ? fields
    : fields.slice(0, 4000).replace(RUN_TOGETHER, '\n');
  return ACTION.test(told.slice(0, 4000)) ? readReport(told) : null;
}

/**
 * Complaints older than RFC 5965: Outlook.com's Junk Mail Reporting Program passes the mail on with
 * `X-HmXmrOriginalRecipient`; Apple Mail's opt-out button writes to List-Unsubscribe.
 */
function passedOnComplaint(top: Entity, returned: Entity | null, binary: boolean): Bounce | null {
  if (field(top.fields, 'x-apple-unsubscribe') !== null) return complaintOf(null);
  if (returned === null || !returned.body.slice(0, 2000).includes('HmXmr')) return null;
  const to = field(readFields(headOf(returned, binary), 0).fields, 'x-hmxmroriginalrecipient');
  return to === null ? null : complaintOf(firstAddress(to));
}

function complaint(text: string): Bounce {
  const to = field(readFields(text.trimStart(), 0).fields, 'original-rcpt-to');
  return complaintOf(to === null ? null : firstAddress(to));
}

function complaintOf(recipient: string | null): Bounce {
  const bounce = nothing('complaint');
  if (recipient !== null) bounce.recipients.push(recipient);
  return bounce;
}

function readSeen(seen: Seen, input: BounceInput): Bounce {
  const text = tidy(seen.text);
  const { subject = '', from = '' } = input;
  const ses = readSesJson(text);
  if (ses?.type === 'Complaint') return complaintOf(ses.report.groups[0]?.finalRecipient ?? null);
  const log = readLog(text);
  if (log !== null) return bounceOfLog(log, text);
  const report = ses?.report ?? reportIn(text);
  const notice = readNotice(text);
  const original = readOriginal(notice.returned);
  if (
    (report === null || report.groups.length === 0) &&
    !isSeenNotice(notice, from, subject, original !== null && original.hops.length > 0)
  ) {
    return nothing(hasAutomaticSubject(subject) ? 'auto-reply' : 'not-a-bounce');
  }
  return assemble({
    report,
    notice,
    original,
    links: seen.links,
    subject,
    failedTo: null,
    trace: [],
  });
}

/** Handed over as text: the text alone decides, unless sender or subject speak against it. */
function isSeenNotice(notice: Notice, from: string, subject: string, returned: boolean): boolean {
  const evidence = evidenceOf(notice);
  const daemon = isDaemonAddress(from);
  if (!daemon && from !== '' && !(isBounceSubject(subject) && evidence === 'form')) return false;
  if (!daemon && (isAnswer(subject) || hasAutomaticSubject(subject))) return false;
  if (daemon && isBounceSubject(subject) && !isAnswer(subject)) return true;
  if (evidence === 'reply' || (from === '' && isOneReply(notice.words))) return true;
  const named =
    notice.recipients.length > 0 ||
    notice.refusals.length > 0 ||
    notice.addressees.length > 0 ||
    notice.words.includes('@');
  // From anybody else, the words alone are a parcel's too.
  const told = named || returned || ((daemon || from === '') && FAILS.test(notice.words));
  return evidence === 'form' && told;
}
