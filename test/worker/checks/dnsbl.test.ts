import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainBlocklists, ipBlocklists } from '../../../shared/catalogue/blocklists.ts';
import { checkDnsbl } from '../../../worker/checks/dnsbl.ts';
import type { ListReport } from '../../../worker/checks/dnsbl-list.ts';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { allDoubts, cappedContext, contextOver, healthy, servfail, type Zone } from './zone.ts';

const IP = '203.0.113.5';
const REVERSED = '5.113.0.203';

const allHealthy = (): Zone => healthy(...ipBlocklists.map(({ zone }) => zone));

const lists = (check: Check): ListReport[] => check.details['lists'] as ListReport[];
const list = (check: Check, zone: string): ListReport => {
  const found = lists(check).find((report) => report.zone === zone);
  if (found === undefined) throw new Error(`no ${zone} in the check`);
  return found;
};
const check = (zone: Zone, ip = IP, named: string[] = []): Promise<Check> =>
  checkDnsbl({ ip, named }, contextOver(zone).ctx);

const zen = async (records: Zone): Promise<ListReport> =>
  list(await check({ ...healthy('zen.spamhaus.org'), ...records }), 'zen.spamhaus.org');
const answer = (...codes: string[]): Zone => ({ [`${REVERSED}.zen.spamhaus.org`]: { A: codes } });

const codesOf = (zone: string): string[] => {
  const { codes } = ipBlocklists.find((entry) => entry.zone === zone) ?? { codes: null };
  if (codes === null) return [];
  if (codes.by === 'bit') return Object.keys(codes.bits).map((bit) => `127.0.0.${bit}`);
  return Object.entries(codes.codes).flatMap(([code, { kind }]) =>
    kind === 'allow' ? [] : [code],
  );
};

describe('status of the dnsbl check', () => {
  it('passes where lists answer and none lists', async () => {
    const found = await check(allHealthy());
    expect(found.status).toBe('pass');
    expect(list(found, 'zen.spamhaus.org').state).toBe('clear');
  });

  it('fails on a core list, PBL included', async () => {
    const found = await check({
      ...allHealthy(),
      [`${REVERSED}.zen.spamhaus.org`]: { A: ['127.0.0.11'], TXT: ['https://check.spamhaus.org/'] },
    });
    expect(found.status).toBe('fail');
    const pbl = list(found, 'zen.spamhaus.org');
    expect(pbl).toMatchObject({ state: 'listed', codes: ['127.0.0.11'], kinds: ['policy'] });
    expect(pbl.meaning).toContain('Not a spam listing');
    expect(pbl.reason).toBe('https://check.spamhaus.org/');
    expect(pbl.url).toBe(`https://check.spamhaus.org/results/?query=${IP}`);
    expect(found.summary).toContain('PBL');
  });

  it('warns on minor and neighbourhood lists alone', async () => {
    const listing = { [`${REVERSED}.dnsbl-3.uceprotect.net`]: { A: ['127.0.0.2'] } };
    expect((await check({ ...allHealthy(), ...listing })).status).toBe('warn');
    const minor = { [`${REVERSED}.psbl.surriel.com`]: { A: ['127.0.0.2'] } };
    expect((await check({ ...allHealthy(), ...minor })).status).toBe('warn');
  });

  it('is unknown where no list shows its test point', async () => {
    const found = await check({});
    expect(found.status).toBe('unknown');
    expect(lists(found).filter(({ state }) => state === 'clear')).toEqual([]);
  });

  it('is skipped where nothing could be asked', async () => {
    const found = await checkDnsbl({ ip: IP }, cappedContext(allHealthy(), 0).ctx);
    expect(found.status).toBe('skipped');
    expect(lists(found).every(({ state, why }) => state === 'skipped' && why !== null)).toBe(true);
  });
});

