/**
 * Runs an SPF suite in the form of the openspf.org ones (YAML documents of zone data and cases):
 * every scenario is served over DoH on loopback, and each case asked of the served Worker.
 */
import { readFileSync } from 'node:fs';
import * as yaml from 'yaml';
import * as z from 'zod/mini';
import type { Check } from '../../shared/diagnosis/schema.ts';
import { startDohServer } from '../../worker/local/doh-server.ts';
import { serveWorker } from '../../worker/local/serve.ts';
import type { NameData, ZoneData } from '../../worker/local/zone.ts';
import { builtWorker } from '../harness/bundle.ts';

const oneOrMore = <T extends z.ZodMiniType>(inner: T) => z.union([inner, z.array(inner)]);
const scenario = z.object({
  description: z.string(),
  tests: z.record(
    z.string(),
    z.object({
      helo: z.string(),
      host: z.string(),
      mailfrom: z.nullable(z.string()),
      result: oneOrMore(z.string()),
      explanation: z.optional(z.string()),
    }),
  ),
  zonedata: z.record(z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))),
});
type Scenario = z.infer<typeof scenario>;

export interface SuiteScore {
  cases: number;
  right: number;
  wrong: string[];
}

/** Prints the score and every miss. The suite's word for "no explanation" is DEFAULT. */
export async function runSpfSuite(path: string): Promise<SuiteScore> {
  const score: SuiteScore = { cases: 0, right: 0, wrong: [] };
  const bundle = await builtWorker();
  for (const document of yaml.parseAllDocuments(readFileSync(path, 'utf8'))) {
    const read = z.safeParse(scenario, document.toJS());
    if (read.success) await runScenario(read.data, bundle, score);
    else console.error(`unreadable scenario: ${read.error.message}`);
  }
  for (const line of score.wrong) console.log(line);
  console.log(`SPF suite: ${score.right} of ${score.cases} right`);
  if (score.right < score.cases) process.exitCode = 1;
  return score;
}

async function runScenario(
  { description, tests, zonedata }: Scenario,
  bundle: string,
  score: SuiteScore,
) {
  const zone = readZone(zonedata);
  const server = await startDohServer({
    zones: zone.zones,
    faultOf: (name, type) => (zone.silent(name, type) ? 'slow' : null),
  });
  const worker = await serveWorker({
    bundle,
    port: 0,
    vars: { DOH_URLS: server.url, DNS_CACHE: 'off', DNS_TIMEOUT_MS: '500' },
  });
  try {
    for (const [name, test] of Object.entries(tests)) {
      const { mailfrom, helo, host } = test;
      const query = new URLSearchParams({ ip: host, sender: mailfrom ?? '', helo });
      const response = await fetch(`${worker.url}/v1/spf?${query}`);
      const check = (await response.json()) as Check;
      const { result, explanation } = response.ok ? check.details : {};
      const wanted = [test.result].flat();
      const wantedText = test.explanation === 'DEFAULT' ? null : test.explanation;
      const right =
        wanted.includes(String(result)) &&
        (test.explanation === undefined || explanation === wantedText);
      score.cases++;
      if (right) score.right++;
      else {
        score.wrong.push(
          `${description}: ${name}: ${String(result)} (${String(explanation)}), not ${wanted.join(' or ')} (${String(wantedText)}): ${JSON.stringify(check).slice(0, 300)}`,
        );
      }
    }
  } finally {
    await worker.close();
    await server.close();
  }
}

const clean = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Suite zone data as zones, one for each top-level label, because every other name must not exist. */
function readZone(zonedata: Scenario['zonedata']) {
  const owners = new Map<string, NameData>();
  const silentTypes = new Map<string, (type: string) => boolean>();
  for (const [owner, entries] of Object.entries(zonedata)) {
    const name = clean(owner);
    const rows = entries.flatMap((entry) =>
      typeof entry === 'string' ? [] : Object.entries(entry),
    );
    const timedOut = new Set(rows.filter(([, value]) => value === 'TIMEOUT').map(([type]) => type));
    const listed = new Set(rows.map(([type, value]) => (value === 'NONE' ? '' : type)));
    const bare = entries.includes('TIMEOUT');
    silentTypes.set(
      name,
      (type) => name.startsWith('error.') || timedOut.has(type) || (bare && !listed.has(type)),
    );
    owners.set(name, dataOf(rows));
  }
  const tops = new Set([...owners.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  for (const top of ['com', 'net', 'org', 'tld', 'bar', 'arpa']) tops.add(top);
  const zones: ZoneData[] = [...tops].map((origin) => ({
    origin,
    names: Object.fromEntries(
      [...owners]
        .filter(([name]) => name.endsWith(`.${origin}`))
        .map(([name, data]) => [name.slice(0, -origin.length - 1), data]),
    ),
  }));
  return { zones, silent: (name: string, type: string) => silentTypes.get(name)?.(type) ?? false };
}

/** `SPF` stands for TXT unless the name has a TXT of its own, which may be NONE. */
function dataOf(rows: readonly (readonly [string, unknown])[]): NameData {
  const texts = (type: string): string[] =>
    rows
      .filter(([key, value]) => key === type && value !== 'NONE' && value !== 'TIMEOUT')
      .map(([, value]) => [value].flat().join(''));
  const strings = (type: string): string[] => texts(type).map(clean);
  const own = rows.some(([key]) => key === 'TXT');
  const data: NameData = {
    A: strings('A'),
    AAAA: strings('AAAA'),
    PTR: strings('PTR'),
    TXT: texts(own ? 'TXT' : 'SPF'),
    MX: rows
      .filter(([key]) => key === 'MX')
      .map(([, value]) => {
        const [preference, exchange] = Array.isArray(value) ? value : [];
        return [Number(preference), clean(String(exchange))] as const;
      }),
  };
  const [alias] = strings('CNAME');
  if (alias !== undefined) data.CNAME = alias;
  return data;
}
