/** A folder of webmail pages with index.json: is a bounce seen where one is, and nowhere else? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeBounce } from '../../shared/bounce/gate.ts';
import { decodeEntities } from '../../shared/bounce/entities.ts';
import { htmlText } from '../../shared/bounce/html.ts';
import { readBounce } from '../../shared/bounce/read.ts';

interface Page {
  file: string;
  kind: string;
  cards: number[];
}

/** Start tags of a message's body in Gmail and in Outlook on the web. */
const BODY =
  /<div[^>]{0,500}(?:class="[^"]{0,200}\ba3s\b|id="(?:x_)?UniqueMessageBody)[^>]{0,500}>/g;
const SENDER =
  /class="gD"[^>]{0,300}|\bemail="([^"]{1,300})"|id="MSG_[^"]{0,60}_FROM"[^>]{0,300}>([^]{0,600}?)<\/span>\s*<\/span>/;
const SUBJECT =
  /<h2[^>]{0,300}class="hP"[^>]{0,300}>([^<]{0,500})|id="CONV_[^"]{0,60}_SUBJECT"[^>]{0,300}title="([^"]{0,500})"/;

export function runPages(folder: string): void {
  const pages: Page[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  let right = 0;
  let asked = 0;
  for (const { file, kind, cards } of pages) {
    if (kind === 'variant' || kind === 'original') continue;
    asked++;
    const page = readFileSync(join(folder, file), 'utf8');
    const wanted = (cards.at(-1) ?? 0) > 0;
    const message = openMessage(page);
    const gate = looksLikeBounce({
      from: message.from,
      subject: message.subject,
      text: htmlText(message.html).text,
    });
    const read = readBounce(message);
    const found =
      gate && (read.kind === 'failed' || read.kind === 'delayed' || read.kind === 'delivered');
    if (found === wanted) right++;
    else
      console.log(
        `  ${file} (${kind}): gate ${gate}, read as ${read.kind}; from ${message.from}, subject ${message.subject}`,
      );
  }
  console.log(`${right} of ${asked} pages right`);
}

function openMessage(page: string): { html: string; from: string; subject: string } {
  const subject = SUBJECT.exec(page);
  const sender = SENDER.exec(page);
  const gmail = /<span[^>]{0,300}\bemail="([^"]{1,300})"[^>]{0,300}>/.exec(page)?.[1];
  const body = [...page.matchAll(BODY)].at(-1);
  return {
    html: body === undefined ? '' : element(page, body.index),
    from: decodeEntities(gmail ?? (sender?.[2] ?? '').replace(/<[^<>]{1,300}>/g, '')),
    subject: decodeEntities(subject?.[1] ?? subject?.[2] ?? ''),
  };
}

/** The div that begins at `start`, its inner divs counted. */
function element(page: string, start: number): string {
  let depth = 0;
  for (const tag of page.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return page.slice(start, start + tag.index);
  }
  return page.slice(start);
}
