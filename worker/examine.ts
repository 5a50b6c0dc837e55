/**
 * Runs checks on their subjects, all that can run together together. DMARC waits for what SPF and
 * DKIM found, because alignment is about their results (RFC 9989 §4.4); its own look-ups do not.
 */
import { checkDkim } from './checks/dkim.ts';
import { checkDmarc } from './checks/dmarc/index.ts';
import { treeWalk } from './checks/dmarc/walk.ts';
import { checkDnsbl } from './checks/dnsbl.ts';
import { checkDomainDnsbl } from './checks/domain-dnsbl.ts';
import { checkHelo } from './checks/helo.ts';
import { checkMx } from './checks/mx.ts';
import { lookUpNetwork } from './checks/network.ts';
import { checkPtr } from './checks/ptr.ts';
import { checkSpf } from './checks/spf/index.ts';
import type { SuggestOptions } from './checks/spf/suggest.ts';
import type { CheckContext } from './checks/context.ts';
import { checkIds, type Check, type CheckId, type Network } from '../shared/diagnosis/schema.ts';
import type { MessageKey } from '../shared/texts/say.ts';
import { shares } from './plan.ts';
import type { Surroundings } from './surroundings.ts';

/** What the checks are about; null is not known. */
export interface Subjects {
  ip: string | null;
  domain: string | null;
  /** Envelope sender: an address, a bare domain, or `''` for the null sender. */
  sender: string | null;
  helo: string | null;
  selectors: readonly string[];
  signatures: readonly { selector: string; domain: string }[];
  recipientDomain: string | null;
  /** Texts in which the refusal may name the list that it used. */
  named: readonly string[];
  /** What a suggested SPF record may do. */
  suggest: SuggestOptions;
}

export interface Examined {
  /** All eight, in the order of `checkIds`. */
  checks: Check[];
  network: Network | null;
}

type Runner = (context: CheckContext) => Promise<Check>;

/** Checks that are not `wanted`, or whose subject is not known, come back `skipped` with the reason. */
export async function runChecks(
  subjects: Subjects,
  wanted: readonly CheckId[],
  around: Surroundings,
  ended: (check: Check) => void,
): Promise<Examined> {
  const { say, resolver, keys } = around;
  const context = (id: CheckId | 'network'): CheckContext => ({
    resolve: resolver.scoped(id, shares[id]),
    say,
    keys,
  });
  const running = new Map<CheckId, Promise<Check>>();
  const begin = (id: CheckId): Promise<Check> => {
    const begun = running.get(id);
    if (begun !== undefined) return begun;
    const runner = wanted.includes(id) ? runners[id](subjects, begin) : 'plan.notNeeded';
    const check =
      typeof runner === 'string'
        ? Promise.resolve(skipped(id, say(runner)))
        : guarded(id, runner(context(id)), say('plan.failed'));
    const told = check.then((result) => {
      resolver.release(id);
      ended(result);
      return result;
    });
    running.set(id, told);
    return told;
  };
  const network =
    subjects.ip === null
      ? null
      : lookUpNetwork(subjects.ip, context('network')).finally(() => resolver.release('network'));
  await Promise.all(inOrderOfChains.map(begin));
  return {
    checks: await Promise.all(checkIds.map(begin)),
    network: await network,
  };
}

/** Those that ask in a row begin first; the lists, all in parallel, fill the slots between. */
const inOrderOfChains: readonly CheckId[] = [
  'spf',
  'ptr',
  'dmarc',
  'dkim',
  'mx',
  'helo',
  'dnsbl',
  'domain-dnsbl',
];

/** What runs for each check, or why it cannot; `other` gives the result of another check. */
const runners: Record<
  CheckId,
  (subjects: Subjects, other: (id: CheckId) => Promise<Check>) => Runner | MessageKey
> = {
  spf: ({ ip, sender, helo, suggest }) => {
    if (ip === null) return 'plan.noIp';
    if (sender === null && helo === null) return 'plan.noSender';
    return (ctx) => checkSpf({ ip, sender, helo, suggest }, ctx);
  },
  dmarc: ({ domain, signatures }, other) =>
    domain === null
      ? 'plan.noDomain'
      : async (ctx) => {
          // Asked while SPF and DKIM still run; the resolver remembers the answers.
          const walk = treeWalk(domain, ctx.resolve);
          const [spf, dkim] = await Promise.all([other('spf'), other('dkim')]);
          await walk;
          const known = { spf: spfResult(spf), dkim: dkimResults(dkim, signatures) };
          return checkDmarc({ domain, ...known }, ctx);
        },
  dkim: ({ domain, selectors, signatures }) =>
    domain === null && signatures.length === 0
      ? 'plan.noDomain'
      : (ctx) => checkDkim({ domain, selectors, signatures }, ctx),
  ptr: ({ ip }) => (ip === null ? 'plan.noIp' : (ctx) => checkPtr({ ip }, ctx)),
  helo: ({ helo, ip }) => (helo === null ? 'plan.noHelo' : (ctx) => checkHelo({ helo, ip }, ctx)),
  mx: ({ recipientDomain }) =>
    recipientDomain === null
      ? 'plan.noRecipient'
      : (ctx) => checkMx({ domain: recipientDomain }, ctx),
  dnsbl: ({ ip, named }) => (ip === null ? 'plan.noIp' : (ctx) => checkDnsbl({ ip, named }, ctx)),
  'domain-dnsbl': ({ domain, named }) =>
    domain === null ? 'plan.noDomain' : (ctx) => checkDomainDnsbl({ domain, named }, ctx),
};

function spfResult({ details }: Check): { result: string; domain: string } | null {
  const { result, domain } = details;
  return typeof result === 'string' && typeof domain === 'string' && result !== 'temperror'
    ? { result, domain }
    : null;
}

/**
 * A key that is not there means that the signature cannot have held; a key that is there proves
 * nothing about it, because the signature itself is not at hand.
 */
function dkimResults(
  { details }: Check,
  signatures: Subjects['signatures'],
): { domain: string; pass: false | null }[] | null {
  if (signatures.length === 0) return null;
  const keys = Array.isArray(details['keys'])
    ? (details['keys'] as { selector: string; domain: string; state: string }[])
    : [];
  return signatures.map(({ selector, domain }) => {
    const key = keys.find((one) => one.selector === selector && one.domain === domain);
    const gone = key !== undefined && ['missing', 'revoked', 'invalid'].includes(key.state);
    return { domain, pass: gone ? false : null };
  });
}

/** A check never rejects; should one do so all the same, the person still gets the others. */
async function guarded(id: CheckId, check: Promise<Check>, summary: string): Promise<Check> {
  try {
    return await check;
  } catch (error) {
    // The name of the fault only: its message could hold words of the mail.
    console.error(`check ${id} broke down: ${error instanceof Error ? error.name : 'unknown'}`);
    return { id, status: 'unknown', subject: null, summary, evidence: [], details: {} };
  }
}

export function skipped(id: CheckId, summary: string): Check {
  return { id, status: 'skipped', subject: null, summary, evidence: [], details: {} };
}
