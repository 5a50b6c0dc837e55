/** Cases of every sort: true to the contract's `details`, or anything at all where a test says so. */
import * as fc from 'fast-check';
import { ipBlocklists, domainBlocklists } from '../../../shared/catalogue/blocklists.ts';
import type { Blocklist } from '../../../shared/catalogue/blocklists-model.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';
import type { Case } from '../../../shared/diagnosis/facts.ts';
import type { Check, CheckId } from '../../../shared/diagnosis/schema.ts';
import { sayEnglish } from '../../../shared/texts/say.ts';
import { bounce, check, checks, match, network, verdictIds } from './cases.ts';

const statuses = ['pass', 'warn', 'fail', 'unknown', 'skipped'] as const;
const ip = fc.constantFrom('203.0.113.5', '198.51.100.77', '2001:db8::25', null);
const domain = fc.constantFrom(
  'example.com',
  'mail.example.net',
  'gmail.com',
  'bücher.example',
  null,
);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null });

function codesOf({ codes }: Blocklist): string[] {
  return codes.by === 'address'
    ? Object.keys(codes.codes)
    : Object.keys(codes.bits).map((bit) => `127.0.0.${bit}`);
}

function answers(lists: readonly Blocklist[]): fc.Arbitrary<Record<string, unknown>[]> {
  const answer = fc.constantFrom(...lists).chain((entry) =>
    fc.record({
      zone: fc.constant(entry.zone),
      name: fc.constant(entry.name),
      state: fc.constantFrom('listed', 'clear', 'unknown', 'skipped'),
      codes: fc.subarray(codesOf(entry), { minLength: 1 }),
      meaning: fc.constantFrom('a meaning', null),
      why: fc.constantFrom('a reason', null),
      url: fc.constantFrom('https://lists.example.org/look-up', null),
    }),
  );
  return fc.uniqueArray(answer, { maxLength: 5, selector: ({ zone }) => zone });
}

const record = fc.constantFrom(
  'v=spf1 mx -all',
  'v=spf1 include:_spf.example.net a mx ~all',
  'v=spf1 +all',
  'v=spf1 redirect=_spf.example.org',
);
const suggestion = fc.constantFrom(
  'v=spf1 mx ip4:203.0.113.5 -all',
  'v=spf1 include:_spf.example.net a mx ip4:203.0.113.5 ~all',
  'v=spf1 ip4:203.0.113.5 all',
  'v=spf1 -all',
);

const details: Record<CheckId, fc.Arbitrary<Record<string, unknown>>> = {
  dnsbl: answers(ipBlocklists).map((lists) => ({ lists })),
  'domain-dnsbl': answers(domainBlocklists).map((lists) => ({ lists })),
  spf: fc.record({
    result: fc.constantFrom(
      'pass',
      'fail',
      'softfail',
      'neutral',
      'none',
      'permerror',
      'temperror',
    ),
    domain: orNull(fc.constantFrom('example.com', 'bounces.example.net')),
    record: orNull(record),
    explanation: orNull(fc.constant('too many look-ups')),
    suggestion: orNull(suggestion),
    matched: orNull(fc.constant('-all')),
  }),
  dmarc: fc.record({
    record: orNull(fc.constant('v=DMARC1; p=reject')),
    domain: orNull(fc.constant('example.com')),
    policy: fc.constantFrom('none', 'quarantine', 'reject', null),
    applied: fc.constantFrom('none', 'quarantine', 'reject', null),
    spfAligned: orNull(fc.boolean()),
    dkimAligned: orNull(fc.boolean()),
    suggestion: orNull(fc.constant('v=DMARC1; p=none; rua=mailto:dmarc@example.com')),
    problems: fc.subarray(['a problem', 'another']),
  }),
  dkim: fc.record({
    keys: fc.array(
      fc.record({
        selector: fc.constantFrom('mail', 's1'),
        domain: orNull(fc.constant('example.com')),
        state: fc.constantFrom('present', 'revoked', 'missing', 'invalid', 'unknown'),
        bits: orNull(fc.constantFrom(1024, 2048)),
        algorithm: fc.constantFrom('rsa', 'ed25519', null),
      }),
      { maxLength: 2 },
    ),
  }),
  ptr: fc.record({
    names: fc.subarray(['mail.example.com', 'host-203-0-113-5.dyn.example.net']),
    confirmed: orNull(fc.boolean()),
    generic: orNull(fc.boolean()),
    delegation: fc.subarray(['ns1.example.net', 'ns2.example.net']),
  }),
  mx: fc.record({
    nullMx: fc.boolean(),
    suggestion: orNull(fc.constant('example.net')),
  }),
  helo: fc.constant({}),
};

