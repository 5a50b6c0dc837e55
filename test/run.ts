/** `npm test`: gets the browsers and DNS servers, builds, runs every test, ends with the count. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension, buildWorker, command, root } from '../worker/local/commands.ts';
import { ensureChromium } from './e2e/chromium.ts';
import { ensureFirefox } from './e2e/firefox.ts';
import { bundleVariable } from './harness/bundle.ts';
import { ensureBind } from './integration/ensure-bind.ts';

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  console.log(`• ${name}…`);
  await work();
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** What cannot be installed here is said now; the tests that need it say it again. */
async function told(ensured: Promise<unknown>): Promise<void> {
  try {
    await ensured;
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}

async function main(): Promise<number> {
  await step('Chromium', () => told(ensureChromium()));
  await step('Firefox', () => told(ensureFirefox()));
  await step('BIND and dnsdist', ensureBind);
  let bundle = '';
  await step('Building the Worker', async () => {
    bundle = await buildWorker();
  });
  await step('Building the extension', () => buildExtension());

  const results = path.join(root, 'node_modules', '.cache', 'whybounced-tests.json');
  await rm(results, { force: true });
  let broke = false;
  await step('Tests', async () => {
    try {
      await command(
        'vitest',
        [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${results}`,
          ...process.argv.slice(2),
        ],
        { env: { [bundleVariable]: bundle } },
      );
    } catch {
      broke = true;
    }
  });
  const counts = await readCounts(results);
  // A file that could not even be loaded has no failed test, but it has failed.
  const failed = Math.max(counts.numFailedTests, broke ? 1 : 0);
  const skipped = counts.numPendingTests === 0 ? '' : `, ${counts.numPendingTests} skipped`;
  console.log(`\n${counts.numPassedTests} passed, ${failed} failed${skipped}`);
  return failed === 0 && counts.numPassedTests > 0 ? 0 : 1;
}

async function readCounts(file: string): Promise<Counts> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 1 };
  }
}

process.exit(await main());
