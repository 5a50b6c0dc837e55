/** The demonstration zone as zone files (RFC 1035 §5), so that BIND can serve it too. */
import { demoZones } from '../../worker/local/demo-zone.ts';
import type { NameData, ZoneData } from '../../worker/local/zone.ts';

const full = (name: string): string => `${name}.`;

/** Strings of at most 255 bytes; the demonstration zone is ASCII. */
const strings = (text: string): string =>
  (text.match(/.{1,255}/g) ?? ['']).map((part) => JSON.stringify(part)).join(' ');

const lines = (owner: string, data: NameData): string[] => [
  ...(data.A ?? []).map((address) => `${owner} A ${address}`),
  ...(data.AAAA ?? []).map((address) => `${owner} AAAA ${address}`),
  ...(data.CNAME === undefined ? [] : [`${owner} CNAME ${full(data.CNAME)}`]),
  ...(data.MX ?? []).map(([preference, host]) => `${owner} MX ${preference} ${full(host)}`),
  ...(data.NS ?? []).map((host) => `${owner} NS ${full(host)}`),
  ...(data.PTR ?? []).map((name) => `${owner} PTR ${full(name)}`),
  ...(data.TXT ?? []).map((text) => `${owner} TXT ${strings(text)}`),
];

const zoneFile = ({ origin, names, ttl = 300, negativeTtl = 60 }: ZoneData): string => {
  const given = names['@']?.NS;
  const primary = given?.[0] ?? 'ns1.example.net';
  const contact = `hostmaster.${primary.slice(primary.indexOf('.') + 1)}`;
  return [
    `$ORIGIN ${full(origin)}`,
    `$TTL ${ttl}`,
    `@ SOA ${full(primary)} ${full(contact)} 2026112500 7200 900 1209600 ${negativeTtl}`,
    ...(given ? [] : [`@ NS ${full(primary)}`]),
    ...Object.entries(names).flatMap(([owner, data]) => lines(owner, data)),
    '',
  ].join('\n');
};

export const demoZoneFiles: ReadonlyMap<string, string> = new Map(
  demoZones.map((zone) => [zone.origin, zoneFile(zone)]),
);
