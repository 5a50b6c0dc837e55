/**
 * `npm run bench [-- FOLDER]`: the figures the project promises, each against its limit. FOLDER holds
 * *.eml files to read; without one the sample bounce is read.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, buildWorker, command, root } from '../../worker/local/commands.ts';
import { codecFigures } from './codec.ts';
import { cpuFigures } from './cpu.ts';
import { endpointFigures } from './endpoint.ts';
import { latencyFigures } from './latency.ts';
import { readingFigures } from './reading.ts';
import { sizeFigures } from './sizes.ts';
import { startUpFigures } from './start-up.ts';
import type { Figure } from './figure.ts';

const folder = process.argv[2];
console.log('Building…');
const bundle = await buildWorker();
await buildExtension(['chrome']);
const made = await mkdtemp(path.join(tmpdir(), 'whybounced-bench-'));
await command(process.execPath, [
  ...process.execArgv,
  path.join(root, 'test', 'bench', 'bundle-bare.ts'),
  made,
]);
const bare = path.join(made, 'bare.js');

const figures: Figure[] = [];
const show = (figure: Figure): void => {
  figures.push(figure);
  const verdict = figure.limit === null ? ' ' : figure.holds ? '✓' : '✗';
  console.log(
    `${verdict} ${figure.name}: ${figure.value}${figure.limit === null ? '' : ` (${figure.limit})`}`,
  );
};
for (const part of [
  () => sizeFigures(bundle),
  () => readingFigures(folder),
  codecFigures,
  () => startUpFigures(bundle, bare),
  () => latencyFigures(bundle),
  () => cpuFigures(bundle, bare),
  () => endpointFigures(bundle, bare),
])
  (await part()).forEach(show);
await rm(made, { recursive: true });

const missed = figures.filter((figure) => figure.limit !== null && !figure.holds);
console.log(missed.length === 0 ? '\nAll limits hold.' : `\n${missed.length} limits do not hold.`);
process.exit(missed.length === 0 ? 0 : 1);
