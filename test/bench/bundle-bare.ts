/** `bundle-bare.ts FOLDER`: bundles `bare.ts` as the Worker is bundled. A process of its own, as there. */
import { build } from 'vite';
import { root } from '../../worker/local/commands.ts';

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: {
    target: 'webworker',
    noExternal: true,
    resolve: { conditions: ['workerd', 'worker', 'browser'] },
  },
  build: {
    ssr: 'test/bench/bare.ts',
    outDir: process.argv[2] ?? '',
    emptyOutDir: false,
    target: 'es2024',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'bare.js', codeSplitting: false } },
  },
});
