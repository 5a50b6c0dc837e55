/**
 * The public blocklists: where each is asked, what each of its answers means, how to tell whether it
 * answers the one who asks (RFC 5782 §5 test points), and where its operator lets people look an
 * entry up. A list's answer is a code out of its own table, never a yes or no.
 *
 * Sources: the operators' own pages (Spamhaus DNSBL and DBL FAQ, SURBL lists page, URIBL about page,
 * dronebl.org/docs, spamrats.com, mailspike.io, blocklist.de, nordspam.com, docs.abusix.com),
 * SpamAssassin 20_dnsbl_tests.cf, rspamd rbl.conf. `verified` is the day a link was last seen on the
 * operator's own or a maintained page.
 */
import type {
  Blocklist,
  CodeTable,
  Entry,
  EntryKind,
  ListText,
  OfficialLink,
} from './blocklists-model.ts';

const entry = (kind: EntryKind, meaning: ListText): Entry => ({ kind, meaning });
const spam = entry('spam', 'list.spam');
const seen = (url: string, verified: string): OfficialLink => ({ url, verified });
const table = (codes: Record<string, Entry>): CodeTable => ({ by: 'address', codes });
const plain = table({ '127.0.0.2': spam });

/** RFC 5782 §5: 127.0.0.2 is listed, 127.0.0.1 is not; in names the octets are reversed. */
const ipTests = { listedTest: ['2.0.0.127'], unlistedTest: '1.0.0.127' } as const;
/** RFC 5782 §5: TEST is listed, INVALID is not. */
const domainTests = { listedTest: ['test'], unlistedTest: 'invalid' } as const;

/** What most lists have in common. */
const ipList = {
  ...ipTests,
  lists: 'ip',
  weight: 'minor',
  codes: plain,
  refusals: {},
  ipv6: false,
  access: 'open',
  keyed: null,
  asked: 'always',
  named: [],
} as const;
const domainList = { ...ipList, ...domainTests, lists: 'domain' } as const;

const spamhausLookup = seen('https://check.spamhaus.org/results/?query={ip}', '2026-11-23');
const spamhausDomainLookup = seen(
  'https://check.spamhaus.org/results/?query={domain}',
  '2026-11-23',
);

const botnet = entry('exploit', 'list.botnet');
const proxy = entry('exploit', 'list.proxy');
const attack = entry('exploit', 'list.attack');

const uceprotect = (level: 1 | 2 | 3, meaning: Entry): Blocklist => ({
  ...ipList,
  id: `uceprotect-${level}`,
  zone: `dnsbl-${level}.uceprotect.net`,
  name: `UCEPROTECT Level ${level}`,
  weight: level === 1 ? 'minor' : 'neighbourhood',
  codes: table({ '127.0.0.2': meaning }),
  lookup: seen('https://www.uceprotect.net/en/rblcheck.php?ipr={ip}', '2026-07-01'),
  // The operator also sells a faster removal; paying for it is never advised.
  removal: { link: null, by: 'automatic', days: 7 },
});

