/** What a public blocklist is (RFC 5782): its zone, its answers, who may ask it, how an entry goes away. */

/** The words are in `texts/en/blocklists.ts` under these keys. */
export type ListText =
  | 'list.abusedDevice'
  | 'list.attack'
  | 'list.barracuda'
  | 'list.botnet'
  | 'list.domain.abused'
  | 'list.domain.abusedBotnet'
  | 'list.domain.abusedMalware'
  | 'list.domain.abusedPhish'
  | 'list.domain.botnet'
  | 'list.domain.malware'
  | 'list.domain.phish'
  | 'list.domain.redirector'
  | 'list.domain.spam'
  | 'list.domain.tracker'
  | 'list.genericName'
  | 'list.hostkarma.brown'
  | 'list.hostkarma.noBlacklist'
  | 'list.hostkarma.white'
  | 'list.hostkarma.yellow'
  | 'list.mailspike.bad'
  | 'list.mailspike.outbreak'
  | 'list.mailspike.veryBad'
  | 'list.mailspike.worst'
  | 'list.noName'
  | 'list.openResolver'
  | 'list.proxy'
  | 'list.refused.address'
  | 'list.refused.error'
  | 'list.refused.publicResolver'
  | 'list.refused.resolver'
  | 'list.refused.typing'
  | 'list.refused.volume'
  | 'list.router'
  | 'list.spam'
  | 'list.spamcop'
  | 'list.trap'
  | 'list.truncate'
  | 'list.uceprotect.1'
  | 'list.uceprotect.2'
  | 'list.uceprotect.3'
  | 'list.uribl.black'
  | 'list.uribl.grey'
  | 'list.uribl.red'
  | 'list.validity.noAuthentication'
  | 'list.validity.score'
  | 'list.validity.suspicious'
  | 'list.zen.bcl'
  | 'list.zen.css'
  | 'list.zen.drop'
  | 'list.zen.pblProvider'
  | 'list.zen.pblSpamhaus'
  | 'list.zen.sbl'
  | 'list.zen.xbl';

/** How much a listing weighs: most receivers ask `core` lists; `neighbourhood` blames the whole range. */
export type Weight = 'core' | 'minor' | 'neighbourhood';

/** What sort of entry a code is. A `policy` entry accuses nobody of spam; `allow` is good news. */
export type EntryKind = 'spam' | 'exploit' | 'policy' | 'reputation' | 'neighbourhood' | 'allow';

export interface Entry {
  kind: EntryKind;
  meaning: ListText;
}

/** Whole answers by address, or bits of the last octet of 127.0.0.N. */
export type CodeTable =
  | { by: 'address'; codes: Readonly<Record<string, Entry>> }
  | { by: 'bit'; bits: Readonly<Record<number, Entry>> };

/** Who may ask: anybody; not through public resolvers; only registered resolvers; only with a key. */
export type Access = 'open' | 'no-public-resolvers' | 'registered' | 'key';

/** An official page; `{ip}` or `{domain}` stands for the subject. */
export interface OfficialLink {
  url: string;
  verified: string;
}

/** How an entry goes away. `days`: after so many without new complaints it goes by itself. */
export interface Removal {
  link: OfficialLink | null;
  by: 'self-service' | 'request' | 'automatic' | 'provider';
  days: number | null;
}

export interface Blocklist {
  id: string;
  zone: string;
  name: string;
  lists: 'ip' | 'domain';
  weight: Weight;
  codes: CodeTable;
  /** Answers by which the list says that it will not tell, beside 127.255.255.0/24. */
  refusals: Readonly<Record<string, ListText>>;
  /** Labels below the zone that must be listed (any of them), and that must not. */
  listedTest: readonly string[];
  unlistedTest: string;
  ipv6: boolean;
  access: Access;
  /** The key that opens it, and the zone below which the key is the first label. */
  keyed: { key: 'spamhaus' | 'abusix'; zone: string } | null;
  lookup: OfficialLink | null;
  removal: Removal;
  /** Asked every time, or only when the bounce names it. */
  asked: 'always' | 'when-named';
  /** Words by which refusals name it, beside its zone. */
  named: readonly string[];
}
