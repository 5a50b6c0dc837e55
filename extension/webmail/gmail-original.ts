/**
 * Gmail's "Show original", from the page itself (same origin, the person's own session): the whole
 * message with its delivery-status part, which the page does not show. Only where the person opted in.
 * Address and form as in InboxSDK's source of 2026-07; the key `ik` is the tenth of the page's GLOBALS.
 */
import type { OpenMessage } from './open-message.ts';

/** Gmail itself cuts the view of large mails; the report stands at the beginning. */
const MOST_TEXT = 256 * 1024;
const PATIENCE_MS = 5000;
const KEY = /\bGLOBALS=\[(?:[^,[\]]{0,200},){9}\s?"(\w{4,40})"/;

/** @returns the message as text; null where it cannot be had. Never rejects. */
export async function gmailOriginal(
  { id, body }: OpenMessage,
  signal: AbortSignal,
): Promise<string | null> {
  const number = messageNumber(id);
  if (number === null) return null;
  const { location } = body.ownerDocument;
  // Accounts and delegated mailboxes are told by the path: /mail/u/1/, /mail/b/…/u/0/.
  const key = keyOf(body.ownerDocument);
  const address = `${location.pathname}?${key === null ? '' : `ik=${key}&`}view=om&permmsgid=msg-f:${number}`;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.getElementById('raw_message_text')?.textContent?.slice(0, MOST_TEXT) ?? null;
  } catch {
    return null;
  }
}

/** `#msg-f:1790…` holds the number in decimal, the legacy attribute in hexadecimal. */
function messageNumber(id: string | null): string | null {
  if (id === null) return null;
  const decimal = /^#?msg-f:(\d{5,25})$/.exec(id)?.[1];
  if (decimal !== undefined) return decimal;
  return /^[0-9a-f]{16}$/.test(id) ? BigInt(`0x${id}`).toString() : null;
}

function keyOf(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const key = KEY.exec(script.textContent ?? '')?.[1];
    if (key !== undefined) return key;
  }
  return null;
}
