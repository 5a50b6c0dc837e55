/** The last diagnoses, without anything of the mail but its cause; and the bounces hidden for good. */
import { storage } from 'wxt/utils/storage';
import type { Misfire, Place } from '../messages.ts';
import { keepsHistory } from './settings.ts';

export interface Past {
  at: string;
  place: Place;
  cause: string;
  title: string;
  confidence: string;
}

const MOST_PAST = 20;
const MOST_HIDDEN = 500;
const MOST_MISFIRES = 20;

export const past = storage.defineItem<Past[]>('local:past', { fallback: [] });
/** Digests, from which no mail can be told. */
export const hidden = storage.defineItem<string[]>('local:hidden', { fallback: [] });

/** For the diagnostics that a person may copy and hand to the makers. */
export const misfires = storage.defineItem<Misfire[]>('local:misfires', { fallback: [] });

export async function noteMisfire(misfire: Misfire): Promise<void> {
  await misfires.setValue([misfire, ...(await misfires.getValue())].slice(0, MOST_MISFIRES));
}

export async function remember(entry: Past): Promise<void> {
  if (!(await keepsHistory.getValue())) return;
  await past.setValue([entry, ...(await past.getValue())].slice(0, MOST_PAST));
}

export async function hide(digest: string): Promise<void> {
  const known = await hidden.getValue();
  await hidden.setValue([digest, ...known.filter((one) => one !== digest)].slice(0, MOST_HIDDEN));
}

export async function isHidden(digest: string): Promise<boolean> {
  return (await hidden.getValue()).includes(digest);
}

/** Short SHA-256 of what tells a message apart. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
