/** Reverse names, greeting and IPv6: names and addresses that have to agree. */
import { hostNameFor, isFullName, ownDomain, type Facts } from '../facts.ts';
import { ptrLetter, recipientLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { heloSnippet, ipv4Snippet } from '../snippets.ts';
import { relayStep } from './relay.ts';
import { copyOf, ownPage, step } from './step.ts';

export function reverseNameSteps(facts: Facts): Step[] {
  const { say, ip, owner, ownerName, v6 } = facts;
  if (owner === 'service' && ip !== null) {
    return [
      step(facts, 'sender-user', 'servicePtr', {
        values: { ip, owner: ownerName ?? say('owner.someService') },
      }),
    ];
  }
  // Name and address agree and the name is the server's own: nothing is left to be set.
  if (facts.status('ptr') === 'pass') {
    return [
      step(facts, 'sender-admin', 'heloMatch', { copy: heloCopy(facts) }),
      step(facts, 'sender-user', 'tellRecipient', {
        copy: recipientLetter(facts, say('letter.recipient.ask.lookUps')),
      }),
    ];
  }
  return [
    ...(owner === 'access' ? [relayStep(facts)] : []),
    ptrStep(facts),
    ...forwardSteps(facts),
    step(facts, 'sender-admin', 'heloMatch', { copy: heloCopy(facts) }),
    ...(v6 ? [step(facts, 'sender-admin', 'sendV4', { copy: ipv4Copy(facts) })] : []),
  ];
}

function ptrStep(facts: Facts): Step {
  const { ip } = facts;
  const name = hostNameFor(facts);
  return ip === null || name === null
    ? step(facts, 'isp', 'setPtr', { links: ownPage(facts) })
    : step(facts, 'isp', 'setPtrNamed', {
        values: { ip, name },
        links: ownPage(facts),
        copy: ptrLetter(facts, ip, name),
      });
}

function forwardSteps(facts: Facts): Step[] {
  const { say, ip, ptr } = facts;
  const name = hostNameFor(facts);
  if (ptr?.confirmed === true) return [];
  const record =
    ip === null || name === null ? null : `${name}. IN ${ip.includes(':') ? 'AAAA' : 'A'} ${ip}`;
  return [
    step(facts, 'sender-domain-admin', 'forward', {
      copy: record === null ? null : copyOf(say('record.forward.label'), record),
    }),
  ];
}

export function ipv6Steps(facts: Facts): Step[] {
  const { spf, status } = facts;
  const proof = spf?.result !== 'pass' || status('dkim') === 'fail';
  return [
    ...(facts.status('ptr') === 'pass' ? [] : reverseNameSteps({ ...facts, v6: false })),
    ...(proof ? [step(facts, 'sender-domain-admin', 'v6Spf', { links: ownPage(facts) })] : []),
    step(facts, 'sender-admin', 'sendV4', { copy: ipv4Copy(facts) }),
  ];
}

export function ipv4Steps(facts: Facts): Step[] {
  return [step(facts, 'sender-admin', 'v4Only', { links: ownPage(facts), copy: ipv4Copy(facts) })];
}

export function heloSteps(facts: Facts): Step[] {
  const name = wantedHelo(facts);
  return [
    name === null
      ? step(facts, 'sender-admin', 'setHelo', { links: ownPage(facts) })
      : step(facts, 'sender-admin', 'setHeloNamed', {
          values: { name },
          links: ownPage(facts),
          copy: heloCopy(facts),
        }),
    step(facts, 'sender-admin', 'heloProgram'),
  ];
}

/** A greeting that the check found wrong is not proposed again. */
function wantedHelo(facts: Facts): string | null {
  const { ptr, helo, domain, status } = facts;
  const reverse = ptr?.names[0];
  if (ptr?.confirmed === true && reverse !== undefined && isFullName(reverse)) return reverse;
  if (helo !== null && isFullName(helo) && status('helo') === 'pass') return helo;
  const own = ownDomain(domain) === null ? null : `mail.${domain}`;
  return own === helo ? null : own;
}

function heloCopy(facts: Facts): Step['copy'] {
  const name = wantedHelo(facts);
  return name === null ? null : copyOf(facts.say('snippet.helo.label'), heloSnippet(name));
}

function ipv4Copy({ say }: Facts): Step['copy'] {
  return copyOf(say('snippet.ipv4.label'), ipv4Snippet());
}
