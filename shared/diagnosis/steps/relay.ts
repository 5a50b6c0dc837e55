/** The outgoing server that fits the line, where the network is known. */
import type { Facts } from '../facts.ts';
import type { Link, Step } from '../schema.ts';
import { smarthostSnippet } from '../snippets.ts';
import { copyOf, ownPage, step } from './step.ts';

interface NamedRelay {
  name: string;
  host: string;
  port: number;
  login: string;
  security: string;
  links: readonly Link[];
}

/** The outgoing server by name where the network is known, else how to find it. */
export function relayStep(facts: Facts): Step {
  const relay = relayOf(facts);
  if (relay === null) {
    return step(facts, 'sender-admin', 'relay', { links: ownPage(facts) });
  }
  return step(facts, 'sender-admin', 'relayNamed', {
    values: {
      relay: relay.name,
      owner: facts.ownerName ?? relay.name,
      host: relay.host,
      port: relay.port,
      login: relay.login,
    },
    links: [...relay.links, ...ownPage(facts)],
    copy: relaySettings(facts, relay),
  });
}

export function smarthostStep(facts: Facts): Step {
  const { say } = facts;
  const relay = relayOf(facts);
  return step(facts, 'sender-admin', 'smarthost', {
    links: ['postfixRelay', 'eximManual'],
    copy: copyOf(say('snippet.smarthost.label'), smarthostSnippet(relay, say)),
  });
}

function relayOf(_facts: Facts): NamedRelay | null {
  return null;
}

function relaySettings({ say }: Facts, relay: NamedRelay): NonNullable<Step['copy']> {
  return {
    label: say('letter.relay.label'),
    text: [
      say('letter.relay.host', { host: relay.host }),
      say('letter.relay.port', { port: relay.port }),
      say('letter.relay.security', { security: relay.security }),
      say('letter.relay.login', { login: relay.login }),
    ].join('\n'),
  };
}
