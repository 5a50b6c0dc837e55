/** What was handed over by right-click, on its way to the side panel. Kept in memory only. */
import { storage } from 'wxt/utils/storage';
import type { Source } from '../messages.ts';

export interface Handed {
  /** Counts up, so that the same text twice is still news. */
  number: number;
  source: Source;
}

export const handed = storage.defineItem<Handed | null>('session:handed', { fallback: null });

export async function handOver(source: Source): Promise<void> {
  await handed.setValue({ number: Date.now(), source });
}
