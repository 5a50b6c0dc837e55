/** One check in the report: its word, its summary, the answers that decided. */
import { plain } from './plain.ts';
import { reverseName } from './reverse.ts';
import {
  notesOf,
  readDkim,
  readDmarc,
  readLists,
  readPtr,
  readSpf,
  type ListAnswer,
} from './readings.ts';
import type { Page } from './report-page.ts';
import type { Check, Evidence } from './schema.ts';
import { wrap } from './wrap.ts';

/** Rows of proof shown for one check; the JSON form has all. */
const MAX_ROWS = 4;
/** A TXT answer may fill a page. */
const MAX_ANSWER = 200;
const MAX_TEXT = 2_000;

export function checkHead(check: Check, page: Page): string[] {
  const { say, columns, paint } = page;
  const name = say(`report.check.${check.id}`);
  const about =
    check.subject === null ? '' : ` ${say('report.about', { subject: plain(check.subject) })}`;
  const word = say(`report.status.${check.status}`);
  const lines = wrap(`${name}${about}: ${word}`, { columns, first: '', rest: '  ' });
  const last = lines.at(-1) ?? '';
  // Only the word is painted; where it is wrapped, nothing is.
  return last.endsWith(word)
    ? [...lines.slice(0, -1), last.slice(0, last.length - word.length) + paint(check.status, word)]
    : lines;
}

export function checkBody(check: Check, page: Page): string[] {
  const { columns } = page;
  return [
    ...wrap(plain(check.summary, MAX_TEXT), { columns, first: '  ' }),
    ...detailLines(check, page),
    ...proofLines(check, page),
  ];
}

function detailLines(check: Check, page: Page): string[] {
  const { say } = page;
  const row = (name: string, value: string | null): string[] =>
    value === null || value === '' ? [] : note(`${name}: ${value}`, page);
  const notes = notesOf(check);
  // What the summary already says is not said twice.
  const noteRows = notes.record
    .filter((sentence) => !check.summary.includes(sentence))
    .flatMap((sentence) => row(say('report.problem'), sentence));
  const proposalRows = (record: string | null | undefined): string[] =>
    page.proposals && check.status !== 'pass' && typeof record === 'string'
      ? [
          ...row(say('report.suggestion'), record),
          ...notes.proposal.flatMap((sentence) => note(sentence, page)),
        ]
      : [];
  switch (check.id) {
    case 'dnsbl':
    case 'domain-dnsbl':
      return listLines(readLists(check), page);
    case 'spf': {
      const spf = readSpf(check);
      const matched = check.details['matched'];
      return [
        ...row(say('report.record'), spf?.record ?? null),
        ...row(say('report.matched'), typeof matched === 'string' ? plain(matched) : null),
        ...noteRows,
        ...proposalRows(spf?.suggestion),
      ];
    }
    case 'dmarc': {
      const dmarc = readDmarc(check);
      return [
        ...row(say('report.record'), dmarc?.record ?? null),
        ...noteRows,
        ...proposalRows(dmarc?.suggestion),
      ];
    }
    case 'dkim':
      return readDkim(check).flatMap(({ selector, state, bits }) =>
        row(say('report.key', { selector }), bits === null ? state : `${state}, ${bits} bit`),
      );
    case 'ptr':
      return row(say('report.names'), readPtr(check)?.names.join(', ') ?? null);
    case 'mx':
    case 'helo':
      return [];
    default:
      return check.id satisfies never;
  }
}

/** Listed ones with code, meaning and page; those that gave no answer with the reason; the clear in one line. */
function listLines(lists: readonly ListAnswer[], page: Page): string[] {
  const { say } = page;
  const state = (wanted: ListAnswer['state']): ListAnswer[] =>
    lists.filter((list) => list.state === wanted);
  const listed = state('listed').flatMap(({ name, codes, meaning, why, url }) => {
    const reasons = [meaning, why].filter((part) => part !== null);
    const head = `${say('report.lists.listed')}: ${name} (${codes.join(', ')})`;
    const lines = note([head, ...reasons].join(': '), page);
    if (url !== null) lines.push(`    ${url}`);
    return lines;
  });
  const clear = state('clear').map(({ name }) => name);
  const open = (['unknown', 'skipped'] as const).flatMap((wanted) => {
    const reasons = new Map<string, string[]>();
    for (const { name, why } of state(wanted)) {
      const names = reasons.get(why ?? '');
      if (names === undefined) reasons.set(why ?? '', [name]);
      else names.push(name);
    }
    return [...reasons].flatMap(([why, names]) =>
      note(
        `${say(`report.lists.${wanted}`)}: ${names.join(', ')}${why === '' ? '' : ` (${why})`}`,
        page,
      ),
    );
  });
  return [
    ...listed,
    ...(clear.length === 0 ? [] : note(`${say('report.lists.clear')}: ${clear.join(', ')}`, page)),
    ...open,
  ];
}

function proofLines(check: Check, page: Page): string[] {
  const { say } = page;
  const rows = decisive(check);
  const more = check.evidence.length - rows.length;
  return [
    ...rows.flatMap((row) => proof(row, page)),
    ...(more > 0 ? note(say('report.moreRows', { number: more }), page) : []),
  ];
}

/** Answers before failures before empty ones; of a list not its test points, which the lists above speak of. */
function decisive({ id, subject, evidence }: Check): Evidence[] {
  const isList = id === 'dnsbl' || id === 'domain-dnsbl';
  const asked = subject === null ? null : isList ? listLabels(subject) : null;
  const rows = asked === null ? evidence : evidence.filter(({ name }) => name.startsWith(asked));
  return rows.toSorted((one, other) => weight(one) - weight(other)).slice(0, MAX_ROWS);
}

/** What stands before the zone in a list's query (RFC 5782 §2.1, §2.4). */
function listLabels(subject: string): string {
  const reverse = reverseName(subject)?.replace(/(?:in-addr|ip6)\.arpa$/, '');
  return reverse ?? `${subject.toLowerCase()}.`;
}

function weight({ answer, status }: Evidence): number {
  if (answer.length > 0) return 0;
  return status === 'NOERROR' || status === 'NXDOMAIN' ? 2 : 1;
}

function proof({ name, type, answer, resolver, ttl, status }: Evidence, page: Page): string[] {
  const { say, columns } = page;
  const said =
    answer.length > 0
      ? answer.map((value) => plain(value, MAX_ANSWER)).join(' | ')
      : status === 'NOERROR'
        ? say('report.empty')
        : plain(status);
  const notes = [
    resolver === '' ? null : say('report.from', { resolver: plain(resolver) }),
    ttl === null ? null : say('report.ttl', { ttl }),
  ].filter((part) => part !== null);
  const tail = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return wrap(`${plain(name)} ${plain(type)} → ${plain(said, MAX_TEXT)}${tail}`, {
    columns,
    first: '  > ',
    rest: '      ',
  });
}

function note(text: string, { columns }: Page): string[] {
  return wrap(plain(text, MAX_TEXT), { columns, first: '  ', rest: '    ' });
}
