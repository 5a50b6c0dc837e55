/**
 * One line of a mail server's log, as an admin pastes it: Postfix, Exim, sendmail, Exchange and
 * PowerMTA say the recipient, the relay and the refusal on one line, qmail the refusal alone.
 */
import { publicIp } from './addresses.ts';
import { assemble } from './assemble.ts';
import type { Bounce, RecipientReport, Refusal } from './bounce.ts';
import { codesOf } from './reply.ts';
import { clean, refusalsIn } from './speech.ts';

export interface LogEntry {
  recipient: string | null;
  sender: string | null;
  action: RecipientReport['action'];
  refusals: Refusal[];
  /** The client's address and names, where this server itself refused (`NOQUEUE: reject: RCPT from …`). */
  client: { ip: string | null; ptr: string | null; helo: string | null } | null;
}

/** Lines looked at in a pasted piece of log, and how long one may be. */
const MAX_LINES = 200;
const MAX_LINE = 4000;

const POSTFIX = /\bstatus=(bounced|deferred|undeliverable|expired|sent|deliverable)\b\s*\(?/;
const NOQUEUE =
  /\breject(?:_warning)?: [A-Z-]{4,16} from ([\w.-]{1,255})\[([^\]]{2,60})\](?::\d{1,5})?: (?=[45]\d\d|[45]\.\d)/;
const EXIM = /^\S*.{0,60}? (\*\*|==|=>) (\S{1,320}@\S{1,255})/;
const SENDMAIL = /\bto=<?([^>,\s]{1,320})>?,.{0,400}\bdsn=([245]\.\d{1,3}\.\d{1,3}), stat=/;
/** Exim's main log of what it refused itself (spec ch. 53). */
const EXIM_REFUSED =
  /^.{0,80}?\bH=[^[\]]{0,300}\[([\d.:a-f]{3,45})\][^<>]{0,300}(?:F=<([^>]{0,320})> )?(temporarily )?rejected RCPT <([^>]{1,320})>: (.{1,2000})$/;
/** OpenSMTPD: `result="PermFail" stat="550 …"` of its own deliveries, `result="550 …"` to its clients. */
const OPENSMTPD = /\bresult="(?:(?:PermFail|TempFail)" stat=")?([45]\d\d[^"]{0,1000})/;
/** qmail-send(8): blanks are written as underscores, line ends as slashes. */
const QMAIL = /\bdelivery \d{1,12}: (success|failure|deferral): (\S{1,4000})$/;
/** Exchange's message tracking: source, event, ids, recipients, their status (message-tracking-logs, 2013 on). */
const EXCHANGE =
  /^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z,.{0,600}?,(FAIL|DEFER),[^,]{0,40},[^,]{0,320},[^,]{0,60},([^\s,;"]{1,255}@[^\s,;"]{1,255})[^,]{0,900},"?(.{0,2000})/;
/** PowerMTA's accounting file: type, times, originator, recipient, action, Status, Diagnostic-Code, Remote-MTA. */
const POWERMTA =
  /^[bdrt]t?,[^,]{10,40},[^,]{10,40},([^,]{0,320}),([^\s,]{1,255}@[^\s,]{1,255}),[^,]{0,320},(failed|delayed|delivered|relayed),([245]\.\d\.\d{1,3})[^,]{0,80},(?:smtp;)?([^]*)$/;

/** @returns null when no line of it is a log line about a delivery. */
export function readLog(text: string): LogEntry | null {
  let last: LogEntry | null = null;
  for (const line of text.split('\n', MAX_LINES)) {
    // Exim writes the line breaks of a reply as `\\n`.
    const one = entry(line.slice(0, MAX_LINE).replaceAll('\\n', ' ').trim());
    if (one !== null && (last === null || one.action !== 'delivered')) last = one;
  }
  return last;
}

function entry(line: string): LogEntry | null {
  const postfix = POSTFIX.exec(line);
  if (postfix !== null) {
    const word = postfix[1];
    return {
      recipient: tag(line, 'orig_to') ?? tag(line, 'to'),
      sender: tag(line, 'from'),
      action:
        word === 'deferred'
          ? 'delayed'
          : word?.startsWith('se') || word === 'deliverable'
            ? 'delivered'
            : 'failed',
      refusals: spoken(
        line.slice(postfix.index + postfix[0].length),
        tag(line, 'to'),
        relay(line),
        /\bdsn=([245][.\d]{2,8})/.exec(line)?.[1] ?? null,
      ),
      client: null,
    };
  }
  const refused = NOQUEUE.exec(line);
  if (refused !== null) return rejected(line, refused);
  const exim = EXIM.exec(line);
  if (exim !== null && /\b(?:R|T|H)=/.test(line)) {
    const rest = line.slice(exim.index + exim[0].length);
    const start = rest.search(/ (?:SMTP error|H=|host |: )|: /);
    return {
      recipient: exim[2] ?? null,
      sender: /\bF=<([^>]{0,320})>/.exec(line)?.[1] ?? null,
      action: exim[1] === '**' ? 'failed' : exim[1] === '==' ? 'delayed' : 'delivered',
      refusals: spoken(
        start < 0 ? rest : rest.slice(start),
        exim[2] ?? null,
        /\bH=([\w.-]{1,255})/.exec(line)?.[1] ?? null,
        null,
      ),
      client: null,
    };
  }
  const sendmail = SENDMAIL.exec(line);
  return sendmail === null
    ? (refusedByExim(line) ?? tracked(line) ?? accounted(line) ?? ofOpenSmtpd(line) ?? queued(line))
    : mailed(line, sendmail);
}

