import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { checkHelo } from '../../../worker/checks/helo.ts';
import { allDoubts, contextOver, servfail, type Zone } from './zone.ts';

const IP = '203.0.113.5';
const check = (helo: string, zone: Zone, ip: string | null = IP): Promise<Check> =>
  checkHelo({ helo, ip }, contextOver(zone).ctx);

describe('status of the helo check', () => {
  it('passes where the name has the sending address', async () => {
    const zone = { 'mail.example.com': { A: ['192.0.2.1', IP] } };
    expect((await check('Mail.Example.COM.', zone)).status).toBe('pass');
    const v6 = { 'mail.example.com': { A: [IP], AAAA: ['2001:db8::5'] } };
    expect((await check('mail.example.com', v6, '2001:DB8::0:5')).status).toBe('pass');
  });

  it('warns where it leads elsewhere', async () => {
    expect(
      (await check('mail.example.com', { 'mail.example.com': { A: ['192.0.2.1'] } })).status,
    ).toBe('warn');
    const onlyV6 = { 'mail.example.com': { AAAA: ['2001:db8::5'] } };
    expect((await check('mail.example.com', onlyV6)).status).toBe('warn');
  });

  it.each([
    'localhost',
    'WIN-SERVER1',
    'my server.example.com',
    '203.0.113.5',
    '2001:db8::5',
    '',
    '[nonsense]',
    'a..example.com',
    '-x.example.com',
  ])('fails on “%s” without asking', async (helo) => {
    const { ctx, asked } = contextOver({});
    expect((await checkHelo({ helo, ip: IP }, ctx)).status).toBe('fail');
    expect(asked).toEqual([]);
  });

  it('fails where the name does not exist or has no address', async () => {
    expect((await check('mail.example.com', {})).status).toBe('fail');
    expect((await check('mail.example.com', { 'mail.example.com': { TXT: ['x'] } })).status).toBe(
      'fail',
    );
  });

  it.each(allDoubts)('is unknown when DNS fails ($reason)', async (doubt) => {
    expect((await check('mail.example.com', { 'mail.example.com': doubt })).status).toBe('unknown');
  });

  it('is unknown where the second family cannot be asked', async () => {
    expect(
      (await check('mail.example.com', { 'mail.example.com': { AAAA: servfail } })).status,
    ).toBe('unknown');
  });

  it('says only what it can where the address is not known', async () => {
    expect((await check('mail.example.com', {}, null)).status).toBe('fail');
    const found = await check('mail.example.com', { 'mail.example.com': { A: [IP] } }, null);
    expect(found.status).toBe('unknown');
  });
});

describe('address literals', () => {
  it('are legal but distrusted where they are the address', async () => {
    expect((await check(`[${IP}]`, {})).status).toBe('warn');
    expect((await check('[IPv6:2001:db8::5]', {}, '2001:db8::5')).status).toBe('warn');
  });
  it('fail where they are another', async () => {
    expect((await check('[192.168.1.5]', {})).status).toBe('fail');
  });
});
