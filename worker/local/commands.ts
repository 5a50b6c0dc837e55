/** Runs the project's tools from its scripts; a failure ends the script with the tool's own output. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface CommandOptions {
  /** Extra environment variables. */
  env?: Record<string, string>;
  /** Keep the output back and show it only when the command fails. */
  quiet?: boolean;
  /** The person may be asked something. */
  asks?: boolean;
}

/** Resolves when the command ends well; rejects with its exit code (and its output when quiet). */
export async function command(
  name: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const quiet = options.quiet === true;
  const child = spawn(name, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: [
      options.asks === true ? 'inherit' : 'ignore',
      quiet ? 'pipe' : 'inherit',
      quiet ? 'pipe' : 'inherit',
    ],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}\n${output}`);
}

/** Node strips types by itself from 22.18 on; before that it must be told. */
const nodeFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** The Worker as it is deployed: its files in worker/public, its bundle in dist/index.js. */
export async function buildWorker(): Promise<string> {
  // A process of its own: the bundler changes the environment it runs in.
  const bundler = path.join(root, 'worker', 'local', 'bundle.ts');
  await command(process.execPath, [...nodeFlags, bundler], { quiet: true });
  return path.join(root, 'dist', 'index.js');
}

/** The extension for Chrome and Edge, and for Firefox; `endpoint` is where it asks by default. */
export async function buildExtension(
  browsers: readonly ('chrome' | 'firefox')[] = ['chrome', 'firefox'],
): Promise<void> {
  for (const browser of browsers)
    await command('wxt', ['build', 'extension', '-b', browser, '--mv3'], { quiet: true });
}
