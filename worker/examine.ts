/**
 * Runs checks on their subjects, all that can run together together. DMARC waits for what SPF and
 * DKIM found, because alignment is about their results (RFC 9989 §4.4); its own look-ups do not.
 */
import { checkDkim } from './checks/dkim.ts';
import { checkDmarc } from './checks/dmarc/index.ts';
import { checkDnsbl } from './checks/dnsbl.ts';
import { checkDomainDnsbl } from './checks/domain-dnsbl.ts';
import { checkHelo } from './checks/helo.ts';
import { checkMx } from './checks/mx.ts';
import { lookUpNetwork } from './checks/network.ts';
import { checkPtr } from './checks/ptr.ts';
import { checkSpf } from './checks/spf/index.ts';
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
  const { say } = around;
  const context = (id: CheckId | 'network'): CheckContext => ({
    resolve: around.resolver.scoped(id, shares[id]),
    say,
    keys: around.keys,
  });
  const running = new Map<CheckId, Promise<Check>>();
  const start = (id: CheckId, run: Runner | MessageKey): void => {
    const result = !wanted.includes(id)
      ? Promise.resolve(skipped(id, say('plan.notNeeded')))
      : typeof run === 'string'
        ? Promise.resolve(skipped(id, say(run)))
        : guarded(id, run(context(id)), say('plan.failed'));
    running.set(
      id,
      result.then((check) => (ended(check), check)),
    );
  };

  const { ip, domain, sender, helo, recipientDomain } = subjects;
  const network = ip === null ? Promise.resolve(null) : lookUpNetwork(ip, context('network'));
  start('spf', spfRunner(subjects));
  start(
    'dkim',
    domain === null && subjects.signatures.length === 0
      ? 'plan.noDomain'
      : (ctx) =>
          checkDkim(
            { domain, selectors: subjects.selectors, signatures: subjects.signatures },
            ctx,
          ),
  );
  start('dmarc', domain === null ? 'plan.noDomain' : (ctx) => checkDmarc({ domain }, ctx));
  start('ptr', ip === null ? 'plan.noIp' : (ctx) => checkPtr({ ip }, ctx));
  start('helo', helo === null ? 'plan.noHelo' : (ctx) => checkHelo({ helo, ip }, ctx));
  start(
    'mx',
    recipientDomain === null
      ? 'plan.noRecipient'
      : (ctx) => checkMx({ domain: recipientDomain }, ctx),
  );
  start(
    'dnsbl',
    ip === null ? 'plan.noIp' : (ctx) => checkDnsbl({ ip, named: subjects.named }, ctx),
  );
  start(
    'domain-dnsbl',
    domain === null ? 'plan.noDomain' : (ctx) => checkDomainDnsbl({ domain }, ctx),
  );
  void sender;
  const checks = await Promise.all(checkIds.map((id) => running.get(id) ?? skipped(id, '')));
  return { checks, network: await network };
}

function spfRunner({ ip, sender, helo }: Subjects): Runner | MessageKey {
  if (ip === null) return 'plan.noIp';
  if (sender === null && helo === null) return 'plan.noSender';
  return (ctx) => checkSpf({ ip, sender: sender ?? '', helo }, ctx);
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
