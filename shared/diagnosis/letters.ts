/**
 * Letters to copy, filled with the case's own facts. What is not known is left out rather than left
 * as a gap. Text only: the facts are already clean of control characters.
 */
import type { MessageKey } from '../texts/say.ts';
import { hostNameFor, type Facts } from './facts.ts';
import { asSentence } from './plain.ts';
import type { ListAnswer } from './readings.ts';
import { pblMaintainer } from './listings.ts';
import { reverseName } from './reverse.ts';
import type { Step } from './schema.ts';

type Copy = NonNullable<Step['copy']>;

/** Asks the owner of the address for all that direct sending needs; the relay's name otherwise. */
export function providerLetter(facts: Facts): Copy {
  const { say, ip } = facts;
  const name = hostNameFor(facts);
  const asks = [
    ip === null ? say('letter.isp.staticAny') : say('letter.isp.static', { ip }),
    say('letter.isp.port'),
    name === null ? say('letter.isp.ptrAny') : say('letter.isp.ptr', { name }),
    ...pblAsk(facts),
  ];
  return letter(facts, 'letter.isp.label', [
    ip === null ? say('letter.isp.subjectAny') : say('letter.isp.subject', { ip }),
    say('letter.greeting'),
    say('letter.isp.intro'),
    factLines(facts, ['ip', 'network', 'receiver', 'code', 'quote']),
    say('letter.isp.ask'),
    numbered(asks),
    say('letter.isp.else'),
  ]);
}

/** Who must change a PBL entry; nothing where the list is clear. */
function pblAsk(facts: Facts): string[] {
  const { say, ip, lists } = facts;
  const maintainers = new Set(lists.map(pblMaintainer));
  if (ip !== null && maintainers.has('provider')) return [say('letter.isp.pblProvider', { ip })];
  if (ip !== null && maintainers.has('spamhaus')) return [say('letter.isp.pblSelf', { ip })];
  return lists.some((list) => list.zone.includes('spamhaus') && list.state === 'clear')
    ? []
    : [say('letter.isp.pblAny')];
}

export function ptrLetter(facts: Facts, ip: string, name: string): Copy {
  const { say, ptr } = facts;
  const present = ptr?.names[0];
  const servers = ptr?.delegation ?? [];
  const arpa = reverseName(ip);
  return letter(facts, 'letter.ptr.label', [
    say('letter.ptr.subject', { ip }),
    say('letter.greeting'),
    present === undefined || present === name
      ? say('letter.ptr.intro')
      : say('letter.ptr.introHas', { present }),
    [
      say('letter.ptr.wanted', { ip, name }),
      ...(arpa === null ? [] : [say('letter.ptr.record', { record: `${arpa}. IN PTR ${name}.` })]),
      ...(servers.length === 0
        ? []
        : [say('letter.ptr.zone', { servers: servers.slice(0, 4).join(', ') })]),
    ].join('\n'),
    say('letter.ptr.why'),
  ]);
}

/** For whoever runs the server: the facts, the cause, and the steps that are theirs. */
export function adminLetter(facts: Facts, steps: readonly Step[]): Copy {
  const { say, receiver, cause } = facts;
  const todo = steps.map(({ title, links }) => {
    const url = links[0]?.url;
    return url === undefined ? title : `${title}. ${say('letter.admin.link', { url })}`;
  });
  return letter(facts, 'letter.admin.label', [
    receiver === null ? say('letter.admin.subjectAny') : say('letter.admin.subject', { receiver }),
    say('letter.greeting'),
    say('letter.admin.intro'),
    asSentence(say(`cause.${cause}.title`), say(`cause.${cause}.text`)),
    factLines(facts, ['ip', 'network', 'domain', 'recipient', 'receiver', 'code', 'quote']),
    ...(todo.length === 0 ? [] : [`${say('letter.admin.todo')}\n${numbered(todo)}`]),
  ]);
}

/** What to tell the recipient so that they can let the mail in; `ask` says what would help. */
export function recipientLetter(facts: Facts, ask: string): Copy {
  const { say } = facts;
  return letter(facts, 'letter.recipient.label', [
    say('letter.recipient.subject'),
    say('letter.greeting'),
    say('letter.recipient.intro'),
    factLines(facts, ['recipient', 'domain', 'ip', 'host', 'code', 'quote']),
    ask,
  ]);
}

export function delistLetter(facts: Facts, list: ListAnswer, subject: string): Copy {
  const { say } = facts;
  const isDomain = subject === facts.domain;
  return {
    label: say('letter.delist.label', { list: list.name }),
    text: body([
      say('letter.delist.subject', { subject }),
      say('letter.greeting'),
      say('letter.delist.intro', { subject, list: list.name }),
      list.meaning === null ? '' : say('letter.delist.listedFor', { meaning: list.meaning }),
      isDomain ? '' : factLines(facts, ['host']),
      say(isDomain ? 'letter.delist.doneDomain' : 'letter.delist.done'),
      say('letter.thanks'),
    ]),
  };
}

/** To a receiver with a private list: only what the checks really found is claimed. */
export function unblockLetter(facts: Facts): Copy {
  const { say, ip, ptr, spf, status, dmarc } = facts;
  const name = ptr?.names[0];
  const good = [
    ptr?.confirmed === true && name !== undefined ? say('letter.unblock.state.ptr', { name }) : '',
    spf?.result === 'pass' ? say('letter.unblock.state.spf') : '',
    status('dkim') === 'pass' ? say('letter.unblock.state.dkim') : '',
    dmarc !== null && dmarc.record !== null ? say('letter.unblock.state.dmarc') : '',
    status('dnsbl') === 'pass' ? say('letter.unblock.state.lists') : '',
  ].filter((line) => line !== '');
  return letter(facts, 'letter.unblock.label', [
    ip === null ? say('letter.unblock.subjectAny') : say('letter.unblock.subject', { ip }),
    say('letter.greeting'),
    say('letter.unblock.intro'),
    factLines(facts, ['ip', 'host', 'domain', 'recipient', 'code', 'quote']),
    good.join('\n'),
    say('letter.unblock.done'),
  ]);
}

type FactName = 'ip' | 'host' | 'network' | 'domain' | 'recipient' | 'receiver' | 'code' | 'quote';

function factLines(facts: Facts, wanted: readonly FactName[]): string {
  const { say, network, ownerName } = facts;
  const asn = network?.asn ?? null;
  const values: Record<FactName, string | null> = {
    ip: facts.ip,
    host: facts.ptr?.names[0] ?? facts.helo,
    network: ownerName === null ? null : asn === null ? ownerName : `${ownerName} (AS${asn})`,
    domain: facts.domain,
    recipient: facts.recipient,
    receiver: facts.receiver,
    code: facts.code,
    quote: facts.quote,
  };
  return wanted
    .flatMap((name) => {
      const value = values[name];
      const key: MessageKey = `letter.fact.${name}`;
      return value === null ? [] : [say(key, { [name]: value })];
    })
    .join('\n');
}

function letter({ say }: Facts, label: MessageKey, parts: readonly string[]): Copy {
  return { label: say(label), text: body([...parts, say('letter.thanks')]) };
}

const body = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
