/** A folder of *.eml, with labels.json or without: how much of it is read right, and how fast. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounce } from '../../shared/bounce/bounce.ts';
import { htmlText } from '../../shared/bounce/html.ts';
import { type BounceInput, readBounce } from '../../shared/bounce/read.ts';
import { type Match, matchBounce } from '../../shared/catalogue/match.ts';
import { acceptable, answersOnly, quotesOnly, wrongLabels } from './mapping.ts';
import { Score } from './score.ts';
import { type View, viewOf, views } from './views.ts';

interface Label {
  family: string;
  cluster: string;
  noisy: boolean;
  records: { reason_v56: string; status: string; replycode: string; status_is_pseudo: boolean }[];
  silver: { recipient: string }[];
}

interface Row {
  file: string;
  bytes: Uint8Array;
  label: Label | null;
}

/** @returns false when an ordinary mail of an unlabelled folder was called a bounce. */
export function runBounces(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  let labels: Record<string, Label> = {};
  try {
    labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  } catch {
    console.log('no labels.json: counting kinds only');
  }
  const rows = files.map((file) => ({
    file,
    bytes: readFileSync(join(folder, file)),
    label: labels[file] ?? null,
  }));
  if (Object.keys(labels).length === 0) kindsOnly(rows);
  else for (const view of views) scored(rows, view);
  throughput(rows);
}

