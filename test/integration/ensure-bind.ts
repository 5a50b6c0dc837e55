/**
 * BIND, dig and dnsdist on this machine: used where they are, installed where that is possible (root on Debian or
 * Ubuntu), else a sentence that says why not, which the suite prints instead of passing in silence.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Tools {
  named: string;
  dnsdist: string;
  dig: string;
}
export type Ensured = { ok: true; tools: Tools } | { ok: false; why: string };

/** What the installer touches, so that its decisions can be tested without a package manager. */
export interface Machine {
  exists(path: string): boolean;
  isRoot(): boolean;
  /** Exit code; the command's output goes to the person. */
  run(command: string, args: readonly string[]): Promise<number>;
  say(line: string): void;
}

const places = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];
const packages = ['bind9', 'bind9-dnsutils', 'dnsdist'];
const byHand = `install them by hand: apt-get install --no-install-recommends ${packages.join(' ')}`;

const find = (machine: Machine, name: string): string | undefined =>
  places.map((place) => `${place}/${name}`).find((path) => machine.exists(path));

const installed = (machine: Machine): Tools | null => {
  const named = find(machine, 'named');
  const dnsdist = find(machine, 'dnsdist');
  const dig = find(machine, 'dig');
  return named && dnsdist && dig ? { named, dnsdist, dig } : null;
};

const here: Machine = {
  exists: existsSync,
  isRoot: () => process.getuid?.() === 0,
  run: (command, args) =>
    new Promise((resolve) => {
      const child = spawn(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        // The packages would start their servers, and ask questions, at once.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      });
      child.once('error', () => resolve(127));
      child.once('exit', (code) => resolve(code ?? 1));
    }),
  say: (line) => console.log(line),
};

/** Never rejects. May take minutes when it installs; says so. */
export const ensureBind = async (machine: Machine = here): Promise<Ensured> => {
  const found = installed(machine);
  if (found) return { ok: true, tools: found };
  if (!machine.exists('/usr/bin/apt-get')) {
    return {
      ok: false,
      why: `BIND and dnsdist are not installed and there is no apt-get; ${byHand}`,
    };
  }
  if (!machine.isRoot()) {
    return { ok: false, why: `BIND and dnsdist are not installed and this is not root; ${byHand}` };
  }
  machine.say(`Installing ${packages.join(', ')} for the integration tests…`);
  const steps: readonly (readonly string[])[] = [
    ['update'],
    ['install', '-y', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    const code = await machine.run('apt-get', args);
    if (code !== 0) {
      return { ok: false, why: `apt-get ${args[0] ?? ''} ended with ${code}; ${byHand}` };
    }
  }
  const fresh = installed(machine);
  return fresh
    ? { ok: true, tools: fresh }
    : { ok: false, why: `apt-get left no named, dnsdist and dig behind; ${byHand}` };
};
