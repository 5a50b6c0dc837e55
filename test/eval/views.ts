/** The ways in which a bounce reaches us: the raw message, and what a person sees of it. */
import { readMessage, sourceOf, textOf } from '../../shared/bounce/mime.ts';
import { fromOf, subjectOf } from '../../shared/bounce/kind.ts';
import { partsOf } from '../../shared/bounce/parts.ts';
import type { BounceInput } from '../../shared/bounce/read.ts';

export type View = 'raw' | 'visible' | 'webmail';

/** `visible` is the text alone; `webmail` has sender and subject too, as the extension does. */
export const views: readonly View[] = ['raw', 'visible', 'webmail'];

/** The first text/html, else the text/plain parts, never the attached original. Null when nothing is to be seen. */
export function viewOf(bytes: Uint8Array, view: View): BounceInput | null {
  if (view === 'raw') return { raw: bytes };
  const source = sourceOf(bytes);
  const top = readMessage(source.text);
  const parts = partsOf(top);
  const [html] = parts.html;
  const seen: BounceInput =
    html === undefined
      ? { text: parts.plain.map((part) => textOf(part, source.binary)).join('\n\n') }
      : { html: textOf(html, source.binary) };
  if (view === 'webmail') {
    return { ...seen, from: fromOf(top, source.binary), subject: subjectOf(top, source.binary) };
  }
  return (seen.html ?? seen.text ?? '').trim() === '' ? null : seen;
}