function refusedByExim(line: string): LogEntry | null {
  const [, ip, sender, later, recipient, said] = EXIM_REFUSED.exec(line) ?? [];
  if (ip === undefined || recipient === undefined || said === undefined) return null;
  return {
    recipient,
    sender: sender ?? null,
    action: later === undefined ? 'failed' : 'delayed',
    refusals: spoken(said, recipient, null, null),
    client: { ip: publicIp(ip), ptr: null, helo: null },
  };
}

function ofOpenSmtpd(line: string): LogEntry | null {
  const said = OPENSMTPD.exec(line)?.[1];
  if (said === undefined) return null;
  const recipient = tag(line, 'to') ?? /\bRCPT TO:<([^>]{1,320})>/.exec(line)?.[1] ?? null;
  if (recipient === null) return null;
  return {
    recipient,
    sender: tag(line, 'from'),
    action: said.startsWith('4') ? 'delayed' : 'failed',
    refusals: spoken(said, recipient, null, null),
    client: null,
  };
}

function queued(line: string): LogEntry | null {
  const [, word, said] = QMAIL.exec(line) ?? [];
  if (word === undefined || said === undefined) return null;
  return {
    recipient: null,
    sender: null,
    action: word === 'success' ? 'delivered' : word === 'failure' ? 'failed' : 'delayed',
    refusals: spoken(said.replaceAll('_', ' ').replaceAll('/', ' '), null, null, null),
    client: null,
  };
}

function tracked(line: string): LogEntry | null {
  const [, event, recipient, said] = EXCHANGE.exec(line) ?? [];
  if (recipient === undefined || said === undefined) return null;
  return {
    recipient,
    sender: null,
    action: event === 'FAIL' ? 'failed' : 'delayed',
    refusals: spoken(said.replace(/"?,[^"]{0,900}$/, ''), recipient, null, null),
    client: null,
  };
}

function accounted(line: string): LogEntry | null {
  const [, sender, recipient, action, status, said] = POWERMTA.exec(line) ?? [];
  if (recipient === undefined || status === undefined || said === undefined) return null;
  const [, words, host] = /^([^]*?),([\w.-]{1,255}) \([\d.:a-f]{3,45}\)/.exec(said) ?? [
    null,
    said,
    null,
  ];
  return {
    recipient,
    sender: sender ?? null,
    action: action === 'failed' ? 'failed' : action === 'delayed' ? 'delayed' : 'delivered',
    refusals: spoken(words ?? said, recipient, host ?? null, status),
    client: null,
  };
}

function mailed(line: string, sendmail: RegExpExecArray): LogEntry {
  const said = clean(line.slice(sendmail.index + sendmail[0].length));
  return {
    recipient: sendmail[1] ?? null,
    sender: null,
    action: sendmail[2]?.startsWith('2')
      ? 'delivered'
      : sendmail[2]?.startsWith('4')
        ? 'delayed'
        : 'failed',
    refusals: [
      {
        text: said,
        smtp: codesOf(said).smtp,
        enhanced: codesOf(said).enhanced ?? sendmail[2] ?? null,
        host: /\brelay=([\w.-]{1,255}?)\.? \[/.exec(line)?.[1]?.toLowerCase() ?? null,
        voice: 'remote',
        recipient: sendmail[1] ?? null,
      },
    ],
    client: null,
  };
}

function rejected(line: string, found: RegExpExecArray): LogEntry {
  const [whole, ptr = '', ip = ''] = found;
  const rest = line.slice(found.index + whole.length);
  const end = rest.search(/; from=<|; client_address=/);
  const said = clean(end < 0 ? rest : rest.slice(0, end));
  const recipient = tag(line, 'to');
  return {
    recipient,
    sender: tag(line, 'from'),
    action: said.startsWith('4') ? 'delayed' : 'failed',
    refusals: [{ text: said, ...codesOf(said), host: null, voice: 'remote', recipient }],
    client: {
      ip: publicIp(ip),
      ptr: ptr === 'unknown' ? null : ptr.toLowerCase(),
      helo: tag(line, 'helo'),
    },
  };
}

function spoken(
  text: string,
  recipient: string | null,
  host: string | null,
  dsn: string | null,
): Refusal[] {
  const flat = clean(text.replace(/\)\s*$/, ''));
  return refusalsIn(flat, recipient, host).map((one) =>
    Object.assign(one, { enhanced: one.enhanced ?? dsn }),
  );
}

function tag(line: string, name: string): string | null {
  const found = new RegExp(`\\b${name}=<([^>]{0,320})>`).exec(line)?.[1] ?? null;
  return found === '' && name !== 'from' ? null : found;
}

function relay(line: string): string | null {
  const name = /\brelay=([\w.-]{1,255})\[/.exec(line)?.[1]?.toLowerCase();
  return name === undefined || name === 'none' ? null : name;
}

/** What the line says, as a bounce. */
export function bounceOfLog(log: LogEntry, text: string): Bounce {
  const bounce = assemble({
    report: null,
    notice: {
      recipients: log.recipient === null ? [] : [log.recipient],
      addressees: [],
      refusals: log.refusals,
      words: text,
      returned: '',
      quotedAt: Number.POSITIVE_INFINITY,
      replyAt: 0,
    },
    original: null,
    links: [],
    subject: '',
    failedTo: null,
    trace: [],
  });
  const action =
    log.action === 'failed' || log.action === 'delayed' || log.action === 'delivered'
      ? log.action
      : null;
  if (action !== null) {
    bounce.kind = action;
    for (const one of bounce.perRecipient) one.action = action;
  }
  bounce.envelopeFrom = log.sender;
  bounce.domain = log.sender === null ? null : (log.sender.split('@')[1]?.toLowerCase() ?? null);
  if (log.client !== null) Object.assign(bounce, log.client);
  return bounce;
}
