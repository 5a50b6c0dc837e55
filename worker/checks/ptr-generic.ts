/**
 * Does a host name look like one that a provider gives out by the thousand? Receivers distrust mail
 * from such names, because they are those of home lines and of servers nobody has set up for mail.
 * The forms are those that SpamAssassin (20_dynrdns.cf) and rspamd (hfilter) look for.
 */
import { parse } from 'tldts';
import type { Address } from './spf/address.ts';

/** `part`: what in the name gives it away. */
export interface Generic {
  reason: 'address' | 'line' | 'default';
  part: string;
}

/** RFC 1035 §2.3.4; a longer name was never in DNS. */
const MAX_NAME = 255;

/** Letters of a label that belong to access lines. `static` is not among those that clear a name. */
const lineWords: ReadonlySet<string> = new Set([
  'adsl',
  'broadband',
  'cable',
  'cablemodem',
  'cgnat',
  'cpe',
  'cust',
  'customer',
  'customers',
  'dhcp',
  'dial',
  'dialin',
  'dialup',
  'dip',
  'dsl',
  'dyn',
  'dynamic',
  'dynip',
  'ftth',
  'gprs',
  'hsdpa',
  'lte',
  'pool',
  'pools',
  'ppp',
  'pppoe',
  'rdsl',
  'residential',
  'unassigned',
  'unused',
  'vdsl',
  'wimax',
  'xdsl',
]);

/** Words by which a server introduces itself as one for mail. */
const mailWords: ReadonlySet<string> = new Set([
  'bounce',
  'e',
  'email',
  'imap',
  'mail',
  'mailer',
  'mailgw',
  'mailhost',
  'mailout',
  'mails',
  'mda',
  'mout',
  'mta',
  'mx',
  'mxout',
  'newsletter',
  'out',
  'outbound',
  'outgoing',
  'postfix',
  'relay',
  'send',
  'sender',
  'smtp',
  'smtpout',
]);

const isMailWord = (word: string): boolean =>
  mailWords.has(word) || word.startsWith('mail') || word.startsWith('smtp');

/** Names that hosts give to machines nobody has named yet. Anchored at the end, linear. */
const hostDefaults: readonly { suffix: string; start?: RegExp }[] = [
  { suffix: '.compute.amazonaws.com', start: /^ec2-/ },
  { suffix: '.compute-1.amazonaws.com', start: /^ec2-/ },
  { suffix: '.compute.amazonaws.com.cn', start: /^ec2-/ },
  { suffix: '.compute.internal' },
  { suffix: '.bc.googleusercontent.com' },
  { suffix: '.clients.your-server.de', start: /^static\./ },
  { suffix: '.vultrusercontent.com' },
  { suffix: '.vultr.com', start: /^[0-9]/ },
  { suffix: '.ovh.net', start: /^(?:ip|ns|vps|ks)-?[0-9a-f]/ },
  { suffix: '.vps.ovh.net' },
  { suffix: '.vps.ovh.ca' },
  { suffix: '.kimsufi.com', start: /^(?:ks|ns)[0-9]/ },
  { suffix: '.ip.linodeusercontent.com' },
  { suffix: '.members.linode.com', start: /^li[0-9]/ },
  { suffix: '.contaboserver.net', start: /^vmi?[0-9]/ },
  { suffix: '.stratoserver.net', start: /^h?[0-9]/ },
  { suffix: '.poneytelecom.eu' },
  { suffix: '.instances.scw.cloud' },
  { suffix: '.pub.instances.scw.cloud' },
  { suffix: '.secureserver.net', start: /^(?:ip-|[0-9]{1,3}\.)/ },
  { suffix: '.in-addr.arpa' },
  { suffix: '.ip6.arpa' },
];

