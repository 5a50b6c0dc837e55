/** One question to the background, one answer. */
import { browser } from 'wxt/browser';
import type { Answers, Question } from '../messages.ts';

/** Rejects when the extension was updated under this page. */
export async function ask<Asked extends Question>(question: Asked): Promise<Answers[Asked['ask']]> {
  return (await browser.runtime.sendMessage(question)) as Answers[Asked['ask']];
}
