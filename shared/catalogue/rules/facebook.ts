/**
 * Facebook's mail servers: a code such as POL-P1 ends the reply.
 */
import type { RuleSet } from '../rule.ts';

export const facebook: RuleSet = {
  id: 'facebook',
  name: 'Facebook',
  rank: 'provider',
  hosts: ['facebook.com', 'facebookmail.com'],
  signatures: ['facebook.com', 'pol-p1', 'rcp-p1', 'int-p1'],
  source: "Facebook's postmaster response codes, 2026-11",
  rules: [
    {
      id: 'facebook-policy-range',
      words: ['pol-p1'],
      needsHost: true,
      cause: 'ip-policy-pbl',
      example:
        '554 5.7.1 POL-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.25#pol',
      link: null,
    },
    {
      id: 'facebook-refused',
      words: [
        'pol-p2',
        'pol-p3',
        'pol-p4',
        'pol-t1',
        'pol-t2',
        'pol-t3',
        'pol-t4',
        'pol-t5',
        'pol-t6',
      ],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example: '554 5.7.1 POL-P2 https://www.facebook.com/postmaster/response_codes#pol',
      link: null,
    },
    {
      id: 'facebook-authentication',
      words: ['pol-p7'],
      needsHost: true,
      cause: 'unauthenticated',
      example: '554 5.7.1 POL-P7 https://www.facebook.com/postmaster/response_codes#pol',
      link: null,
    },
    {
      id: 'facebook-link',
      words: ['pol-p6'],
      needsHost: true,
      cause: 'url-blocklisted',
      example: '554 5.7.1 POL-P6 https://www.facebook.com/postmaster/response_codes#pol',
      link: null,
    },
    {
      id: 'facebook-reverse-name',
      words: ['dns-p3', 'dns-t2'],
      needsHost: true,
      cause: 'ptr-missing',
      example: '554 5.7.1 DNS-P3 https://www.facebook.com/postmaster/response_codes#dns',
      link: null,
    },
    {
      id: 'facebook-sender-domain',
      words: ['dns-p1', 'dns-p2', 'dns-t1'],
      needsHost: true,
      cause: 'sender-domain-dns',
      example: '554 5.1.8 DNS-P1 https://www.facebook.com/postmaster/response_codes#dns',
      link: null,
    },
    {
      id: 'facebook-recipient',
      words: ['rcp-p1', 'int-p1', 'int-p3', 'int-p4'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes#rcp',
      link: null,
    },
    {
      id: 'facebook-preferences',
      words: ['rcp-p2', 'rcp-p3'],
      needsHost: true,
      cause: 'recipient-blocked-sender',
      example: '550 5.1.1 RCP-P2 https://www.facebook.com/postmaster/response_codes#rcp',
      link: null,
    },
    {
      id: 'facebook-size',
      words: ['msg-p1', 'int-p2'],
      needsHost: true,
      cause: 'message-too-big',
      example: '552 5.3.4 MSG-P1 https://www.facebook.com/postmaster/response_codes#msg',
      link: null,
    },
  ],
};
