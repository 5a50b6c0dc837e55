/**
 * Refusals that name a list of Spamhaus. Each list says something else: the PBL is a policy of the
 * network's owner, the XBL an infected machine, SBL and CSS spam, the DBL a domain and no address.
 */
import type { RuleSet } from '../rule.ts';

const check = 'https://check.spamhaus.org/';

export const spamhaus: RuleSet = {
  id: 'spamhaus',
  name: 'Spamhaus',
  rank: 'list',
  hosts: [],
  signatures: ['spamhaus.org', 'spamhaus'],
  source: "Spamhaus' pages on its lists, 2025-09, refusals as seen in bounces",
  rules: [
    {
      // Two lists in one: the name alone does not say which.
      id: 'spamhaus-sbl-xbl',
      words: ['sbl-xbl.spamhaus.org', 'spamhaus sbl-xbl', 'sbl-xbl'],
      cause: 'ip-blocklisted',
      example:
        '550 Rejected message because 203.0.113.5 is in a black list at sbl-xbl.spamhaus.org',
      link: check,
    },
    {
      id: 'spamhaus-pbl',
      words: [
        'pbl.spamhaus.org',
        'spamhaus pbl',
        'spamhaus-pbl',
        'spamhaus.org/pbl',
        'spamhaus.org/query/pbl',
        'policy block list',
        'policy blocklist',
      ],
      cause: 'ip-policy-pbl',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.5',
      link: 'https://www.spamhaus.org/blocklists/policy-blocklist/',
    },
    {
      id: 'spamhaus-xbl',
      words: [
        'xbl.spamhaus.org',
        'spamhaus xbl',
        'spamhaus-xbl',
        'spamhaus.org/xbl',
        'spamhaus.org/query/xbl',
        'exploits block list',
        'exploits blocklist',
        'cbl.abuseat.org',
        'abuseat.org/lookup.cgi',
      ],
      cause: 'sender-host-compromised',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using xbl.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.5',
      link: 'https://www.spamhaus.org/blocklists/exploits-blocklist/',
    },
    {
      id: 'spamhaus-dbl',
      words: [
        'dbl.spamhaus.org',
        'spamhaus dbl',
        'spamhaus-dbl',
        'spamhaus.org/dbl',
        'spamhaus.org/query/dbl',
        'spamhaus.org/query/domain',
        'domain is listed in spamhaus',
        'domain is listed by spamhaus',
        'check.spamhaus.org/query/domain',
      ],
      cause: 'domain-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Sender address [info@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
      link: 'https://www.spamhaus.org/blocklists/domain-blocklist/',
    },
    {
      id: 'spamhaus-css',
      words: [
        'css.spamhaus.org',
        'spamhaus css',
        'spamhaus-css',
        'spamhaus.org/css',
        'spamhaus.org/query/css',
      ],
      cause: 'ip-blocklisted',
      example: '550 5.7.1 203.0.113.5 is listed in Spamhaus CSS, see https://www.spamhaus.org/css/',
      link: check,
    },
    {
      id: 'spamhaus-sbl',
      words: [
        'sbl.spamhaus.org',
        'spamhaus sbl',
        'spamhaus-sbl',
        'spamhaus.org/sbl',
        'spamhaus.org/query/sbl',
      ],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using sbl.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL123456',
      link: 'https://www.spamhaus.org/blocklists/spamhaus-blocklist/',
    },
    {
      id: 'spamhaus-zen',
      words: [
        'zen.spamhaus.org',
        'zen.dq.spamhaus.net',
        'spamhaus zen',
        'spamhaus.org/zen',
        'spamhaus.org/query/ip',
        'spamhaus.org/query/bl',
        'spamhaus.org/lookup',
        'check.spamhaus.org/query/ip',
        'check.spamhaus.org/listed',
        'check.spamhaus.org/results',
        'blocked by spamhaus',
        'blocked using spamhaus',
        'listed at spamhaus',
        'listed by spamhaus',
        'listed in spamhaus',
        'listed on spamhaus',
      ],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.5',
      link: check,
    },
    {
      id: 'spamhaus-named',
      words: ['spamhaus.org', 'spamhaus.net', 'spamhaus'],
      generic: true,
      cause: 'ip-blocklisted',
      example: '554 Known to Spamhaus',
      link: check,
    },
  ],
};
