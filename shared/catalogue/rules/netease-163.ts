/**
 * NetEase mail (163.com, 126.com): two-part codes such as DT:SPM at the head of the reply.
 */
import type { RuleSet } from '../rule.ts';

export const netease163: RuleSet = {
  id: 'netease-163',
  name: 'NetEase (163, 126, yeah.net)',
  rank: 'provider',
  hosts: ['163.com', '126.com', 'yeah.net', 'netease.com', '188.com'],
  signatures: [
    '.163.com',
    '.126.com',
    'netease',
    'dt:spm',
    'ip:dma',
    'mi:spf',
    'mi:dmc',
    'hl:rep',
    'hl:itc',
    'rp:rcl',
    'rp:qrc',
  ],
  source: "NetEase's help page of refusal codes, 2026-11",
  rules: [
    {
      id: 'netease-163-spam',
      words: ['dt:spm'],
      needsHost: true,
      cause: 'content-spam',
      example:
        '554 DT:SPM 163 mx1,wKgBoA user@example.org, see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.25',
      link: null,
    },
    {
      id: 'netease-163-address',
      words: ['ip:dma', 'ip:rly', 'ip is rejected', 'ip in blacklist'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example: '554 IP:DMA 163 mx1 user@example.org',
      link: null,
    },
    {
      id: 'netease-163-spf',
      words: ['mi:spf'],
      needsHost: true,
      cause: 'spf-fail',
      example: '550 MI:SPF 163 mx1 user@example.org',
      link: null,
    },
    {
      id: 'netease-163-dmarc',
      words: ['mi:dmc'],
      needsHost: true,
      cause: 'dmarc-reject',
      example: '550 MI:DMC 163 mx1 user@example.org',
      link: null,
    },
    {
      id: 'netease-163-listed-sender',
      words: ['mi:spb', 'user in blacklist'],
      needsHost: true,
      cause: 'recipient-blocked-sender',
      example: '550 MI:SPB 163 mx1 user@example.org, see mail.163.com',
      link: null,
    },
    {
      id: 'netease-163-hang-up',
      words: ['hl:rep', 'hl:itc', 'hl:ipb', 'hl:conn', 'ip is hangup'],
      needsHost: true,
      cause: 'connection-limit',
      example: '421 HL:REP 163 mx1 user@example.org',
      link: null,
    },
    {
      id: 'netease-163-quota',
      words: ['rp:rcl', 'rp:qrc', 'rp:cel', 'rp:trc', 'rp:drc'],
      needsHost: true,
      cause: 'ip-rate-limited',
      example: '451 RP:RCL 163 mx1 user@example.org',
      link: null,
    },
    {
      id: 'netease-163-recipient',
      words: ['user not found', 'user suspended', 'user locked', 'mn:'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 User not found: user@example.org',
      link: null,
    },
  ],
};
