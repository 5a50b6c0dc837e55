/**
 * `npm run bench [-- FOLDER]`: the figures the project promises, each against its limit. FOLDER holds
 * *.eml files to read; without one the sample bounce is read.
 */
import { buildExtension, buildWorker } from '../../worker/local/commands.ts';
import { endpointFigures } from './endpoint.ts';
import { latencyFigures } from './latency.ts';
import { readingFigures } from './reading.ts';
import { sizeFigures } from './sizes.ts';
import type { Figure } from './figure.ts';

const folder = process.argv[2];
console.log('Building…');
const bundle = await buildWorker();
await buildExtension(['chrome']);

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
  () => latencyFigures(bundle),
  () => endpointFigures(bundle),
])
  (await part()).forEach(show);

const missed = figures.filter((figure) => figure.limit !== null && !figure.holds);
console.log(missed.length === 0 ? '\nAll limits hold.' : `\n${missed.length} limits do not hold.`);
process.exit(missed.length === 0 ? 0 : 1);
