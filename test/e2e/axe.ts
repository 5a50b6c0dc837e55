/** axe-core on one part of a page, shadow roots included. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Results {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** @returns one line per fault. */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  const script = await readFile(source, 'utf8');
  const session = await page.context().newCDPSession(page);
  // By the debugger, so that a page's content policy has no say in it.
  await session.send('Runtime.evaluate', { expression: script });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return (result.value as Results).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
