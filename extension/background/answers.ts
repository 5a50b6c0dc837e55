/** Answers to what the extension's pages ask. */
import { browser } from 'wxt/browser';
import { looksLikeBounce, type GateInput } from '../../shared/bounce/gate.ts';
import { htmlText } from '../../shared/bounce/html.ts';
import { redactBounceForSending } from '../../shared/diagnosis/redact.ts';
import css from '../../shared/card/style.css?inline';
import type { Answers, Place, Question, Source } from '../messages.ts';
import { digestOf, hide, isHidden, noteMisfire } from './history.ts';
import { deservesCard, inputOf, judge } from './local.ts';
import { reportOf } from './report.ts';
import { consent, endpoint, hostOf, offHosts, readsOriginal } from './settings.ts';
import { textsNow } from './texts.ts';
import { beginWatch } from './watches.ts';

/** @param host where the question was asked from; empty for the extension's own pages. */
export async function answer(question: Question, host: string): Promise<Answers[Question['ask']]> {
  if (question.ask === 'classify') return classify(question.source, question.place, host);
  if (question.ask === 'report') return reportOf(question, await textsNow());
  if (question.ask === 'watch') return beginWatch(question.outgoing, question.diagnosis);
  if (question.ask === 'hide') {
    await hide(await digestOf(nameOf(question.source)));
    if (question.misfire !== null) await noteMisfire(question.misfire);
  }
  if (question.ask === 'open-options') await browser.runtime.openOptionsPage();
  return true;
}

/** In a mail page only bounces get an answer; what a person hands over by hand always does. */
async function classify(source: Source, place: Place, host: string): Promise<Answers['classify']> {
  const byHand = place === 'selection' || place === 'popup';
  const texts = await textsNow();
  const { bounce, view, verdict, steps } = judge(source, texts.say);
  if (!byHand) {
    if (!looksLikeBounce(seenOf(source)) || !deservesCard(bounce)) return null;
    if ((await offHosts.getValue()).includes(host)) return null;
    if (await isHidden(await digestOf(nameOf(source)))) return null;
  }
  return {
    kind: bounce.kind,
    verdict,
    steps,
    bounce: view,
    outgoing: redactBounceForSending(inputOf(source)),
    endpoint: hostOf(await endpoint.getValue()),
    mode: await consent.getValue(),
    readsOriginal: await readsOriginal.getValue(),
    texts: texts.card,
    language: texts.language,
    css,
  };
}

/** As a person sees it. */
function seenOf({ from = '', subject = '', html = '', text }: Source): GateInput {
  return { from, subject, text: text ?? htmlText(html).text };
}

/** What tells one message from another, redraws aside. */
function nameOf({ raw, html, text, from, subject }: Source): string {
  return [from, subject, raw ?? text ?? html?.replace(/<[^>]{0,2000}>/g, '')].join('\n');
}
