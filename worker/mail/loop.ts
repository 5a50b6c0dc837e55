/** Whom an automatic answer must not go to (RFC 3834 §2): two robots answering each other never stop. */

export interface Arrived {
  /** Envelope sender; empty for the null sender. */
  from: string;
  headers: Headers;
}

const robots =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|owner-[^@]*|[^@]*-request)(?:[+=][^@]*)?@/i;
const lists = ['list-id', 'list-unsubscribe', 'list-post', 'x-mailing-list', 'x-loop'];

/** Why this message gets no answer, or null where it may have one. */
export function reasonForSilence({ from, headers }: Arrived): string | null {
  const sender = from.replace(/^<|>$/g, '').trim();
  if (sender === '') return 'null sender';
  if (robots.test(sender)) return 'sent by a robot';
  const automatic = headers.get('auto-submitted');
  if (automatic !== null && !/^\s*no\b/i.test(automatic)) return 'sent automatically';
  if (/\b(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')) return 'bulk mail';
  if (lists.some((name) => headers.has(name))) return 'list mail';
  if (/\b(?:all|oof|autoreply)\b/i.test(headers.get('x-auto-response-suppress') ?? ''))
    return 'answers not wanted';
  return isAuthenticated(sender, headers) ? null : 'sender not authenticated';
}

/**
 * The domain that wrote the mail has to be proven (DMARC, as the receiving server saw it), and has to
 * be the one that the answer goes to: else a forged sender would get our answer. Only the field on
 * top counts; those below it may be the sender's own invention (RFC 8601 §5).
 */
function isAuthenticated(sender: string, headers: Headers): boolean {
  const results = headers.get('authentication-results') ?? '';
  const [server = ''] = results.split(';', 1);
  if (server.trim().split(/\s/)[0]?.toLowerCase() !== 'mx.cloudflare.net') return false;
  const own = results.split(/,\s*(?=[\w.-]+\s*;)/)[0] ?? '';
  if (!/;\s*dmarc=pass\b/i.test(own)) return false;
  const author = /@([\w.-]{1,253})>?\s*$/.exec(headers.get('from') ?? '')?.[1];
  return author?.toLowerCase() === sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
}
