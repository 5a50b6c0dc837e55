import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../worker/dns/answer.ts';
import type { RRType } from '../../../worker/dns/lookup.ts';
import { decodeMessage } from '../../../worker/dns/message.ts';

/** `example.com`, and a pointer to it where it stands in the question. */
const NAME = [7, ...Buffer.from('example'), 3, ...Buffer.from('com'), 0];
const OWNER = [0xc0, 12];
const TTL = [0, 0, 1, 44];

interface Parts {
  flags?: [number, number];
  counts?: [number, number, number, number];
  type?: number;
}
/** A response to `example.com`, then whatever bytes are given. */
const packet = (rest: number[], parts: Parts = {}): Uint8Array =>
  Uint8Array.from([
    0,
    0,
    ...(parts.flags ?? [0x81, 0x80]),
    ...(parts.counts ?? [1, 1, 0, 0]).flatMap((count) => [count >> 8, count & 0xff]),
    ...NAME,
    0,
    parts.type ?? 16,
    0,
    1,
    ...rest,
  ]);
const record = (type: number, data: number[], ttl = TTL, owner = OWNER): number[] => [
  ...owner,
  type >> 8,
  type & 0xff,
  0,
  1,
  ...ttl,
  data.length >> 8,
  data.length & 0xff,
  ...data,
];
/** A pointer. */
const at = (offset: number): number[] => [0xc0 | (offset >> 8), offset & 0xff];
const OPT_EDE = [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 10, 0, 15, 0, 6, 0, 22, 0x6c, 0x61, 0x6d, 0x65];

const meaning = (bytes: Uint8Array, type: RRType) => {
  const decoded = decodeMessage(bytes);
  return decoded.ok ? readAnswer(decoded.message, 'example.com', type, 0) : decoded;
};
const broken = (bytes: Uint8Array): string => {
  const decoded = decodeMessage(bytes);
  return decoded.ok ? 'read' : decoded.what;
};

describe('odd but lawful', () => {
  it('TXT: strings joined without a separator, bytes outside UTF-8 one by one', () => {
    expect(meaning(packet(record(16, [2, 0x61, 0x80, 1, 0x62])), 'TXT')).toMatchObject({
      records: ['a\u0080b'],
    });
    // One character in two strings.
    expect(meaning(packet(record(16, [1, 0xc3, 1, 0xa9])), 'TXT')).toMatchObject({
      records: ['é'],
    });
    expect(meaning(packet(record(16, [3, 0xef, 0xbb, 0xbf])), 'TXT')).toMatchObject({
      records: ['\ufeff'],
    });
    expect(meaning(packet(record(16, [0])), 'TXT')).toMatchObject({ records: [''] });
  });

  it('a label with a dot in it, and one that is not ASCII', () => {
    const withDot = [3, 0x61, 0x2e, 0x62, ...OWNER];
    expect(meaning(packet(record(12, withDot), { type: 12 }), 'PTR')).toMatchObject({
      records: ['a\\.b.example.com'],
    });
    const binary = [2, 0xc3, 0xa9, ...OWNER];
    expect(meaning(packet(record(12, binary), { type: 12 }), 'PTR')).toMatchObject({
      records: ['\\195\\169.example.com'],
    });
  });

  it('null MX', () => {
    expect(meaning(packet(record(15, [0, 0, 0]), { type: 15 }), 'MX')).toMatchObject({
      records: [{ preference: 0, exchange: '' }],
    });
  });

  it('types 65 and 65400 beside the answer', () => {
    const others = [
      ...record(65, [0, 1, 0]),
      ...record(65_400, [1, 2, 3]),
      ...record(16, [1, 0x78]),
    ];
    expect(meaning(packet(others, { counts: [1, 3, 0, 0] }), 'TXT')).toMatchObject({
      state: 'found',
      records: ['x'],
    });
    expect(meaning(packet(record(65, [0, 1, 0])), 'TXT')).toMatchObject({ state: 'nodata' });
  });

  it('a TTL with its top bit set is zero', () => {
    expect(meaning(packet(record(16, [1, 0x78], [0x80, 0, 0, 1])), 'TXT')).toMatchObject({
      ttl: 0,
    });
  });

  it('records of another class do not count', () => {
    const chaos = [...OWNER, 0, 16, 0, 3, ...TTL, 0, 2, 1, 0x78];
    expect(meaning(packet(chaos), 'TXT')).toMatchObject({ state: 'nodata' });
  });

  it('the question in another case', () => {
    const bytes = packet(record(16, [1, 0x78]));
    bytes[13] = 0x45;
    expect(meaning(bytes, 'TXT')).toMatchObject({ state: 'found' });
  });

  it.each([
    // RFC 5952 §4: no leading zeros, the longest run, the first of equals, a single zero stays, mapped in dots.
    ['2001:db8::1', [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1]],
    ['2001:db8:0:1:1:1:1:1', [0x2001, 0xdb8, 0, 1, 1, 1, 1, 1]],
    ['2001:0:0:1::1', [0x2001, 0, 0, 1, 0, 0, 0, 1]],
    ['2001:db8::1:0:0:1', [0x2001, 0xdb8, 0, 0, 1, 0, 0, 1]],
    ['::', [0, 0, 0, 0, 0, 0, 0, 0]],
    ['2001:db8::', [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]],
    ['::ffff:192.0.2.1', [0, 0, 0, 0, 0, 0xffff, 0xc000, 0x0201]],
  ])('AAAA in RFC 5952 form: %s', (want, groups) => {
    const bytes = groups.flatMap((group) => [group >> 8, group & 0xff]);
    expect(meaning(packet(record(28, bytes), { type: 28 }), 'AAAA')).toMatchObject({
      records: [want],
    });
  });
});