function kindsOnly(rows: readonly Row[]): void {
  for (const view of views) {
    const kinds = new Map<string, number>();
    for (const { file, bytes } of rows) {
      const input = viewOf(bytes, view);
      const { kind, diagnostic } =
        input === null ? { kind: 'nothing to see', diagnostic: null } : readBounce(input);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kind !== 'not-a-bounce')
        console.log(`  ${view} ${file}: ${kind} ${(diagnostic ?? '').slice(0, 100)}`);
    }
    console.log(`${view}: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  }
}

function wantedKind(file: string, label: Label): string | null {
  if (quotesOnly.has(file)) return 'not-a-bounce';
  if (answersOnly.has(file)) return 'auto-reply';
  const reason = label.records[0]?.reason_v56;
  if (reason === undefined) return label.silver.length > 0 ? 'bounce' : null;
  if (reason === 'feedback') return 'complaint';
  if (reason === 'vacation') return 'auto-reply';
  return reason === 'delivered' ? 'delivered' : 'bounce';
}

function scored(rows: readonly Row[], view: View): void {
  const scores = {
    kind: new Score(),
    recipient: new Score(),
    status: new Score(),
    reply: new Score(),
    reason: new Score(),
    notices: new Score(),
    shown: new Score(),
    shownNotices: new Score(),
  };
  const confusion = new Map<string, number>();
  const misses: string[] = [];
  for (const { file, bytes, label } of rows) {
    if (label === null) continue;
    const want = wantedKind(file, label);
    const input = viewOf(bytes, view);
    if (want === null || input === null) continue;
    const bounce = readBounce(input);
    const got = bounce.kind === 'failed' || bounce.kind === 'delayed' ? 'bounce' : bounce.kind;
    // A report's structure is not in what a person sees of it: nothing tells a complaint or a receipt there.
    if (view !== 'raw' && (want === 'complaint' || want === 'auto-reply')) {
      scores.kind.add(label.cluster, got !== 'bounce');
      if (got === 'bounce') misses.push(`${file}: kind ${bounce.kind}, not ${want}`);
      continue;
    }
    scores.kind.add(label.cluster, got === want);
    if (got !== want) misses.push(`${file}: kind ${bounce.kind}, not ${want}`);
    if (want !== 'bounce') continue;
    const shown = isShown(readBounce({ raw: bytes }), input);
    compare({ file, label, bounce, shown }, scores, confusion, misses);
  }
  console.log(`\n${view}`);
  for (const [name, score] of Object.entries(scores))
    console.log(`  ${titles[name] ?? name} ${score.toString()}`);
  console.log(`  misses:\n${misses.map((miss) => `    ${miss}`).join('\n')}`);
  console.log(
    `  label → cause where they do not agree:\n${[...confusion]
      .toSorted((one, other) => other[1] - one[1])
      .map(([pair, count]) => `    ${count} ${pair}`)
      .join('\n')}`,
  );
}

const titles: Record<string, string> = {
  kind: 'kind      ',
  recipient: 'recipient ',
  status: 'status    ',
  reply: 'reply code',
  reason: 'reason    ',
  notices: "reason on Gmail's and Microsoft's notices",
  shown: 'reason where the deciding words can be seen at all',
  shownNotices: "of these, on Gmail's and Microsoft's notices",
};

type Scores = Record<
  'kind' | 'recipient' | 'status' | 'reply' | 'reason' | 'notices' | 'shown' | 'shownNotices',
  Score
>;

/** Letters of the raw message's deciding words that have to be in what is seen. */
const ENOUGH = 24;

/** Can the words that decide in the raw message be seen in this view? Many notices only say "could not be delivered". */
function isShown({ diagnostic }: Bounce, input: BounceInput): boolean {
  const seen = input.raw ?? input.text ?? htmlText(input.html ?? '').text;
  const words = letters((diagnostic ?? '').replace(/^[\d. #-]+/, '')).slice(0, ENOUGH);
  return typeof seen !== 'string' || (words !== '' && letters(seen).includes(words));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

interface Case {
  file: string;
  label: Label;
  bounce: Bounce;
  shown: boolean;
}

function compare(
  { file, label, bounce, shown }: Case,
  scores: Scores,
  confusion: Map<string, number>,
  misses: string[],
): void {
  const { cluster, records } = label;
  const wanted = label.silver.map(({ recipient }) => recipient.toLowerCase());
  if (wanted.length > 0) {
    const right = bounce.recipients.some((one) => wanted.includes(one.toLowerCase()));
    scores.recipient.add(cluster, right);
    if (!right)
      misses.push(`${file}: recipient ${bounce.recipients.join(' ')}, not ${wanted.join(' ')}`);
  }
  const statuses = records
    .filter((one) => !one.status_is_pseudo && one.status !== '')
    .map(({ status }) => status);
  if (statuses.length > 0) {
    const right = bounce.enhanced !== null && statuses.includes(bounce.enhanced);
    scores.status.add(cluster, right);
    if (!right)
      misses.push(
        `${file}: status ${bounce.enhanced}, not ${statuses.join(' ')}: ${(bounce.diagnostic ?? '').slice(0, 120)}`,
      );
  }
  const replies = records.map(({ replycode }) => replycode).filter((code) => code !== '');
  if (replies.length > 0) {
    const right = bounce.smtp !== null && replies.includes(bounce.smtp);
    scores.reply.add(cluster, right);
    if (!right)
      misses.push(
        `${file}: reply ${bounce.smtp}, not ${replies.join(' ')}: ${(bounce.diagnostic ?? '').slice(0, 120)}`,
      );
  }
  const reasons = [
    ...records.map(({ reason_v56 }) => reason_v56),
    ...(wrongLabels[file]?.reasons ?? []),
  ];
  if (
    reasons.length === 0 ||
    label.noisy ||
    reasons.every((reason) => reason === 'undefined' || reason === 'onhold')
  )
    return;
  const { cause, signature, by } = matchBounce(bounce);
  const right = reasons.some((reason) => acceptable[cause].includes(reason));
  scores.reason.add(cluster, right);
  if (shown) scores.shown.add(cluster, right);
  if (/gmail|googleworkspace|office365|outlook|exchange/.test(label.family)) {
    scores.notices.add(cluster, right);
    if (shown) scores.shownNotices.add(cluster, right);
  }
  if (right) return;
  const pair = `${reasons.join('/')} → ${cause}`;
  confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  misses.push(`${file}: ${pair} (${signature ?? by}): ${(bounce.diagnostic ?? '').slice(0, 200)}`);
}

function once(one: BounceInput): Match {
  return matchBounce(readBounce(one));
}

/** Runs per second in the fastest of several rounds: what the work costs when nothing else disturbs it. */
function fastest(rounds: number, turns: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) run();
    best = Math.min(best, (performance.now() - start) / turns);
  }
  return 1000 / best;
}

/** Read and match, in this one process. */
function throughput(rows: readonly Row[]): void {
  const bySize = rows.toSorted((one, other) => one.bytes.length - other.bytes.length);
  const median = bySize[bySize.length >> 1];
  if (median === undefined) return;
  const input: BounceInput = { raw: median.bytes };
  for (const { bytes } of rows) once({ raw: bytes });
  for (let turn = 0; turn < 500; turn++) once(input);
  const rate = fastest(25, 200, () => once(input));
  const all = rows.length * fastest(5, 1, () => rows.forEach(({ bytes }) => once({ raw: bytes })));
  let worst = { ms: 0, file: '' };
  for (const { file, bytes } of rows) {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      once({ raw: bytes });
      return performance.now() - start;
    });
    const ms = Math.min(...times);
    if (ms > worst.ms) worst = { ms, file };
  }
  console.log(
    `\nthroughput: ${Math.round(rate)} messages/s on the median message (${median.file}, ${median.bytes.length} bytes), ${Math.round(all)}/s over all ${rows.length}; worst ${worst.ms.toFixed(2)} ms (${worst.file})`,
  );
}
