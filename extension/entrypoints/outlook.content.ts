/** Outlook on the web: https://outlook.live.com/mail/0/, …/mail/deeplink/read/<id>, the work hosts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../page/start.ts';
import { outlook } from '../webmail/outlook.ts';

export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // The background wakes while the page loads; the page itself is read once it is there.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // The page is told nothing of the extension.
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx, outlook),
});