describe('refused', () => {
  it('addresses of the wrong length', () => {
    expect(broken(packet(record(1, [127, 0, 0])))).toBe('A record is not 4 bytes');
    expect(broken(packet(record(1, [127, 0, 0, 2, 2])))).toBe('A record is not 4 bytes');
    expect(broken(packet(record(28, [0x20, 1, 0x0d, 0xb8])))).toBe('AAAA record is not 16 bytes');
  });

  it('pointers that do not go back', () => {
    const start = packet([]).length;
    const to = (owner: number[]): string => broken(packet(record(1, [127, 0, 0, 2], TTL, owner)));
    expect(to(at(start))).toBe('pointer does not point backwards');
    expect(to(at(start + 2))).toBe('pointer does not point backwards');
    expect(to([0xff, 0xff])).toBe('pointer does not point backwards');
    // A label, then a pointer to that label.
    expect(to([1, 0x61, ...at(start)])).toBe('pointer does not point backwards');
    // Two records whose names point at each other.
    const second = start + 2 + 10 + 2;
    const pair = [
      ...record(2, at(second - 2), TTL, OWNER),
      ...record(2, at(start + 12), TTL, OWNER),
    ];
    expect(broken(packet(pair, { counts: [1, 2, 0, 0] }))).toBe('pointer does not point backwards');
  });

  it('a ladder of pointers', () => {
    const start = packet([]).length + 12;
    const rungs = Array.from({ length: 200 }, (_, index) =>
      index === 0 ? [0xc0, 12] : at(start + 2 * index - 2),
    ).flat();
    const ladder = record(65_400, rungs);
    const top = start + 2 * 199;
    const climbs = record(2, at(top));
    expect(broken(packet([...ladder, ...climbs], { counts: [1, 2, 0, 0] }))).toBe(
      'too many pointers in a name',
    );
  });

  it('names that grow beyond 255 bytes by pointers', () => {
    const label = [63, ...Array.from({ length: 63 }, () => 0x61)];
    const first = record(65_400, [...label, ...label, ...label, 0]);
    const second = record(2, [...label, ...at(packet([]).length + 12)]);
    expect(broken(packet([...first, ...second], { counts: [1, 2, 0, 0] }))).toBe(
      'name over 255 bytes',
    );
  });

  it('label types of old', () => {
    expect(broken(packet(record(1, [127, 0, 0, 2], TTL, [0x41, 0, 0])))).toBe('unknown label type');
    expect(broken(packet(record(1, [127, 0, 0, 2], TTL, [0x80, 0, 0])))).toBe('unknown label type');
  });

  it('but not a TXT record of no string, which servers send for an empty text', () => {
    const decoded = decodeMessage(packet(record(16, [])));
    expect(decoded.ok && decoded.message.answers).toMatchObject([{ type: 'TXT', data: '' }]);
  });

  it('data longer or shorter than it says', () => {
    const cut = packet(record(16, [5, 0x61, 0x62, 0x63, 0x64, 0x65]));
    const readable = Array.from({ length: cut.length + 1 }, (_, length) => length).filter(
      (length) => decodeMessage(cut.subarray(0, length)).ok,
    );
    expect(readable).toStrictEqual([cut.length]);
    expect(broken(packet([...OWNER, 0, 1, 0, 1, ...TTL, 0, 200, 127, 0, 0, 2]))).toBe(
      'record runs past the end',
    );
    expect(broken(packet(record(16, [200, 0x61])))).toBe('TXT string runs past its record');
    expect(broken(packet(record(5, [...OWNER, 0])))).toBe('name and rdlength disagree');
    expect(broken(packet(record(15, [0, 10])))).toBe('MX record too short');
    expect(broken(packet(record(6, [...OWNER, ...OWNER, 0, 0, 0, 1])))).toBe(
      'SOA and rdlength disagree',
    );
    expect(broken(packet([...record(1, [127, 0, 0, 2]), 0]))).toBe(
      'bytes left over after the last record',
    );
  });

  it('counts that the packet cannot hold', () => {
    const many: [number, number, number, number] = [1, 0xffff, 0xffff, 0xffff];
    expect(broken(packet(record(1, [127, 0, 0, 2]), { counts: many }))).toBe(
      'more records announced than the packet can hold',
    );
    expect(broken(packet(record(1, [127, 0, 0, 2]), { counts: [1, 2, 0, 0] }))).toMatch(/packet/);
    expect(broken(Uint8Array.of(0, 0, 0x81, 0x80, 0))).toBe('shorter than a header');
    expect(broken(new Uint8Array())).toBe('shorter than a header');
    expect(broken(new Uint8Array(70_000))).toBe('longer than a DNS message');
  });

  it('EDNS that does not add up', () => {
    const counts: [number, number, number, number] = [1, 0, 0, 1];
    expect(broken(packet(OPT_EDE, { counts }))).toBe('read');
    expect(broken(packet([...OPT_EDE, ...OPT_EDE], { counts: [1, 0, 0, 2] }))).toBe(
      'several OPT records',
    );
    expect(broken(packet([...OWNER, ...OPT_EDE.slice(1)], { counts }))).toBe(
      'OPT record not at the root',
    );
    const long = [...OPT_EDE];
    long[14] = 200;
    expect(broken(packet(long, { counts }))).toBe('EDNS option runs past its record');
  });
});

