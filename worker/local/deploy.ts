/** `npm run deploy [-- OPTIONS OF wrangler deploy]`: builds, then hands the bundle and the files to Cloudflare. */
import { buildWorker, command } from './commands.ts';

const options = process.argv.slice(2);
/** Said even where nobody chose: wrangler warns of a file with several environments otherwise. */
const production = options.some((one) => /^(?:-e|--env)(?:=|$)/.test(one)) ? [] : ['--env='];
const bundle = await buildWorker();
await command(
  'wrangler',
  ['deploy', bundle, '--no-bundle', '--minify=false', ...production, ...options],
  { asks: true },
);