describe('one list', () => {
  it('reports several codes at once', async () => {
    expect((await zen(answer('127.0.0.2', '127.0.0.4', '127.0.0.10'))).codes).toEqual([
      '127.0.0.2',
      '127.0.0.4',
      '127.0.0.10',
    ]);
  });

  it.each(['127.255.255.252', '127.255.255.254', '127.255.255.255', '127.255.255.7'])(
    'reads %s as no answer, even beside a real code',
    async (code) => {
      expect((await zen(answer(code))).state).toBe('unknown');
      expect((await zen(answer('127.0.0.4', code))).state).toBe('unknown');
    },
  );

  it.each(['192.0.2.1', '0.0.0.0', '126.255.255.255', '128.0.0.1'])(
    'reads %s, outside 127/8, as no answer',
    async (code) => {
      expect((await zen(answer(code))).state).toBe('unknown');
      expect((await zen(answer('127.0.0.4', code))).state).toBe('unknown');
    },
  );

  it('reads a code that is not in its table as no answer, but not beside a known one', async () => {
    expect((await zen(answer('127.0.0.99'))).state).toBe('unknown');
    expect((await zen(answer('127.0.1.2'))).state).toBe('unknown');
    expect(await zen(answer('127.0.0.99', '127.0.0.3'))).toMatchObject({
      state: 'listed',
      codes: ['127.0.0.3'],
    });
  });

  it('is not clear without the positive test point, not listed with the negative one', async () => {
    const missing = list(await check({}), 'zen.spamhaus.org');
    expect(missing).toMatchObject({ state: 'unknown' });
    const world: Zone = { '*.zen.spamhaus.org': { A: ['127.0.0.2'] } };
    expect(list(await check(world), 'zen.spamhaus.org').state).toBe('unknown');
  });

  it.each(allDoubts)('does not trust a test point that fails ($reason)', async (doubt) => {
    const positive: Zone = { '2.0.0.127.zen.spamhaus.org': doubt };
    expect(list(await check(positive), 'zen.spamhaus.org').state).toBe('unknown');
    const negative: Zone = { ...answer('127.0.0.2'), '1.0.0.127.zen.spamhaus.org': doubt };
    expect((await zen(negative)).state).toBe('unknown');
  });

  it.each(['127.255.255.254', '192.0.2.1', '127.0.0.77'])(
    'does not trust a positive test point that answers %s',
    async (code) => {
      const zone: Zone = { '2.0.0.127.zen.spamhaus.org': { A: [code] } };
      expect(list(await check(zone), 'zen.spamhaus.org').state).toBe('unknown');
    },
  );

  it('asks the test point only that the answer needs, of core lists', async () => {
    const { ctx, asked } = contextOver({ ...allHealthy(), ...answer('127.0.0.4') });
    await checkDnsbl({ ip: IP }, ctx);
    const ofZen = asked.filter((question) => question.endsWith('zen.spamhaus.org'));
    expect(ofZen).toEqual([
      `A ${REVERSED}.zen.spamhaus.org`,
      'A 1.0.0.127.zen.spamhaus.org',
      `TXT ${REVERSED}.zen.spamhaus.org`,
    ]);
  });

  it('takes Hostkarma’s white, yellow and do-not-block codes for clear', async () => {
    const zone = 'hostkarma.junkemailfilter.com';
    const at = async (...codes: string[]): Promise<string> =>
      list(await check({ ...healthy(zone), [`${REVERSED}.${zone}`]: { A: codes } }), zone).state;
    expect(await at('127.0.0.1')).toBe('clear');
    expect(await at('127.0.0.3')).toBe('clear');
    expect(await at('127.0.0.5')).toBe('clear');
    expect(await at('127.0.0.2')).toBe('listed');
    expect(await at('127.0.0.1', '127.0.0.2')).toBe('listed');
  });

  it('lets Hostkarma answer 127.0.0.1 at the negative test point', async () => {
    const zone = 'hostkarma.junkemailfilter.com';
    const found = await check({
      ...healthy(zone),
      [`1.0.0.127.${zone}`]: { A: ['127.0.0.1'] },
      [`${REVERSED}.${zone}`]: { A: ['127.0.0.2'] },
    });
    expect(list(found, zone).state).toBe('listed');
  });

  it('says what was not asked when the budget ends', async () => {
    const { ctx } = cappedContext(allHealthy(), 5);
    const found = await checkDnsbl({ ip: IP }, ctx);
    const states = new Set(lists(found).map(({ state }) => state));
    expect(states.has('skipped')).toBe(true);
    expect(lists(found).every(({ state, why }) => state === 'clear' || why !== null)).toBe(true);
  });
});

