/** All languages at once, for those who carry them along: the extension, and the build of the Worker. */
import { texts as de } from './de/index.ts';
import { texts as es } from './es/index.ts';
import { texts as fr } from './fr/index.ts';
import { texts as ja } from './ja/index.ts';
import type { InAll } from './languages.ts';
import { texts as pt } from './pt/index.ts';
import { en, type MessageKey } from './say.ts';

/** Of the diagnosis, wherever it is read. */
export const texts: InAll<MessageKey> = { en, de, fr, es, pt, ja };
