/** An endpoint for browser tests: the real reading and concluding, on DNS checks that are written here. */
import { readBounce } from '../../shared/bounce/read.ts';
import { matchBounce } from '../../shared/catalogue/match.ts';
import { conclude } from '../../shared/diagnosis/conclude.ts';
import {
  checkIds,
  type Check,
  type Diagnosis,
  type Network,
} from '../../shared/diagnosis/schema.ts';
import { sayEnglish as say } from '../../shared/texts/say.ts';

const resolver = 'dns.example';
const row = (name: string, type: string, answer: string[], status = 'NOERROR') => ({
  name,
  type,
  answer,
  resolver,
  ttl: answer.length === 0 ? null : 300,
  status,
});

const asked: readonly Check[] = [
  {
    id: 'dnsbl',
    status: 'fail',
    subject: '203.0.113.5',
    summary:
      '203.0.113.5 is on the Spamhaus PBL, which lists lines that should not deliver directly.',
    evidence: [
      row('5.113.0.203.zen.spamhaus.org', 'A', ['127.0.0.11']),
      row('2.0.0.127.zen.spamhaus.org', 'A', ['127.0.0.2', '127.0.0.4', '127.0.0.10']),
      row('5.113.0.203.bl.spamcop.net', 'A', [], 'NXDOMAIN'),
    ],
    details: {
      lists: [
        {
          zone: 'zen.spamhaus.org',
          name: 'Spamhaus ZEN',
          state: 'listed',
          codes: ['127.0.0.11'],
          meaning: 'PBL: policy entry kept by Spamhaus',
          why: null,
          url: 'https://check.spamhaus.org/',
        },
        {
          zone: 'bl.spamcop.net',
          name: 'SpamCop',
          state: 'clear',
          codes: [],
          meaning: null,
          why: null,
          url: null,
        },
        {
          zone: 'b.barracudacentral.org',
          name: 'Barracuda',
          state: 'unknown',
          codes: [],
          meaning: null,
          why: 'REFUSED',
          url: null,
        },
      ],
    },
  },
  {
    id: 'ptr',
    status: 'warn',
    subject: '203.0.113.5',
    summary: 'The reverse name host-5.access.example.net is made from the address.',
    evidence: [
      row('5.113.0.203.in-addr.arpa', 'PTR', ['host-5.access.example.net']),
      row('host-5.access.example.net', 'A', ['203.0.113.5']),
    ],
    details: {
      names: ['host-5.access.example.net'],
      confirmed: true,
      generic: true,
      delegation: [],
    },
  },
  {
    id: 'spf',
    status: 'pass',
    subject: 'example.org',
    summary: 'SPF of example.org allows 203.0.113.5.',
    evidence: [
      row('example.org', 'TXT', ['v=spf1 include:_spf.example.org ip4:203.0.113.0/24 -all']),
    ],
    details: {
      result: 'pass',
      domain: 'example.org',
      trace: [
        {
          depth: 0,
          domain: 'example.org',
          term: 'include:_spf.example.org',
          outcome: 'followed',
          why: 'its own record is read',
        },
        {
          depth: 1,
          domain: '_spf.example.org',
          term: 'ip4:198.51.100.0/24',
          outcome: 'no-match',
          why: '203.0.113.5 is not in it',
        },
        {
          depth: 0,
          domain: 'example.org',
          term: 'ip4:203.0.113.0/24',
          outcome: 'match',
          why: '203.0.113.5 is in it',
        },
      ],
    },
  },
  {
    id: 'dmarc',
    status: 'unknown',
    subject: 'example.org',
    summary: 'No trustworthy answer: the resolver timed out.',
    evidence: [row('_dmarc.example.org', 'TXT', [], 'timed out')],
    details: {},
  },
];

const checks: readonly Check[] = checkIds.map(
  (id) =>
    asked.find((check) => check.id === id) ?? {
      id,
      status: 'skipped',
      subject: null,
      summary: 'Not needed for this cause.',
      evidence: [],
      details: {},
    },
);

const network: Network = { asn: 64500, name: 'Access Example', country: 'NL', kind: 'access' };

/** What a Worker with this DNS would say of the text. */
export function diagnosisOf(text: string): Diagnosis {
  const bounce = readBounce({ text });
  const { verdict, steps } = conclude({ bounce, match: matchBounce(bounce), checks, network, say });
  const {
    kind,
    envelopeFrom: _sender,
    signatures: _signatures,
    refusals: _refusals,
    ...seen
  } = bounce;
  return {
    kind,
    verdict,
    bounce: { ...seen, network },
    checks: structuredClone([...checks]),
    steps,
    dns: { queries: 9, ms: 84, skipped: [] },
    at: '2026-11-23T20:00:00Z',
    version: 'test',
  };
}

/** The same as an event stream. */
export function streamOf(diagnosis: Diagnosis): string {
  const { kind, verdict, bounce } = diagnosis;
  const events: [string, unknown][] = [
    ['verdict', { kind, verdict, bounce }],
    ...diagnosis.checks.map((check): [string, unknown] => ['check', check]),
    ['done', diagnosis],
  ];
  return events
    .map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    .join('');
}
