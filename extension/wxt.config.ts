/** How the extension is built: one source for Chrome, Edge and Firefox. */
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import path from 'node:path';
import project from '../package.json' with { type: 'json' };

const context = path.resolve(import.meta.dirname, 'page/context.ts');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false })],
    resolve: { alias: { 'wxt/utils/content-script-context': context } },
  }),
  zip: {
    artifactTemplate: `whybounced-${project.version}-{{browser}}.zip`,
    // What Firefox's reviewers build from: the whole project.
    sourcesTemplate: `whybounced-${project.version}-sources.zip`,
    sourcesRoot: path.resolve(import.meta.dirname, '..'),
    excludeSources: [
      'dist/**',
      'test/**',
      'extension/docs/**',
      'worker/public/*/**',
      '**/*.tsbuildinfo',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: project.version,
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', 'alarms', 'notifications'],
    // The Worker answers CORS, so no host permission is needed to ask it. This is for an endpoint
    // of one's own that does not; asked for on the options page, never at install.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@whybounced.example',
              strict_min_version: '140.0',
              // Nothing is sent before the person agrees in the card, hence nothing is required.
              data_collection_permissions: {
                required: ['none'],
                optional: ['personalCommunications'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
