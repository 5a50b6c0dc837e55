/**
 * "Watch this": asks again on a schedule, with the text the person agreed to, and tells when what
 * had failed no longer fails. Ever more seldom, and never for longer than two weeks.
 */
import { browser } from 'wxt/browser';
import { diagnose } from '../../shared/client.ts';
import type { Check, CheckId, Diagnosis } from '../../shared/diagnosis/schema.ts';
import { wordsOf } from '../../shared/card/words.ts';
import { endpoint } from './settings.ts';
import { textsNow } from './texts.ts';
import { watches, type Watch } from './watch-list.ts';

const ALARM = 'watch';
const HOUR_MS = 3_600_000;
const LONGEST_PAUSE_MS = 24 * HOUR_MS;
const LIMIT_MS = 14 * 24 * HOUR_MS;
/** DNS changes take their time, and an endpoint is not to be worn out. */
const MOST_WATCHES = 10;

/** @returns whether there is something that can be watched. */
export async function beginWatch(text: string, { verdict, checks }: Diagnosis): Promise<boolean> {
  const failing = checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
  if (failing.length === 0) return false;
  const since = Date.now();
  const watch: Watch = {
    id: crypto.randomUUID(),
    text,
    title: verdict.title,
    failing,
    since,
    nextAt: since + HOUR_MS,
    tries: 0,
  };
  const others = (await watches.getValue()).filter((one) => one.text !== text);
  await watches.setValue([watch, ...others].slice(0, MOST_WATCHES));
  await setAlarm();
  return true;
}

/** Must be called as the background starts, so that an alarm can wake it. */
export function keepWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lookAgain(Date.now());
  });
}

async function lookAgain(now: number): Promise<void> {
  const kept: Watch[] = [];
  for (const watch of await watches.getValue()) {
    if (watch.nextAt > now) kept.push(watch);
    else if (await isMended(watch)) await tell(watch);
    else if (now - watch.since < LIMIT_MS) kept.push(later(watch, now));
  }
  await watches.setValue(kept);
  await setAlarm();
}

/** After 1, 2, 4, 8, 16 hours, then daily. */
function later(watch: Watch, now: number): Watch {
  const tries = watch.tries + 1;
  return { ...watch, tries, nextAt: now + Math.min(LONGEST_PAUSE_MS, HOUR_MS * 2 ** tries) };
}

async function isMended({ text, failing }: Watch): Promise<boolean> {
  const outcome = await diagnose({ text }, { endpoint: await endpoint.getValue() });
  return outcome.ok && failing.every((id) => isFine(outcome.diagnosis.checks, id));
}

/** A look-up that failed says nothing: only an answer counts. */
function isFine(checks: readonly Check[], id: CheckId): boolean {
  const status = checks.find((check) => check.id === id)?.status;
  return status === 'pass' || status === 'warn';
}

async function tell({ id, title }: Watch): Promise<void> {
  const say = wordsOf((await textsNow()).card);
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say('card.watch.mended'),
    message: say('card.watch.mended.text', { title }),
  });
}

async function setAlarm(): Promise<void> {
  const times = (await watches.getValue()).map(({ nextAt }) => nextAt);
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.min(...times) });
}
