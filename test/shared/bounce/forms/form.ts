import type { CauseId } from '../../../../shared/catalogue/causes.ts';

/** One message or line as some server writes it, and what has to be read from it. */
export interface Form {
  name: string;
  raw?: string;
  text?: string;
  kind: string;
  cause: CauseId | 'not-a-bounce';
  recipient?: string;
  smtp?: string;
  enhanced?: string;
}
