/** `npm run lint`: rules, format, types, unused code; all are run, all faults shown. */
import { command } from '../worker/local/commands.ts';

const tools: readonly (readonly [name: string, ...command: string[]])[] = [
  ['rules', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'oxfmt', '--check'],
  ['extension types', 'wxt', 'prepare', 'extension'],
  ['types of shared', 'tsc', '-p', 'shared'],
  ['types of worker', 'tsc', '-p', 'worker'],
  ['types of extension', 'tsc', '-p', 'extension'],
  ['types of test', 'tsc', '-p', 'test'],
  ['types of tests of the app', 'tsc', '-p', 'test/tsconfig.worker.json'],
  ['unused code', 'knip'],
];

let faults = 0;
for (const [name, program, ...args] of tools) {
  const start = performance.now();
  try {
    await command(program ?? '', args, { quiet: true });
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    faults += 1;
    console.error(`✗ ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(faults === 0 ? 0 : 1);
