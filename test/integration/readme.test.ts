/** The README's curl lines, run as they stand there, against the built Worker. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../worker/local/commands.ts';
import { builtWorker } from '../harness/bundle.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { startDohServer, type DohServer } from '../../worker/local/doh-server.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';

const shell = promisify(execFile);
const readme = await readFile(path.join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .map(([, block = '']) => block)
  .filter((block) => block.includes('curl'))
  .flatMap((block) =>
    block
      .replaceAll(/\|\n\s*/g, '| ')
      .trim()
      .split('\n'),
  );

let folder: string;
let dns: DohServer;
let worker: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'whybounced-readme-'));
  await writeFile(path.join(folder, 'bounce.eml'), sampleBounce);
  dns = await startDohServer({ zones: demoZones, port: 0 });
  worker = await serveWorker({
    bundle: await builtWorker(),
    port: 0,
    vars: { DOH_URLS: dns.url },
  });
});
afterAll(async () => {
  await worker.close();
  await dns.close();
  await rm(folder, { recursive: true });
});

async function run(command: string): Promise<string> {
  const here = command.replaceAll('http://127.0.0.1:8787', worker.url);
  const { stdout } = await shell('sh', ['-c', here], { cwd: folder });
  return stdout;
}

describe('the README', () => {
  it('has curl lines', () => {
    expect(commands).toHaveLength(4);
  });

  it.each(commands)('%s', async (command) => {
    const answer = await run(command);
    expect(answer).not.toContain('"problem+json"');
    expect(answer).not.toContain('"status": 4');
    expect(answer).toMatch(/ip-policy-pbl|ptr-missing|"id": "spf"/);
  });
});
