/** Walks every rule there is: its example, its link, its cause, its id. */
import { describe, expect, it } from 'vitest';
import { causes } from '../../../shared/catalogue/causes.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { compilePhrase, fold, findPhrase } from '../../../shared/catalogue/phrase.ts';
import type { Rule, RuleSet } from '../../../shared/catalogue/rule.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';
import { bounceOf, bounceOfReply, refusalOf } from './bounces.ts';
import { officialHosts } from './official-hosts.ts';

const rows = ruleSets.flatMap((set) => set.rules.map((rule) => ({ set, rule, id: rule.id })));

/** Documentation names and addresses, and those of the servers whose refusals are quoted. */
const privateOrDocumentation =
  /^(192\.0\.2|198\.51\.100|203\.0\.113|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|127\.|0\.)/;

/** On the provider's server where the rule asks for it; a delay notice is a delay. */
function exampleBounce(set: RuleSet, rule: Rule) {
  const needsHost = rule.needsHost === true || rule.words.length === 0;
  const bounce = bounceOfReply(rule.example, { host: needsHost ? (set.hosts[0] ?? null) : null });
  const kind = rule.cause === 'delay-notice' ? 'delayed' : 'failed';
  return { ...bounce, kind } as const;
}

describe.each(rows)('rule $id', ({ set, rule }) => {
  it('matches its own example, and no other rule does before it', () => {
    const match = matchBounce(exampleBounce(set, rule));
    expect({ signature: match.signature, cause: match.cause }).toEqual({
      signature: rule.id,
      cause: rule.cause,
    });
  });

  it('is named after its set and links to an official page', () => {
    expect(rule.id.startsWith(`${set.id}-`)).toBe(true);
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Object.keys(causes)).toContain(rule.cause);
    expect(isOfficial(set.id, rule.link)).toBe(true);
  });

  it('keeps to documentation addresses in its example', () => {
    // A section of an RFC may look like an address: "See RFC2821 4.1.1.1".
    const words = rule.example.replace(/RFC ?\d+ [\d.]+/g, '');
    const addresses = words.match(/(?<![\d.])\d{1,3}(\.\d{1,3}){3}(?![\d.])/g) ?? [];
    expect(addresses.filter((address) => !privateOrDocumentation.test(address))).toEqual([]);
  });
});

const hostRows = rows.filter(
  ({ set, rule }) => rule.needsHost === true && !isSigned(set, rule.example),
);

describe.each(hostRows)('rule $id needs the host', ({ rule }) => {
  it('and does not speak where nothing shows whose words they are', () => {
    const match = matchBounce(bounceOfReply(rule.example, { host: 'mx.unrelated.example' }));
    expect(match.signature).not.toBe(rule.id);
  });
});

const codeRows = rows.flatMap(({ set, rule, id }) =>
  (rule.codes ?? []).map((code) => ({ set, id, code })),
);

describe.each(codeRows)('rule $id', ({ set, id, code }) => {
  it(`decides by ${code} alone on the provider's own server only`, () => {
    const isEnhanced = code.includes('.');
    const smtp = isEnhanced ? `${code.slice(0, 1)}50` : code;
    const enhanced = isEnhanced ? code : null;
    const refusal = refusalOf('nonsense', { smtp, enhanced, host: set.hosts[0] ?? null });
    expect(matchBounce(bounceOf([refusal])).signature).toBe(id);
    const elsewhere = { ...refusal, host: 'mx.unrelated.example' };
    expect(matchBounce(bounceOf([elsewhere])).signature).not.toBe(id);
  });
});

function isSigned(set: RuleSet, text: string): boolean {
  const folded = fold(text);
  return set.signatures.some((words) => findPhrase(folded, compilePhrase(words)) !== null);
}

function isOfficial(set: string, link: string | null): boolean {
  if (link === null) return true;
  const { protocol, hostname } = new URL(link);
  return (
    protocol === 'https:' && (officialHosts[set] ?? []).some((host) => isUnder(hostname, host))
  );
}

function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

describe('all sets', () => {
  it('have unique ids, a source and a place in the order of trial', () => {
    const setIds = ruleSets.map((set) => set.id);
    expect(new Set(setIds).size).toBe(setIds.length);
    const ids = rows.map((row) => row.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const set of ruleSets) {
      expect(set.source.length).toBeGreaterThan(5);
      expect(
        set.hosts.filter((host) => host !== host.toLowerCase() || host.startsWith('.')),
      ).toEqual([]);
    }
  });

  it('try a receiver at fault first and common words last', () => {
    const order = ['receiver-fault', 'provider', 'list', 'mta', 'generic'];
    const ranks = ruleSets.map((set) => order.indexOf(set.rank));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  });
});
