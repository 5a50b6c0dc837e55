/** What would be sent of a bounce: its report part, without local parts, subjects and ids. */
import { htmlText } from '../../shared/bounce/html.ts';
import type { Source } from '../messages.ts';

export function outgoingOf(source: Source): string {
  const text =
    source.raw ?? (source.html === undefined ? (source.text ?? '') : htmlText(source.html).text);
  const cut = text.search(
    /Original message headers|Original Message Headers|----- Original message|below this line is a copy|Enclosed is a copy/i,
  );
  return (cut < 0 ? text : text.slice(0, cut))
    .replace(/[^\s<>"'()@;:]{1,64}@/g, 'x@')
    .split('\n')
    .filter((line) => !/^\s*(?:subject|message-id):/i.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, 60_000);
}
