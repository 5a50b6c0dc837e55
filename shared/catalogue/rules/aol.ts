/** The old codes of AOL (`RTR:BB`, `HVU:B1`), as they stand in bounces from before its move to Yahoo. */
import type { RuleSet } from '../rule.ts';

const codes = 'https://senders.yahooinc.com/smtp-error-codes/';

export const aol: RuleSet = {
  id: 'aol',
  name: 'AOL',
  rank: 'provider',
  hosts: ['aol.com', 'mx.aol.com'],
  signatures: ['postmaster.info.aol.com', 'postmaster.aol.com', 'mx.aol.com'],
  source: "AOL's former postmaster pages; the codes are no longer documented",
  rules: [
    {
      id: 'aol-dynamic-ip',
      words: ['rtr:bb', 'rtr:du', 'rly:ir'],
      cause: 'ip-policy-pbl',
      example:
        '554 RTR:BB https://postmaster.aol.com/error-codes#554rtrbb 203.0.113.5: dynamic addresses may not connect directly',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'aol-infected',
      words: ['rtr:ch', 'rly:ch'],
      cause: 'sender-host-compromised',
      example: '554 RTR:CH http://postmaster.info.aol.com/errors/554rtrch.html',
      link: codes,
    },
    {
      id: 'aol-reverse-dns',
      words: ['rtr:rd'],
      cause: 'ptr-missing',
      example: '554 RTR:RD http://postmaster.info.aol.com/errors/554rtrrd.html',
      link: codes,
    },
    {
      id: 'aol-blocked',
      words: ['rtr:sc', 'rtr:bl', 'rly:b#', 'rly:bl', 'rly:bd', 'con:b#'],
      cause: 'ip-blocked-provider',
      example: '554 (RTR:BL) http://postmaster.info.aol.com/errors/554rtrbl.html',
      link: codes,
    },
    {
      id: 'aol-trouble',
      words: ['rtr:ge'],
      cause: 'temporary-server-error',
      example: '554 RTR:GE http://postmaster.info.aol.com/errors/554rtrge.html',
      link: codes,
    },
    {
      id: 'aol-url',
      words: ['hvu:b#', 'hvu:l#'],
      cause: 'url-blocklisted',
      example: '554 5.7.1 : (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html',
      link: codes,
    },
    {
      id: 'aol-rate',
      words: ['dyn:t#'],
      cause: 'ip-rate-limited',
      example: '421 DYN:T1 http://postmaster.info.aol.com/errors/421dynt1.html',
      link: codes,
    },
    {
      id: 'aol-dmarc',
      words: ['(dmarc)', 'failed dmarc'],
      needsHost: true,
      cause: 'dmarc-reject',
      example:
        '521 5.2.1 : (DMARC) This message failed DMARC: http://postmaster.info.aol.com/errors/dmarc.html',
      link: codes,
    },
  ],
};
