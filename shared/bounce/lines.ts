/**
 * A notice's lines, gone through once: an address at the head of a line is a recipient, what
 * stands beside or below it is the reason; dialogues and sessions are read as what they are.
 */
import { firstAddress } from './addresses.ts';
import type { Refusal } from './bounce.ts';
import { indentOf, isLabelOfReply, plainArrow, recipientLine } from './head.ts';
import { codesOf, isReplyCode } from './reply.ts';
import { announces, FAILS, heads, quotes } from './signs.ts';
import { clean, refusalsIn } from './speech.ts';

const MAX_LINE = 4000;
const MAX_REFUSALS = 60;

/** Does it end in `550-…`, its last line still to come? Some editors put a blank line between any two. */
function isOpen(buffer: string): boolean {
  const code = /^[245]\d\d(?=-)/.exec(buffer)?.[0];
  return code !== undefined && buffer.lastIndexOf(`${code}-`) >= buffer.lastIndexOf(`${code} `);
}

/** Goes through the lines once. */
export class Reader {
  readonly recipients: string[] = [];
  readonly addressees: string[] = [];
  readonly refusals: Refusal[] = [];
  /** Recipients of a transcript's `550 <user@example.com>... User unknown`. */
  readonly spokenTo: string[] = [];
  /** Line of the first quotation of somebody's mail; infinite when there is none. */
  quotedAt = Number.POSITIVE_INFINITY;
  /** Line of the first reply that stands where mailers put one; -1 when there is none. */
  replyAt = -1;
  readonly #lines: readonly string[];
  #recipient: string | null = null;
  /** The paragraph is the recipient's own, not one further down. */
  #headed = false;
  #host: string | null = null;
  #buffer = '';
  #bufferAt = 0;
  #indent = 0;
  #before = '';

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  run(): void {
    for (let at = 0; at < this.#lines.length; at++) this.#line(at);
    this.#flush();
  }

  #line(at: number): void {
    const raw = (this.#lines[at] ?? '').slice(0, MAX_LINE);
    const line = plainArrow(raw.trim());
    if (line === '') {
      if (!isOpen(this.#buffer)) this.#flush();
      return;
    }
    if (
      isOpen(this.#buffer) &&
      (this.#lines[at - 1] ?? '').trim() === '' &&
      !/^[245]\d\d[ -]/.test(line)
    ) {
      this.#flush();
    }
    if (this.quotedAt > at && quotes(line)) this.quotedAt = at;
    if (/^(?:\.\.\. |>>> |<<< |while talking to )/i.test(line)) {
      this.#dialogue(line, at);
      return;
    }
    if (this.#buffer.startsWith('<<< ')) this.#flush();
    if (/^(?:-{3,}|={3,}|_{3,}|\*{3,}|\|-{3,})/.test(line)) {
      this.#flush();
      this.#before = line;
      return;
    }
    if (this.#aliasOf(line)) return;
    if (/^(?:Out|In):\s/.test(line)) {
      this.#session(line, at);
      return;
    }
    if (/^(?:To|Cc)\s{0,4}[:：]/i.test(line)) {
      const to = firstAddress(line);
      if (to !== null) this.addressees.push(to);
      this.#flush();
      return;
    }
    if (/^(?:Subject|Sent|Date|From|Message-ID)\s{0,4}:/i.test(line)) {
      this.#flush();
      return;
    }
    const named = this.#continues(raw, line) ? null : recipientLine(line);
    if (named !== null && !/\b(?:sent by|sender|from):?$/i.test(this.#buffer || this.#before)) {
      this.#flush();
      this.#recipient = named.address;
      this.#headed = true;
      this.recipients.push(named.address);
      this.#buffer = named.rest;
      this.#bufferAt = at;
      this.#indent = indentOf(raw);
      return;
    }
    // A row of a table, its label in the first cell: what it says is in this row alone.
    const row = /^[^\t]{1,80}[:：] ?\t/.test(raw);
    const label = !this.#headed && isLabelOfReply(line, this.#lines[at + 1] ?? '');
    if (row || label || this.#startsReply(line)) this.#flush();
    if (this.#buffer === '') {
      this.#bufferAt = at;
      this.#buffer = line;
      this.#indent = indentOf(raw);
    } else this.#buffer += ` ${line}`;
    if (row) this.#flush();
  }

  /** An address in the middle of a wrapped reply begins no new recipient: `… said: 550` / `<user@example.com>: …`. */
  #continues(raw: string, line: string): boolean {
    if (this.#buffer === '') return false;
    return (
      /[245]\d\d[ -]?(?:[245]\.\d\.\d{1,3})?$|\bsaid:$/.test(this.#buffer) ||
      (indentOf(raw) > this.#indent &&
        !line.includes(' host ') &&
        /^<[^>]{1,320}>[:,.]?\s/.test(line))
    );
  }

  /** A reply at the head of a line is a new one, unless the line before announced or began it. */
  #startsReply(line: string): boolean {
    if (!/^[245]\d\d[ -]/.test(line) || !isReplyCode(line.slice(0, 3))) return false;
    if (this.#buffer.includes(`${line.slice(0, 3)}-`) || /[:'"(]$/.test(this.#buffer)) return false;
    // What a local delivery program printed stands right above sendmail's code for it.
    return !(/\.\.\. /.test(line) && /^[\w./-]{1,40}: /.test(this.#buffer));
  }

  /** sendmail's and Courier's transcript. */
  #dialogue(line: string, at: number): void {
    if (line.startsWith('<<< ') && this.#buffer.startsWith('<<< ')) {
      this.#buffer += ` ${line.slice(4)}`;
      return;
    }
    this.#flush();
    if (line.startsWith('<<< ')) {
      this.#buffer = line;
      this.#bufferAt = at;
      return;
    }
    const host = /^(?:\.\.\. )?while talking to ([\w.-]{1,255})/i.exec(line)?.[1];
    if (host !== undefined) this.#host = host.toLowerCase().replace(/[.:-]+$/, '');
    const named = /^>>> ([^\s<>]{1,255}@[^\s<>]{1,255})(?: <[^<>]{1,320}>)?$/.exec(line)?.[1];
    if (named !== undefined) {
      // Not a command: some list the failed addresses so (Active! hunter).
      this.#recipient = named;
      this.#headed = true;
      this.recipients.push(named);
      return;
    }
    const to = /^>>> RCPT To:\s?<([^>]{1,320})>/i.exec(line)?.[1];
    if (to !== undefined) this.#recipient = to;
  }

  /**
   * `(expanded from: <list@example.com>)` of sendmail and `generated by user@example.com` of Exim:
   * the address that was written to, where the line before names what it became; and the
   * `550 <user@example.com>... User unknown` of a sendmail that lists no addresses.
   */
  #aliasOf(line: string): boolean {
    const alias = /^(?:\(expanded from: <?|generated by )([^\s<>)]{1,255}@[^\s<>)]{1,255})/.exec(
      line,
    )?.[1];
    if (alias !== undefined) {
      this.#flush();
      const known = this.recipients.indexOf(this.#recipient ?? '');
      if (known >= 0) this.recipients[known] = alias;
      else this.recipients.push(alias);
      for (const one of this.refusals) if (one.recipient === this.#recipient) one.recipient = alias;
      this.#recipient = alias;
      return true;
    }
    if (line.startsWith('(expanded from:')) {
      this.#flush();
      return true;
    }
    const named =
      /^[45]\d\d (?:[45]\.\d\.\d )?<?([^\s<>]{1,255}@[^\s<>]{1,255}?)>?\.\.\. (?!.{0,60}\bsender)/.exec(
        line,
      )?.[1];
    if (named === undefined) return false;
    if (this.#startsReply(line)) this.#flush();
    if (!this.spokenTo.includes(named)) this.spokenTo.push(named);
    for (const one of this.refusals) one.recipient ??= named;
    this.#recipient = named;
    return false;
  }

  /** The SMTP session that Postfix reports to its own postmaster: what it answered is `Out:`. */
  #session(line: string, at: number): void {
    this.#flush();
    const to = /^In:\s{1,8}RCPT TO:\s?<([^>]{1,320})>/i.exec(line)?.[1];
    if (to !== undefined) this.#recipient = to;
    const said = /^Out:\s{1,8}([45]\d\d[ -].*)$/.exec(line)?.[1];
    if (said === undefined) return;
    this.#keep(
      [
        {
          text: clean(said),
          ...codesOf(said),
          host: null,
          voice: 'wrapper',
          recipient: this.#recipient,
        },
      ],
      at,
    );
    if (this.#recipient !== null && !this.recipients.includes(this.#recipient))
      this.recipients.push(this.#recipient);
  }

  #flush(): void {
    const text = this.#buffer;
    this.#buffer = '';
    if (text === '') return;
    if (this.#headed && announces(text) && !/[245]\d\d/.test(text)) {
      this.#before = text;
      return;
    }
    if (text.startsWith('<<< ')) {
      const said = clean(text.slice(4));
      // "250 OK" and "354 go ahead" refuse nothing; some print the whole dialogue.
      if (/^[23]\d\d[ -]/.test(said)) return;
      this.#keep(
        [
          {
            text: said,
            ...codesOf(said),
            host: this.#host,
            voice: 'remote',
            recipient: this.#recipient,
          },
        ],
        this.#bufferAt,
      );
      this.#before = text;
      return;
    }
    const found = refusalsIn(clean(text), this.#recipient, null);
    const coded = found.some(({ smtp, enhanced }) => smtp !== null || enhanced !== null);
    if (coded || this.#headed) this.#keep(found, this.#bufferAt);
    if (this.replyAt < 0 && this.#standsAsReply(text, found, coded)) this.replyAt = this.#bufferAt;
    this.#before = text;
    this.#headed = false;
  }

  /** Headed by a recipient, quoted by a mailer, at the very beginning, or announced by a colon. */
  #standsAsReply(text: string, found: readonly Refusal[], coded: boolean): boolean {
    if (this.#headed && (coded || FAILS.test(text.slice(0, 400)))) return true;
    if (!coded) return false;
    if (found.some(({ voice, smtp }) => voice === 'remote' && smtp !== null)) return true;
    const starts = /^[[("'#<]{0,3}(?:[45]\d\d[ \-:]|[45]\.\d{1,2}\.\d{1,3}[ :])/.test(text);
    return starts && (this.#before === '' || heads(this.#before));
  }

  #keep(found: readonly Refusal[], at: number): void {
    for (const one of found) {
      if (this.refusals.length >= MAX_REFUSALS || one.text === '') return;
      const known = this.refusals.some(
        (other) => other.text === one.text && other.recipient === one.recipient,
      );
      if (!known) this.refusals.push(one);
    }
    if (this.replyAt < 0 && found.some(({ voice, smtp }) => voice === 'remote' && smtp !== null))
      this.replyAt = at;
  }
}
