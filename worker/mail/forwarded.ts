/** The bounce inside a forwarded mail: an attached message, or what the person forwarded inline. */
import PostalMime from 'postal-mime';
import type { BounceInput } from '../../shared/bounce/read.ts';

/** Attachments looked at; a forwarded bounce is one, seldom two. */
const maxAttached = 4;
/** Against messages in messages in messages. */
const maxNesting = 20;

/** Candidates, the most complete first. Never throws: what cannot be read gives none. */
export async function forwardedBounces(raw: Uint8Array): Promise<BounceInput[]> {
  try {
    const mail = await PostalMime.parse(raw, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: maxNesting,
    });
    const attached = mail.attachments
      .filter(
        ({ mimeType, filename }) => mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? ''),
      )
      .slice(0, maxAttached)
      .flatMap(({ content }) =>
        content instanceof ArrayBuffer ? [{ raw: new Uint8Array(content) }] : [],
      );
    const inline: BounceInput[] = [];
    if (mail.text !== undefined && mail.text.trim() !== '')
      inline.push({ text: unquoted(mail.text) });
    if (mail.html !== undefined && mail.html.trim() !== '') inline.push({ html: mail.html });
    return [...attached, ...inline];
  } catch {
    return [];
  }
}

/** Some programs forward with quote marks before each line. */
function unquoted(text: string): string {
  return text.replace(/^(?:> ?)+/gm, '');
}
