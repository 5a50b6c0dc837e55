/**
 * The case on one page: what the bounce says and what the checks found, cleaned of anything hostile.
 * Weighing, steps and letters read only this.
 */
import type { Bounce } from '../bounce/bounce.ts';
import type { Blocklist } from '../catalogue/blocklists-model.ts';
import type { Match } from '../catalogue/match.ts';
import { mailServiceOf } from '../catalogue/networks.ts';
import { relays } from '../catalogue/relays.ts';
import { ruleSets } from '../catalogue/rules/index.ts';
import type { Say } from '../texts/say.ts';
import { blocklistOf, isPolicy, listsNamedIn, type NamedLists } from './listings.ts';
import { plain, plainOrNull } from './plain.ts';
import {
  answered,
  checkOf,
  readDkim,
  readDmarc,
  readLists,
  readMx,
  readPtr,
  readSpf,
  type DkimKey,
  type DmarcReading,
  type ListAnswer,
  type MxReading,
  type PtrReading,
  type SpfReading,
} from './readings.ts';
import type { Check, CheckId, CheckStatus, Network } from './schema.ts';

export interface Case {
  bounce: Bounce;
  match: Match;
  checks: readonly Check[];
  network: Network | null;
  say: Say;
}

export interface Facts {
  say: Say;
  kind: Bounce['kind'];
  cause: Match['cause'];
  permanent: boolean;
  quote: string | null;
  code: string | null;
  /** The provider's own page on this refusal. */
  link: string | null;
  /** Id of the rule set that knew the words. */
  provider: string | null;
  /** The words are those of a mail provider, not of a mail server anybody may run. */
  byProvider: boolean;
  /** Who refused, as people call it: `Gmail`, else the domain; null where nothing tells. */
  receiver: string | null;
  ip: string | null;
  v6: boolean;
  domain: string | null;
  helo: string | null;
  recipient: string | null;
  recipientDomain: string | null;
  /** Owner of the address. `service`: a big mail provider, whose addresses its users cannot delist. */
  owner: 'service' | 'access' | 'hosting' | 'unknown';
  ownerName: string | null;
  network: Network | null;
  /** Lists that hold the address against the machine or its mail. */
  listed: ListAnswer[];
  /** Lists that only say that the address should not deliver directly (PBL and its like). */
  policyListed: ListAnswer[];
  lists: ListAnswer[];
  domainLists: ListAnswer[];
  domainListed: ListAnswer[];
  /** Lists that the refusal names, by the catalogue. */
  named: NamedLists;
  /** What those answered. */
  namedAnswers: ListAnswer[];
  domainNamedAnswers: ListAnswer[];
  spf: SpfReading | null;
  dmarc: DmarcReading | null;
  ptr: PtrReading | null;
  dkim: DkimKey[];
  mx: MxReading;
  status: (id: CheckId) => CheckStatus;
  /** Null unless it was asked and answered. */
  check: (id: CheckId) => Check | null;
  /** There is no bounce, only the question what is wrong with an address or domain. */
  bare: boolean;
  /** No check was asked: the verdict rests on the text alone. */
  textOnly: boolean;
}

export function factsOf({ bounce, match, checks, network, say }: Case): Facts {
  const lists = readLists(checkOf(checks, 'dnsbl'));
  const domainLists = readLists(checkOf(checks, 'domain-dnsbl'));
  const ptr = readPtr(answered(checks, 'ptr'));
  const recipient = plainOrNull(bounce.recipients[0] ?? bounce.perRecipient[0]?.recipient);
  const ip = plainOrNull(bounce.ip);
  const named = listsNamedIn(refusalText(bounce, match));
  const listed = lists.filter((list) => list.state === 'listed');
  const refusal = match.refusal;
  return {
    say,
    kind: bounce.kind,
    cause: match.cause,
    permanent: match.permanent,
    quote: match.quote === null ? null : plainOrNull(match.quote),
    code: plainOrNull(
      [refusal?.smtp ?? bounce.smtp, refusal?.enhanced ?? bounce.enhanced]
        .filter((code) => code !== null)
        .join(' '),
    ),
    link: match.link,
    provider: match.provider,
    byProvider: receiverName(match) !== null,
    receiver: receiverName(match) ?? domainOf(recipient) ?? plainOrNull(bounce.remoteMta),
    ip,
    v6: ip !== null && ip.includes(':'),
    domain: plainOrNull(bounce.domain),
    helo: plainOrNull(bounce.helo),
    recipient,
    recipientDomain: domainOf(recipient),
    ...(ip === null ? nobodyKnown : ownerOf(ip, plainOrNull(bounce.ptr), network)),
    lists,
    listed: listed.filter((list) => !isPolicy(list)),
    policyListed: listed.filter(isPolicy),
    domainLists,
    domainListed: domainLists.filter((list) => list.state === 'listed'),
    named,
    namedAnswers: answersOf(named.ip, lists),
    domainNamedAnswers: answersOf(named.domain, domainLists),
    spf: readSpf(answered(checks, 'spf')),
    dmarc: readDmarc(answered(checks, 'dmarc')),
    ptr,
    dkim: readDkim(answered(checks, 'dkim')),
    mx: readMx(answered(checks, 'mx')),
    status: (id) => checkOf(checks, id)?.status ?? 'skipped',
    check: (id) => answered(checks, id),
    bare:
      bounce.refusals.length === 0 && recipient === null && bounce.diagnostic === null && !refusal,
    textOnly: checks.every((check) => check.status === 'skipped'),
  };
}

