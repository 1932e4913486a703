import hyphen from 'hyphen/nl/index.js';
import type { Say } from '../../locales/texts.ts';

/** Not many browsers know where Dutch words break; without a sign they break anywhere on a narrow screen. */
export const softHyphened = (text: string): string =>
  text.replace(/\p{L}{14,}/gu, (word) => hyphen.hyphenateSync(word, { hyphenChar: '\u00ad' }));

/** For text that is read on the page; not for names and titles, which programs compare. */
export const sayOnPage =
  (say: Say): Say =>
  (key, values) =>
    softHyphened(say(key, values));
