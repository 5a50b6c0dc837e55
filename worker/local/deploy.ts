/** `npm run deploy [-- OPTIONS OF wrangler deploy]`: builds, then hands the bundle and the files to Cloudflare. */
import { buildWorker, command } from './commands.ts';

const bundle = await buildWorker();
await command(
  'wrangler',
  ['deploy', bundle, '--no-bundle', '--minify=false', ...process.argv.slice(2)],
  { asks: true },
);
