/**
 * Smaller North American providers, one set each.
 */
import type { RuleSet } from '../rule.ts';

export const usProviders: readonly RuleSet[] = [
  {
    id: 'earthlink',
    name: 'EarthLink',
    rank: 'provider',
    hosts: ['earthlink.net'],
    signatures: ['earthlink'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'earthlink-dynamic',
        words: [
          'dynamic ip. use your isp',
          'mail relay denied; dynamic ip',
          'dynamic ip; please use your isp',
        ],
        cause: 'ip-policy-pbl',
        example: "550 Dynamic IP. Use your ISP's mail server. earthlink",
        link: null,
      },
      {
        id: 'earthlink-blocked',
        words: ['is blocked by earthlink', 'blocked by earthlink', 'service refused'],
        needsHost: true,
        cause: 'ip-blocked-provider',
        example: '550 192.0.2.25 is blocked by EarthLink. Go to earthlink.net/block for details.',
        link: null,
      },
    ],
  },
  {
    id: 'centurylink',
    name: 'CenturyLink (Lumen)',
    rank: 'provider',
    hosts: ['centurylink.net', 'q.com', 'synacor.com'],
    signatures: ['centurylink', 'ctl mail'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'centurylink-score',
        words: ['ctl mail ip reputation', 'poor reputation'],
        needsHost: true,
        cause: 'ip-reputation',
        example: '550 5.7.1 centurylink.net: 192.0.2.25 has a poor reputation',
        link: null,
      },
    ],
  },
  {
    id: 'cloudflare-routing',
    name: 'Cloudflare Email Routing',
    rank: 'provider',
    hosts: ['mx.cloudflare.net', 'cloudflare.net'],
    signatures: ['mx.cloudflare.net', 'cloudflare email routing'],
    source: 'developers.cloudflare.com (Email Routing, postmaster), 2026-11',
    rules: [
      {
        id: 'cloudflare-routing-no-address',
        words: ['address does not exist', 'recipient not allowed', 'address not found'],
        needsHost: true,
        cause: 'recipient-unknown',
        example: '550 5.1.1 mx.cloudflare.net: Address does not exist',
        link: null,
      },
    ],
  },
];
