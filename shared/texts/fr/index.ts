/** Le français d’un diagnostic entier, avec les mêmes clés que l’anglais. */
import type { MessageKey } from '../say.ts';
import { causes } from './causes.ts';
import { dmarcTexts } from './checks-dmarc.ts';
import { spfTexts } from './checks-spf.ts';
import { checks } from './checks.ts';
import { letters } from './letters.ts';
import { linkLabels } from './links.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { steps } from './steps.ts';
import { weighing } from './weigh.ts';

export const texts = {
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
} as const satisfies Record<MessageKey, string>;
