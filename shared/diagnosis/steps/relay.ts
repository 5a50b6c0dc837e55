/** The outgoing server that fits the case: by the mailbox's domain, else by the owner of the line. */
import { relayOfDomain, relayOfNetwork, type Relay } from '../../catalogue/relays.ts';
import type { Facts } from '../facts.ts';
import type { Link, Step } from '../schema.ts';
import { smarthostSnippet } from '../snippets.ts';
import { copyOf, ownPage, step } from './step.ts';

/** The outgoing server by name where it is known, else how to find it. */
export function relayStep(facts: Facts): Step {
  const { say, domain } = facts;
  const mailbox = domain === null ? null : relayOfDomain(domain);
  const relay = mailbox ?? relayOfLine(facts);
  // Where the relay is only one way out, the refusal's page stands with the other.
  const page = facts.cause === 'ip-policy-pbl' ? ownPage(facts) : [];
  if (relay === null) {
    return step(facts, 'sender-admin', 'relay', { links: page });
  }
  return step(facts, 'sender-admin', mailbox === null ? 'relayNamed' : 'relayMailbox', {
    values: {
      relay: relay.name,
      owner: facts.ownerName ?? relay.name,
      host: relay.host,
      port: relay.port,
      security: say(`relay.tls.${relay.tls}`),
      login: loginOf(facts, relay),
    },
    links: [...pageOf(facts, relay), ...page],
    copy: settingsOf(facts, relay),
  });
}

/** A server passes on for others, so the owner of the line or a service for servers fits, a mailbox does not. */
export function smarthostStep(facts: Facts): Step {
  const { say } = facts;
  const relay = relayOfLine(facts);
  return step(facts, 'sender-admin', 'smarthost', {
    links: ['postfixRelay', 'eximManual'],
    copy: copyOf(say('snippet.smarthost.label'), smarthostSnippet(relay, say)),
  });
}

function relayOfLine({ network }: Facts): Relay | null {
  return network === null ? null : relayOfNetwork(network);
}

function loginOf({ say }: Facts, relay: Relay): string {
  const name = say(`relay.login.${relay.login}`);
  return relay.ownPassword ? say('relay.login.ownPassword', { name }) : name;
}

function pageOf({ say }: Facts, { link, name }: Relay): Link[] {
  return link === null ? [] : [{ label: say('link.relay', { relay: name }), url: link }];
}

function settingsOf(facts: Facts, relay: Relay): NonNullable<Step['copy']> {
  const { say } = facts;
  return copyOf(
    say('letter.relay.label'),
    [
      say('letter.relay.host', { host: relay.host }),
      say('letter.relay.port', { port: relay.port }),
      say('letter.relay.security', { security: say(`relay.tls.${relay.tls}`) }),
      say('letter.relay.login', { login: loginOf(facts, relay) }),
    ].join('\n'),
  );
}
