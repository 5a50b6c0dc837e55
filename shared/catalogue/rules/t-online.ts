/**
 * T-Online: new or unknown hosts are refused until their operator has written to it; it wants an
 * imprint page at the host's name.
 */
import type { RuleSet } from '../rule.ts';

export const tOnline: RuleSet = {
  id: 't-online',
  name: 'Telekom (t-online.de)',
  rank: 'provider',
  hosts: ['t-online.de', 'telekom.de'],
  signatures: ['t-online.de', 'tosa@', 'toda@'],
  source: 'postmaster.t-online.de, spamresource 2020-06, issue threads, 2026-11',
  rules: [
    {
      id: 't-online-dynamic',
      words: ['dialup/transient ip not allowed', '(dial)', 'toda@rx.t-online.de'],
      cause: 'ip-policy-pbl',
      example:
        '554 IP=192.0.2.25 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de to get whitelisted. (DIAL)',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
    {
      id: 't-online-reverse-name',
      words: ['(nordns)', 'no reverse dns'],
      needsHost: true,
      cause: 'ptr-missing',
      example: '554 IP=192.0.2.25 - None/bad reverse DNS: ask tosa@rx.t-online.de. (NORDNS)',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
    {
      id: 't-online-bad-reverse-name',
      words: ['none/bad reverse dns'],
      cause: 'ptr-missing',
      example:
        '554 IP=192.0.2.25 - None/bad reverse DNS. Fix it or contact your mail administrator.',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
    {
      id: 't-online-unknown-host',
      words: [
        'a problem occurred * (bl)',
        'a problem occurred * tosa@rx.t-online.de',
        'tosa@rx.t-online.de',
      ],
      cause: 'ip-blocked-provider',
      example:
        '554 IP=192.0.2.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
    {
      id: 't-online-spam',
      words: [
        'message has been rejected due to spam or virus classification',
        'rejected due to spam or virus classification',
      ],
      cause: 'content-spam',
      example: '550 5.7.1 The message has been rejected due to spam or virus classification.',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
    {
      id: 't-online-box-full',
      words: ['5.2.2'],
      needsHost: true,
      cause: 'mailbox-full',
      example: '552 5.2.2 <user@example.org>',
      link: 'https://postmaster.t-online.de/index.en.html',
    },
  ],
};
