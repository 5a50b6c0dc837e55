/** What is wrong or odd about a domain's DMARC records. `note`s do not make a valid record doubtful. */
import type { MessageKey, Values } from '../../../shared/texts/say.ts';
import { plain } from '../../../shared/diagnosis/plain.ts';
import { isSpfRecord } from '../spf/parse.ts';
import { isDmarcRecord, type DmarcRecord } from './record.ts';
import type { Discovery, Place, Walk } from './walk.ts';

export interface Problem {
  id: string;
  severity: 'warning' | 'note';
  key: MessageKey;
  values: Values;
}

type ProblemId = MessageKey extends infer K
  ? K extends `dmarc.problem.${infer Id}`
    ? Id
    : never
  : never;

export function problem(
  id: ProblemId,
  severity: Problem['severity'],
  values: Values = {},
): Problem {
  return { id, severity, key: `dmarc.problem.${id}`, values };
}

const MAX_QUOTED = 80;
/** A record of a thousand mistakes is an attack on the reader. */
const MAX_PROBLEMS = 40;
const quote = (text: string): string => plain(text, MAX_QUOTED);

/** At the author's name and at the one whose record holds; elsewhere nobody can be told to mend it. */
export function recordProblems(walk: Walk, discovery: Discovery): Problem[] {
  const holder = discovery.is === 'found' ? discovery.place : null;
  const places = walk.places.filter(
    (place) => place.domain === walk.start || place.domain === holder?.domain || isTheirs(place),
  );
  return [
    ...places.flatMap(placeProblems),
    ...(holder === null ? [] : policyProblems(holder.record, holder.domain)),
  ].slice(0, MAX_PROBLEMS);
}

/** Above the author only a name that tried to publish a record counts, and never a top-level domain. */
const isTheirs = (place: Place): boolean =>
  place.domain.includes('.') && (place.candidates.length > 1 || place.duplicate !== null);

function placeProblems(place: Place): Problem[] {
  const name = `_dmarc.${place.domain}`;
  const found: Problem[] = [];
  if (place.candidates.length > 1) {
    found.push(problem('several', 'warning', { name, count: place.candidates.length }));
  }
  if (place.duplicate !== null) {
    found.push(problem('duplicateTag', 'warning', { name, tag: place.duplicate }));
  }
  for (const text of place.texts) {
    if (isDmarcRecord(text)) continue;
    if (isSpfRecord(text)) found.push(problem('spfHere', 'warning', { name }));
    else if (isAlmostDmarc(text))
      found.push(problem('almost', 'warning', { name, text: quote(text) }));
    else if (isFragment(text))
      found.push(problem('fragment', 'warning', { name, text: quote(text) }));
    else found.push(problem('unrelated', 'note', { name, text: quote(text) }));
  }
  return found;
}

/** Meant as DMARC, but read by nobody: a space or quote before, another case, no `v=`. */
export function isAlmostDmarc(text: string): boolean {
  return (
    !isDmarcRecord(text) && /^[\s"'\\]{0,20}(?:v\s{0,5}[=:]\s{0,5})?["']?DMARC\s?1/i.test(text)
  );
}

/** A tag list without its beginning: a record that was cut into several. */
function isFragment(text: string): boolean {
  return /^\s{0,20}(?:p|sp|np|rua|ruf|adkim|aspf|pct|fo|rf|ri|t|psd)\s{0,5}=/i.test(text);
}

function policyProblems(record: DmarcRecord, domain: string): Problem[] {
  const found: Problem[] = [];
  const { effective } = record;
  const tag = (name: string): string | undefined =>
    record.tags.find((one) => one.name === name)?.value;
  for (const { name, value } of record.wrong) {
    found.push(problem('wrongValue', 'warning', { tag: name, value: quote(value) }));
  }
  if (effective === null) found.push(problem('noPolicy', 'warning', { domain }));
  else {
    if (tag('p') === undefined) found.push(problem('pMissing', 'warning'));
    if (effective.p === 'none') found.push(problem('pNone', 'warning', { domain }));
    else if (effective.sp === 'none') found.push(problem('spNone', 'note', { domain }));
  }
  if (record.testing) found.push(problem('testing', 'note'));
  for (const uri of [...record.rua, ...record.ruf]) {
    if (!uri.valid) found.push(problem('badUri', 'warning', { uri: quote(uri.text) }));
    if (uri.size !== null) found.push(problem('uriSize', 'note', { size: uri.size }));
  }
  if (record.rua.length === 0) found.push(problem('noRua', 'note', { domain }));
  for (const { name, value } of record.historic) {
    found.push(
      name === 'pct' && value !== '100'
        ? problem('pct', 'warning', { value: quote(value) })
        : problem('historic', 'note', { tag: name }),
    );
  }
  for (const name of record.unknown)
    found.push(problem('unknownTag', 'note', { tag: quote(name) }));
  for (const text of record.stray) found.push(problem('stray', 'warning', { text: quote(text) }));
  if (tag('fo') !== undefined && record.ruf.length === 0) found.push(problem('foAlone', 'note'));
  return found;
}
