/**
 * The machine the refusing server talked to: its address from the refusal itself, else from the
 * trace that the returned mail and the bounce carry.
 */
import { findIps } from './addresses.ts';
import type { Bounce } from './bounce.ts';
import type { Field } from './fields.ts';
import { type Hop, hopsOf, MAX_HOPS, type Original } from './original.ts';

type Sending = Pick<Bounce, 'ip' | 'ptr' | 'helo'>;

/**
 * @param bounce its refusals, reportingMta and remoteMta are filled.
 * @param original the returned mail's header lines. @param trace the bounce's own.
 */
export function sendingHost(
  bounce: Bounce,
  original: Original | null,
  trace: readonly Field[],
): Sending {
  const said = bounce.refusals.filter(({ voice }) => voice !== 'status');
  for (const voice of ['remote', 'wrapper'] as const) {
    for (const one of said) {
      if (one.voice !== voice) continue;
      const ip = clientIn(one.text, one.host);
      if (ip !== null) return { ip, ...namesFor(ip, one.text, original, trace) };
    }
  }
  const hop = sendingHop(bounce, original, trace);
  if (hop !== null) return { ip: hop.ip, ptr: hop.ptr, helo: hop.helo };
  return { ip: original?.clientIp ?? null, ptr: null, helo: heloIn(bounce.diagnostic ?? '') };
}

/** Words before an address that make it the refusing server's, or the one that could not be reached. */
const RECEIVER =
  /\b(?:connect(?:ion|ing|ed)? to|talking to|giving up on|remote server at|target ip address:?|failover to|no route to|connection with|conversation with|timed out with|by|remote server|to) (?:[\w.-]{1,255} ?)?[[(]?$|\bhost [\w.-]{1,255} ?[[(]$|\brelay=\S{1,255}\[$|(?:^|\[\(\d\) )\w[\w.-]{1,254} ?[[(]?$|\w[\w.-]{1,254} \($/i;

/** What follows a server's address: its port, or how it failed. */
const SERVER =
  /^\]?:(?:25|24|465|587)\b|^\]?\)?: [245]\d\d[ -]|^\]?\)?:? ?(?:socket error|connection|no route|operation timed|timed out|network is)/i;

/** The client's address in a refusal: the first public one that is not the receiver's own. */
function clientIn(text: string, host: string | null): string | null {
  for (const { ip, start, end } of findIps(text)) {
    if (SERVER.test(text.slice(end, end + 40))) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    if (
      RECEIVER.test(before) &&
      !/\b(?:client|from|your|sender|sending|relay|source|ip|address|lookup for)\b[^.]{0,30}$/i.test(
        before,
      )
    )
      continue;
    if (host !== null && before.toLowerCase().trimEnd().endsWith(`${host}[`)) continue;
    return ip;
  }
  return null;
}

const PTR =
  /\b(?:reverse (?:dns|name|hostname)|rdns|ptr(?: record)?|resolves to|client host|host name|hostname)\b[^\w]{0,4}(?:of |is |for |record |resolves to )?\[?\(?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/i;

function heloIn(text: string): string | null {
  const found =
    /\b(?:helo|ehlo)(?: command rejected| name| hostname)?[:= ]{1,2}[<("'[]{0,2}([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/i.exec(
      text,
    )?.[1];
  if (found !== undefined) return found.toLowerCase();
  return (
    /<([\w-]{1,63}(?:\.[\w-]{1,63}){0,8})>: helo command rejected/i
      .exec(text)?.[1]
      ?.toLowerCase() ?? null
  );
}

/** Reverse name and HELO that belong to `ip`, where the refusal or a trace states them. */
function namesFor(
  ip: string,
  text: string,
  original: Original | null,
  trace: readonly Field[],
): Omit<Sending, 'ip'> {
  const hop = [...(original?.hops ?? []), ...hopsOf(trace)].find((one) => one.ip === ip);
  const at = text.indexOf(ip);
  const before = /([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\[$/.exec(
    text.slice(Math.max(0, at - 256), Math.max(0, at)),
  )?.[1];
  const named = before ?? PTR.exec(text)?.[1] ?? null;
  const ptr =
    named === null || /^[\d.]+$/.test(named) || named === 'unknown'
      ? (hop?.ptr ?? null)
      : named.toLowerCase();
  return { ptr, helo: heloIn(text) ?? hop?.helo ?? null };
}

/** Between two machines of one house: neither is the address that the house saw from outside. */
function isInternal({ helo, ptr, by }: Hop): boolean {
  const house = houseOf(by);
  return house !== null && (houseOf(ptr) === house || houseOf(helo) === house);
}

/** The last two labels: near enough to tell one operator's machines from another's. */
function houseOf(host: string | null): string | null {
  const labels = host?.split('.') ?? [];
  return labels.length < 2 ? null : labels.slice(-2).join('.');
}

/**
 * Where the refusal names no address. If the reporting server tried to pass the mail on, the
 * refusing one saw the reporting server: the bounce's own trace tells its address. If it refused
 * by itself, it saw the client of the returned mail's last hop. A hop on which a person logged in
 * (RFC 3848) is that person's device, which no refusing server saw.
 */
function sendingHop(
  bounce: Bounce,
  original: Original | null,
  trace: readonly Field[],
): Hop | null {
  const reporter = bounce.reportingMta ?? original?.hop(0)?.by ?? null;
  const passedOn =
    bounce.remoteMta !== null &&
    bounce.remoteMta !== reporter &&
    bounce.refusals.some(({ voice }) => voice === 'remote');
  if (passedOn && reporter !== null) {
    const isReporter = (hop: Hop): boolean =>
      hop.ip !== null && (hop.helo === reporter || hop.ptr === reporter);
    const own = hopsOf(trace, reporter).find(isReporter) ?? original?.hops.find(isReporter);
    if (own !== undefined) return own;
  }
  for (let at = 0; at < MAX_HOPS; at++) {
    const hop = original?.hop(at);
    // Before the log-in lies the person's side.
    if (hop === undefined || hop.authenticated) return null;
    if (hop.ip !== null && hop.by !== bounce.remoteMta && !isInternal(hop)) return hop;
  }
  return null;
}