/** Status and details agree as the contract's table has it, as far as steps depend on it. */
function agreeing(id: CheckId, status: Check['status'], more: Record<string, unknown>): Check {
  if (status === 'skipped') return check(id, status);
  if (id === 'spf') {
    const result = status === 'pass' ? 'pass' : status === 'unknown' ? 'temperror' : more['result'];
    const shown = status !== 'pass' && result === 'pass' ? 'fail' : result;
    return check(id, status, { ...more, result: shown });
  }
  if (id === 'ptr' && status === 'pass') {
    return check(id, status, {
      ...more,
      names: ['mail.example.com'],
      confirmed: true,
      generic: false,
    });
  }
  return check(id, status, more);
}

const someCheck = (id: CheckId): fc.Arbitrary<Check> =>
  fc
    .tuple(fc.constantFrom(...statuses), details[id])
    .map(([status, more]) => agreeing(id, status, more));

const refusals = [
  'blocked using zen.spamhaus.org',
  'listed at bl.spamcop.net',
  'Domain listed in dbl.spamhaus.org and multi.surbl.org',
  'see https://csi.cloudmark.com/en/reset/',
  'rejected by dnsbl.sorbs.net',
  'S3150',
  'policy',
];

/** `anyDetails`: the checks' details are of any type at all. */
export function someCase(anyDetails = false): fc.Arbitrary<Case> {
  const hostile = fc.record({
    lists: fc.anything(),
    keys: fc.anything(),
    result: fc.anything(),
    record: fc.anything(),
    suggestion: fc.anything(),
    names: fc.anything(),
    confirmed: fc.anything(),
    problems: fc.anything(),
    domain: fc.anything(),
  });
  const oneCheck = (id: CheckId): fc.Arbitrary<Check> =>
    anyDetails
      ? fc
          .tuple(fc.constantFrom(...statuses), hostile)
          .map(([status, more]) => check(id, status, more))
      : someCheck(id);
  return fc
    .record({
      cause: fc.constantFrom(...verdictIds),
      kind: fc.constantFrom('failed' as const, 'delayed' as const),
      permanent: fc.boolean(),
      generic: fc.boolean(),
      provider: fc.constantFrom(null, ...ruleSets.map(({ id }) => id)),
      text: fc.constantFrom(...refusals),
      ip,
      domain,
      helo: fc.constantFrom('mail.example.com', 'localhost', null),
      recipients: fc.subarray(['bruno@example.org', 'x@example.net']),
      owner: fc.constantFrom(null, 'access' as const, 'hosting' as const, 'mail-provider' as const),
      link: fc.constantFrom(null, 'https://support.google.com/mail/?p=NotAuthorizedError'),
      all: fc.tuple(
        oneCheck('dnsbl'),
        oneCheck('domain-dnsbl'),
        oneCheck('spf'),
        oneCheck('dmarc'),
        oneCheck('dkim'),
        oneCheck('ptr'),
        oneCheck('mx'),
        oneCheck('helo'),
      ),
    })
    .map((one) => ({
      bounce: bounce({
        kind: one.cause === 'not-a-bounce' ? 'not-a-bounce' : one.kind,
        ip: one.ip,
        domain: one.domain,
        helo: one.helo,
        recipients: one.recipients,
        refusals: [refusalOf(one.text)],
      }),
      match: match(one.cause, {
        permanent: one.permanent,
        generic: one.generic,
        provider: one.provider,
        link: one.link,
        quote: one.text,
        refusal: refusalOf(one.text),
      }),
      checks: checks(...one.all),
      network: one.owner === null ? null : network(one.owner),
      say: sayEnglish,
    }));
}

function refusalOf(text: string): NonNullable<Case['match']['refusal']> {
  return { text, smtp: '550', enhanced: '5.7.1', host: null, voice: 'remote', recipient: null };
}
