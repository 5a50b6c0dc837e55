import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { checkMx } from '../../../worker/checks/mx.ts';
import { isOneSlip, likelyMeant } from '../../../worker/checks/mx-typos.ts';
import { allDoubts, contextOver, servfail, type Zone } from './zone.ts';

const mx = (exchange: string, preference = 10): { preference: number; exchange: string } => ({
  preference,
  exchange,
});
const check = (zone: Zone, domain = 'example.com'): Promise<Check> =>
  checkMx({ domain }, contextOver(zone).ctx);

describe('status of the mx check', () => {
  it('passes with a host that has an address, in either family', async () => {
    for (const addresses of [{ A: ['192.0.2.1'] }, { AAAA: ['2001:db8::1'] }]) {
      const found = await check({
        'example.com': { MX: [mx('gone.example.com', 5), mx('mx.example.com')] },
        'mx.example.com': addresses,
      });
      expect(found.status).toBe('pass');
      expect(found.summary).toContain('mx.example.com');
      expect(found.details['hosts']).toMatchObject([
        { host: 'gone.example.com', state: 'none' },
        { host: 'mx.example.com', state: 'address' },
      ]);
    }
  });

  it('warns of an address without MX', async () => {
    const found = await check({ 'example.com': { A: ['192.0.2.1'] } });
    expect(found.status).toBe('warn');
    expect(found.details['implicit']).toBe(true);
  });

  it('fails without a domain, without hosts, on a null MX and on hosts without address', async () => {
    expect((await check({})).status).toBe('fail');
    expect((await check({ 'example.com': { TXT: ['v=spf1 -all'] } })).status).toBe('fail');
    const none = await check({ 'example.com': { MX: [mx('', 0)], A: ['192.0.2.1'] } });
    expect(none).toMatchObject({ status: 'fail', details: { nullMx: true } });
    expect((await check({ 'example.com': { MX: [mx('mx.example.com')] } })).status).toBe('fail');
    const empty = { 'example.com': { MX: [mx('mx.example.com')] }, 'mx.example.com': {} };
    expect((await check(empty)).status).toBe('fail');
  });

  it('does not take a loopback address for a mail server', async () => {
    const zone: Zone = {
      'example.com': { MX: [mx('localhost.example.com')] },
      'localhost.example.com': { A: ['127.0.0.1'], AAAA: ['::1'] },
    };
    expect((await check(zone)).status).toBe('fail');
  });

  it('ignores a null MX that does not stand alone', async () => {
    const zone: Zone = {
      'example.com': { MX: [mx('', 0), mx('mx.example.com')] },
      'mx.example.com': { A: ['192.0.2.1'] },
    };
    expect((await check(zone)).status).toBe('pass');
  });

  it.each(allDoubts)('is unknown when DNS fails ($reason)', async (doubt) => {
    expect((await check({ 'example.com': doubt })).status).toBe('unknown');
    const host = { 'example.com': { MX: [mx('mx.example.com')] }, 'mx.example.com': doubt };
    expect((await check(host)).status).toBe('unknown');
    expect((await check({ 'example.com': { A: doubt } })).status).toBe('unknown');
  });

  it('passes all the same where one host has an address and another fails', async () => {
    const zone: Zone = {
      'example.com': { MX: [mx('a.example.com', 5), mx('b.example.com')] },
      'a.example.com': servfail,
      'b.example.com': { A: ['192.0.2.1'] },
    };
    expect((await check(zone)).status).toBe('pass');
  });

  it('looks up ten hosts at most', async () => {
    const hosts = Array.from({ length: 500 }, (_, index) => mx(`h${index}.example.com`, index));
    const { ctx, asked } = contextOver({ 'example.com': { MX: hosts } });
    expect((await checkMx({ domain: 'example.com' }, ctx)).status).toBe('fail');
    expect(asked.length).toBeLessThanOrEqual(21);
  });
});

const takesMail = (domain: string): Zone => ({
  [domain]: { MX: [mx('mx.example.com')] },
  'mx.example.com': { A: ['192.0.2.1'] },
});

describe('slips', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['t-onlin.de', 't-online.de'],
  ])('%s was meant to be %s', async (domain, meant) => {
    const found = await check({}, domain);
    expect(found.details['suggestion']).toBe(meant);
    expect(found.summary).toContain(meant);
  });

  it.each(['gmail.com', 'ymail.com', 'mail.com', 'gmx.de', 'gmx.at', 'example.com', 'me.com'])(
    '%s is left alone',
    (domain) => {
      expect(likelyMeant(domain)).toBeNull();
    },
  );

  it('are not suspected in short names that take mail', async () => {
    expect((await check(takesMail('love.com'), 'love.com')).details['suggestion']).toBeNull();
    expect((await check(takesMail('gmial.com'), 'gmial.com')).details['suggestion']).toBe(
      'gmail.com',
    );
    expect((await check({}, 'love.com')).details['suggestion']).toBe('live.com');
  });

  it('are one insertion, deletion, change or swap', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('q', '7'), (text, where, letter) => {
        const at = where % text.length;
        expect(isOneSlip(text.slice(0, at) + letter + text.slice(at), text)).toBe(true);
        expect(isOneSlip(text.slice(0, at) + text.slice(at + 1), text)).toBe(true);
        expect(isOneSlip(text, text)).toBe(false);
        expect(isOneSlip(`${text}78`, text)).toBe(false);
      }),
    );
  });
});
