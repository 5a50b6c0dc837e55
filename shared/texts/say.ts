/** The keys of every text in a diagnosis, and English, which every language falls back to. */
import { causes } from './en/causes.ts';
import { dmarcTexts } from './en/checks-dmarc.ts';
import { spfTexts } from './en/checks-spf.ts';
import { checks } from './en/checks.ts';
import { letters } from './en/letters.ts';
import { linkLabels } from './en/links.ts';
import { plan } from './en/plan.ts';
import { report } from './en/report.ts';
import { steps } from './en/steps.ts';
import { weighing } from './en/weigh.ts';
import { sayIn, type Values } from './fill.ts';

export const en = {
  ...causes,
  ...checks,
  ...spfTexts,
  ...dmarcTexts,
  ...steps,
  ...weighing,
  ...letters,
  ...linkLabels,
  ...report,
  ...plan,
} as const;

export type { Values } from './fill.ts';
export type MessageKey = keyof typeof en;
export type Say = (key: MessageKey, values?: Values) => string;

export const sayEnglish = sayIn(en);
