/**
 * Serves the built Worker in workerd, the runtime it is deployed on, without anything between: what
 * `npm start`, the benchmarks and the tests of the whole run against.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assets } from './assets.ts';
import { root } from './commands.ts';

export interface Served {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  url: string;
  /** Process id of workerd, for measuring. */
  pid: number;
  close(): Promise<void>;
  /** Resolves when workerd has ended, for whatever reason. */
  ended: Promise<void>;
}

/**
 * `port` 0 takes a free one. Rejects when the port is taken or workerd does not come up, with what
 * workerd said.
 */
export async function serveWorker(options: {
  bundle: string;
  port: number;
  vars: Record<string, string>;
  /** Folder of the static files; as the build has made it where none is given. */
  files?: string;
}): Promise<Served> {
  const folder = await mkdtemp(path.join(tmpdir(), 'whybounced-'));
  const { date, flags } = await compatibility();
  await writeFile(path.join(folder, 'index.js'), await readFile(options.bundle));
  await writeFile(
    path.join(folder, 'config.capnp'),
    config(options.port, options.vars, options.files ?? assets, date, flags),
  );

  const workerd = createRequire(import.meta.url)('workerd') as { default: string };
  const child = spawn(
    workerd.default,
    ['serve', path.join(folder, 'config.capnp'), '--control-fd=3'],
    {
      stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      void rm(folder, { recursive: true, force: true }).then(resolve);
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      const found = /"port":(\d+)/.exec(chunk.toString());
      if (found !== null) resolve(Number(found[1]));
    });
    child.on('error', reject);
    child.on('close', () => reject(new Error(said)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    ended,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** The same date and flags as the deployment has. */
async function compatibility(): Promise<{ date: string; flags: string[] }> {
  const toml = await readFile(path.join(root, 'wrangler.toml'), 'utf8');
  const date = /^compatibility_date = "([^"]+)"/m.exec(toml)?.[1];
  const flags = /^compatibility_flags = \[([^\]]*)\]/m.exec(toml)?.[1];
  if (date === undefined || flags === undefined)
    throw new Error('wrangler.toml lacks its compatibility date or flags');
  return { date, flags: [...flags.matchAll(/"([^"]+)"/g)].map(([, flag = '']) => flag) };
}

function config(
  port: number,
  vars: Record<string, string>,
  files: string,
  date: string,
  flags: readonly string[],
): string {
  const bindings = Object.entries(vars).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  );
  // Resolvers on loopback and on the local network are allowed here: the person who runs it chose them.
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "assets", disk = (path = ${JSON.stringify(files)})),
    (name = "internet", network = (allow = ["public", "private", "local"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = ${JSON.stringify(date)},
  compatibilityFlags = [${flags.map((flag) => JSON.stringify(flag)).join(', ')}],
  bindings = [${[...bindings, '(name = "ASSETS", service = "assets")'].join(', ')}],
);
`;
}
