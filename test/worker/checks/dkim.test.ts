import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { checkDkim, type DkimSubject, type KeyReport } from '../../../worker/checks/dkim.ts';
import { readKeyRecord } from '../../../worker/checks/dkim-record.ts';
import { allDoubts, cappedContext, contextOver, servfail, type Zone } from './zone.ts';

const rsa = (modulusLength: number, type: 'spki' | 'pkcs1' = 'spki'): string =>
  generateKeyPairSync('rsa', { modulusLength })
    .publicKey.export({ type, format: 'der' })
    .toString('base64');
const rsa2048 = rsa(2048);
const ed25519 = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'der' })
  .subarray(12)
  .toString('base64');

const NAME = 's1._domainkey.example.com';
const key = (record: string): Zone => ({ [NAME]: { TXT: [record] } });
const check = (zone: Zone, subject: Partial<DkimSubject> = {}): Promise<Check> =>
  checkDkim(
    { domain: 'example.com', selectors: ['s1'], signatures: [], ...subject },
    contextOver(zone).ctx,
  );
const keys = (found: Check): KeyReport[] => found.details['keys'] as KeyReport[];

describe('status of the dkim check', () => {
  it('passes where the key is there', async () => {
    const found = await check(key(`v=DKIM1; k=rsa; p=${rsa2048}`));
    expect(found.status).toBe('pass');
    expect(keys(found)).toMatchObject([
      { selector: 's1', domain: 'example.com', state: 'present', bits: 2048, algorithm: 'rsa' },
    ]);
  });

  it('warns of a weak and of a testing key', async () => {
    expect((await check(key(`p=${rsa(512)}`))).status).toBe('warn');
    expect((await check(key(`v=DKIM1; t=y; p=${rsa2048}`))).status).toBe('warn');
    expect((await check(key(`v=DKIM1; t=s:y; p=${rsa2048}`))).status).toBe('warn');
    expect((await check(key(`v=DKIM1; t=s; p=${rsa2048}`))).status).toBe('pass');
  });

  it('fails on a missing, revoked or invalid key', async () => {
    expect((await check({})).status).toBe('fail');
    expect((await check({ [NAME]: {} })).status).toBe('fail');
    expect(keys(await check(key('v=DKIM1; p=')))).toMatchObject([{ state: 'revoked' }]);
    expect(await check(key('v=DKIM1; p='))).toMatchObject({ status: 'fail' });
    expect(await check(key('v=DKIM1; p=not base64!'))).toMatchObject({ status: 'fail' });
  });

  it.each(allDoubts)('is unknown when DNS fails ($reason)', async (doubt) => {
    const found = await check({ [NAME]: doubt });
    expect(found.status).toBe('unknown');
    expect(keys(found)).toMatchObject([{ state: 'unknown' }]);
    const guessed = await checkDkim(
      { domain: 'example.com', selectors: [], signatures: [] },
      contextOver({}, { outside: doubt }).ctx,
    );
    expect(guessed.status).toBe('unknown');
  });

  it('is skipped where no selector is known and none is found', async () => {
    expect((await check({}, { selectors: [] })).status).toBe('skipped');
    expect((await check({}, { selectors: [], domain: null })).status).toBe('skipped');
  });

  it('is skipped where the budget asks nothing', async () => {
    const { ctx } = cappedContext({}, 0);
    const subject = { domain: 'example.com', selectors: ['s1'], signatures: [] };
    expect((await checkDkim(subject, ctx)).status).toBe('skipped');
    expect((await checkDkim({ ...subject, selectors: [] }, ctx)).status).toBe('skipped');
  });
});

describe('signatures', () => {
  const own = { selector: 's1', domain: 'example.com' };
  const service = { selector: 'k1', domain: 'mailer.example.net' };

  it('are asked under their own domain, each once', async () => {
    const { ctx, asked } = contextOver(key(`p=${rsa2048}`));
    await checkDkim(
      { domain: 'example.com', selectors: ['S1'], signatures: [own, own, service] },
      ctx,
    );
    expect(asked).toEqual([
      'TXT s1._domainkey.example.com',
      'TXT k1._domainkey.mailer.example.net',
    ]);
  });

  it('fail where the sender’s own is broken and only a service’s works', async () => {
    const zone: Zone = { 'k1._domainkey.mailer.example.net': { TXT: [`p=${rsa2048}`] } };
    expect((await check(zone, { selectors: [], signatures: [own, service] })).status).toBe('fail');
  });

  it('warn where the sender’s own works and a service’s does not', async () => {
    const zone = key(`p=${rsa2048}`);
    expect((await check(zone, { selectors: [], signatures: [own, service] })).status).toBe('warn');
  });

  it('pass where one is there and another cannot be asked', async () => {
    const zone: Zone = { ...key(`p=${rsa2048}`), 'k1._domainkey.mailer.example.net': servfail };
    const found = await check(zone, { selectors: [], signatures: [own, service] });
    expect(found.status).toBe('pass');
    expect(keys(found)).toMatchObject([{ state: 'present' }, { state: 'unknown' }]);
  });

  it('through an alias show who holds the key', async () => {
    const found = await check({
      [NAME]: { CNAME: 's1.dkim.provider.example' },
      's1.dkim.provider.example': { TXT: [`p=${rsa2048}`] },
    });
    expect(keys(found)).toMatchObject([{ state: 'present', alias: 's1.dkim.provider.example' }]);
  });
});

