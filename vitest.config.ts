import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { demoWorld } from './test/harness/outbound.ts';

/**
 * Four kinds of test: pure code and checks in Node, the app in workerd (HTTP requests in, DNS served
 * by a zone in this process), real DNS servers, and real browsers.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'shared', include: ['test/shared/**/*.test.ts', 'test/house/**/*.test.ts'] },
      },
      {
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/dns/**/*.test.ts'],
          exclude: ['test/worker/http/**'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: { DOH_URLS: 'https://one.test/dns-query,https://two.test/dns-query' },
              outboundService: demoWorld,
            },
          }),
        ],
        test: {
          name: 'http',
          include: ['test/worker/http/**/*.test.ts'],
          globalSetup: 'test/harness/assets.ts',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/extension/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
