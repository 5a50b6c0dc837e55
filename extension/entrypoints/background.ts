/** Wires the background: questions, diagnoses, the menu. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../background/answers.ts';
import { serve } from '../background/diagnose.ts';
import { offerMenu } from '../background/menu.ts';
import { keepWatch } from '../background/watches.ts';
import { DIAGNOSE_PORT, type Question } from '../messages.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((question: Question, sender, reply) => {
    if (sender.id !== browser.runtime.id) return false;
    const origin = sender.url ?? '';
    const host = URL.canParse(origin) ? new URL(origin).hostname : '';
    // A page must not wait for ever for an answer that a fault of ours swallowed.
    void answer(question, host).then(reply, () => reply(null));
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === DIAGNOSE_PORT && port.sender?.id === browser.runtime.id) serve(port);
  });
  offerMenu();
  keepWatch();
});
