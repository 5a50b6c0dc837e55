/** What a DNS question came to. A failure is a value with its reason, never an exception, never "nothing". */

export const rrTypes = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'TXT'] as const;
export type RRType = (typeof rrTypes)[number];

export interface Mx {
  preference: number;
  exchange: string;
}
export interface Soa {
  mname: string;
  rname: string;
  serial: number;
  refresh: number;
  retry: number;
  expire: number;
  minimum: number;
}
/** Names lower case without the final dot (the root is `''`), addresses in canonical text, TXT strings joined without separator (RFC 7208 §3.3). */
export interface RData {
  A: string;
  AAAA: string;
  CNAME: string;
  MX: Mx;
  NS: string;
  PTR: string;
  SOA: Soa;
  TXT: string;
}

/** Why there is no trustworthy answer. */
export type Doubt =
  | { reason: 'timeout'; ms: number }
  | { reason: 'servfail'; ede: string | null }
  | { reason: 'refused'; ede: string | null }
  | { reason: 'rcode'; rcode: number }
  | { reason: 'http'; status: number }
  | { reason: 'network' }
  | { reason: 'malformed'; what: string }
  | { reason: 'truncated' }
  | { reason: 'mismatch'; what: string }
  | { reason: 'too-large' }
  | { reason: 'cname-chain' }
  | { reason: 'budget' }
  | { reason: 'bad-name'; what: string };

interface Asked {
  name: string;
  type: RRType;
  /** Host of the resolver that answered, or `cache of <host>`; '' when none was asked. */
  resolver: string;
}
/** `ttl` in seconds: least of the answer's, or RFC 2308 §5 for a negative one. `names`: CNAME chain followed, the question first. */
export type Lookup<T extends RRType = RRType> = Asked &
  (
    | { state: 'found'; records: RData[T][]; names: string[]; ttl: number }
    | { state: 'nodata'; names: string[]; ttl: number | null }
    | { state: 'nxdomain'; names: string[]; ttl: number | null }
    | { state: 'unknown'; doubt: Doubt }
  );

/** Never throws and never rejects, whatever the name or the network. */
export type Resolve = <T extends RRType>(name: string, type: T) => Promise<Lookup<T>>;