/**
 * Domains in which everybody has an address and nobody but the service changes the DNS: advice to
 * correct their SPF record, or a server's name below them, would be of no use.
 */
const publicDomains =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|aol|aim|icloud|me|mac|mail|email|protonmail|fastmail|hushmail|tutanota|comcast|verizon|cox|charter|earthlink|rocketmail|ymail|qq|163|126|zoho|hey)\.(?:com|net)|(?:yahoo|hotmail|outlook|live|gmx|yandex)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|(?:web|t-online|freenet|arcor)\.de|(?:proton|pm)\.me|(?:orange|free|laposte|sfr|wanadoo)\.(?:fr|net)|(?:mail|bk|list|inbox|rambler)\.ru|(?:libero|virgilio|tiscali)\.it|att\.net|sbcglobal\.net|btinternet\.com)$/;

export function isPublicDomain(domain: string | null): boolean {
  if (domain === null) return false;
  const name = domain.toLowerCase();
  return publicDomains.test(name) || relays.some(({ domains }) => domains.includes(name));
}

/** The name that a mail server of this case should have: what it has already, else `mail.` and the domain. */
export function hostNameFor(facts: Facts): string | null {
  const { ptr, helo, domain } = facts;
  const confirmed = ptr?.confirmed === true && ptr.generic !== true ? ptr.names[0] : undefined;
  if (confirmed !== undefined && isFullName(confirmed)) return confirmed;
  if (helo !== null && isFullName(helo)) return helo;
  return ownDomain(domain) === null ? null : `mail.${domain}`;
}

/** The sender's domain where its owner can have a mail server in it. */
export function ownDomain(domain: string | null): string | null {
  return domain === null || !isFullName(domain) || isPublicDomain(domain) ? null : domain;
}

/** A full host name (RFC 5321 §4.1.1.1) that exists outside: not `localhost.localdomain`. */
export function isFullName(name: string): boolean {
  return (
    name.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,20}[a-z][a-z0-9-]{0,62}$/i.test(name) &&
    !/\.(?:local|localdomain|lan|home|internal|intranet|corp|invalid|localhost|arpa)$/i.test(name)
  );
}

type Owner = Pick<Facts, 'owner' | 'ownerName' | 'network'>;

const nobodyKnown: Owner = { owner: 'unknown', ownerName: null, network: null };

/** A mail service is known by its ranges and server names even before the network is looked up. */
function ownerOf(ip: string, ptr: string | null, network: Network | null): Owner {
  // The network's kind has the service's ranges and names in it already.
  if (network !== null && network.kind !== 'mail-provider') {
    return { owner: network.kind, ownerName: plainOrNull(network.name), network };
  }
  const service = mailServiceOf({
    asn: network?.asn ?? null,
    name: network?.name ?? null,
    ip,
    host: ptr,
  });
  if (service !== null) return { owner: 'service', ownerName: service.name, network };
  return {
    owner: network === null ? 'unknown' : 'service',
    ownerName: plainOrNull(network?.name),
    network,
  };
}

function answersOf(named: readonly Blocklist[], lists: readonly ListAnswer[]): ListAnswer[] {
  return lists.filter((list) => {
    const entry = blocklistOf(list);
    return entry !== null && named.includes(entry);
  });
}

function receiverName(match: Match): string | null {
  const set = ruleSets.find((candidate) => candidate.id === match.provider);
  // Gmail's own notices speak to the sender: the one who refused is named elsewhere.
  return set?.rank === 'provider' && set.hosts.length > 0 ? set.name : null;
}

function refusalText(bounce: Bounce, match: Match): string {
  const text = match.refusal?.text ?? bounce.diagnostic ?? '';
  return plain(`${text} ${match.quote ?? ''}`, MAX_REFUSAL).toLowerCase();
}

/** A real refusal is far shorter. */
const MAX_REFUSAL = 4_096;

function domainOf(address: string | null): string | null {
  if (address === null) return null;
  const at = address.lastIndexOf('@');
  const domain = at === -1 ? '' : address.slice(at + 1).toLowerCase();
  return domain === '' ? null : domain;
}
