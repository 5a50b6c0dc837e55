/**
 * What the header lines of the returned mail tell: who sent it, through which machines, signed by whom.
 */
import { domainOf, findIps, firstAddress, publicIp } from './addresses.ts';
import { type Field, field, readFields } from './fields.ts';
import { decodeWords } from './mime.ts';

export interface Hop {
  /** HELO name the client gave (RFC 5321 §4.4), lower case. */
  helo: string | null;
  /** Reverse name that the server saw. */
  ptr: string | null;
  ip: string | null;
  by: string | null;
  /** RFC 3848: the client had logged in (ESMTPA, ESMTPSA, …), so it is a person's device. */
  authenticated: boolean;
  /** The envelope recipient, where the hop noted it. */
  for: string | null;
}

export class Original {
  readonly from: string | null;
  readonly returnPath: string | null;
  readonly domain: string | null;
  readonly signatures: { selector: string; domain: string }[] = [];
  /** `client-ip=` of Received-SPF (RFC 7208 §9.1). */
  clientIp: string | null = null;
  readonly #fields: readonly Field[];
  #hops: Hop[] | null = null;

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
    this.from = address(field(fields, 'from')) ?? address(field(fields, 'sender'));
    const path = field(fields, 'return-path');
    this.returnPath =
      path === null ? null : /^\s{0,8}<\s{0,8}>/.test(path) ? '' : firstAddress(path);
    this.domain = this.from === null ? null : domainOf(this.from);
    for (const one of fields) this.#take(one);
  }

  #take(one: Field): void {
    if (one.name === 'dkim-signature') sign(this, one.value);
    else if (one.name === 'received-spf' && this.clientIp === null) {
      const ip = /client-ip=([^;\s]{3,45})/i.exec(one.value)?.[1];
      this.clientIp = ip === undefined ? null : publicIp(ip);
    } else if (one.name === 'authentication-results') fromAuthentication(this, one.value);
  }

  get to(): string | null {
    return address(field(this.#fields, 'to'));
  }

  /** The last server's first. Read only when somebody asks: where the refusal names the address nobody does. */
  get hops(): readonly Hop[] {
    this.#hops ??= hopsOf(this.#fields);
    return this.#hops;
  }

  /** One of them, read alone: mostly the first ones are enough. */
  hop(at: number): Hop | undefined {
    return this.#hops?.[at] ?? hopAt(this.#fields, at);
  }
}

/** A mail that went round in a loop has hundreds. */
export const MAX_HOPS = 30;

/** Blocks of `Name: value` lines looked at: a report's may stand before the returned mail's. */
const MAX_BLOCKS = 5;
const MAX_HEADER = 64 * 1024;

const START =
  /^[ \t>]{0,8}(?:Return-Path|Received|From|To|Date|DKIM-Signature|ARC-[\w-]{1,40}|X-Received|X-Google-[\w-]{1,40}|Message-Id|Subject|Authentication-Results|MIME-Version|Sender|Delivered-To)[ \t]{0,4}:/im;
const TELLING = new Set(['from', 'received', 'return-path', 'message-id']);

/** The returned mail's header in text below a notice; null when there is none. Lines may be indented or quoted. */
export function readOriginal(text: string): Original | null {
  let rest = text.slice(0, MAX_HEADER);
  for (let block = 0; block < MAX_BLOCKS; block++) {
    const start = rest.search(START);
    if (start < 0) return null;
    rest = rest.slice(start);
    const indent = /^[ \t>]{1,8}/.exec(rest)?.[0] ?? '';
    const header = indent === '' ? rest : unindented(rest, indent);
    const { fields } = readFields(header, 0, true);
    if (fields.some(({ name }) => TELLING.has(name))) return new Original(fields);
    const below = rest.search(/\n[ \t>]{0,8}\n/);
    if (below < 0) return null;
    rest = rest.slice(below);
  }
  return null;
}

function unindented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

function hopAt(fields: readonly Field[], at: number): Hop | undefined {
  let left = at;
  for (const { name, value } of fields) {
    if (name === 'received' && left-- === 0) return hopOf(value);
  }
  return undefined;
}

/** The Received fields, the last server's first; only those that hold `text`, where it is given. */
export function hopsOf(fields: readonly Field[], text = ''): Hop[] {
  return fields
    .filter(({ name }) => name === 'received')
    .slice(0, MAX_HOPS)
    .filter(({ value }) => text === '' || value.toLowerCase().includes(text))
    .map(({ value }) => hopOf(value));
}

function address(value: string | null): string | null {
  return value === null ? null : firstAddress(decodeWords(value, true));
}

function sign(original: Original, value: string): void {
  const selector = tag(value, 's');
  const domain = tag(value, 'd');
  if (selector === null || domain === null) return;
  add(original, selector, domain);
}

function add(original: Original, selector: string, domain: string): void {
  const known = original.signatures.some(
    (one) => one.selector === selector && one.domain === domain,
  );
  if (!known && original.signatures.length < 20) original.signatures.push({ selector, domain });
}

/** A tag of RFC 6376 §3.2; folding may have put blanks into the value. */
function tag(value: string, name: string): string | null {
  for (const part of value.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) {
      const text = part
        .slice(at + 1)
        .replace(/\s+/g, '')
        .toLowerCase();
      return /^[\p{L}\p{N}._-]{1,253}$/u.test(text) ? text : null;
    }
  }
  return null;
}

