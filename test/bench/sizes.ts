/** What has to be loaded: the Worker's bundle and the content scripts, compressed. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../worker/local/commands.ts';
import { atMost, type Figure } from './figure.ts';

export async function sizeFigures(bundle: string): Promise<Figure[]> {
  const scripts = path.join(root, 'extension', '.output', 'chrome-mv3', 'content-scripts');
  const names = (await readdir(scripts)).filter((name) => name.endsWith('.js'));
  return [
    atMost('Worker bundle, gzip', await gzipped(bundle), 250, 'KB'),
    ...(await Promise.all(
      names.map(async (name) =>
        atMost(`content script ${name}, gzip`, await gzipped(path.join(scripts, name)), 14, 'KB'),
      ),
    )),
  ];
}

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length / 1024;
}
