/** Every way an answer goes wrong, at every place of an SPF or DMARC evaluation: unknown, never a verdict. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDmarc } from '../../../../worker/checks/dmarc/index.ts';
import { checkSpf } from '../../../../worker/checks/spf/index.ts';
import { createResolver } from '../../../../worker/dns/resolver.ts';
import { startDohServer, type DohServer } from '../../../../worker/local/doh-server.ts';
import { faults, type Fault } from '../../../../worker/local/zone-faults.ts';
import type { ZoneData } from '../../../../worker/local/zone.ts';
import { contextOf } from './zone.ts';

const zones: ZoneData[] = [
  {
    origin: 'com',
    names: {
      example: {
        TXT: ['v=spf1 include:_spf.example.com a:host.example.com mx -all'],
        MX: [[10, 'mx.example.com']],
      },
      '_spf.example': { TXT: ['v=spf1 ip4:198.51.100.0/24 -all'] },
      'host.example': { A: ['198.51.100.7'] },
      'mx.example': { A: ['198.51.100.8'] },
      '_dmarc.example': { TXT: ['v=DMARC1; p=reject; np=none; rua=mailto:dmarc@example.com'] },
    },
  },
];
/** Where it goes wrong; all of these are needed for the answers below. */
const spfPlaces = [
  'TXT example.com',
  'TXT _spf.example.com',
  'A host.example.com',
  'MX example.com',
  'A mx.example.com',
];
const dmarcPlaces = ['TXT _dmarc.new.example.com', 'TXT _dmarc.example.com', 'A new.example.com'];
/** Too slow for a table this long; time-outs are tested with the resolver. */
const tried = faults.filter((fault) => fault !== 'slow');

let broken: { place: string; fault: Fault } | null = null;
let server: DohServer;
beforeAll(async () => {
  server = await startDohServer({
    zones,
    faultOf: (name, type) => (broken?.place === `${type} ${name}` ? broken.fault : null),
  });
});
afterAll(() => server.close());

const context = () =>
  contextOf(
    createResolver({ urls: [server.url], timeoutMs: 5000, budget: 45, concurrency: 6, cache: null })
      .resolve,
  );
const spf = () => checkSpf({ ip: '192.0.2.1', sender: 'anna@example.com', helo: null }, context());
const dmarc = () =>
  checkDmarc(
    { domain: 'new.example.com', spf: { result: 'fail', domain: 'example.com' }, dkim: [] },
    context(),
  );

describe('without a fault', () => {
  it('SPF fails and DMARC watches', async () => {
    broken = null;
    expect((await spf()).status).toBe('fail');
    const found = await dmarc();
    expect([found.status, found.details['applied']]).toEqual(['warn', 'none']);
  });
});

describe.each(tried)('%s', (fault) => {
  it.each(spfPlaces)('at %s leaves SPF unknown', async (place) => {
    broken = { place, fault };
    const check = await spf();
    expect([check.status, check.details['result'], check.details['suggestion']]).toEqual([
      'unknown',
      'temperror',
      null,
    ]);
  });

  it.each(dmarcPlaces)('at %s leaves DMARC unknown', async (place) => {
    broken = { place, fault };
    const check = await dmarc();
    expect([check.status, check.details['applied'], check.details['suggestion']]).toEqual([
      'unknown',
      null,
      null,
    ]);
  });
});
