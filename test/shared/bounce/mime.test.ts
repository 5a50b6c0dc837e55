/** Internet messages: header fields, parts, transfer encodings, charsets named, misnamed and missing. */
import { describe, expect, it } from 'vitest';
import { bytesOf, decodeBinary } from '../../../shared/bounce/charset.ts';
import { type Field, field, readFields } from '../../../shared/bounce/fields.ts';
import {
  decodeWords,
  parameter,
  readMessage,
  sourceOf,
  textOf,
} from '../../../shared/bounce/mime.ts';
import { partsOf } from '../../../shared/bounce/parts.ts';

function bytes(...values: number[]): string {
  return String.fromCharCode(...values);
}

const plain = (fields: readonly Field[]): { name: string; value: string }[] =>
  fields.map(({ name, value }) => ({ name, value }));

describe('header fields', () => {
  it('are unfolded, and the body begins after the blank line', () => {
    const text = 'Subject: one\n two\n\tthree\nTo : me\n\nbody';
    const { fields, body } = readFields(text, 0);
    expect(plain(fields)).toEqual([
      { name: 'subject', value: 'one two three' },
      { name: 'to', value: 'me' },
    ]);
    expect(text.slice(body)).toBe('body');
  });
  it('skip mbox separators and end where a line is no field', () => {
    expect(plain(readFields('From a@b Mon Nov 23\nTo: me\nHello there\n', 0).fields)).toEqual([
      { name: 'to', value: 'me' },
    ]);
  });
  it('decode encoded words, split ones and odd charsets too (RFC 2047)', () => {
    expect(decodeWords('=?UTF-8?B?w4Q=?= =?utf-8?q?=C3=96_x?= y', true)).toBe('ÄÖ x y');
    expect(decodeWords('=?iso-2022-jp?B?GyRCJCIbKEI=?=', true)).toBe('あ');
    expect(decodeWords('=?unknown?Q?=E4?=', true)).toBe('ä');
    expect(decodeWords('=?utf-8?B?broken', true)).toBe('=?utf-8?B?broken');
  });
  it('give their parameters, quoted, continued and encoded (RFC 2231)', () => {
    expect(parameter('multipart/mixed; boundary="a;b"; x=1', 'boundary')).toBe('a;b');
    expect(parameter('text/plain; charset=utf-8', 'charset')).toBe('utf-8');
    expect(parameter("a/b; name*=utf-8''%C3%A4.txt", 'name')).toBe('ä.txt');
    expect(parameter('text/plain', 'charset')).toBeNull();
  });
});

describe('charsets', () => {
  it.each([
    ['iso-2022-jp', '\u001b$B%(%i!<\u001b(B', 'エラー'],
    ['', '\u001b$B%(%i!<\u001b(B', 'エラー'],
    ['us-ascii', '\u001b$B%(%i!<\u001b(B', 'エラー'],
    ['shift_jis', bytes(0x83, 0x47, 0x83, 0x89, 0x81, 0x5b), 'エラー'],
    ['x-sjis', bytes(0x83, 0x47), 'エ'],
    ['cp932', bytes(0x83, 0x47), 'エ'],
    ['unicode-1-1-utf-7', 'Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['utf-7', 'A+ImIDkQ.', 'A≢Α.'],
    ['utf-7', '1 +- 1', '1 + 1'],
    ['windows-1252', bytes(0x93, 0xe4, 0x94), '“ä”'],
    ['iso-8859-1', bytes(0xe4), 'ä'],
    ['koi8-r', bytes(0xee, 0xc5), 'Не'],
    ['windows-1251', bytes(0xcd, 0xe5), 'Не'],
    ['uft-8', bytes(0xc3, 0xa4), 'ä'],
    ['utf-8', bytes(0xe4), 'ä'],
    ['us-ascii', bytes(0xc3, 0xa4), 'ä'],
    ['no-such-charset', bytes(0xc3, 0xa4), 'ä'],
    ['', bytes(0xe4), 'ä'],
  ])('%s', (charset, binary, text) => {
    expect(decodeBinary(binary, charset)).toBe(text);
  });
});

function seenIn(raw: string | Uint8Array): string {
  const source = sourceOf(raw);
  const [part] = partsOf(readMessage(source.text)).plain;
  return part === undefined ? '' : textOf(part, source.binary);
}

describe('messages', () => {
  it('are read alike from bytes and from a string, with any line ends', () => {
    const raw =
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nG=C3=A4st=\r\ne\r\n';
    expect(seenIn(raw)).toBe('Gäste\n');
    expect(seenIn(new TextEncoder().encode(raw))).toBe('Gäste\n');
    expect(seenIn(raw.replaceAll('\r\n', '\r'))).toBe('Gäste\n');
  });
  it('decode base64, and leave alone what only claims to be', () => {
    expect(seenIn('Content-Transfer-Encoding: base64\n\nSGVs\nbG8=\n')).toBe('Hello');
    expect(
      seenIn('Content-Transfer-Encoding: base64\n\nThis is plain text after all.\n'),
    ).toContain('plain text');
  });
  it('keep eight-bit bytes in the charset they are in', () => {
    const head = new TextEncoder().encode(
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n',
    );
    expect(seenIn(new Uint8Array([...head, ...bytesOf(bytes(0xe4, 0x0a))]))).toBe('ä\n');
  });
  it('have their parts told apart, a lost boundary guessed, and the returned mail never entered', () => {
    const inner =
      'Content-Type: multipart/report; boundary=in\n\n--in\nContent-Type: message/delivery-status\n\nAction: failed\n--in--\n';
    const raw = `Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nhello\n--out\nContent-Type: message/rfc822\n\n${inner}\n--out--\n`;
    for (const text of [raw, raw.replace('; boundary=out', '')]) {
      const parts = partsOf(readMessage(text));
      expect(parts.plain.map((part) => part.body)).toEqual(['hello']);
      expect(parts.status).toEqual([]);
      expect(field(parts.returned?.fields ?? [], 'content-type')).toBe('message/rfc822');
    }
  });
  it('stop at a boundary that only begins like theirs', () => {
    const parts = partsOf(
      readMessage('Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bb\ntwo\n--b--\n'),
    );
    expect(parts.plain.map((part) => part.body)).toEqual(['one\n--bb\ntwo']);
  });
});
