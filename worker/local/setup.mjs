/**
 * What has to be there before anything else runs: the npm packages of the lock file and a Node that
 * runs TypeScript. Plain JavaScript without dependencies, because it runs first, on Node 20 too.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules', '.bin');

/** Node strips types by itself from 22.18 on; before that it must be told (from 22.12 on it can). */
export const nodeFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** True where node_modules holds just what the lock file says (npm writes its own list of what it laid down). */
function packagesAreCurrent() {
  const laid = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(laid)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(laid, 'utf8')).packages;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.optional) return true;
    return present[name]?.version === entry.version;
  });
}

function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages from the lock file (npm ci, about half a minute)…');
  // npm must not run on the Node inside the folder that it replaces.
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);
  const result = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH },
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0) {
    console.error('npm ci failed: see the lines above. Is the npm registry reachable?');
    process.exit(1);
  }
}

/** The Node to run on: this one if it is new enough, else the one that comes with the packages (Linux x64). */
function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  const own = path.join(bin, 'node');
  if (existsSync(own)) return own;
  console.error(
    `Node ${process.versions.node} is too old here: install Node 22.12 or newer. (On Linux x64 a newer Node comes with the packages.)`,
  );
  return process.exit(1);
}

/** Sets up and runs a TypeScript file of this project; resolves with its exit code. */
export async function run(file, args) {
  installPackages();
  const node = modernNode();
  const child = spawn(node, [...nodeFlags, path.join(root, file), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [path.dirname(node), bin, process.env.PATH ?? ''].join(path.delimiter),
      // Nothing of the toolchain calls home.
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return await new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
  });
}
