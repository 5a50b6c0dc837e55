import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../../worker/dns/encode.ts';
import { decodeMessage, encodeQuery, queryFor } from '../../../worker/dns/message.ts';
import { toWire } from '../../../worker/dns/names.ts';
import { anyMessage, ourRead, referenceEncode, referenceRead } from '../../dns/packets.ts';

const runs = 400;

describe('against dns-packet', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(decodeMessage(referenceEncode(message))).toStrictEqual({ ok: true, message });
      }),
      { numRuns: runs },
    );
  });

  it('writes what it reads, names compressed', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const bytes = encodeMessage(message);
        expect(bytes.length).toBeLessThanOrEqual(referenceEncode(message).length);
        expect(referenceRead(bytes)).toStrictEqual(ourRead(message));
      }),
      { numRuns: runs },
    );
  });

  it('reads back what it wrote itself', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(decodeMessage(encodeMessage(message))).toStrictEqual({ ok: true, message });
      }),
      { numRuns: runs },
    );
  });
});

describe('queries', () => {
  it('ask one question, recursion desired, with EDNS', () => {
    const decoded = decodeMessage(encodeQuery('Example.com.', 'MX', 7));
    expect(decoded).toMatchObject({
      ok: true,
      message: {
        id: 7,
        response: false,
        recursionDesired: true,
        questions: [{ name: 'example.com', type: 15, class: 1 }],
        answers: [],
        edns: { payload: 1232, ede: null },
      },
    });
  });

  it('are refused, never altered, for names that do not exist on the wire', () => {
    expect(queryFor('a..b.com', 'A', 0)).toStrictEqual({ ok: false, what: 'empty label' });
    expect(queryFor('.com', 'A', 0)).toStrictEqual({ ok: false, what: 'empty label' });
    expect(queryFor(`${'a'.repeat(64)}.com`, 'A', 0)).toStrictEqual({
      ok: false,
      what: 'label over 63 bytes',
    });
    expect(() => encodeQuery('a..b', 'A')).toThrow('empty label');
  });
});

const text = (name: string): string => {
  const wire = toWire(name);
  return wire.ok ? wire.text : `refused: ${wire.what}`;
};

describe('names', () => {
  it('may be 255 bytes with 63 to a label, not more', () => {
    const label = 'x'.repeat(63);
    const longest = `${label}.${label}.${label}.${'x'.repeat(61)}`;
    expect(text(longest)).toBe(longest);
    expect(text(`${longest}.`)).toBe(longest);
    expect(text(`${longest}x`)).toBe('refused: name over 255 bytes');
    expect(text('x.'.repeat(127))).toBe('x.'.repeat(127).slice(0, -1));
    expect(text('x.'.repeat(128))).toBe('refused: name over 255 bytes');
    expect(text('x'.repeat(100_000))).toBe('refused: name over 255 bytes');
  });

  it('lose their case and final dot and keep odd characters as they are', () => {
    expect(text('_DMARC.Example.COM.')).toBe('_dmarc.example.com');
    expect(text('strange name!#$%&/=?.example.com')).toBe('strange name!#$%&/=?.example.com');
    expect(text('')).toBe('');
    expect(text('.')).toBe('');
  });

  it('carry any byte by an escape', () => {
    expect(toWire('a\\.b.c')).toMatchObject({
      ok: true,
      wire: Uint8Array.of(3, 0x61, 0x2e, 0x62, 1, 0x63, 0),
      text: 'a\\.b.c',
    });
    expect(text('\\000\\255\\065')).toBe('\\000\\255a');
    const bad = ['a\\', 'a\\25', 'a\\256', 'a\\2x5', 'a\u0001b', 'a\u007fb', 'a\tb'];
    expect(bad.map(text)).toStrictEqual(bad.map(() => 'refused: character not allowed in a name'));
  });

  it('with letters outside ASCII become A-labels, or are refused', () => {
    expect(text('Bücher.example')).toBe('xn--bcher-kva.example');
    expect(text('_dmarc.пример.example')).toBe('_dmarc.xn--e1afmkfd.example');
    const bad = ['ü@evil.example', 'ü/x.example', 'ü:80.example', 'ü\\.example', '\ud800.example'];
    expect(bad.map(text).filter((read) => !read.startsWith('refused: '))).toStrictEqual([]);
    // A full-width dot separates labels (UTS 46): still no empty label passes.
    expect(text('a。。b')).toMatch(/^refused: /);
  });

  it('as text always go back to the bytes they came from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 }),
        (labels) => {
          const wire = Uint8Array.from([...labels.flatMap((part) => [part.length, ...part]), 0]);
          const header = [0, 0, 0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0];
          const decoded = decodeMessage(Uint8Array.from([...header, ...wire, 0, 1, 0, 1]));
          const name = decoded.ok ? (decoded.message.questions[0]?.name ?? '') : '';
          const lowered = wire.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));
          expect(toWire(name)).toMatchObject({ ok: true, wire: lowered, text: name });
        },
      ),
    );
  });
});
