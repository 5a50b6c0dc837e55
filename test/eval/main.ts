/**
 * Measures the reading and matching on a folder of mail, the gate on webmail pages, or the SPF
 * evaluator on a suite: `node --experimental-strip-types test/eval/main.ts PATH`.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runBounces } from './bounces.ts';
import { runPages } from './pages.ts';

const [path] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.error('usage: npm run eval -- FOLDER-OF-EML | FOLDER-OF-PAGES | SPF-SUITE.yml');
  process.exitCode = 2;
} else if (statSync(path).isFile()) {
  const { runSpfSuite } = await import('./spf.ts');
  await runSpfSuite(path);
} else if (existsSync(join(path, 'index.json'))) {
  runPages(path);
} else {
  runBounces(path);
}