describe('every list of addresses', () => {
  it.each(ipBlocklists.filter(({ access }) => access !== 'key'))(
    '$name lists by each code of its table, and by no other',
    async ({ zone, codes }) => {
      for (const code of codesOf(zone)) {
        const at = { ...healthy(zone), [`${REVERSED}.${zone}`]: { A: [code] } };
        expect(list(await check(at, IP, [zone]), zone)).toMatchObject({
          state: 'listed',
          codes: [code],
        });
      }
      if (codes.by === 'bit') return;
      const odd = { ...healthy(zone), [`${REVERSED}.${zone}`]: { A: ['127.0.0.222'] } };
      expect(list(await check(odd, IP, [zone]), zone).state).toBe('unknown');
    },
  );

  it.each(allDoubts)('is neither listed nor clear when DNS fails ($reason)', async (doubt) => {
    const { ctx } = contextOver({}, { outside: doubt });
    const found = await checkDnsbl({ ip: IP }, ctx);
    expect(found.status).toBe('unknown');
    for (const { state, why } of lists(found)) {
      expect(['unknown', 'skipped']).toContain(state);
      expect(why).not.toBeNull();
    }
  });
});

describe('subjects', () => {
  const nibbles = '5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2';
  const test = '2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0';

  it('asks IPv6 by nibbles, only lists that hold IPv6, with their own test points', async () => {
    const zone = 'zen.spamhaus.org';
    const { ctx, asked } = contextOver({
      [`${nibbles}.${zone}`]: { A: ['127.0.0.3'] },
      [`${test}.${zone}`]: { A: ['127.0.0.2'] },
    });
    const found = await checkDnsbl({ ip: '2001:db8::5' }, ctx);
    expect(list(found, zone).state).toBe('listed');
    expect(list(found, 'b.barracudacentral.org').state).toBe('skipped');
    expect(asked.some((question) => question.endsWith('barracudacentral.org'))).toBe(false);
    const clear = await check({ [`${test}.${zone}`]: { A: ['127.0.0.2'] } }, '2001:db8::6');
    expect(list(clear, zone).state).toBe('clear');
  });

  it('asks an IPv4-mapped address as IPv4', async () => {
    const found = await check(
      { ...allHealthy(), [`${REVERSED}.bl.spamcop.net`]: { A: ['127.0.0.2'] } },
      `::ffff:${IP}`,
    );
    expect(found.subject).toBe(IP);
    expect(list(found, 'bl.spamcop.net').state).toBe('listed');
  });

  it.each(['mail.example.com', '192.168.1.5', '::ffff:10.0.0.1', 'fd00::1', ''])(
    'does not ask about “%s”',
    async (ip) => {
      const { ctx, asked } = contextOver(allHealthy());
      expect((await checkDnsbl({ ip }, ctx)).status).toBe('skipped');
      expect(asked).toEqual([]);
    },
  );

  it('asks about the test point itself', async () => {
    expect((await check(allHealthy(), '127.0.0.2')).status).toBe('fail');
  });
});

describe('keys', () => {
  const keys = { spamhaus: 'SeCretKey12345', abusix: 'abusixSecret99' };
  const zone: Zone = {
    '2.0.0.127.secretkey12345.zen.dq.spamhaus.net': { A: ['127.0.0.2'] },
    [`${REVERSED}.secretkey12345.zen.dq.spamhaus.net`]: {
      A: ['127.0.0.11'],
      TXT: ['seen by SECRETKEY12345'],
    },
    '2.0.0.127.abusixsecret99.combined.mail.abusix.zone': { A: ['127.0.0.2'] },
  };

  it('asks the keyed zones, and shows no key anywhere', async () => {
    const { ctx, asked } = contextOver(zone, { keys });
    const found = await checkDnsbl({ ip: IP }, ctx);
    expect(list(found, 'zen.spamhaus.org').state).toBe('listed');
    expect(list(found, 'combined.mail.abusix.zone').state).toBe('clear');
    expect(asked.some((question) => question.endsWith('.zen.spamhaus.org'))).toBe(false);
    const shown = JSON.stringify(found).toLowerCase();
    expect(shown).not.toContain('secretkey12345');
    expect(shown).not.toContain('abusixsecret99');
    expect(shown).toContain(`${REVERSED}.***.zen.dq.spamhaus.net`);
  });

  it('does not ask Abusix without one, and links to its page', async () => {
    const { ctx, asked } = contextOver(allHealthy());
    const found = list(await checkDnsbl({ ip: IP }, ctx), 'combined.mail.abusix.zone');
    expect(found).toMatchObject({ state: 'skipped' });
    expect(found.url).toContain(IP);
    expect(asked.some((question) => question.includes('abusix'))).toBe(false);
  });
});

