import { describe, expect, it } from 'vitest';
import { networkKind } from '../../shared/catalogue/networks.ts';
import { relayOfDomain, relayOfNetwork, relays } from '../../shared/catalogue/relays.ts';

describe.each(relays)('$name', (relay) => {
  it('takes submissions on a submission port with encryption', () => {
    expect([465, 587]).toContain(relay.port);
    expect(relay.port === 465 ? relay.tls : 'implicit').toBe('implicit');
    expect(relay.host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it('links over https, and says when it was seen', () => {
    expect(relay.link === null || new URL(relay.link).protocol === 'https:').toBe(true);
    expect(relay.verified).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('serves networks of access providers only', () => {
    for (const asn of relay.asns) expect(networkKind({ asn, name: null })).toBe('access');
  });
});

it('serves each network, each domain and each id once', () => {
  for (const key of ['asns', 'domains', 'mailHosts'] as const) {
    const all = relays.flatMap((relay): readonly (string | number)[] => relay[key]);
    expect(new Set(all).size).toBe(all.length);
  }
  expect(new Set(relays.map(({ id }) => id)).size).toBe(relays.length);
});

it('is found by the network and by the domain', () => {
  expect(relayOfNetwork({ asn: 3320 })?.host).toBe('securesmtp.t-online.de');
  expect(relayOfNetwork({ asn: 64500 })).toBeNull();
  expect(relayOfNetwork({ asn: null })).toBeNull();
  expect(relayOfDomain('GMail.com.')?.host).toBe('smtp.gmail.com');
  expect(relayOfDomain('example.com')).toBeNull();
  expect(relayOfDomain('example.com', ['aspmx.l.google.com'])?.host).toBe('smtp-relay.gmail.com');
  expect(relayOfDomain('example.com', ['mx.notgoogle.com'])).toBeNull();
});
