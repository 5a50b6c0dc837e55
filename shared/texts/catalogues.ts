/** All languages at once, for those who carry them along: the extension, and the build of the Worker. */
import type { InAll } from './languages.ts';
import { en, type MessageKey } from './say.ts';

/** Of the diagnosis, wherever it is read. */
export const texts: InAll<MessageKey> = { en, de: en, fr: en, es: en, pt: en, ja: en };
