/**
 * Spectrum (Charter, Road Runner, Bright House): AUP#In-… for mail coming in, AUP#Out-… for its own customers' mail; the number is the reason.
 */
import type { RuleSet } from '../rule.ts';

export const spectrum: RuleSet = {
  id: 'spectrum',
  name: 'Spectrum (Charter)',
  rank: 'provider',
  hosts: ['charter.net', 'spectrum.net', 'rr.com', 'twc.com', 'brighthouse.com'],
  signatures: ['.charter.net', '.spectrum.net', '.rr.com', 'aup', '.charter.com', 'charter.net'],
  source:
    "Spectrum's page on email error codes and Sisimai's table of its business manual, 2026-11",
  rules: [
    {
      id: 'spectrum-own-block',
      words: ['aup * 1000'],
      needsHost: true,

      cause: 'ip-blocked-provider',
      example: '554 charter.net AUP#I-1000 connection refused',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-account-hijacked',
      words: ['aup * 1010'],
      needsHost: true,

      cause: 'sender-account-compromised',
      example: '554 charter.net AUP#O-1010 your account is blocked',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-account-limited',
      words: [
        'aup * 1020',
        'aup * 1030',
        'aup * 1040',
        'aup * 1050',
        'aup * 1060',
        'aup * 1070',
        'aup * 1080',
      ],
      needsHost: true,

      cause: 'sender-account-blocked',
      example: '554 charter.net AUP#O-1030 sending limited',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-busy',
      words: ['aup * 1090'],
      needsHost: true,

      cause: 'temporary-server-error',
      example: '421 charter.net AUP#I-1090 try again later',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-reverse-name',
      words: ['aup * 1100', 'aup * 1110', 'aup * 1120', 'aup * 1130', 'aup * 1140', 'aup * 1150'],
      needsHost: true,

      cause: 'ptr-missing',
      example: '554 charter.net AUP#I-1110 DNS check failure',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-sender-policy',
      words: ['aup * 1160', 'aup * 1170', 'aup * 1180', 'aup * 1190'],
      needsHost: true,

      cause: 'dmarc-reject',
      example: '554 charter.net AUP#I-1170 authentication failure',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-cloudmark',
      words: ['aup * 1200', 'aup * 1210'],
      needsHost: true,

      cause: 'ip-blocklisted',
      example: '554 charter.net AUP#I-1210 blocked',
      link: 'https://csi.cloudmark.com/en/reset/',
    },
    {
      id: 'spectrum-spamhaus',
      words: ['aup * 1220', 'aup * 1230', 'aup * 1240', 'aup * 1250'],
      needsHost: true,

      cause: 'ip-blocklisted',
      example: '554 charter.net AUP#I-1230 blocked',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'spectrum-ipv6',
      words: ['aup * 1260'],
      needsHost: true,

      cause: 'ipv6-not-accepted',
      example: '554 charter.net AUP#I-1260 IPv6 is not supported',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-connections',
      words: ['aup * 1300', 'aup * 1310', 'aup * 1320', 'aup * 1330', 'aup * 1340'],
      needsHost: true,

      cause: 'connection-limit',
      example: '421 charter.net AUP#I-1310 too many connections',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-rate',
      words: [
        'aup * 1350',
        'aup * 1360',
        'aup * 1370',
        'aup * 1380',
        'aup * 1390',
        'aup * 1400',
        'aup * 1410',
        'aup * 1420',
        'aup * 1430',
        'aup * 1440',
        'aup * 1450',
        'aup * 1460',
        'aup * 1470',
        'aup * 1480',
        'aup * 1490',
        'aup * 1540',
        'aup * 1550',
        'aup * 1560',
        'aup * 1570',
        'aup * 1580',
      ],
      needsHost: true,

      cause: 'ip-rate-limited',
      example: '421 charter.net AUP#I-1350 message limit reached',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-sender-not-owned',
      words: ['aup * 1500', 'aup * 1520'],
      needsHost: true,

      cause: 'sender-not-owned',
      example: '554 charter.net AUP#O-1500 sender address not allowed',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
    {
      id: 'spectrum-size',
      words: ['aup * 1530'],
      needsHost: true,

      cause: 'message-too-big',
      example: '554 charter.net AUP#O-1530 message over 20 MB',
      link: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
  ],
};
