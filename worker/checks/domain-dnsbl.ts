/** Is the sender's domain on a blocklist of domains? */
import { parse } from 'tldts';
import { domainBlocklists } from '../../shared/catalogue/blocklists.ts';
import { namedLists } from '../../shared/catalogue/blocklists-named.ts';
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { CheckContext } from './context.ts';
import { askList, inTurn } from './dnsbl-list.ts';
import { listCheck } from './dnsbl-report.ts';
import { skippedCheck } from './evidence.ts';

/**
 * The `domain-dnsbl` check. A host name is asked with the domain that was registered for it, because
 * SURBL and URIBL list only the latter. Addresses are never asked: the lists answer them with an
 * error that looks like a listing (Spamhaus DBL FAQ, 127.0.1.255). `named` as in the `dnsbl` check.
 * Never rejects.
 */
export async function checkDomainDnsbl(
  { domain, named = [] }: { domain: string; named?: readonly string[] },
  ctx: CheckContext,
): Promise<Check> {
  const subject = domain.trim().toLowerCase().replace(/\.$/, '');
  const { isIp, domain: registered } = parse(subject, { allowPrivateDomains: true });
  if (subject === '' || isIp === true || !subject.includes('.')) {
    const why = ctx.say('check.noDomain');
    return skippedCheck('domain-dnsbl', domain, ctx.say('check.skipped', { why }), { lists: [] });
  }
  const labels = [...new Set([subject, registered ?? subject])];
  const mentioned = namedLists(named).lists;
  // Two names a list take twice the look-ups: then rather few lists to the end than all half.
  const atOnce = labels.length === 1 ? domainBlocklists.length : 2;
  const asked = await inTurn(domainBlocklists, atOnce, (list) =>
    askList(
      list,
      {
        text: subject,
        labels,
        listedTests: list.listedTest,
        unlistedTest: list.unlistedTest,
      },
      ctx,
      { named: mentioned.includes(list), eager: false },
    ),
  );
  return listCheck('domain-dnsbl', subject, asked, ctx);
}