/** In order of weight: what is asked first when not everything can be asked. */
export const ipBlocklists: readonly Blocklist[] = [
  {
    ...ipList,
    id: 'spamhaus-zen',
    zone: 'zen.spamhaus.org',
    name: 'Spamhaus ZEN',
    weight: 'core',
    codes: table({
      '127.0.0.2': entry('spam', 'list.zen.sbl'),
      '127.0.0.3': entry('spam', 'list.zen.css'),
      '127.0.0.4': entry('exploit', 'list.zen.xbl'),
      '127.0.0.5': entry('exploit', 'list.zen.xbl'),
      '127.0.0.6': entry('exploit', 'list.zen.xbl'),
      '127.0.0.7': entry('exploit', 'list.zen.xbl'),
      '127.0.0.9': entry('spam', 'list.zen.drop'),
      '127.0.0.10': entry('policy', 'list.zen.pblProvider'),
      '127.0.0.11': entry('policy', 'list.zen.pblSpamhaus'),
      '127.0.0.30': entry('exploit', 'list.zen.bcl'),
    }),
    ipv6: true,
    access: 'no-public-resolvers',
    keyed: { key: 'spamhaus', zone: 'zen.dq.spamhaus.net' },
    lookup: spamhausLookup,
    removal: {
      link: seen('https://check.spamhaus.org/', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: [
      'sbl.spamhaus.org',
      'xbl.spamhaus.org',
      'pbl.spamhaus.org',
      'sbl-xbl.spamhaus.org',
      'css.spamhaus.org',
      'zen.dq.spamhaus.net',
      'cbl.abuseat.org',
      'spamhaus',
    ],
  },
  {
    ...ipList,
    id: 'spamcop',
    zone: 'bl.spamcop.net',
    name: 'SpamCop',
    weight: 'core',
    codes: table({ '127.0.0.2': entry('spam', 'list.spamcop') }),
    ipv6: true,
    lookup: seen('https://www.spamcop.net/w3m?action=checkblock&ip={ip}', '2026-11-23'),
    removal: {
      link: seen('https://www.spamcop.net/bl.shtml', '2024-10-01'),
      by: 'automatic',
      days: 1,
    },
    named: ['spamcop'],
  },
  {
    ...ipList,
    id: 'barracuda',
    zone: 'b.barracudacentral.org',
    name: 'Barracuda',
    weight: 'core',
    codes: table({ '127.0.0.2': entry('reputation', 'list.barracuda') }),
    access: 'registered',
    lookup: seen('https://www.barracudacentral.org/lookups/lookup-reputation', '2026-07-01'),
    removal: {
      link: seen('https://www.barracudacentral.org/rbl/removal-request/{ip}', '2026-07-01'),
      by: 'request',
      days: null,
    },
    named: ['bb.barracudacentral.org', 'barracudacentral', 'barracuda reputation'],
  },
  {
    ...ipList,
    id: 'abusix',
    zone: 'combined.mail.abusix.zone',
    name: 'Abusix Guardian Mail',
    weight: 'core',
    codes: table({
      '127.0.0.2': spam,
      '127.0.0.3': spam,
      '127.0.0.4': botnet,
      '127.0.0.11': entry('policy', 'list.genericName'),
      '127.0.0.12': entry('policy', 'list.noName'),
      '127.0.0.200': spam,
    }),
    ipv6: true,
    access: 'key',
    keyed: { key: 'abusix', zone: 'combined.mail.abusix.zone' },
    lookup: seen('https://lookup.abusix.com/search?q={ip}', '2026-11-23'),
    removal: {
      link: seen('https://app.abusix.com/lookup', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: ['abusix'],
  },
  {
    ...ipList,
    id: 'psbl',
    zone: 'psbl.surriel.com',
    name: 'PSBL',
    codes: table({ '127.0.0.2': entry('spam', 'list.trap') }),
    lookup: seen('https://psbl.org/listing?ip={ip}', '2026-11-23'),
    removal: {
      link: seen('https://psbl.org/remove', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: ['psbl.org'],
  },
  {
    ...ipList,
    id: 'mailspike',
    zone: 'bl.mailspike.net',
    name: 'Mailspike',
    codes: table({
      '127.0.0.2': entry('spam', 'list.mailspike.outbreak'),
      '127.0.0.10': entry('reputation', 'list.mailspike.worst'),
      '127.0.0.11': entry('reputation', 'list.mailspike.veryBad'),
      '127.0.0.12': entry('reputation', 'list.mailspike.bad'),
    }),
    lookup: seen('https://mailspike.io/ip_verify', '2026-11-25'),
    removal: {
      link: seen('https://mailspike.io/ip_verify', '2026-11-25'),
      by: 'self-service',
      days: null,
    },
    named: ['mailspike'],
  },
  uceprotect(1, entry('spam', 'list.uceprotect.1')),
  {
    ...ipList,
    id: 'dronebl',
    zone: 'dnsbl.dronebl.org',
    name: 'DroneBL',
    // The operator's labels have changed over the years: the meanings stay as broad as they are sure.
    codes: table({
      '127.0.0.3': botnet,
      '127.0.0.5': botnet,
      '127.0.0.6': botnet,
      '127.0.0.7': botnet,
      '127.0.0.8': proxy,
      '127.0.0.9': proxy,
      '127.0.0.10': proxy,
      '127.0.0.11': proxy,
      '127.0.0.12': entry('exploit', 'list.openResolver'),
      '127.0.0.13': attack,
      '127.0.0.14': proxy,
      '127.0.0.15': entry('exploit', 'list.router'),
      '127.0.0.16': botnet,
      '127.0.0.17': botnet,
      '127.0.0.18': botnet,
      '127.0.0.19': proxy,
      '127.0.0.255': entry('exploit', 'list.abusedDevice'),
    }),
    ipv6: true,
    lookup: seen('https://dronebl.org/lookup?ip={ip}', '2026-11-25'),
    removal: {
      link: seen('https://dronebl.org/lookup?ip={ip}', '2026-11-25'),
      by: 'request',
      days: null,
    },
    named: ['dronebl'],
  },
  {
    ...ipList,
    id: 'hostkarma',
    zone: 'hostkarma.junkemailfilter.com',
    name: 'Hostkarma',
    codes: table({
      '127.0.0.1': entry('allow', 'list.hostkarma.white'),
      '127.0.0.2': spam,
      '127.0.0.3': entry('allow', 'list.hostkarma.yellow'),
      '127.0.0.4': entry('spam', 'list.hostkarma.brown'),
      '127.0.0.5': entry('allow', 'list.hostkarma.noBlacklist'),
    }),
    ipv6: true,
    // The operator's removal page has no https.
    lookup: null,
    removal: { link: null, by: 'request', days: null },
    named: ['junkemailfilter.com', 'hostkarma'],
  },
  {
    ...ipList,
    id: 'blocklist-de',
    zone: 'bl.blocklist.de',
    name: 'blocklist.de',
    codes: table(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`127.0.0.${index + 2}`, attack]),
      ),
    ),
    ipv6: true,
    lookup: seen('https://www.blocklist.de/en/search.html?ip={ip}', '2026-11-25'),
    removal: {
      link: seen('https://www.blocklist.de/en/delist.html?ip={ip}', '2026-11-25'),
      by: 'automatic',
      days: 2,
    },
    named: ['blocklist.de'],
  },
  {
    ...ipList,
    id: 'nordspam',
    zone: 'bl.nordspam.com',
    name: 'NordSpam',
    ipv6: true,
    lookup: seen('https://www.nordspam.com/delist', '2026-11-23'),
    removal: {
      link: seen('https://www.nordspam.com/delist', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: ['nordspam'],
  },
  {
    ...ipList,
    id: 's5h',
    zone: 'all.s5h.net',
    name: 's5h',
    ipv6: true,
    lookup: seen('https://www.usenix.org.uk/content/rbl.html', '2026-11-25'),
    removal: {
      link: seen('https://www.usenix.org.uk/content/rbl.html', '2026-11-25'),
      by: 'self-service',
      days: null,
    },
    named: ['s5h.net'],
  },
  uceprotect(2, entry('neighbourhood', 'list.uceprotect.2')),
  uceprotect(3, entry('neighbourhood', 'list.uceprotect.3')),
  {
    ...ipList,
    id: 'spamrats',
    zone: 'all.spamrats.com',
    name: 'SpamRATS',
    codes: table({
      '127.0.0.36': entry('policy', 'list.genericName'),
      '127.0.0.37': entry('policy', 'list.noName'),
      '127.0.0.38': spam,
      '127.0.0.43': attack,
    }),
    lookup: seen('https://www.spamrats.com/lookup.php', '2024-10-01'),
    removal: {
      link: seen('https://www.spamrats.com/removal.php', '2026-11-25'),
      by: 'self-service',
      days: null,
    },
    named: [
      'dyna.spamrats.com',
      'noptr.spamrats.com',
      'spam.spamrats.com',
      'auth.spamrats.com',
      'spamrats',
    ],
  },
  {
    ...ipList,
    id: 'spameatingmonkey',
    zone: 'bl.spameatingmonkey.net',
    name: 'Spam Eating Monkey',
    lookup: seen('https://spameatingmonkey.com/lookup/{ip}', '2026-11-23'),
    removal: {
      link: seen('https://spameatingmonkey.com/lookup/{ip}', '2026-11-23'),
      by: 'automatic',
      days: null,
    },
    // The lists above are what fits beside the other checks of one diagnosis.
    asked: 'when-named',
    named: ['spameatingmonkey'],
  },
  {
    ...ipList,
    id: 'truncate',
    zone: 'truncate.gbudb.net',
    name: 'GBUdb Truncate',
    codes: table({ '127.0.0.2': entry('reputation', 'list.truncate') }),
    lookup: null,
    removal: { link: null, by: 'automatic', days: null },
    // Sources differ on whether it still answers; a silent server would hold up every diagnosis.
    asked: 'when-named',
    named: ['gbudb'],
  },
  {
    ...ipList,
    id: '0spam',
    zone: 'bl.0spam.org',
    name: '0spam',
    lookup: null,
    removal: { link: null, by: 'request', days: null },
    asked: 'when-named',
    named: ['0spam.org'],
  },
  {
    ...ipList,
    id: 'validity',
    zone: 'bl.score.senderscore.com',
    name: 'Validity Sender Score',
    codes: {
      by: 'bit',
      bits: {
        1: botnet,
        2: entry('reputation', 'list.validity.noAuthentication'),
        4: entry('spam', 'list.trap'),
        8: entry('reputation', 'list.validity.suspicious'),
        16: entry('reputation', 'list.validity.score'),
      },
    },
    access: 'registered',
    lookup: seen('https://senderscore.org/assess/blocklist-lookup/', '2026-11-23'),
    removal: {
      link: seen('https://senderscore.org/act/blocklist-remover/', '2026-11-23'),
      by: 'request',
      days: null,
    },
    asked: 'when-named',
    named: ['senderscore', 'bl.score.senderscore.com', 'sender score'],
  },
];

export const domainBlocklists: readonly Blocklist[] = [
  {
    ...domainList,
    id: 'spamhaus-dbl',
    zone: 'dbl.spamhaus.org',
    name: 'Spamhaus DBL',
    weight: 'core',
    codes: table({
      '127.0.1.2': entry('spam', 'list.domain.spam'),
      '127.0.1.4': entry('spam', 'list.domain.phish'),
      '127.0.1.5': entry('exploit', 'list.domain.malware'),
      '127.0.1.6': entry('exploit', 'list.domain.botnet'),
      '127.0.1.102': entry('exploit', 'list.domain.abused'),
      '127.0.1.103': entry('exploit', 'list.domain.redirector'),
      '127.0.1.104': entry('exploit', 'list.domain.abusedPhish'),
      '127.0.1.105': entry('exploit', 'list.domain.abusedMalware'),
      '127.0.1.106': entry('exploit', 'list.domain.abusedBotnet'),
    }),
    refusals: { '127.0.1.255': 'list.refused.address' },
    listedTest: ['test', 'dbltest.com'],
    access: 'no-public-resolvers',
    keyed: { key: 'spamhaus', zone: 'dbl.dq.spamhaus.net' },
    lookup: spamhausDomainLookup,
    removal: {
      link: seen('https://check.spamhaus.org/', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: ['dbl.dq.spamhaus.net', 'spamhaus dbl'],
  },
  {
    ...domainList,
    id: 'surbl',
    zone: 'multi.surbl.org',
    name: 'SURBL',
    weight: 'core',
    codes: {
      by: 'bit',
      bits: {
        8: entry('spam', 'list.domain.phish'),
        16: entry('exploit', 'list.domain.malware'),
        32: entry('spam', 'list.domain.tracker'),
        64: entry('spam', 'list.domain.spam'),
        128: entry('exploit', 'list.domain.abused'),
      },
    },
    refusals: { '127.0.0.1': 'list.refused.resolver' },
    listedTest: ['test', 'test.surbl.org'],
    access: 'no-public-resolvers',
    lookup: seen('https://surbl.org/surbl-analysis', '2026-11-23'),
    removal: {
      link: seen('https://surbl.org/surbl-analysis', '2026-11-23'),
      by: 'request',
      days: null,
    },
    named: ['surbl'],
  },
  {
    ...domainList,
    id: 'uribl',
    zone: 'multi.uribl.com',
    name: 'URIBL',
    weight: 'core',
    codes: {
      by: 'bit',
      bits: {
        2: entry('spam', 'list.uribl.black'),
        4: entry('reputation', 'list.uribl.grey'),
        8: entry('reputation', 'list.uribl.red'),
      },
    },
    refusals: { '127.0.0.1': 'list.refused.resolver' },
    listedTest: ['test', 'test.uribl.com'],
    access: 'no-public-resolvers',
    lookup: seen('https://admin.uribl.com/?section=lookup', '2026-11-23'),
    removal: {
      link: seen('https://admin.uribl.com/?section=lookup', '2026-11-23'),
      by: 'request',
      days: null,
    },
    named: ['uribl'],
  },
  {
    ...domainList,
    id: 'nordspam-dbl',
    zone: 'dbl.nordspam.com',
    name: 'NordSpam DBL',
    codes: table({ '127.0.0.2': entry('spam', 'list.domain.spam') }),
    lookup: seen('https://www.nordspam.com/delist', '2026-11-23'),
    removal: {
      link: seen('https://www.nordspam.com/delist', '2026-11-23'),
      by: 'self-service',
      days: null,
    },
    named: ['dbl.nordspam.com'],
  },
];
