/**
 * Takes persons out of text: local parts of addresses in whatever spelling, message ids, subjects.
 * Domains, hosts, IP addresses, codes and the words of a refusal stay, because the cause is in them.
 */

/** Longest local part looked at: RFC 5321 §4.5.3.1.1 allows 64, VERP and SRS make longer ones. */
const MAX_LOCAL = 320;

/** An at sign as mail, links (RFC 3986), quoted-printable (RFC 2045) and HTML write it. */
const AT = /@|＠|﹫|%40|=40|&#0{0,5}64;|&#x0{0,5}40;|&commat;|[([{]at[)\]}]/gi;

/** Ends an unquoted local part when read backwards. */
const STOP = /[\s<>()[\]{}",;:|‹›«»“”„]/;

/** Gives each address a name of its own, the same for the same address. */
export interface Mask {
  /** `local`: as written; `domain`: what follows the at sign. @returns the local part to show. */
  local: (local: string, domain: string) => string;
}

/** The plain mask: nobody can tell two persons apart. */
const hidden: Mask = { local: () => 'hidden' };

/** Linear in the text: what was read backwards for one at sign is not read again for the next. */
function maskAddresses(text: string, mask: Mask): string {
  let masked = '';
  let done = 0;
  for (const found of text.matchAll(AT)) {
    const at = found.index;
    const from = localStart(text, at, done);
    if (from === at) continue;
    const after = at + found[0].length;
    const domain = /^[^\s<>()[\]",;:|'`?&]{0,255}/.exec(text.slice(after, after + 256))?.[0] ?? '';
    masked += `${text.slice(done, from)}${mask.local(text.slice(from, at), domain)}${found[0]}`;
    done = after;
  }
  return masked + text.slice(done);
}

function localStart(text: string, at: number, least: number): number {
  const end = Math.max(least, at - MAX_LOCAL);
  // A quoted local part (RFC 5321 §4.1.2) holds blanks and at signs of its own.
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    if (open >= end) return open;
  }
  let from = at;
  while (from > end && !STOP.test(text[from - 1] ?? ' ')) from--;
  return from;
}

/** `=?charset?B|Q?…?=` (RFC 2047): nobody sees at a glance whose name is in it. */
const ENCODED_WORD = /=\?[\w*-]{1,60}\?[bq]\?[^?\s]{0,600}\?=/gi;

/** A long run in the alphabet of base64. */
const BASE64 = /[A-Za-z0-9+/_-]{20,}={0,2}/g;

/** Exchange's directory names end with the person's: `/cn=Recipients/cn=anna`. */
const DIRECTORY_NAME = /\b(cn|_cn)=[^/\s;,"'<>]{1,200}/gi;

/** The word stays, because a rule about subjects may be the cause; what follows goes. */
const SUBJECT_IN_LINE =
  /\b((?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\\?["']?\s{0,3}[:=]).*/gi;

/** One text without persons: for a refusal, a log line or a notice's words. */
export function redactText(text: string, mask: Mask = hidden): string {
  return maskAddresses(text.replace(SUBJECT_IN_LINE, '$1 hidden'), mask)
    .replace(ENCODED_WORD, '=?utf-8?Q?hidden?=')
    .replace(BASE64, (run) => (holdsAddress(run) ? '[…]' : run))
    .replace(DIRECTORY_NAME, '$1=hidden');
}

function holdsAddress(run: string): boolean {
  if (run.length % 4 === 1) return false;
  try {
    const bytes = atob(run.replaceAll('-', '+').replaceAll('_', '/'));
    return bytes.includes('@');
  } catch {
    return false;
  }
}

/** Words that are no person's even where an address begins with them: hiding them would hide the reason. */
const COMMON = new Set(
  `abuse account accounts address admin administrator all alias anonymous blocked bounce bounces box
  client contact daemon default delivery disabled domain email error example external full group help
  host inactive info information internal invalid list local mail mailbox mailer mailer-daemon message
  messages name nobody none noreply no-reply not null office party policy postmaster quota recipient
  recipients reject relay reply root route sales sender server service spam support suspended system
  team temporary test the this unknown user username users virtual webmaster your`.split(/\s+/),
);

/**
 * Local parts that stand alone in a refusal ("unknown user: anna.smith"), and the names they are made
 * of ("Anna Smith"). `known`: the local parts of the case.
 */
export function maskNames(text: string, known: readonly string[]): string {
  let masked = text;
  for (const local of known) {
    const name = local.replace(/^"|"$/g, '');
    for (const word of [name, ...name.split(/[^\p{L}\p{N}]+/u).filter(isNameLike)]) {
      if (word.length >= 3 && !COMMON.has(word.toLowerCase())) masked = replaceWord(masked, word);
    }
  }
  return masked;
}

/** Initials and numbers are nobody's name. */
const isNameLike = (word: string): boolean => word.length >= 4 && /\p{L}{3}/u.test(word);

function replaceWord(text: string, word: string): string {
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  // Lowering may lengthen a letter; then positions would not fit.
  if (lower.length !== text.length) return text.split(word).join('hidden');
  let masked = '';
  let done = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + word.length;
    if (at < done || isInName(text, at, end)) continue;
    masked += `${text.slice(done, at)}hidden`;
    done = end;
  }
  return masked + text.slice(done);
}

/** Part of a longer word or of a host name: then it is another word, and hosts have to stay. */
function isInName(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(end, end + 2);
  return (
    /[\p{L}\p{N}]$|[\p{L}\p{N}][.-]$|@$/u.test(before) ||
    /^[\p{L}\p{N}]|^[.-][\p{L}\p{N}]/u.test(after)
  );
}
