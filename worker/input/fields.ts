/** Single values from outside: taken in their canonical form, or a 400 that names the field. */
import ipaddr from 'ipaddr.js';
import { Problem } from '../http/problem.ts';

/** RFC 1035 §2.3.4. */
const maxName = 253;
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** An IPv4 or IPv6 address; IPv6 as in RFC 5952, an IPv4-mapped one as IPv4 (RFC 7208 §5). */
export function ipField(value: string, field = 'ip'): string {
  const text = value.trim();
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return text;
  if (!text.includes('%') && ipaddr.IPv6.isValid(text)) {
    const address = ipaddr.IPv6.parse(text);
    return address.isIPv4MappedAddress()
      ? address.toIPv4Address().toString()
      : address.toRFC5952String();
  }
  throw new Problem(400, `"${field}" must be an IPv4 or IPv6 address, such as 192.0.2.1`, field);
}

/** A domain name, lower case, without its final dot; international names as A-labels (RFC 5890). */
export function domainField(value: string, field = 'domain'): string {
  const name = asciiName(value.trim());
  const labels = name.split('.');
  if (name.length > maxName || !labels.every((part) => label.test(part)) || isNumber(labels.at(-1)))
    throw new Problem(400, `"${field}" must be a domain name, such as example.com`, field);
  return name;
}

function asciiName(value: string): string {
  const bare = (value.endsWith('.') ? value.slice(0, -1) : value).toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/.test(bare)) return bare;
  try {
    // The URL parser applies UTS 46, as browsers do; it is only trusted with a bare host.
    return /[/?#@:\\\s]/.test(bare) ? '' : new URL(`http://${bare}`).hostname;
  } catch {
    return '';
  }
}

function isNumber(part: string | undefined): boolean {
  return part === undefined || /^[0-9]+$/.test(part);
}

/** A HELO argument (RFC 5321 §4.1.1.1): printable, without spaces. Whether it is a good one is the check's affair. */
export function heloField(value: string, field = 'helo'): string {
  const text = value.trim();
  if (text.length > 255 || !/^[\u0021-\u007e]+$/.test(text))
    throw new Problem(400, `"${field}" must be one host name, such as mail.example.com`, field);
  return text;
}

/** A DKIM selector (RFC 6376 §3.1): one or more labels. */
export function selectorField(value: string, field = 'selectors'): string {
  const text = value.trim().toLowerCase();
  if (text.length > maxName || !text.split('.').every((part) => label.test(part)))
    throw new Problem(400, `"${field}" must be a DKIM selector, such as s1 or google`, field);
  return text;
}

/** `true` or `false`, as a query or form field. */
export function booleanField(value: string, field: string): boolean {
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new Problem(400, `"${field}" must be true or false`, field);
}
