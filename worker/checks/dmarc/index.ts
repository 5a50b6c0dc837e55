/** The DMARC check (RFC 9989): which policy holds, does this mail satisfy it, what would a receiver do. */
import { getDomain } from 'tldts';
import type { Lookup, Resolve, RRType } from '../../dns/lookup.ts';
import type { Check, CheckStatus } from '../../../shared/diagnosis/schema.ts';
import type { Say } from '../../../shared/texts/say.ts';
import { plain } from '../../../shared/diagnosis/plain.ts';
import type { CheckContext } from '../context.ts';
import { doubtText, evidenceRows, skippedCheck } from '../evidence.ts';
import { createAligner, type Aligner, type Alignment } from './align.ts';
import { misplacedRecords, reportProblems } from './elsewhere.ts';
import { domainName } from './names.ts';
import { problem, recordProblems, type Problem } from './problems.ts';
import { afterTesting, type DmarcRecord, type Policy } from './record.ts';
import { suggestRecord } from './suggest.ts';
import { discoverPolicy, organisationalDomain, treeWalk, type Discovery } from './walk.ts';

export interface DmarcQuestion {
  /** The author domain (RFC5322.From). */
  domain: string;
  /** What SPF found, and for which domain; null or absent is not known. */
  spf?: { result: string; domain: string } | null;
  /** The signatures of the mail; `pass` null where it is not known. Absent is not known, empty is none. */
  dkim?: readonly { domain: string; pass: boolean | null }[] | null;
}

/** Never rejects. */
export async function checkDmarc(question: DmarcQuestion, ctx: CheckContext): Promise<Check> {
  const { say } = ctx;
  const domain = domainName(question.domain);
  if (domain === null) {
    const given = question.domain;
    return skippedCheck('dmarc', given, say('dmarc.summary.badDomain', { domain: given }));
  }
  const asked: Lookup[] = [];
  const resolve = noting(ctx.resolve, asked);
  const walk = await treeWalk(domain, resolve);
  const organisation = organisationalDomain(walk);
  const discovery = discoverPolicy(walk);
  const record = discovery.is === 'found' ? discovery.place.record : null;
  const aligner = createAligner({ domain, organisation }, resolve);
  const [applied, spfAligned, dkimAligned, elsewhere] = await Promise.all([
    appliedPolicy(domain, discovery, resolve),
    record === null ? null : alignSpf(question, record, aligner),
    record === null ? null : alignDkim(question, record, aligner),
    lookElsewhere(domain, organisation, discovery, resolve),
  ]);
  const problems = [
    ...recordProblems(walk, discovery),
    ...elsewhere.problems,
    ...suffixListProblems(domain, organisation, discovery),
  ];
  const suggestion = suggestRecord(walk, discovery, elsewhere.texts);
  const found: Findings = { domain, discovery, applied, problems, spfAligned, dkimAligned };
  const status = statusOf(found);
  return {
    id: 'dmarc',
    status,
    subject: domain,
    summary: summarize(found, status, say),
    evidence: evidenceRows(asked, ctx),
    details: {
      record: record?.text ?? walk.places[0]?.candidates[0] ?? null,
      domain,
      policyDomain: discovery.is === 'found' ? discovery.place.domain : null,
      organisationalDomain: organisation,
      suffixListDomain: getDomain(domain, { allowPrivateDomains: true }),
      policy: record?.effective?.p ?? null,
      applied: applied.policy,
      spfAligned,
      dkimAligned,
      alignment: alignmentText(found, question, say),
      suggestion: suggestion?.text ?? null,
      suggestionName: suggestion?.name ?? null,
      suggestionNotes: suggestion?.notes.map(({ key, values }) => say(key, values)) ?? [],
      problems: problems.map(({ key, values }) => say(key, values)),
      findings: problems.map(({ id, severity }) => ({ id, severity })),
    },
  };
}

function noting(resolve: Resolve, asked: Lookup[]): Resolve {
  return async <T extends RRType>(name: string, type: T) => {
    const lookup = await resolve(name, type);
    asked.push(lookup);
    return lookup;
  };
}

interface Applied {
  policy: Policy | null;
  /** The look-up that leaves it open. */
  failed: (Lookup & { state: 'unknown' }) | null;
}

/** What a receiver is asked to do with mail of this domain that fails (RFC 9989 §4.7, §4.10.1). */
async function appliedPolicy(
  domain: string,
  discovery: Discovery,
  resolve: Resolve,
): Promise<Applied> {
  if (discovery.is === 'unknown') return { policy: null, failed: discovery.lookup };
  if (discovery.is === 'none') return { policy: null, failed: null };
  const { record } = discovery.place;
  if (record.effective === null) return { policy: null, failed: null };
  const { p, sp, np } = record.effective;
  const settled = (policy: Policy): Applied => ({
    policy: afterTesting(policy, record),
    failed: null,
  });
  if (discovery.own) return settled(p);
  const existing = sp ?? p;
  if (np === null || np === existing) return settled(existing);
  const answer = await resolve(domain, 'A');
  if (answer.state === 'unknown') return { policy: null, failed: answer };
  // NODATA is a name that exists, and so is an alias that leads nowhere (RFC 9989 A.4).
  const missing = answer.state === 'nxdomain' && answer.names.length <= 1;
  return settled(missing ? np : existing);
}

