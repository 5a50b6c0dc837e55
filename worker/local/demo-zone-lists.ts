/**
 * The blocklists of the demonstration zone: for every list that answers without a key its RFC 5782 test points,
 * from the same table that the check reads, and a few entries. Lists that demand a key stay outside: REFUSED.
 */
import type { Blocklist, CodeTable } from '../../shared/catalogue/blocklists-model.ts';
import { domainBlocklists, ipBlocklists } from '../../shared/catalogue/blocklists.ts';
import type { NameData, ZoneData } from './zone.ts';

interface Listing {
  list: string;
  /** The label or labels below the list's zone: a domain, or an address reversed. */
  owner: string;
  codes: readonly string[];
  reason: string;
}

const listings: readonly Listing[] = [
  {
    list: 'spamhaus-zen',
    owner: '5.113.0.203',
    codes: ['127.0.0.11'],
    reason: 'Listed by PBL, see https://check.spamhaus.org/query/ip/203.0.113.5',
  },
  {
    list: 'spamhaus-zen',
    owner: '10.100.51.198',
    codes: ['127.0.0.10'],
    reason: 'Listed by PBL, see https://check.spamhaus.org/query/ip/198.51.100.10',
  },
  {
    list: 'spamhaus-zen',
    owner: '66.2.0.192',
    codes: ['127.0.0.2'],
    reason: 'Listed by SBL, see https://check.spamhaus.org/query/ip/192.0.2.66',
  },
  {
    list: 'spamcop',
    owner: '66.2.0.192',
    codes: ['127.0.0.2'],
    reason: 'Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.66',
  },
  {
    list: 'spamhaus-dbl',
    owner: 'offers.example.org',
    codes: ['127.0.1.2'],
    reason: 'https://check.spamhaus.org/query/domain/offers.example.org',
  },
  {
    list: 'surbl',
    owner: 'offers.example.org',
    codes: ['127.0.0.64'],
    reason: 'Listed by SURBL, see https://surbl.org/surbl-analysis',
  },
];

/** The test point of lists that take IPv6: ::ffff:7f00:2 (RFC 5782 §5). */
const V6_TEST = `2.0.0.0.0.0.f.7.f.f.f.f.${Array.from({ length: 20 }, () => '0').join('.')}`;

/** What a test entry answers: the usual code where the list has it, every bit where it counts in bits. */
const testCode = (table: CodeTable): string => {
  if (table.by === 'bit') {
    const bits = Object.keys(table.bits).reduce((sum, bit) => sum + Number(bit), 0);
    return `127.0.0.${bits}`;
  }
  const codes = Object.entries(table.codes).flatMap(([code, { kind }]) =>
    kind === 'allow' ? [] : [code],
  );
  return codes.includes('127.0.0.2') ? '127.0.0.2' : (codes[0] ?? '127.0.0.2');
};

const zoneOf = (list: Blocklist): ZoneData => {
  const test: NameData = { A: [testCode(list.codes)], TXT: ['Test entry, see RFC 5782'] };
  const testOwners = [...list.listedTest, ...(list.ipv6 ? [V6_TEST] : [])];
  const entries = listings.filter((listing) => listing.list === list.id);
  return {
    origin: list.zone,
    names: Object.fromEntries([
      ...testOwners.map((owner): [string, NameData] => [owner, test]),
      ...entries.map((listing): [string, NameData] => [
        listing.owner,
        { A: listing.codes, TXT: [listing.reason] },
      ]),
    ]),
  };
};

export const demoLists: readonly ZoneData[] = [...ipBlocklists, ...domainBlocklists]
  .filter((list) => list.access !== 'key')
  .map(zoneOf);
