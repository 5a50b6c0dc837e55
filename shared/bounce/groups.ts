/** The recipients of a report (RFC 3464 §2.3), each with what is said of it. */
import type { RecipientReport, Refusal } from './bounce.ts';
import { EXPIRED, FOLLOWS } from './deciding.ts';
import type { StatusGroup, StatusReport } from './report.ts';
import { clean, refusalsIn } from './speech.ts';

const MAILBOX = /^[^@]{1,255}@[^@]/;

/**
 * A pipe, a file, or a broken address in Final-Recipient (Exim, sendmail): the notice or
 * X-Failed-Recipients names the mailbox, where there is only one group to name.
 */
export function nameGroup(group: StatusGroup, named: string | null): void {
  if (group.finalRecipient !== null && MAILBOX.test(group.finalRecipient)) return;
  const original = group.originalRecipient;
  const mailbox = original !== null && MAILBOX.test(original) ? original : named;
  if (mailbox !== null) group.finalRecipient = mailbox;
}

export function recipientOf(group: StatusGroup): string | null {
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

export function refusalsOfGroup(group: StatusGroup): Refusal[] {
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
export function precise(said: string | null, status: string | null): string | null {
  if (said === null || status === null) return said ?? status;
  return said.endsWith('.0.0') && said[0] === status[0] ? status : said;
}

/** A Status of another class than the reply belongs to the reporter's own troubles. */
function statusFor(status: string | null, smtp: string | null): string | null {
  return status !== null && !status.endsWith('.0.0') && (smtp === null || smtp[0] === status[0])
    ? status
    : null;
}

/** @param told refusals of the notice's words, for a recipient whose group says nothing. */
export function recipientReport(group: StatusGroup, told: readonly Refusal[]): RecipientReport[] {
  const recipient = recipientOf(group);
  if (recipient === null) return [];
  const own = refusalsOfGroup(group)[0];
  const said =
    own === undefined || own.voice === 'status'
      ? (told.find((one) => one.recipient === recipient) ?? own)
      : own;
  return [
    {
      recipient,
      action: group.action,
      smtp: said?.smtp ?? null,
      enhanced: precise(said?.enhanced ?? null, group.status),
      diagnostic: said === undefined || said.voice === 'status' ? null : said.text,
    },
  ];
}
