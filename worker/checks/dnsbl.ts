/**
 * Is the sending address on a blocklist? Lists that the bounce names are asked first, then the most
 * telling; each by its own table and test points.
 */
import { ipBlocklists } from '../../shared/catalogue/blocklists.ts';
import type { Blocklist } from '../../shared/catalogue/blocklists-model.ts';
import { namedLists } from '../../shared/catalogue/blocklists-named.ts';
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { CheckContext } from './context.ts';
import { askList, describe, filled, inTurn, type Asked, type ListSubject } from './dnsbl-list.ts';
import { listCheck } from './dnsbl-report.ts';
import { skippedCheck, whyNotAskable } from './evidence.ts';
import { parseAddress, parseClient, reverseName, type Address } from './spf/address.ts';

/** RFC 5782 §5: the test points of IPv6 lists. */
const IPV6_LISTED = '::ffff:7f00:2';
const IPV6_UNLISTED = '::ffff:7f00:1';

/** As many lists at once as look-ups may be in flight. */
const AT_ONCE = 6;

/**
 * The `dnsbl` check. `ip` in text form; `named` the refusals (or zone names) that may name lists.
 * `details.lists` holds one `ListReport` a list. Never rejects.
 */
export async function checkDnsbl(
  { ip, named = [] }: { ip: string; named?: readonly string[] },
  ctx: CheckContext,
): Promise<Check> {
  const address = parseClient(ip);
  const why = whyNotAskable(ip.trim(), ctx.say);
  if (address === null || why !== null) {
    const summary = ctx.say('check.skipped', { why: why ?? ctx.say('check.noAddress') });
    return skippedCheck('dnsbl', ip, summary, { lists: [] });
  }
  const subject = address.text;
  const mentioned = namedLists(named);
  const isNamed = (list: Blocklist): boolean => mentioned.lists.includes(list);
  const lists = ipBlocklists
    .filter((list) => isNamed(list) || list.asked === 'always')
    .toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));

  const asked = await inTurn(lists, AT_ONCE, (list) =>
    address.family === 6 && !list.ipv6
      ? Promise.resolve(notAsked(list, subject, ctx.say('list.why.ipv4Only'), isNamed(list)))
      : askList(list, subjectFor(list, address), ctx, {
          named: isNamed(list),
          eager: list.weight !== 'core' && !isNamed(list),
        }),
  );
  const others = [...deadReports(mentioned, ctx), ...privateReports(mentioned, subject, ctx)];
  return listCheck('dnsbl', subject, [...asked, ...others], ctx);
}

function subjectFor(list: Blocklist, address: Address): ListSubject {
  return {
    text: address.text,
    labels: [listLabel(address)],
    listedTests: address.family === 4 ? list.listedTest : [labelOf(IPV6_LISTED)],
    unlistedTest: address.family === 4 ? list.unlistedTest : labelOf(IPV6_UNLISTED),
  };
}

/** The reversed octets or nibbles (RFC 5782 §2.1, §2.4). */
const listLabel = (address: Address): string =>
  reverseName(address).replace(/\.(?:in-addr|ip6)\.arpa$/, '');

function labelOf(text: string): string {
  const address = parseAddress(text);
  if (address === null) throw new Error(`${text} is no address`);
  return listLabel(address);
}

const notAsked = (list: Blocklist, subject: string, why: string, named: boolean): Asked => ({
  report: { ...describe(list, subject, named), why },
  lookups: [],
});

type Mentioned = ReturnType<typeof namedLists>;

function deadReports({ dead }: Mentioned, { say }: CheckContext): Asked[] {
  return dead.map(({ name, zones, ended }) => ({
    report: {
      ...nothingToAsk(name, zones[0] ?? name),
      why: say('list.why.dead', { name, ended }),
    },
    lookups: [],
  }));
}

function privateReports(mentioned: Mentioned, subject: string, { say }: CheckContext): Asked[] {
  return mentioned.private.map(({ id, name, lookup }) => ({
    report: {
      ...nothingToAsk(name, id),
      url: filled(lookup.url, subject),
      why: say('list.why.private'),
    },
    lookups: [],
  }));
}

const nothingToAsk = (name: string, zone: string): Asked['report'] => ({
  id: zone,
  zone,
  name,
  weight: 'minor',
  state: 'skipped',
  codes: [],
  kinds: [],
  meaning: null,
  reason: null,
  why: null,
  url: null,
  removal: { by: 'request', days: null, url: null },
  named: true,
});
