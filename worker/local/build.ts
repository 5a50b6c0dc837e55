/** `npm run build`: the Worker's bundle in dist/, the extension in extension/.output/. */
import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildWorker } from './commands.ts';

const bundle = await buildWorker();
await buildExtension();
const gzip = gzipSync(await readFile(bundle), { level: 9 }).length;
console.log(`dist/index.js ${kilobytes((await stat(bundle)).size)}, ${kilobytes(gzip)} gzip`);
console.log('extension/.output/chrome-mv3, extension/.output/firefox-mv3');

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
