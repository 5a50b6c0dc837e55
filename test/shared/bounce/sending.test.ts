/** The address that the refusing server saw: the sender's, in every notation, never the receiver's. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { group, withGroups } from './forms/groups.ts';

function ipIn(words: string): string | null {
  return readBounce({ text: `550 5.7.1 ${words}` }).ip;
}

describe('the sending address', () => {
  it.each([
    ['Client host [203.0.113.5] blocked', '203.0.113.5'],
    ['Mail from 203.0.113.5 refused', '203.0.113.5'],
    ['[203.0.113.5:41234] blocked', '203.0.113.5'],
    ['[IPv6:2001:db8::5] has no PTR record', '2001:db8::5'],
    ['[2001:DB8:0:0:0:0:0:5] has no PTR record', '2001:db8::5'],
    ['host 2001:db8::5 is listed', '2001:db8::5'],
    ['::ffff:203.0.113.5 is listed', '203.0.113.5'],
    ['see https://www.example.net/query/ip/203.0.113.5', '203.0.113.5'],
    ['blocked, see https://list.example.net/?ip=203.0.113.5.', '203.0.113.5'],
    ['Client host [192.168.1.5] blocked', null],
    [
      'Client host [10.0.0.5] and [172.16.3.4], [127.0.0.1], [169.254.1.1], [100.64.0.9] blocked',
      null,
    ],
    ['[fe80::1] and [fd00::1] and [::1] blocked', null],
    ['Rejected by version 5.1.2.300', null],
    ['at 10:11:12 nothing was listed', null],
  ])('550 5.7.1 %s', (words, ip) => {
    expect(ipIn(words)).toBe(ip);
  });
  it("is never the receiver's", () => {
    const text =
      'This is the mail system at host mail.example.org.\n\n<bob@example.com>: connect to mx.example.com[198.51.100.9]:25: Connection timed out\n';
    expect(readBounce({ text })).toMatchObject({ ip: null, recipients: ['bob@example.com'] });
    expect(
      readBounce({
        text: "Remote Server at mx.example.com (198.51.100.9) returned '450 4.4.316 Connection refused'",
      }).ip,
    ).toBeNull();
  });
  it("is the reporting server's own, as the bounce's trace shows it, where the refusal names none", () => {
    const raw = withGroups(
      group('bob@example.com', 'failed', '5.1.1', 'smtp; 550 5.1.1 No such user here'),
    ).replace(
      'Received: by mail.example.org (Postfix)',
      'Received: from mail.example.org (mail.example.org [203.0.113.77])\n\tby mx.example.org (Postfix)',
    );
    expect(readBounce({ raw })).toMatchObject({
      ip: '203.0.113.77',
      helo: 'mail.example.org',
      ptr: 'mail.example.org',
    });
  });
  it("is not the address of a person's own device, who had logged in", () => {
    const raw = withGroups(
      group('bob@example.com', 'failed', '5.1.1', 'smtp; 550 5.1.1 No such user here'),
    );
    expect(readBounce({ raw }).ip).toBeNull();
  });
  it('is the client of the last hop where the receiver itself sent the bounce', () => {
    const raw = withGroups(
      'Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: x-unix; quota exceeded',
    )
      .replace('Reporting-MTA: dns; mail.example.org', 'Reporting-MTA: dns; mx.example.com')
      .replace(
        'from pc.example.org (pc.example.org [192.0.2.44])\n\tby mail.example.org (Postfix) with ESMTPSA',
        'from mail.example.org (host5.example.net [203.0.113.5])\n\tby mx.example.com (Postfix) with ESMTPS',
      );
    expect(readBounce({ raw })).toMatchObject({
      ip: '203.0.113.5',
      helo: 'mail.example.org',
      ptr: 'host5.example.net',
    });
  });
  it('has its names from the refusal', () => {
    expect(
      readBounce({
        text: '450 4.7.1 Client host rejected: cannot find your hostname, [203.0.113.5]',
      }),
    ).toMatchObject({ ip: '203.0.113.5', ptr: null });
    expect(
      readBounce({
        text: '554 5.7.1 <host5.example.net[203.0.113.5]>: Client host rejected: Access denied',
      }),
    ).toMatchObject({ ip: '203.0.113.5', ptr: 'host5.example.net' });
    expect(
      readBounce({
        text: '504 5.5.2 <pc.example.org>: Helo command rejected: need fully-qualified hostname',
      }),
    ).toMatchObject({ helo: 'pc.example.org' });
  });
});

describe('addresses of servers that could not be reached', () => {
  it.each([
    '[(0) mx.example.com. [198.51.100.9]:25: socket error]',
    'lost connection with mx.example.com[198.51.100.9] while performing the HELO handshake',
    'conversation with mx.example.com[198.51.100.9] timed out while receiving the initial server greeting',
    'connect to mx.example.com[2001:db8::25]:25: Network is unreachable',
    '[mx.example.com 198.51.100.9: socket error]',
  ])('are nobody else: %s', (words) => {
    const text = `This is the mail system at host mail.example.org.\n\n<bob@example.com>: ${words}\n`;
    expect(readBounce({ text })).toMatchObject({ kind: 'failed', ip: null });
  });
});
