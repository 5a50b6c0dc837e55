/** Amazon SES: a short notice, and the JSON it sends through SNS (docs.aws.amazon.com/ses/latest/dg/notification-contents.html). */
import type { RecipientReport } from '../bounce.ts';
import type { StatusGroup, StatusReport } from '../report.ts';
import type { NoticeForm } from './form.ts';

export const amazonSes: NoticeForm = {
  id: 'amazon-ses',
  openings: [
    'an error occurred while trying to deliver the mail to the following recipients',
    'technical report:',
  ],
  quotations: [['<', String.raw`<(?=[245]\d\d [245]\.\d)`]],
};

export interface SesNotification {
  type: 'Bounce' | 'Complaint' | 'Delivery' | 'Delay';
  report: StatusReport;
}

const types: Record<string, SesNotification['type']> = {
  Bounce: 'Bounce',
  Complaint: 'Complaint',
  Delivery: 'Delivery',
  DeliveryDelay: 'Delay',
};
const MAX_RECIPIENTS = 100;

/** @returns null when the text is no such notification. */
export function readSesJson(text: string): SesNotification | null {
  const start = text.indexOf('{');
  if (
    start < 0 ||
    start > 200 ||
    !/"(?:notificationType|eventType)\\?"/.test(text.slice(start, start + 64_000))
  )
    return null;
  const body = text.slice(start, closing(text, start));
  // Old relays broke lines beyond 998 characters with `!`, newline, blank (RFC 5321 §4.5.3.1.6).
  const whole = parse(body) ?? parse(body.replaceAll('!\n ', '').replaceAll('\n', ''));
  const told = typeof whole?.['Message'] === 'string' ? parse(whole['Message']) : whole;
  const type = types[word(told?.['notificationType'] ?? told?.['eventType'])];
  if (told === null || type === undefined) return null;
  const detail = record(
    told[
      type === 'Bounce'
        ? 'bounce'
        : type === 'Complaint'
          ? 'complaint'
          : type === 'Delivery'
            ? 'delivery'
            : 'deliveryDelay'
    ],
  );
  const listed =
    detail?.['bouncedRecipients'] ??
    detail?.['complainedRecipients'] ??
    detail?.['delayedRecipients'] ??
    detail?.['recipients'];
  const groups = (Array.isArray(listed) ? listed : [])
    .slice(0, MAX_RECIPIENTS)
    .map((one: unknown) => groupOf(one, type));
  const reporter = word(detail?.['reportingMTA'])
    .replace(/^\w+;\s*/, '')
    .toLowerCase();
  const sender = word(record(told['mail'])?.['source']);
  return {
    type,
    report: {
      reportingMta: reporter === '' ? null : reporter,
      receivedFromMta: null,
      sender: sender === '' ? null : sender,
      groups,
    },
  };
}

const actionOf: Record<SesNotification['type'], RecipientReport['action']> = {
  Bounce: 'failed',
  Complaint: null,
  Delivery: 'delivered',
  Delay: 'delayed',
};

function groupOf(one: unknown, type: SesNotification['type']): StatusGroup {
  const fields = record(one);
  const code = word(fields?.['diagnosticCode']);
  const status = word(fields?.['status']);
  const typed = /^(\w[\w-]{0,20});\s*/.exec(code);
  const address = typeof one === 'string' ? one : word(fields?.['emailAddress']);
  return {
    finalRecipient: address === '' ? null : address.replace(/^.*<([^<>]+)>$/, '$1'),
    originalRecipient: null,
    action: actionOf[type],
    status: /^[245]\.\d{1,3}\.\d{1,3}$/.test(status) ? status : null,
    remoteMta: null,
    diagnosticType: typed?.[1]?.toLowerCase() ?? '',
    diagnostic: code === '' ? null : code.slice(typed?.[0].length ?? 0),
  };
}

/** Past the brace that closes the one at `start`; SNS adds lines below the object. */
function closing(text: string, start: number): number {
  const end = text.lastIndexOf('}');
  const below = text.indexOf('\n\n', start);
  return below > start && text.lastIndexOf('}', below) > start
    ? text.lastIndexOf('}', below) + 1
    : end + 1;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return record(JSON.parse(text));
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
