/** Public blocklists: the cause first, then each list's own door; nothing for a list that is clear. */
import type { Blocklist } from '../../catalogue/blocklists-model.ts';
import type { Facts } from '../facts.ts';
import { delistLetter, recipientLetter } from '../letters.ts';
import { blocklistOf, isExploit, isNeighbourhood, linkFor, namesOf } from '../listings.ts';
import { withoutStop } from '../plain.ts';
import type { ListAnswer } from '../readings.ts';
import type { Link, Step } from '../schema.ts';
import { ownPage, step } from './step.ts';

/** An infected or misused machine: cleaning comes before anything else. */
export function compromisedSteps(facts: Facts): Step[] {
  return facts.owner === 'service'
    ? serviceSteps(facts)
    : [
        step(facts, 'sender-admin', 'cleanMachine', { links: ownPage(facts) }),
        ...removals(facts, facts.listed),
        ...namedOpen(facts),
      ];
}

export function abusedSteps(facts: Facts): Step[] {
  return facts.owner === 'service'
    ? serviceSteps(facts)
    : [
        step(facts, 'sender-admin', 'closeRelay', { links: ownPage(facts) }),
        ...removals(facts, facts.listed),
        ...namedOpen(facts),
      ];
}

/** For the lists that hold something against the address now; empty where there is none. */
export function listingSteps(facts: Facts): Step[] {
  const { listed, owner } = facts;
  if (listed.length === 0 || owner === 'service') return [];
  const own = listed.filter((list) => !isNeighbourhood(list));
  return [
    ...(own.length === 0 ? [] : [causeStep(facts, own)]),
    ...removals(facts, own),
    ...listed.filter(isNeighbourhood).map((list) =>
      step(facts, 'sender-admin', 'neighbours', {
        values: { list: list.name },
        links: listLinks(facts, list, facts.ip),
      }),
    ),
  ];
}

/** What the domain's owner does about lists that have it, or that the bounce names. */
export function domainRemovalSteps(facts: Facts): Step[] {
  const { domain, domainListed, domainNamedAnswers, named } = facts;
  const settled = domainNamedAnswers.filter(({ state }) => state === 'listed' || state === 'clear');
  const open = named.domain.filter((entry) => !settled.some((list) => blocklistOf(list) === entry));
  return [
    step(facts, 'sender-admin', 'domainCause', { links: ownPage(facts) }),
    ...(domain === null ? [] : domainListed.map((list) => removal(facts, list, domain))),
    ...open.map((entry) =>
      step(facts, 'sender-admin', 'lookUpDomain', {
        values: { list: entry.name },
        links: lookUpLinks(facts, entry, domain),
      }),
    ),
  ];
}

export function domainListSteps(facts: Facts): Step[] {
  return [
    ...domainRemovalSteps(facts),
    step(facts, 'sender-user', 'tellRecipient', {
      copy: recipientLetter(facts, facts.say('letter.recipient.ask.allow')),
    }),
  ];
}

/** A shared address of a big mail provider: its users cannot delist it (Google's answer 27642). */
export function serviceSteps(facts: Facts): Step[] {
  const { say, ip, ownerName } = facts;
  const google = /google/i.test(ownerName ?? '');
  return [
    step(facts, 'sender-user', 'serviceIp', {
      values: { ip: ip ?? '', owner: ownerName ?? say('owner.someService') },
      links: google ? ['gmailSharedAddress'] : [],
    }),
    step(facts, 'sender-user', 'tellRecipient', {
      copy: recipientLetter(
        facts,
        ip === null
          ? say('letter.recipient.ask.allow')
          : say('letter.recipient.ask.service', { ip }),
      ),
    }),
  ];
}

/** For causes that a listing may be part of. */
export function removalSteps(facts: Facts): Step[] {
  return facts.domainListed.length > 0 ? domainListSteps(facts).slice(0, -1) : listingSteps(facts);
}

export function causeStep(facts: Facts, lists: readonly ListAnswer[]): Step {
  if (lists.some(isExploit)) {
    return step(facts, 'sender-admin', 'cleanMachine', {
      links: [...ownPage(facts), 'spamhausXbl'],
    });
  }
  const why = lists.map(({ why: reason }) => reason).find((reason) => reason !== null);
  return step(facts, 'sender-admin', 'listedFirst', {
    values: {
      why: why === undefined ? '' : `${facts.say('list.says', { why: withoutStop(why) })} `,
    },
    links: ownPage(facts),
  });
}

function removals(facts: Facts, lists: readonly ListAnswer[]): Step[] {
  const { ip } = facts;
  return ip === null
    ? []
    : lists.filter((list) => !isNeighbourhood(list)).map((list) => removal(facts, list, ip));
}

export function removal(facts: Facts, list: ListAnswer, subject: string): Step {
  const { say } = facts;
  const entry = blocklistOf(list);
  const days = entry?.removal.days ?? null;
  const time =
    days === null
      ? say('list.time.hours')
      : say(days === 1 ? 'list.time.day' : 'list.time.days', { days });
  const automatic = entry?.removal.by === 'automatic';
  return step(facts, 'sender-admin', automatic ? 'delistAuto' : 'delist', {
    values: { list: list.name, subject, time },
    links: listLinks(facts, list, subject),
    copy: automatic ? null : delistLetter(facts, list, subject),
  });
}

/** Lists that the bounce names and that gave no answer here. */
export function namedOpen(facts: Facts): Step[] {
  const { ip, named, namedAnswers } = facts;
  return named.ip
    .filter((entry) => {
      const answer = namedAnswers.find((list) => blocklistOf(list) === entry);
      return answer === undefined || answer.state === 'unknown' || answer.state === 'skipped';
    })
    .map((entry) =>
      step(facts, 'sender-admin', 'lookUpList', {
        values: { list: entry.name },
        links: lookUpLinks(facts, entry, ip),
      }),
    );
}

export function closedLists(facts: Facts): Step[] {
  const { say, ip, named } = facts;
  return named.closed.map((list) =>
    step(facts, 'sender-admin', 'lookUpList', {
      values: { list: list.name },
      links: [
        { label: say('link.lookup', { list: list.name }), url: linkFor(list.lookup.url, ip) },
      ],
    }),
  );
}

export function deadListSteps(facts: Facts): Step[] {
  const { say, named } = facts;
  const list = namesOf(named.dead);
  return [
    step(facts, 'sender-user', 'deadList', {
      values: { list },
      copy: recipientLetter(facts, say('letter.recipient.ask.deadList', { list })),
    }),
  ];
}

export function askWhichList(facts: Facts): Step {
  return step(facts, 'sender-user', 'whichList', {
    links: ownPage(facts),
    copy: recipientLetter(facts, facts.say('letter.recipient.ask.list')),
  });
}

function listLinks(facts: Facts, list: ListAnswer, subject: string | null): Link[] {
  const { say } = facts;
  const entry = blocklistOf(list);
  const found: Link[] = [];
  if (entry?.removal.link != null) {
    found.push({
      label: say('link.removal', { list: list.name }),
      url: linkFor(entry.removal.link.url, subject),
    });
  }
  const lookup = list.url ?? (entry?.lookup == null ? null : linkFor(entry.lookup.url, subject));
  if (lookup !== null) found.push({ label: say('link.lookup', { list: list.name }), url: lookup });
  return found;
}

function lookUpLinks(facts: Facts, entry: Blocklist, subject: string | null): Link[] {
  const { say } = facts;
  return entry.lookup === null
    ? ownPage(facts)
    : [
        {
          label: say('link.lookup', { list: entry.name }),
          url: linkFor(entry.lookup.url, subject),
        },
      ];
}