/** SPF counts where it passed for a domain that aligns. */
async function alignSpf(
  { spf }: DmarcQuestion,
  record: DmarcRecord,
  aligner: Aligner,
): Promise<Alignment> {
  if (spf === undefined || spf === null || spf.result === 'temperror') return null;
  const domain = domainName(spf.domain);
  if (spf.result !== 'pass' || domain === null) return false;
  return aligner.aligns(domain, record.strictSpf);
}

async function alignDkim(
  { dkim }: DmarcQuestion,
  record: DmarcRecord,
  aligner: Aligner,
): Promise<Alignment> {
  if (dkim === undefined || dkim === null) return null;
  let open = false;
  for (const signature of dkim) {
    const domain = domainName(signature.domain);
    if (signature.pass === false || domain === null) continue;
    const aligned = await aligner.aligns(domain, record.strictDkim);
    if (aligned === true && signature.pass === true) return true;
    // An aligned signature that nobody checked, or a passing one whose alignment is open.
    if (aligned !== false) open = true;
  }
  return open ? null : false;
}

/** What look-ups beside the walk show; `texts` are records that stand where nobody looks. */
async function lookElsewhere(
  domain: string,
  organisation: string | null,
  discovery: Discovery,
  resolve: Resolve,
): Promise<{ problems: Problem[]; texts: string[] }> {
  switch (discovery.is) {
    case 'unknown':
      return { problems: [], texts: [] };
    case 'none':
      return misplacedRecords(domain, resolve);
    case 'found': {
      const { record, domain: holder } = discovery.place;
      return { problems: await reportProblems(record, holder, organisation, resolve), texts: [] };
    }
    default:
      return discovery satisfies never;
  }
}

/** RFC 7489 §3.2 receivers: said where there is a policy, for then the two may disagree on who aligns. */
function suffixListProblems(
  domain: string,
  organisation: string | null,
  discovery: Discovery,
): Problem[] {
  const psl = getDomain(domain, { allowPrivateDomains: true });
  const differs = psl !== null && organisation !== null && psl !== organisation;
  return differs && discovery.is === 'found'
    ? [problem('pslDiffers', 'note', { psl, organisation })]
    : [];
}

interface Findings {
  domain: string;
  discovery: Discovery;
  applied: Applied;
  problems: readonly Problem[];
  spfAligned: Alignment;
  dkimAligned: Alignment;
}

/** Does this mail satisfy the policy, in a sentence; null where there is no policy. */
function alignmentText(found: Findings, { spf, dkim }: DmarcQuestion, say: Say): string | null {
  const { domain, applied, spfAligned, dkimAligned } = found;
  if (applied.policy === null) return null;
  if (spfAligned === true) {
    return say('dmarc.align.spf', { domain, by: plain(spf?.domain ?? domain) });
  }
  if (dkimAligned === true) return say('dmarc.align.dkim', { domain });
  if (spfAligned === false && dkimAligned === false) return say('dmarc.align.none', { domain });
  if (spfAligned === false) return say('dmarc.align.dkimOpen', { domain });
  return dkim === undefined || dkim === null || dkimAligned === null
    ? say('dmarc.align.open', { domain })
    : say('dmarc.align.spfOpen', { domain });
}

function statusOf({
  discovery,
  applied,
  problems,
  spfAligned,
  dkimAligned,
}: Findings): CheckStatus {
  if (applied.failed !== null) return 'unknown';
  if (discovery.is === 'none' || applied.policy === null || applied.policy === 'none')
    return 'warn';
  const fails = spfAligned === false && dkimAligned === false;
  if (fails) return 'fail';
  return problems.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}

function summarize(found: Findings, status: CheckStatus, say: Say): string {
  const { domain, discovery, applied, problems } = found;
  if (applied.failed !== null) {
    const reason = doubtText(applied.failed.doubt, say);
    return say('dmarc.summary.unknown', { domain, reason });
  }
  const worst = problems.find(({ severity, id }) => severity === 'warning' && id !== 'pNone');
  if (discovery.is !== 'found') {
    return worst === undefined
      ? say('dmarc.summary.none', { domain })
      : `${say('dmarc.summary.none', { domain })} ${say(worst.key, worst.values)}`;
  }
  if (applied.policy === null) return say('dmarc.summary.noPolicy', { domain });
  const name = `_dmarc.${discovery.place.domain}`;
  const action = say(`dmarc.applied.${applied.policy}`);
  if (status === 'fail') return say('dmarc.summary.fails', { domain, applied: action });
  if (worst !== undefined) {
    return say('dmarc.summary.problems', { name, domain, problem: say(worst.key, worst.values) });
  }
  return applied.policy === 'none'
    ? say('dmarc.summary.pNone', { domain })
    : say('dmarc.summary.valid', { name, domain, applied: action });
}
