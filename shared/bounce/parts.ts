/**
 * The parts of a message sorted by what they are for a bounce. The insides of a returned mail are
 * never entered: a bounce in it is not this message's.
 */
import { htmlText } from './html.ts';
import { field } from './fields.ts';
import { type Entity, textOf } from './mime.ts';

export interface Parts {
  plain: Entity[];
  html: Entity[];
  status: Entity[];
  feedback: Entity | null;
  disposition: Entity | null;
  returned: Entity | null;
}

export function partsOf(top: Entity): Parts {
  const parts: Parts = {
    plain: [],
    html: [],
    status: [],
    feedback: null,
    disposition: null,
    returned: null,
  };
  walk(top, parts);
  return parts;
}

function walk(part: Entity, parts: Parts): void {
  const type = part.type;
  if (part.parts.length > 0) {
    for (const child of part.parts) walk(child, parts);
    return;
  }
  if (type === 'message/delivery-status' || type === 'message/global-delivery-status')
    parts.status.push(part);
  else if (type === 'message/feedback-report') parts.feedback ??= part;
  else if (
    type === 'message/disposition-notification' ||
    type === 'message/global-disposition-notification'
  )
    parts.disposition ??= part;
  else if (
    type === 'message/rfc822' ||
    type === 'text/rfc822-headers' ||
    type === 'text/rfc822' ||
    type.startsWith('message/')
  )
    parts.returned ??= part;
  else if (type === 'text/html') parts.html.push(part);
  else if (type.startsWith('text/') || type.startsWith('multipart/')) {
    if (!(field(part.fields, 'content-disposition') ?? '').toLowerCase().startsWith('attachment'))
      parts.plain.push(part);
  }
}

export interface Seen {
  text: string;
  links: string[];
}

/** What the person sees: the plain parts, and the HTML where there is none or little of them. */
export function seenText(parts: Parts, binary: boolean): Seen {
  const plain = parts.plain.map((part) => textOf(part, binary)).join('\n\n');
  const html = parts.html[0];
  if (html === undefined) return { text: plain, links: [] };
  const seen = htmlText(textOf(html, binary));
  return plain.trim().length > 40 ? { text: plain, links: seen.links } : seen;
}
