/** The bounce inside a forwarded mail: an attached message, or what the person forwarded inline. */
import { parameter, readMessage, sourceOf, textOf, type Entity } from '../../shared/bounce/mime.ts';
import type { BounceInput } from '../../shared/bounce/read.ts';

/** Attachments looked at; a forwarded bounce is one, seldom two. */
const maxAttached = 4;

/** Candidates, the most complete first. Never throws: what cannot be read gives none. */
export function forwardedBounces(raw: Uint8Array): BounceInput[] {
  const { text, binary } = sourceOf(raw);
  const parts = leaves(readMessage(text));
  const read = (part: Entity): string => textOf(part, binary);
  const attached = parts
    .filter(isMessage)
    .slice(0, maxAttached)
    .map((part) => ({ raw: read(part) }));
  const inline = (type: string): string[] =>
    parts.filter((part) => part.type === type && !isMessage(part)).map(read);
  return [
    ...attached,
    ...inline('text/plain').map((words) => ({ text: unquoted(words) })),
    ...inline('text/html').map((html) => ({ html })),
  ];
}

function leaves(part: Entity): Entity[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}

/** A message attached as one (RFC 2046 §5.2.1), or as a file that a mail program saved. */
function isMessage({ type, contentType, fields }: Entity): boolean {
  if (type === 'message/rfc822') return true;
  const disposition = fields.find(({ name }) => name === 'content-disposition')?.value ?? '';
  const file = parameter(disposition, 'filename') ?? parameter(contentType, 'name') ?? '';
  return file.toLowerCase().endsWith('.eml');
}

/** The line by which mail programs begin what they forward, in any language: it is made of dashes at both ends. */
const beginning = /^(?:-{3,}[^\n]{1,100}-{3,}|Begin forwarded message:)[ \t]*$/m;

/** What was forwarded, without the person's own words before it and the quote marks some programs set. */
function unquoted(text: string): string {
  const start = beginning.exec(text);
  const forwarded = start === null ? text : text.slice(start.index + start[0].length);
  return forwarded.replace(/^(?:> ?){1,9}/gm, '').trimStart();
}