/** Why `name`, the reverse name of `address`, looks given out in bulk; null where it does not. */
export function genericName(name: string, address: Address): Generic | null {
  const lower = name.toLowerCase();
  if (lower.length > MAX_NAME) return null;
  const standard = hostDefaults.find(
    ({ suffix, start }) => lower.endsWith(suffix) && (start?.test(lower) ?? true),
  );
  if (standard !== undefined) return { reason: 'default', part: standard.suffix.slice(1) };

  const host = hostPart(lower);
  const words = host.split(/[^a-z]+/).filter((word) => word !== '');
  const line =
    words.find((word) => lineWords.has(word)) ?? (host.includes('in-addr') ? 'in-addr' : null);
  const forMail = words.some(isMailWord);
  const spelt =
    address.family === 4 ? speltIpv4(lower, address.bytes) : speltIpv6(lower, address.bytes);

  // Mail services number their servers by the end of the address (a8-29.smtp-out…): that alone is no sign.
  const needed = line !== null ? 2 : forMail ? 4 : 3;
  if (spelt !== null && spelt.octets >= needed) return { reason: 'address', part: spelt.part };
  // mail.dsl.example.net is somebody's mail server; dsl-7.mail.example.net is a line of a mail company.
  const named = (host.split('.')[0] ?? '').split(/[^a-z]+/).some(isMailWord);
  return line === null || named ? null : { reason: 'line', part: line };
}

/** What stands before the registered domain: a word in the domain itself says nothing. */
function hostPart(name: string): string {
  const { subdomain, domain } = parse(name, { extractHostname: false });
  if (domain !== null) return subdomain ?? '';
  return name.split('.').slice(0, -2).join('.');
}

interface Spelt {
  octets: number;
  part: string;
}

/** How many octets in a row, forwards or backwards, the name spells out: decimal, padded, hexadecimal. */
function speltIpv4(host: string, bytes: readonly number[]): Spelt | null {
  const orders = [bytes, bytes.toReversed()];
  const compact = host.replaceAll(/[^0-9a-z]/g, '');
  for (const order of orders) {
    const hex = order.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const padded = order.map((byte) => String(byte).padStart(3, '0')).join('');
    for (const part of [padded, hex]) {
      if (
        standsAlone(compact, part) ||
        host.split(/[^0-9a-z]+/).some((label) => standsAlone(label, part))
      )
        return { octets: 4, part };
    }
  }
  const whole = String(bytes.reduce((sum, byte) => sum * 256 + byte, 0));
  const numbers = host.split(/[^0-9]+/).filter((digits) => digits !== '');
  if (whole.length >= 8 && numbers.includes(whole)) return { octets: 4, part: whole };
  let best: Spelt | null = null;
  for (const order of orders) {
    for (const length of [4, 3, 2]) {
      for (let from = 0; from + length <= 4; from++) {
        const run = order.slice(from, from + length);
        if (length > (best?.octets ?? 1) && holdsRun(numbers, run))
          best = { octets: length, part: run.join('-') };
      }
    }
  }
  return best;
}

/** Longer digit runs are no octets; three digits with leading zeros are. */
const isOctet = (digits: string, octet: number): boolean =>
  digits.length <= 3 && Number(digits) === octet;

const holdsRun = (numbers: readonly string[], run: readonly number[]): boolean =>
  numbers.some((_, at) => run.every((octet, index) => isOctet(numbers[at + index] ?? 'x', octet)));

const isHex = (character: string | undefined): boolean =>
  character !== undefined && /[0-9a-f]/.test(character);

/** `part` within `text`, not inside a longer number. */
function standsAlone(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!isHex(text[at + part.length]) && !/[0-9]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Half of an IPv6 address in a row is the address; shorter runs are chance or a host's own number. */
const IPV6_RUN = 16;
const IPV6_DISTINCT = 4;

function speltIpv6(host: string, bytes: readonly number[]): Spelt | null {
  const nibbles = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const compact = host.replaceAll(/[^0-9a-z]/g, '');
  for (const order of [nibbles, nibbles.split('').toReversed().join('')]) {
    for (let from = 0; from + IPV6_RUN <= order.length; from += 4) {
      const part = order.slice(from, from + IPV6_RUN);
      const telling = part.replaceAll('0', '').length >= IPV6_DISTINCT;
      if (telling && compact.includes(part)) return { octets: 4, part };
    }
  }
  const groups = Array.from({ length: 8 }, (_, index) =>
    nibbles.slice(index * 4, index * 4 + 4).replace(/^0{1,3}/, ''),
  );
  const written = host.split(/[^0-9a-f]+/).filter((group) => group !== '');
  const telling = groups.filter((group) => group !== '0');
  const holds = telling.length >= 3 && holdsInOrder(written, telling);
  return holds ? { octets: 4, part: telling.join('-') } : null;
}

function holdsInOrder(written: readonly string[], groups: readonly string[]): boolean {
  let at = 0;
  for (const group of written) if (group.replace(/^0{1,3}(?=.)/, '') === groups[at]) at++;
  return at === groups.length;
}
