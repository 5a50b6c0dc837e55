/**
 * Notice HTML → the text a person sees. One pass over the tags; no tree, so depth cannot hurt.
 * Blocks become lines, table cells tabs; what breaks a code apart without being seen (`<wbr>`,
 * soft hyphens, zero-width spaces) vanishes; hidden elements, scripts and styles are dropped.
 */
import { decodeEntities } from './entities.ts';

/** A notice's words come first; the rest of a huge page is not read. */
const MAX_HTML = 512 * 1024;

const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'title',
  'tr',
  'ul',
]);
/** These stand apart from what is around them, as a blank line does in plain text. */
const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'pre',
  'hr',
  'blockquote',
  'table',
  'ul',
  'ol',
]);
const unseen = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
]);
const voids = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'source',
  'embed',
  'track',
  'param',
]);

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

export function stripInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text;
}

export interface HtmlText {
  text: string;
  /** Targets of links with a query, in order: a provider's help link names the cause in it. */
  links: string[];
}

const MAX_LINKS = 40;

/** The text as a person sees it, lines trimmed, at most one blank line in a row. */
export function htmlText(input: string): HtmlText {
  const html = input.length > MAX_HTML ? input.slice(0, MAX_HTML) : input;
  const lower = html.toLowerCase();
  const links: string[] = [];
  const out: string[] = [];
  // Asking a growing text for its end would copy it each time.
  let fresh = true;
  const put = (text: string): void => {
    if (text === '') return;
    out.push(text);
    fresh = text.endsWith('\n');
  };
  let at = 0;
  let pre = 0;
  const unclosed = new Set<string>();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) {
      const words = visible(html.slice(at, stop), pre > 0);
      if (words !== ' ' || !fresh) put(words);
    }
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const closing = html.charCodeAt(open + 1) === 47;
    const name = tagName(lower, open + (closing ? 2 : 1));
    if (name === '') {
      // `<` that opens no tag: `<user@example.com>` written raw, or `<?xml`.
      const next = html.charCodeAt(open + 1);
      const end = next === 33 || next === 63 ? html.indexOf('>', open) : -1;
      if (end < 0) put('<');
      at = end < 0 ? open + 1 : end + 1;
      continue;
    }
    const end = tagEnd(html, open);
    if (name.includes('@')) {
      put(html.slice(open, end));
      at = end;
      continue;
    }
    at = end;
    if (name === 'wbr') continue;
    if (
      !closing &&
      !voids.has(name) &&
      (unseen.has(name) || isHidden(lower.slice(open, Math.min(end, open + 2000))))
    ) {
      at = skipElement(lower, name, end, unclosed);
      continue;
    }
    if (name === 'a' && !closing && links.length < MAX_LINKS) {
      const link = href(html.slice(open, Math.min(end, open + 4000)));
      if (link !== null) links.push(link);
    }
    if (name === 'pre') pre = closing ? Math.max(0, pre - 1) : pre + 1;
    if (name === 'td' || name === 'th') put(closing ? '\t' : '');
    else if (paragraphs.has(name)) put('\n\n');
    else if (name === 'br' || (blocks.has(name) && !fresh)) put('\n');
  }
  return { text: tidy(stripInvisible(out.join(''))), links };
}

function visible(text: string, pre: boolean): string {
  const decoded = decodeEntities(pre ? text : text.replace(/\s+/g, ' '));
  return decoded.includes('\u00a0') ? decoded.replaceAll('\u00a0', ' ') : decoded;
}

function tagName(lower: string, at: number): string {
  const first = lower.charCodeAt(at);
  if (!(first >= 97 && first <= 122)) return '';
  let end = at + 1;
  while (end < lower.length && end - at < 320) {
    const code = lower.charCodeAt(end);
    if (code <= 32 || code === 62 || code === 47 || code === 60) break;
    end++;
  }
  return lower.slice(at, end);
}

/** Past the `>` of the tag at `open`; a `>` in quotes is not the end. An unclosed tag ends at the next `<`. */
function tagEnd(html: string, open: number): number {
  let quote = 0;
  const limit = Math.min(html.length, open + 8000);
  for (let at = open + 1; at < limit; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) {
      if (html.charCodeAt(at - 1) === 61) quote = code;
    } else if (code === 62) return at + 1;
    else if (code === 60) return at;
  }
  const plain = html.indexOf('>', open);
  return plain < 0 ? html.length : plain + 1;
}

function isHidden(tag: string): boolean {
  if (!tag.includes('none') && !tag.includes('hidden') && !tag.includes('mso-hide')) return false;
  return (
    /display\s*:\s*none/.test(tag) ||
    /\shidden(?:[\s=>]|$)/.test(tag) ||
    /mso-hide\s*:\s*all/.test(tag) ||
    /visibility\s*:\s*hidden/.test(tag)
  );
}

/** Elements of ever new names that are never closed: each would be looked for to the end of the page. */
const MAX_UNCLOSED = 20;

/**
 * Past the end of an element, nested ones of its name counted. An element never closed hides
 * nothing; its name is remembered in `unclosed`, or a page of such elements would be read again
 * for each of them.
 */
function skipElement(lower: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name) || unclosed.size >= MAX_UNCLOSED) return from;
  const raw = name === 'script' || name === 'style';
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const close = lower.indexOf(`</${name}`, at);
    if (close < 0) {
      unclosed.add(name);
      return from;
    }
    if (!raw) {
      const inside = lower.slice(at, close);
      let open = inside.indexOf(`<${name}`);
      while (open >= 0) {
        const after = inside.charCodeAt(open + name.length + 1);
        if (after <= 32 || after === 62) depth++;
        open = inside.indexOf(`<${name}`, open + 1);
      }
    }
    depth--;
    const end = lower.indexOf('>', close);
    at = end < 0 ? lower.length : end + 1;
  }
  return at;
}

function href(tag: string): string | null {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
  const url = decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return /^https?:\/\//i.test(url) && url.includes('?') && url.length < 2000 ? url : null;
}

function tidy(text: string): string {
  let out = '';
  let blank = 2;
  for (const line of text.split('\n')) {
    const clean = line.replace(/[ \t]+$/, '').replace(/^ +/, '');
    if (clean.trim() === '') {
      blank++;
      if (blank === 1) out += '\n';
      continue;
    }
    out += `${clean}\n`;
    blank = 0;
  }
  return out;
}
