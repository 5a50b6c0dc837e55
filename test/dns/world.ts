/** Small zones for tests of the resolver. */
import type { ZoneData } from '../../worker/local/zone.ts';

export const longText = `v=DKIM1; k=rsa; p=${'A'.repeat(700)}`;

export const world: readonly ZoneData[] = [
  {
    origin: 'example.com',
    ttl: 300,
    negativeTtl: 40,
    names: {
      '@': {
        A: ['192.0.2.1', '192.0.2.2'],
        AAAA: ['2001:db8::1'],
        MX: [
          [10, 'mx.example.com'],
          [20, 'MX2.example.com'],
        ],
        TXT: ['v=spf1 -all', 'unrelated'],
      },
      mx: { A: ['192.0.2.25'] },
      nullmx: { MX: [[0, '']] },
      long: { TXT: [longText] },
      'a.empty.above': { A: ['192.0.2.9'] },
      '*.wild': { TXT: ['any'] },
      alias: { CNAME: 'example.com' },
      dangling: { CNAME: 'gone.example.com' },
      'alias-nodata': { CNAME: 'mx.example.com' },
      out: { CNAME: 'target.example.net' },
      'out-dangling': { CNAME: 'missing.example.net' },
      'out-nodata': { CNAME: 'a-only.example.net' },
      'out-unknown': { CNAME: 'anything.example' },
      'loop-a': { CNAME: 'loop-b.example.com' },
      'loop-b': { CNAME: 'loop-a.example.com' },
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          `chain${index}`,
          { CNAME: `chain${index + 1}.example.com` },
        ]),
      ),
      chain12: { A: ['192.0.2.12'], TXT: ['end'] },
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`host${index}`, { A: [`192.0.2.${index}`] }]),
      ),
    },
  },
  {
    origin: 'example.net',
    ttl: 120,
    negativeTtl: 20,
    names: { target: { TXT: ['arrived'], A: ['192.0.2.7'] }, 'a-only': { A: ['192.0.2.8'] } },
  },
];
