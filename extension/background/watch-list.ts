/** What is watched, apart from the watching: pages show it and need no more. */
import { storage } from 'wxt/utils/storage';
import type { CheckId } from '../../shared/diagnosis/schema.ts';

export interface Watch {
  id: string;
  /** As it was sent the first time: nothing personal. */
  text: string;
  title: string;
  /** What failed when the watch began. */
  failing: CheckId[];
  /** Milliseconds since 1970. */
  since: number;
  nextAt: number;
  tries: number;
}

export const watches = storage.defineItem<Watch[]>('local:watches', { fallback: [] });
