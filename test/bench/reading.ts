/** Read + match in one process: messages per second on the median message, and the worst single one. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBounce } from '../../shared/bounce/read.ts';
import { matchBounce } from '../../shared/catalogue/match.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { atLeast, atMost, quantile, told, type Figure } from './figure.ts';

/** Until the engine has optimized what it will, as in a process that has read mail for a second. */
const warmUp = 30;
/** Passes over all messages, so that a moment in which the machine is slow does not decide. */
const passes = 10;
/** Times in a row that each message is read in a pass. */
const rounds = 5;

function diagnose(raw: Uint8Array): void {
  matchBounce(readBounce({ raw }));
}

export async function readingFigures(folder: string | undefined): Promise<Figure[]> {
  const messages = await load(folder);
  for (let round = 0; round < warmUp; round += 1) messages.forEach(diagnose);
  const best = messages.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [at, raw] of messages.entries()) {
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        diagnose(raw);
        best[at] = Math.min(best[at] ?? 0, performance.now() - start);
      }
    }
  }
  return [
    told('messages read', String(messages.length)),
    atLeast('read + match, median message', 1000 / quantile(best, 0.5), 18_000, 'per second'),
    atMost('read + match, worst message', Math.max(...best), 5, 'ms'),
  ];
}

async function load(folder: string | undefined): Promise<Uint8Array[]> {
  if (folder === undefined) return [new TextEncoder().encode(sampleBounce)];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map((name) => readFile(path.join(folder, name))));
}
