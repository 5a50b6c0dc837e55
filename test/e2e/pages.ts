/**
 * Opens every page of a folder with an `index.json` in Chromium with the built extension, and counts
 * cards: `node --experimental-strip-types test/e2e/pages.ts FOLDER [part of a file name]`.
 * A row: `{ file, url, cards, headers? }`; `cards` holds the number after loading, then after each
 * step the page makes.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLab, type Lab } from './browser.ts';

interface Row {
  file: string;
  url: string;
  kind: string;
  cards: number[];
  headers?: Record<string, string>;
}

export interface Tally {
  pages: number;
  right: number;
  /** One sentence per page that went wrong. */
  wrong: string[];
  /** Milliseconds from the message being there to its card, for pages that load with one. */
  times: number[];
  /** What the extension asked for by itself: must stay empty. */
  asked: string[];
}

/** A card that should be there may take this long before it counts as missing. */
const PATIENCE_MS = 3000;
/** Long enough for a card that should not come to come. */
const SETTLE_MS = 450;

/** In the page: notes when the message was there and when the first card was. */
function clock(): void {
  const times = { message: 0, card: 0 };
  Object.assign(globalThis, { manualSteps: true, whybouncedTimes: times });
  const look = (): void => {
    if (times.message === 0 && document.readyState !== 'loading') times.message = performance.now();
    if (times.card === 0 && document.querySelector('whybounced-card') !== null)
      times.card = performance.now();
    if (times.card === 0) requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

export async function countCards(folder: string, part = ''): Promise<Tally> {
  const rows = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')) as Row[];
  const lab = await openLab();
  const tally: Tally = { pages: 0, right: 0, wrong: [], times: [], asked: lab.asked };
  try {
    await lab.context.addInitScript(clock);
    for (const row of rows.filter(({ file }) => file.includes(part)))
      await count(lab, folder, row, tally);
  } finally {
    await lab.close();
  }
  return tally;
}

async function count(lab: Lab, folder: string, row: Row, tally: Tally): Promise<void> {
  const html = await readFile(path.join(folder, row.file), 'utf8');
  const page = await lab.open({ url: row.url, html, headers: row.headers ?? {} });
  const found: number[] = [];
  try {
    for (const [step, expected] of row.cards.entries()) {
      if (step > 0)
        await page.evaluate(() => (globalThis as unknown as { nextStep(): void }).nextStep());
      const cards = page.locator('whybounced-card');
      const end = Date.now() + PATIENCE_MS;
      if (expected > 0)
        while (Date.now() < end && (await cards.count()) !== expected)
          await page.waitForTimeout(25);
      if (expected === 0 || step > 0) await page.waitForTimeout(SETTLE_MS);
      found.push(await cards.count());
    }
    const times = await page.evaluate(
      () =>
        (globalThis as unknown as { whybouncedTimes: { message: number; card: number } })
          .whybouncedTimes,
    );
    if ((row.cards[0] ?? 0) > 0 && times.card > 0) tally.times.push(times.card - times.message);
  } finally {
    await page.close();
  }
  tally.pages += 1;
  if (String(found) === String(row.cards)) tally.right += 1;
  else
    tally.wrong.push(
      `${row.file} (${row.kind}): expected ${row.cards.join(' ')}, found ${found.join(' ')}`,
    );
}

async function main(folder: string | undefined, part: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Name the folder that holds index.json.');
  const { pages, right, wrong, times, asked } = await countCards(folder, part);
  for (const line of wrong) console.log(`✗ ${line}`);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(
    `${right} of ${pages} pages right; card after ${at(0.5)} ms (median), ${at(0.98)} ms (98 %), ${at(1)} ms (all)`,
  );
  console.log(
    asked.length === 0
      ? 'nothing was asked of anybody'
      : `asked without consent: ${asked.join(', ')}`,
  );
  process.exitCode = wrong.length === 0 && asked.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv[2], process.argv[3]);
