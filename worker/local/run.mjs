/** `node worker/local/run.mjs FILE.ts ARGS…`: sets up what is missing, then runs the file on a modern Node. */
import { run } from './setup.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node worker/local/run.mjs FILE.ts [ARGS…]');
  process.exit(2);
}
process.exit(await run(file, args));
