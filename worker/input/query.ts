/** The GET routes: query → subjects. */
import { checkDkim } from '../checks/dkim.ts';
import { checkDmarc } from '../checks/dmarc/index.ts';
import { checkDnsbl } from '../checks/dnsbl.ts';
import { checkDomainDnsbl } from '../checks/domain-dnsbl.ts';
import { checkMx } from '../checks/mx.ts';
import { checkPtr } from '../checks/ptr.ts';
import { checkSpf } from '../checks/spf/index.ts';
import type { CheckContext } from '../checks/context.ts';
import type { Subjects } from '../examine.ts';
import type { Check } from '../../shared/diagnosis/schema.ts';
import { Problem } from '../http/problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { domainField, heloField, ipField, selectorField } from './fields.ts';

function optional<T>(
  query: URLSearchParams,
  name: string,
  read: (value: string, field: string) => T,
): T | null {
  const value = query.get(name);
  return value === null || value.trim() === '' ? null : read(value, name);
}

function required<T>(
  query: URLSearchParams,
  name: string,
  read: (value: string, field: string) => T,
): T {
  const value = optional(query, name, read);
  if (value === null) throw new Problem(400, `"${name}" is missing`, name);
  return value;
}

/** The domain of an address, or a bare domain. */
function domainOfSender(value: string, field: string): string {
  return domainField(value.slice(value.lastIndexOf('@') + 1), field);
}

/** `GET /v1/check`: at least one of ip, domain, sender, helo. Throws a 400 that names the field. */
export function subjectsIn(query: URLSearchParams): Subjects {
  const ip = optional(query, 'ip', ipField);
  const helo = optional(query, 'helo', heloField);
  const senderDomain = optional(query, 'sender', domainOfSender);
  const domain = optional(query, 'domain', domainField) ?? senderDomain;
  if (ip === null && domain === null && helo === null)
    throw new Problem(400, 'Give at least one of "ip", "domain", "sender" or "helo"', 'ip');
  return {
    ip,
    domain,
    sender: query.get('sender')?.trim() || domain,
    helo,
    selectors: query
      .getAll('selector')
      .flatMap((value) => (value.trim() === '' ? [] : [selectorField(value, 'selector')])),
    signatures: [],
    // Asked about one domain, people want to know whether it takes mail, too.
    recipientDomain: domain,
    named: [],
    suggest: {},
  };
}

type SingleCheck = (query: URLSearchParams, around: Surroundings) => Promise<Check>;

const contextOf = (around: Surroundings): CheckContext => ({
  resolve: around.resolver.resolve,
  say: around.say,
  keys: around.keys,
});

export const singleChecks: Record<string, SingleCheck> = {
  // RFC 7208 §4.3 says what an odd sender or HELO comes to; only what cannot be asked at all is an error.
  spf: (query, around) => {
    const ip = required(query, 'ip', ipField);
    const sender = query.get('sender');
    const helo = query.get('helo');
    if (sender === null && helo === null)
      throw new Problem(400, 'Give "sender" or "helo"', 'sender');
    return checkSpf({ ip, sender: sender ?? '', helo }, contextOf(around));
  },
  dmarc: (query, around) =>
    checkDmarc({ domain: required(query, 'domain', domainField) }, contextOf(around)),
  dkim: (query, around) =>
    checkDkim(
      {
        domain: required(query, 'domain', domainField),
        selectors: query
          .getAll('selector')
          .flatMap((value) => (value.trim() === '' ? [] : [selectorField(value, 'selector')])),
        signatures: [],
      },
      contextOf(around),
    ),
  ptr: (query, around) => checkPtr({ ip: required(query, 'ip', ipField) }, contextOf(around)),
  dnsbl: (query, around) => {
    const ip = optional(query, 'ip', ipField);
    if (ip !== null) return checkDnsbl({ ip }, contextOf(around));
    const domain = optional(query, 'domain', domainField);
    if (domain === null) throw new Problem(400, 'Give "ip" or "domain"', 'ip');
    return checkDomainDnsbl({ domain }, contextOf(around));
  },
  mx: (query, around) =>
    checkMx({ domain: required(query, 'domain', domainField) }, contextOf(around)),
};