describe('answers that are none', () => {
  it('truncated, refused, failed (with the reason), or of another kind', () => {
    const none: [number, number, number, number] = [1, 0, 0, 0];
    const withEde: [number, number, number, number] = [1, 0, 0, 1];
    const doubt = (flags: [number, number], rest: number[], counts = none) =>
      meaning(packet(rest, { flags, counts }), 'TXT');
    expect(doubt([0x83, 0x80], [])).toMatchObject({ doubt: { reason: 'truncated' } });
    expect(doubt([0x81, 0x85], [])).toMatchObject({ doubt: { reason: 'refused', ede: null } });
    expect(doubt([0x81, 0x82], OPT_EDE, withEde)).toMatchObject({
      doubt: { reason: 'servfail', ede: '22 No Reachable Authority: lame' },
    });
    expect(doubt([0x81, 0x81], [])).toMatchObject({ doubt: { reason: 'rcode', rcode: 1 } });
    expect(doubt([0x01, 0x80], [])).toMatchObject({ doubt: { reason: 'mismatch' } });
    expect(doubt([0xa1, 0x80], [])).toMatchObject({ doubt: { reason: 'mismatch' } });
    // BADVERS, 16, has its upper bits in the OPT record.
    const badVersion = OPT_EDE.with(5, 1);
    expect(doubt([0x81, 0x80], badVersion, withEde)).toMatchObject({
      doubt: { reason: 'rcode', rcode: 16 },
    });
  });

  it.each([4, 15, 16, 17, 18])('a filter’s answer (RFC 8914 code %i) is not the zone’s', (code) => {
    const filtered = OPT_EDE.with(16, code);
    const bytes = packet(filtered, { flags: [0x81, 0x83], counts: [1, 0, 0, 1] });
    expect(meaning(bytes, 'TXT')).toMatchObject({ doubt: { reason: 'refused' } });
  });

  it('no such name with records, and two aliases at one name', () => {
    expect(meaning(packet(record(16, [1, 0x78]), { flags: [0x81, 0x83] }), 'TXT')).toMatchObject({
      doubt: { reason: 'malformed' },
    });
    const aliases = [...record(5, [1, 0x61, ...OWNER]), ...record(5, [1, 0x62, ...OWNER])];
    expect(meaning(packet(aliases, { counts: [1, 2, 0, 0] }), 'TXT')).toMatchObject({
      doubt: { reason: 'malformed', what: 'two aliases at one name' },
    });
  });
});