/** `dkim=pass header.d=example.com header.s=mail` (RFC 8601 §2.7.1). */
function fromAuthentication(original: Original, value: string): void {
  for (const part of value.split(';')) {
    const domain = /\bheader\.d=([\w.-]{1,253})/i.exec(part)?.[1];
    const selector = /\bheader\.s=([\w.-]{1,253})/i.exec(part)?.[1];
    if (domain !== undefined && selector !== undefined)
      add(original, selector.toLowerCase(), domain.toLowerCase());
  }
}

/** A host name, without the dot of the root; null for literals, `unknown` and what is no name. */
function nameOf(written: string | null | undefined): string | null {
  const name = written?.replace(/\.$/, '') ?? '';
  return /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,254}$/u.test(name) &&
    /\p{L}/u.test(name) &&
    name !== 'unknown'
    ? name
    : null;
}

function hopOf(value: string): Hop {
  const text = value.slice(0, 2000);
  const cut = /(?:^| )by /i.exec(text);
  const client = cut === null ? text : text.slice(0, cut.index);
  const rest = cut === null ? '' : text.slice(cut.index);
  const helo = /^from\s+([^\s()]{1,255})/i.exec(client)?.[1]?.toLowerCase() ?? null;
  const said = /\bhelo[=\s]+([^\s()]{1,255})/i.exec(client)?.[1]?.toLowerCase();
  const inner = /\(\s*([^\s()[\]]{1,255})\s+\(?\[/.exec(client)?.[1]?.toLowerCase();
  const before = /^from\s+([^\s()]{1,255})\s+\(helo/i.exec(client) === null ? inner : helo;
  const ips = client.includes('[') || client.includes('(') ? findIps(client, 4) : [];
  const named =
    before !== undefined &&
    before !== null &&
    before.includes('.') &&
    before !== 'unknown' &&
    !/^[\d.]+$/.test(before) &&
    !before.includes('=')
      ? before
      : null;
  return {
    helo: nameOf(said ?? helo),
    ptr: nameOf(named),
    // The address the server saw stands after the name the client claimed.
    ip: ips.at(-1)?.ip ?? null,
    by: /^ ?by\s+([^\s();]{1,255})/i.exec(rest)?.[1]?.toLowerCase() ?? null,
    for: /\bfor <?([^\s<>;]{1,320}@[^\s<>;]{1,255})>?/i.exec(rest)?.[1] ?? null,
    authenticated: /\bwith\s+(?:utf8)?e?smtps?a\b/i.test(rest) || /\bauthenticated\b/i.test(text),
  };
}
