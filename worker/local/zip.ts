/** `npm run zip`: the packages for the three stores (Edge takes Chrome's kind), in extension/.output/. */
import { command } from './commands.ts';

for (const browser of ['chrome', 'edge', 'firefox'])
  await command('wxt', ['zip', 'extension', '-b', browser, '--mv3']);
