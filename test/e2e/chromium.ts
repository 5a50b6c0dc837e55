/** A Chromium to test in: the installed one, else the system's package, else a clear sentence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function findProgram(candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    if (candidate.includes('/')) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
      const file = path.join(folder, candidate);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return null;
}

/** @returns whether the package is there afterwards; only on Debian's kin, only as root. */
export function installPackage(name: string): boolean {
  const apt = '/usr/bin/apt-get';
  if (!existsSync(apt) || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): boolean =>
    spawnSync(apt, ['-q', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  return (
    run('install', '-y', '--no-install-recommends', name) ||
    (run('update') && run('install', '-y', '--no-install-recommends', name))
  );
}

/** @returns the path of an executable; throws a sentence for the person at the terminal when there is none. */
export async function ensureChromium(): Promise<string> {
  const found = findProgram(
    [process.env['CHROMIUM'] ?? '', ...names, ...places].filter((name) => name !== ''),
  );
  if (found !== null) return found;
  if (installPackage('chromium')) {
    const installed = findProgram(names);
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.',
  );
}
