/** Gmail: https://mail.google.com/mail/u/0/#inbox, /mail/b/…/u/1/, pop-outs. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../page/start.ts';
import { gmail } from '../webmail/gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // The background wakes while the page loads; the page itself is read once it is there.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // The page is told nothing of the extension.
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx, gmail),
});
