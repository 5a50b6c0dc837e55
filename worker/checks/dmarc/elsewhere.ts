/** Look-ups beside the tree walk: records put at a wrong name, and leave to send reports elsewhere. */
import { getDomain } from 'tldts';
import type { Resolve } from '../../dns/lookup.ts';
import { isHostUnder } from './names.ts';
import { problem, type Problem } from './problems.ts';
import { isDmarcRecord, type DmarcRecord } from './record.ts';

/** Report addresses asked about; a record may list hundreds. */
const MAX_HOSTS = 3;

/**
 * For a domain without a record: the places where one ends up by mistake. The bare domain, a missing
 * underscore, and the name doubled by a zone editor that adds the domain itself.
 */
export async function misplacedRecords(
  domain: string,
  resolve: Resolve,
): Promise<{ problems: Problem[]; texts: string[] }> {
  const names = [domain, `dmarc.${domain}`, `_dmarc.${domain}.${domain}`];
  const answers = await Promise.all(names.map((name) => resolve(name, 'TXT')));
  const found: { problems: Problem[]; texts: string[] } = { problems: [], texts: [] };
  for (const answer of answers) {
    const texts = answer.state === 'found' ? answer.records.filter(isDmarcRecord) : [];
    if (texts.length === 0) continue;
    const values = { name: answer.name, right: `_dmarc.${domain}` };
    found.problems.push(problem('misplaced', 'warning', values));
    found.texts.push(...texts);
  }
  return found;
}

/**
 * RFC 9990 §4: reports go to another organisation only if that one says so at
 * `<domain>._report._dmarc.<host>`; a wildcard there answers for every domain.
 */
export async function reportProblems(
  record: DmarcRecord,
  domain: string,
  organisation: string | null,
  resolve: Resolve,
): Promise<Problem[]> {
  const hosts = new Set<string>();
  for (const { host } of [...record.rua, ...record.ruf]) {
    if (host !== null && !isSameOwner(host, domain, organisation)) hosts.add(host);
  }
  const asked = [...hosts].slice(0, MAX_HOSTS);
  const answers = await Promise.all(
    asked.map((host) => resolve(`${domain}._report._dmarc.${host}`, 'TXT')),
  );
  return answers.flatMap((answer, index) => {
    const host = asked[index] ?? '';
    if (answer.state === 'unknown') return [problem('reportUnknown', 'note', { host })];
    return answer.state === 'found' && answer.records.some(isDmarcRecord)
      ? []
      : [problem('reportRefused', 'warning', { host, name: answer.name })];
  });
}

function isSameOwner(host: string, domain: string, organisation: string | null): boolean {
  if (organisation !== null && isHostUnder(host, organisation)) return true;
  const registered = getDomain(domain, { allowPrivateDomains: true });
  return registered !== null && getDomain(host, { allowPrivateDomains: true }) === registered;
}