describe('lists that the bounce names', () => {
  it('are asked first', async () => {
    const { ctx, asked } = contextOver(allHealthy());
    await checkDnsbl({ ip: IP, named: ['550 blocked by dnsbl-1.uceprotect.net'] }, ctx);
    expect(asked[0]).toBe(`A ${REVERSED}.dnsbl-1.uceprotect.net`);
  });

  it('say so where they ended, and are not asked', async () => {
    const { ctx, asked } = contextOver(allHealthy());
    const found = await checkDnsbl(
      { ip: IP, named: [`554 Client host [${IP}] blocked using dnsbl.sorbs.net`] },
      ctx,
    );
    expect(list(found, 'sorbs.net')).toMatchObject({ state: 'skipped' });
    expect(list(found, 'sorbs.net').why).toContain('2024');
    expect(asked.some((question) => question.includes('sorbs'))).toBe(false);
  });

  it('lead to their page where they are private', async () => {
    const found = await check(allHealthy(), IP, [`see https://ipcheck.proofpoint.com/?ip=${IP}`]);
    expect(list(found, 'proofpoint').url).toBe(`https://ipcheck.proofpoint.com/?ip=${IP}`);
  });
});

const isTest = (name: string): boolean => /^[12]\.0\.0\.127\./.test(name);

it('trusts a test point only for the resolver that it came through', async () => {
  const { ctx } = contextOver({
    ...allHealthy(),
    [`${REVERSED}.bl.spamcop.net`]: { A: ['127.0.0.2'] },
  });
  const through = async (resolver: string): Promise<Check> =>
    checkDnsbl(
      { ip: IP },
      {
        ...ctx,
        resolve: async (name, type) => {
          const lookup = await ctx.resolve(name, type);
          return isTest(name) ? { ...lookup, resolver } : lookup;
        },
      },
    );
  expect((await through('cache of test')).status).toBe('fail');
  const other = await through('other');
  expect(other.status).toBe('unknown');
  expect(list(other, 'bl.spamcop.net').why).toContain('two different');
});

const octet = fc.nat(255);
const publicIpv4 = fc
  .tuple(fc.integer({ min: 11, max: 99 }), octet, octet, octet)
  .map((octets) => octets.join('.'));

it('asks the reversed octets and nibbles', async () => {
  await fc.assert(
    fc.asyncProperty(
      publicIpv4,
      fc.array(fc.nat(15), { minLength: 30, maxLength: 30 }),
      async (ip, nibbles) => {
        const v4 = contextOver({});
        await checkDnsbl({ ip }, v4.ctx);
        expect(v4.asked).toContain(`A ${ip.split('.').toReversed().join('.')}.bl.spamcop.net`);
        // 2xxx: global unicast, so that no IPv4-mapped address comes about.
        const digits = ['2', 'a', ...nibbles.map((nibble) => nibble.toString(16))];
        const text = digits.join('').replace(/.{4}(?=.)/g, '$&:');
        const v6 = contextOver({});
        await checkDnsbl({ ip: text }, v6.ctx);
        expect(v6.asked).toContain(`A ${digits.toReversed().join('.')}.bl.spamcop.net`);
      },
    ),
    { numRuns: 60 },
  );
});

it('a failing list spoils no other', async () => {
  const found = await check({ ...allHealthy(), [`${REVERSED}.bl.spamcop.net`]: servfail });
  expect(list(found, 'bl.spamcop.net').state).toBe('unknown');
  expect(found.status).toBe('pass');
});

it('every zone is asked once at most', () => {
  const zones = [...ipBlocklists, ...domainBlocklists].map(({ zone }) => zone);
  expect(new Set(zones).size).toBe(zones.length);
});
