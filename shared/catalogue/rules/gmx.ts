/**
 * GMX, Web.de, mail.com and IONOS share one system. The last line of its reply, and the `c=` of its
 * link, say the reason; the first line is RFC 5321's.
 */
import type { RuleSet } from '../rule.ts';

export const gmx: RuleSet = {
  id: 'gmx',
  name: 'GMX, Web.de and IONOS',
  rank: 'provider',
  hosts: [
    'gmx.net',
    'gmx.com',
    'gmx.de',
    'web.de',
    'kundenserver.de',
    'perfora.net',
    'mail.com',
    '1and1.com',
    'ionos.com',
    'ionos.de',
    '1und1.de',
  ],
  signatures: [
    'postmaster.gmx.net',
    'postmaster.gmx.com',
    'postmaster.web.de',
    'postmaster.1und1.de',
    'postmaster.1and1.com',
    'postmaster.mail.com',
    'postmaster.ionos',
    'nemesis esmtp service',
    '.gmx.net',
    '.web.de',
    'kundenserver.de',
    'perfora.net',
  ],
  source: 'postmaster.gmx.net error pages, 2026-11',
  rules: [
    {
      id: 'gmx-reverse-name',
      words: ['bad dns ptr resource record', 'invalid dns ptr resource record'],
      keys: ['c=rdns'],
      cause: 'ptr-missing',
      example:
        '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=rdns',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-listed',
      words: [
        'ip address is block listed',
        'ip address is black listed',
        'ip address is blacklisted',
      ],
      keys: ['c=r0201', 'c=bl'],
      cause: 'ip-blocked-provider',
      example:
        '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=bl',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-sender-domain',
      words: ['invalid dns mx or a/aaaa resource record', 'invalid dns mx or a resource record'],
      keys: ['c=mx', 'c=mxa'],
      cause: 'sender-domain-dns',
      example:
        '550-Requested action not taken: mailbox unavailable 550-invalid DNS MX or A/AAAA resource record. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=mxa',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-spf',
      words: ['reject due to spf policy'],
      keys: ['c=spf'],
      cause: 'spf-fail',
      example:
        '550-Requested action not taken: mailbox unavailable 550-Reject due to SPF policy. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=spf',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-dmarc',
      words: ['reject due to dmarc policy', 'reject due to sender/dmarc policy'],
      keys: ['c=dmarc'],
      cause: 'dmarc-reject',
      example:
        '550-Requested action not taken: mailbox unavailable 550-Reject due to DMARC policy. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-headers',
      words: ['policy restrictions * header based', 'reject due to policy restrictions * c=hi'],
      keys: ['c=hi'],
      cause: 'message-not-rfc-compliant',
      example:
        '550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=hi',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-domain',
      words: ['policy restrictions * domain based'],
      cause: 'domain-blocked-provider',
      example:
        '550 Reject due to policy restrictions (domain based). For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-box-full',
      words: ['exceeded storage allocation * quota'],
      cause: 'mailbox-full',
      example:
        '552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. 552 For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-rate',
      words: ['rate limit reached'],
      cause: 'ip-rate-limited',
      example:
        '421-gmx.net (mxgmx016) Nemesis ESMTP Service not available 421-Rate limit reached. 421 For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-rate-by-policy',
      words: ['reject due to policy violations'],
      when: 'temporary',
      cause: 'ip-rate-limited',
      example:
        '421-Service not available 421-Reject due to policy violations. 421 For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-policy',
      words: [
        'reject due to policy restrictions',
        'reject due to policy violations',
        'policy restrictions * ip based',
      ],
      cause: 'ip-blocked-provider',
      example:
        '550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-syntax',
      words: ['syntax error in parameters or arguments'],
      needsHost: true,
      cause: 'protocol-error',
      example:
        '501-Syntax error in parameters or arguments 501 For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    // Only when no line with a reason follows: as the first line of a longer reply it means
    // nothing.
    {
      id: 'gmx-mailbox-unavailable',
      words: ['requested action not taken: mailbox unavailable'],
      needsHost: true,
      cause: 'recipient-unknown',
      example:
        '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
    {
      id: 'gmx-greeting',
      words: ['nemesis esmtp service not available'],
      cause: 'see-remote-text',
      example: '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554 No SMTP service',
      link: 'https://postmaster.gmx.net/en/error-messages',
    },
  ],
};