describe('guesses', () => {
  it('go by the mail provider, pass when found, and are said to be guesses', async () => {
    const found = await check(
      {
        'example.com': {
          MX: [{ preference: 1, exchange: 'example-com.mail.protection.outlook.com' }],
        },
        'selector2._domainkey.example.com': { TXT: [`v=DKIM1; p=${rsa2048}`] },
      },
      { selectors: [] },
    );
    expect(found.status).toBe('pass');
    expect(found.details['guessed']).toBe(true);
    expect(keys(found)).toMatchObject([{ selector: 'selector2', guessed: true }]);
  });

  it('prove nothing in a zone that answers everything', async () => {
    const found = await check(
      { '*._domainkey.example.com': { TXT: [`v=DKIM1; p=${rsa2048}`] } },
      { selectors: [] },
    );
    expect(found.status).toBe('skipped');
    expect(found.details['wildcard']).toBe(true);
  });

  it('never fail the check, not even when revoked', async () => {
    const found = await check(
      { 'default._domainkey.example.com': { TXT: ['v=DKIM1; p='] } },
      { selectors: [] },
    );
    expect(found.status).toBe('skipped');
  });

  it('ask six times at most', async () => {
    const { ctx, asked } = contextOver({});
    await checkDkim({ domain: 'example.com', selectors: [], signatures: [] }, ctx);
    expect(asked.length).toBeLessThanOrEqual(6);
  });
});

it('takes a parked zone’s text for no key', async () => {
  const found = await check({ '*.example.com': { TXT: ['v=spf1 -all'] } });
  expect(found.status).toBe('fail');
  expect(keys(found)).toMatchObject([{ state: 'missing', problems: ['unrelated'] }]);
  expect(found.details['wildcard']).toBe(true);
});

it('warns of several keys at one name', async () => {
  const found = await check({ [NAME]: { TXT: [`p=${rsa2048}`, 'v=DKIM1; p='] } });
  expect(found.status).toBe('warn');
});

describe('key records', () => {
  it.each([
    [`v=DKIM1; k=rsa; p=${rsa2048}`, 'present', 2048],
    [`k=rsa;p=${rsa(1024)};`, 'present', 1024],
    [`p=${rsa(2048, 'pkcs1')}`, 'present', 2048],
    [`v = DKIM1 ; p = ${rsa2048.slice(0, 100)} ${rsa2048.slice(100)}`, 'present', 2048],
    [`v=DKIM1; h=sha1:sha256; s=email; n=note; p=${rsa2048}`, 'present', 2048],
    [`v=DKIM1; k=ed25519; p=${ed25519}`, 'present', 256],
    ['v=DKIM1; p=', 'revoked', null],
    ['p=;', 'revoked', null],
    [`v=DKIM2; p=${rsa2048}`, 'invalid', null],
    [`p=${rsa2048}; v=DKIM1`, 'invalid', null],
    [`v=DKIM1; p=${rsa2048}; p=${rsa2048}`, 'invalid', null],
    [`v=DKIM1; k=gost; p=${rsa2048}`, 'invalid', null],
    [`v=DKIM1; s=tlsrpt; p=${rsa2048}`, 'invalid', null],
    [`v=DKIM1; h=sha1; p=${rsa2048}`, 'invalid', null],
    ['v=DKIM1; k=rsa', 'invalid', null],
    ['v=DKIM1; p=AAAA', 'invalid', null],
    [`v=DKIM1; p=${rsa2048.slice(0, 120)}`, 'invalid', null],
    [`v=DKIM1 k=rsa; p=${rsa2048}`, 'invalid', null],
    ['v=spf1 -all', 'unrelated', null],
    ['some text', 'unrelated', null],
    ['', 'unrelated', null],
  ])('%s', (text, state, bits) => {
    expect(readKeyRecord(text)).toMatchObject({ state, bits });
  });

  it('are read without harm, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.uint8Array({ maxLength: 80 }),
        (text, bytes) => {
          const record = readKeyRecord(`v=DKIM1; ${text}`);
          expect(['present', 'revoked', 'invalid', 'unrelated']).toContain(record.state);
          const garbled = readKeyRecord(`p=${Buffer.from(bytes).toString('base64')}`);
          expect(['present', 'revoked', 'invalid']).toContain(garbled.state);
        },
      ),
    );
  });
});
