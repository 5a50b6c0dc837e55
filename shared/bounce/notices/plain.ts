/**
 * A notice as lines of text: which paragraphs speak of which recipient, what is quoted in them,
 * and where the returned mail begins. Reads what Postfix, Exim, sendmail, qmail, Courier,
 * Exchange and their kin have in common: an address at the head of a line, the reason below it.
 */
import { firstAddress } from '../addresses.ts';
import type { Refusal } from '../bounce.ts';
import { clean, refusalsIn } from '../speech.ts';
import { codesOf, isReplyCode } from '../reply.ts';

export interface Notice {
  recipients: string[];
  refusals: Refusal[];
  /** The words before the returned mail. */
  words: string;
  /** The returned mail, where the notice quotes it. */
  returned: string;
}

/** Lines read of one notice; what a person is told stands on the first pages. */
const MAX_LINES = 1500;
const MAX_LINE = 4000;
const MAX_REFUSALS = 60;

/** Rulers and headings under which mailers put the returned mail. */
const RETURNED =
  /^[\s>*]*(?:[-=_*]{2,}[\s>]*(?:below this line is|this is a copy of|(?:the )?(?:original|returned|unsent|undelivered|failed|rejected|your|start of returned|included is)[\w ]{0,20} (?:message|mail|header|headers|text)|message (?:header|text|body|follows)|the (?:body|headers?) of|(?:un)?sent message|forwarded|original message|headers? of|text of|copy of)|(?:original message headers|message headers follow|the original message (?:was|follows|headers)|(?:the )?headers? (?:and body )?of the original message|included below|----- ?message header))/i;
const HEADER = /^(?:Return-Path|Received|X-Originating-IP|Message-ID|DKIM-Signature):\s/i;

/** Where the returned mail starts in `lines`, or their number. */
export function returnedAt(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length > 300) continue;
    if (HEADER.test(line) || RETURNED.test(line)) return at;
  }
  return lines.length;
}

/** An address at the head of a line, with what follows it. */
export function recipientLine(line: string): { address: string; rest: string } | null {
  if (!line.includes('@')) return null;
  const head = line.replace(/^[\s*•·>-]+/, '').replace(/^(?:to|recipient|address)s?:\s*/i, '');
  const angled =
    /^['"]?<([^<>\s]{1,320}@[^<>\s]{1,255})>['"]?(?:\s*\((?:expanded from|generated from|originally|tried)[^)]{0,320}\)?)?\s*:?\s*/i.exec(
      head,
    );
  if (angled !== null) {
    const rest = head.slice(angled[0].length);
    return rest.startsWith('...') || rest.startsWith('…')
      ? null
      : { address: angled[1] ?? '', rest };
  }
  const address = firstAddress(head.slice(0, 400));
  if (address === null || !(head.startsWith(address) || head.slice(1).startsWith(address)))
    return null;
  const after = head
    .slice(head.indexOf(address) + address.length)
    .replace(/^['">]+/, '')
    .replace(/^\s*<(?:mailto:)?[^<>]{1,320}>/i, '')
    .replace(/^\s*\(\s*<?[^()]{0,320}>?\s*\)/, '');
  if (after.trim() === '') return { address, rest: '' };
  const separated = /^\s*[:;,–-]\s*|^\s+on (?=\w{3}, \d)|^\s+(?=#?[245]\.\d|[245]\d\d[ -])/.exec(
    after,
  );
  return separated === null ? null : { address, rest: after.slice(separated[0].length) };
}

export function readPlain(text: string): Notice {
  const all = text.split('\n', MAX_LINES);
  const cut = returnedAt(all);
  const lines = all.slice(0, cut);
  const notice: Notice = {
    recipients: [],
    refusals: [],
    words: lines.join('\n'),
    returned: all.slice(cut).join('\n'),
  };
  let recipient: string | null = null;
  let host: string | null = null;
  let buffer = '';
  const flush = (): void => {
    if (buffer !== '' && notice.refusals.length < MAX_REFUSALS)
      keep(notice, refusalsIn(clean(buffer), recipient, host), recipient);
    buffer = '';
  };
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, MAX_LINE).trim();
    if (line === '') {
      flush();
      continue;
    }
    const talk = /^\.\.\. while talking to ([\w.-]{1,255})/i.exec(line);
    if (talk !== null) {
      flush();
      host = talk[1]?.toLowerCase().replace(/[.:]+$/, '') ?? null;
      continue;
    }
    if (line.startsWith('>>> ')) {
      flush();
      const rcpt = /^>>> RCPT To:\s?<([^>]{1,320})>/i.exec(line)?.[1];
      if (rcpt !== undefined) recipient = rcpt;
      continue;
    }
    if (line.startsWith('<<< ')) {
      if (!buffer.startsWith('<<< ')) flush();
      buffer = buffer === '' ? line : `${buffer} ${line.slice(4)}`;
      const next = (lines[at + 1] ?? '').trim();
      if (!next.startsWith('<<< ')) {
        const said = clean(buffer.slice(4));
        keep(
          notice,
          [{ text: said, ...codesOf(said), host, voice: 'remote', recipient }],
          recipient,
        );
        buffer = '';
      }
      continue;
    }
    const named = recipientLine(line);
    if (named !== null) {
      flush();
      recipient = named.address;
      notice.recipients.push(named.address);
      buffer = named.rest;
      continue;
    }
    const code = /^(?:[245]\d\d)[ -]/.exec(line);
    if (
      code !== null &&
      isReplyCode(line.slice(0, 3)) &&
      !buffer.includes(`${line.slice(0, 3)}-`) &&
      !/[:'"]$/.test(buffer)
    )
      flush();
    buffer += buffer === '' ? line : ` ${line}`;
  }
  flush();
  return notice;
}

function keep(notice: Notice, refusals: Refusal[], recipient: string | null): void {
  for (const one of refusals) {
    // A paragraph with neither a code nor a recipient at its head is the notice's small talk.
    if (one.voice === 'wrapper' && one.smtp === null && one.enhanced === null && recipient === null)
      continue;
    if (
      !notice.refusals.some((other) => other.text === one.text && other.recipient === one.recipient)
    )
      notice.refusals.push(one);
  }
}
