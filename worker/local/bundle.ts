/**
 * Makes what is deployed: the files of worker/public, and the bundle dist/index.js. In it the modules
 * are as they are, but what can be worked out before goes in worked out.
 */
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { preact } from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { leanRules, packRules, unpackRules } from '../../shared/catalogue/packed.ts';
import { anchors, ruleSets } from '../../shared/catalogue/rules/index.ts';
import { assets, makeAssets } from './assets.ts';
import { root } from './commands.ts';
import { suffixModule } from './suffixes.ts';

/** Of tldts: the Public Suffix List. */
const trie = 'node_modules/tldts/dist/es6/src/data/trie.js';

/** Module (from the project's root) → the code that stands in for it. */
const standIns: Readonly<Record<string, () => string | Promise<string>>> = {
  [trie]: async () => suffixModule(await import(path.join(root, trie))),
  'shared/catalogue/rules/index.ts': () => {
    const packed = packRules(ruleSets);
    if (!isDeepStrictEqual(unpackRules(packed), leanRules(ruleSets)))
      throw new Error('the packed rules are not the rules');
    return `import { unpackRules } from '../packed.ts';
export const ruleSets = unpackRules(${JSON.stringify(packed)});
export const anchors = ${JSON.stringify(anchors)};`;
  },
};

const prepared: Plugin = {
  name: 'prepared',
  enforce: 'pre',
  async load(id) {
    const make = standIns[path.relative(root, id).replaceAll('\\', '/')];
    return make === undefined ? null : { code: await make(), moduleType: 'js' };
  },
};

await makeAssets();
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [preact({ prefreshEnabled: false })],
  build: {
    outDir: assets,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    rolldownOptions: {
      input: 'shared/card/form.ts',
      output: { entryFileNames: 'page.js', codeSplitting: false },
    },
  },
});
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [prepared],
  ssr: {
    target: 'webworker',
    noExternal: true,
    resolve: { conditions: ['workerd', 'worker', 'browser'] },
  },
  build: {
    ssr: 'worker/index.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      external: [/^cloudflare:/],
      // A long string that is used three times must not become three long strings.
      optimization: { inlineConst: false },
      output: { entryFileNames: 'index.js', codeSplitting: false },
    },
  },
});
