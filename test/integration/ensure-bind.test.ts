import { describe, expect, it } from 'vitest';
import { ensureBind, type Machine } from './ensure-bind.ts';

const tools = ['/usr/sbin/named', '/usr/bin/dnsdist', '/usr/bin/dig'];

const machine = (given: {
  has?: string[];
  root?: boolean;
  /** Exit codes of apt-get, by its first argument. */
  codes?: Record<string, number>;
  /** What the installation leaves behind. */
  leaves?: string[];
}) => {
  const has = new Set(given.has ?? []);
  const ran: string[] = [];
  const said: string[] = [];
  const made: Machine = {
    exists: (path) => has.has(path),
    isRoot: () => given.root ?? true,
    run: async (command, args) => {
      ran.push([command, ...args].join(' '));
      const code = given.codes?.[args[0] ?? ''] ?? 0;
      if (code === 0 && args[0] === 'install')
        for (const path of given.leaves ?? tools) has.add(path);
      return code;
    },
    say: (line) => said.push(line),
  };
  return { made, ran, said };
};

describe('BIND and dnsdist for the integration tests', () => {
  it('are used where they are, without installing anything', async () => {
    const { made, ran } = machine({ has: [...tools, '/usr/bin/apt-get'], root: false });
    expect(await ensureBind(made)).toStrictEqual({
      ok: true,
      tools: { named: '/usr/sbin/named', dnsdist: '/usr/bin/dnsdist', dig: '/usr/bin/dig' },
    });
    expect(ran).toStrictEqual([]);
  });

  it('are installed by root where there is apt-get, and that is said', async () => {
    const { made, ran, said } = machine({ has: ['/usr/bin/apt-get', '/usr/sbin/named'] });
    expect(await ensureBind(made)).toMatchObject({ ok: true });
    expect(ran).toStrictEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends bind9 bind9-dnsutils dnsdist',
    ]);
    expect(said.join('\n')).toContain('Installing bind9');
  });

  it.each([
    ['no apt-get', { root: true }, 'there is no apt-get'],
    ['no root', { has: ['/usr/bin/apt-get'], root: false }, 'this is not root'],
    ['no network', { has: ['/usr/bin/apt-get'], codes: { update: 100 } }, 'update ended with 100'],
    [
      'no package',
      { has: ['/usr/bin/apt-get'], codes: { install: 100 } },
      'install ended with 100',
    ],
    ['half a package', { has: ['/usr/bin/apt-get'], leaves: ['/usr/sbin/named'] }, 'left no named'],
  ])('are missing, with the reason and what to do: %s', async (_case, given, why) => {
    const ensured = await ensureBind(machine(given).made);
    expect(ensured).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(ensured).toMatchObject({ why: expect.stringContaining('apt-get install') });
  });
});
