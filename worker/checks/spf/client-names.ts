/** The validated names of the client's address: PTR, then back (RFC 7208 §5.5). */
import { reverseName } from './address.ts';
import { type ClientNames, isServersAnswer, type Session } from './session.ts';

/** RFC 7208 §4.6.4: more names are ignored, because the sender does not choose them. */
const MAX_PTR_NAMES = 10;

export function findClientNames(session: Session): Promise<ClientNames> {
  session.names ??= find(session);
  return session.names;
}

async function find({ client, lookups }: Session): Promise<ClientNames> {
  const reverse = await lookups.ask(reverseName(client), 'PTR');
  if (reverse.state !== 'found') {
    // RFC 7208 §5.5: after a DNS error the mechanism fails to match. Trouble on our own way is no such error.
    const doubtful =
      reverse.state === 'unknown' && !isServersAnswer(reverse.doubt) ? reverse : null;
    return { reverse, names: [], doubtful };
  }
  // A dot or backslash inside a label makes no host name, and could pass for another domain's.
  const hosts = reverse.records.slice(0, MAX_PTR_NAMES).filter((name) => !name.includes('\\'));
  const type = client.family === 4 ? 'A' : 'AAAA';
  const answers = await Promise.all(hosts.map((host) => lookups.ask(host, type)));
  const names: string[] = [];
  let doubtful: ClientNames['doubtful'] = null;
  for (const [index, answer] of answers.entries()) {
    if (answer.state === 'found' && answer.records.includes(client.text)) {
      names.push(hosts[index] ?? '');
    }
    if (answer.state === 'unknown' && !isServersAnswer(answer.doubt)) doubtful ??= answer;
  }
  return { reverse, names, doubtful };
}

export function isUnder(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** The `p` macro (RFC 7208 §7.3): the domain itself, else a name under it, else any, else `unknown`. */
export async function validatedName(session: Session, domain: string): Promise<string> {
  const { names } = await findClientNames(session);
  return (
    names.find((name) => name === domain) ??
    names.find((name) => isUnder(name, domain)) ??
    names[0] ??
    'unknown'
  );
}
