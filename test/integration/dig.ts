/** What dig prints, read into the values that our resolver gives: a second, independent reading of the same zones. */
import type { RRType } from '../../worker/dns/lookup.ts';
import { rrTypes } from '../../worker/dns/lookup.ts';

export interface DigRecord {
  name: string;
  type: RRType;
  ttl: number;
  /** As in `RData`. */
  data: unknown;
}

const noDot = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** `"a \"b\"" "\195\169"` → the bytes of all strings in a row, as text. */
const txt = (presented: string): string => {
  const bytes: number[] = [];
  let quoted = false;
  for (let at = 0; at < presented.length; at++) {
    const character = presented[at] ?? '';
    if (character === '"') quoted = !quoted;
    else if (character === '\\') {
      const decimal = /^\d{3}/.exec(presented.slice(at + 1, at + 4))?.[0];
      bytes.push(decimal ? Number(decimal) : presented.charCodeAt(at + 1));
      at += decimal ? 3 : 1;
    } else if (quoted) bytes.push(character.charCodeAt(0));
  }
  return Buffer.from(bytes).toString();
};

const value = (type: RRType, presented: string): unknown => {
  const fields = presented.split(/\s+/);
  const numbers = fields.slice(2).map(Number);
  switch (type) {
    case 'A':
    case 'AAAA':
      return presented;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return noDot(presented);
    case 'MX':
      return { preference: Number(fields[0]), exchange: noDot(fields[1] ?? '') };
    case 'SOA': {
      const [serial, refresh, retry, expire, minimum] = numbers;
      const [mname, rname] = fields.map(noDot);
      return { mname, rname, serial, refresh, retry, expire, minimum };
    }
    case 'TXT':
      return txt(presented);
    default:
      return type satisfies never;
  }
};

/** Lines `owner ttl IN type data` of an answer section or a transfer; other types left out. */
export const readDig = (output: string): DigRecord[] =>
  output.split('\n').flatMap((line) => {
    const [, name, ttl, typeName, data] = /^(\S+)\s+(\d+)\s+IN\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    const type = rrTypes.find((known) => known === typeName);
    if (!type || name === undefined || data === undefined) return [];
    return [{ name: noDot(name), type, ttl: Number(ttl), data: value(type, data) }];
  });

/** `NOERROR`, `NXDOMAIN`, `REFUSED`… */
export const statusOf = (output: string): string => /status: (\w+)/.exec(output)?.[1] ?? 'none';
