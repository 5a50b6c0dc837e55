/** Addresses: as strict as node:net, networks as node's BlockList sees them. */
import { BlockList, isIP } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dotted,
  inNetwork,
  parseAddress,
  parseClient,
  reverseName,
} from '../../../../worker/checks/spf/address.ts';

const odd = fc
  .array(
    fc.constantFrom(
      '0',
      '1',
      '2',
      '25',
      '255',
      '256',
      '01',
      'a',
      'ffff',
      ':',
      '::',
      '.',
      ' ',
      '%',
      '/',
      'g',
    ),
    { maxLength: 18 },
  )
  .map((parts) => parts.join(''));

describe('an address', () => {
  it('is one where node:net says so', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.ipV4(), fc.ipV6(), fc.string()), (text) => {
        const expected = text.includes('%') ? 0 : isIP(text);
        expect(parseAddress(text)?.family ?? 0).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['::192.0.2.1', '::c000:201'],
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:0201', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1'],
  ])('of a client: %s is %s', (given, text) => {
    expect(parseClient(given)?.text).toBe(text);
  });

  it('reads backwards in the arpa zones', () => {
    const four = parseClient('192.0.2.1');
    const six = parseClient('2001:db8::cb01');
    expect(four === null ? '' : reverseName(four)).toBe('1.2.0.192.in-addr.arpa');
    expect(six === null ? '' : reverseName(six)).toBe(
      '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    );
    expect(six === null ? '' : dotted(six)).toMatch(/^2\.0\.0\.1\.0\.D\.B\.8\./);
  });

  it.each([
    ['ipv4' as const, fc.ipV4(), 32],
    ['ipv6' as const, fc.ipV6(), 128],
  ])('lies in the networks that node says: %s', (type, some, most) => {
    fc.assert(
      fc.property(some, some, fc.nat(most), fc.nat(most), (first, other, prefix, flipped) => {
        const network = parseAddress(first);
        const client = parseAddress(other);
        if (network === null || client === null) throw new Error('not read');
        // Half of the pairs share a beginning, else hardly any would ever match.
        const bytes = client.bytes.map((byte, index) =>
          index * 8 < flipped ? (network.bytes[index] ?? 0) : byte,
        );
        const near = { ...client, bytes };
        const text =
          type === 'ipv4'
            ? bytes.join('.')
            : bytes.reduce(
                (sum, byte, index) =>
                  sum +
                  (index > 0 && index % 2 === 0 ? ':' : '') +
                  byte.toString(16).padStart(2, '0'),
                '',
              );
        const list = new BlockList();
        list.addSubnet(first, prefix, type);
        expect(inNetwork(near, network, prefix)).toBe(list.check(text, type));
      }),
      { numRuns: 2000 },
    );
  });

  it('of one family never lies in a network of the other', () => {
    const four = parseAddress('0.0.0.0');
    const six = parseAddress('::');
    expect(four !== null && six !== null && inNetwork(four, six, 0)).toBe(false);
  });
});
