/**
 * Cox: AUP# codes. In IPBL the digits are a bit mask, from the right: 1 Spamhaus, 2 Return Path, 3 ivmSIP, 4 Cloudmark; in URLBL the lists of links.
 */
import type { RuleSet } from '../rule.ts';

export const cox: RuleSet = {
  id: 'cox',
  name: 'Cox',
  rank: 'provider',
  hosts: ['cox.net'],
  signatures: [
    'cox.net',
    'cxbl',
    'cdrbl',
    'cxdns',
    'cxsndr',
    'cxsmtp',
    'cxcnct',
    'cxmxrt',
    'cxthrt',
  ],
  source: "Cox's page on email error codes, 2026-11",
  rules: [
    {
      id: 'cox-own-block',
      words: ['cxbl'],

      cause: 'ip-blocked-provider',
      example: '554 cox.net cox 192.0.2.25 rejected - see AUP#CXBL',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-day-block',
      words: ['cdrbl'],

      cause: 'ip-rate-limited',
      example: '421 cox.net cox 192.0.2.25 blocked for up to 24 hours - AUP#CDRBL',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-reverse-name',
      words: ['cxdns', 'rejected - no rdns', 'dns check failure'],

      cause: 'ptr-missing',
      example: '554 cox.net cox 192.0.2.25 rejected - no rDNS AUP#CXDNS',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-authentication',
      words: ['cxsndr'],

      cause: 'unauthenticated',
      example: '554 cox.net sender rejected - AUP#CXSNDR',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-protocol',
      words: ['cxsmtp', 'no data before greeting', 'esmtp no data before greeting'],

      cause: 'protocol-error',
      example: '554 cox.net ESMTP no data before greeting - AUP#CXSMTP',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-connections',
      words: ['cxcnct', 'too many sessions from'],

      cause: 'connection-limit',
      example: '421 cox.net too many sessions from 192.0.2.25 - AUP#CXCNCT',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-messages',
      words: ['cxmxrt', 'message threshold exceeded'],

      cause: 'ip-rate-limited',
      example: '421 cox.net 192.0.2.25 message threshold exceeded - AUP#CXMXRT',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-account',
      words: ['cxthrt', 'cxmj'],

      cause: 'sender-account-compromised',
      example: '554 cox.net your account is limited - AUP#CXTHRT',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-outside-lists',
      words: [
        'ipbl0001',
        'ipbl0010',
        'ipbl0011',
        'ipbl0100',
        'ipbl0101',
        'ipbl0110',
        'ipbl0111',
        'ipbl1000',
        'ipbl1001',
        'ipbl1010',
        'ipbl1011',
        'ipbl1100',
        'ipbl1101',
        'ipbl1110',
        'ipbl1111',
        'ipbl00001',
        'ipbl00010',
        'ipbl00011',
        'ipbl00100',
        'ipbl00101',
        'ipbl00110',
        'ipbl00111',
        'ipbl01000',
        'ipbl01001',
        'ipbl01010',
        'ipbl01011',
        'ipbl01100',
        'ipbl01101',
        'ipbl01110',
        'ipbl01111',
        'ipbl10000',
        'ipbl#',
      ],
      needsHost: true,

      cause: 'ip-blocklisted',
      example: '554 cox.net cox 192.0.2.25 blocked - IPBL0001',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'cox-link',
      words: [
        'urlbl001',
        'urlbl010',
        'urlbl011',
        'urlbl100',
        'urlbl101',
        'urlbl110',
        'urlbl111',
        'urlbl0001',
        'urlbl0010',
        'urlbl0011',
        'urlbl0100',
        'urlbl0101',
        'urlbl0110',
        'urlbl0111',
        'urlbl1000',
        'urlbl#',
      ],
      needsHost: true,

      cause: 'url-blocklisted',
      example: '554 cox.net message rejected - URLBL001',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'cox-attachment',
      words: ['attachment extension is forbidden'],

      cause: 'attachment-blocked',
      example: '554 cox.net attachment extension is forbidden',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
    {
      id: 'cox-bad-recipients',
      words: ['cox too many bad commands', 'too many bad commands from'],

      cause: 'recipient-list-hygiene',
      example: '554 cox.net cox too many bad commands from 192.0.2.25',
      link: 'https://www.cox.com/residential/support/email-error-codes.html',
    },
  ],
};
