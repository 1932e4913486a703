/** The words of the bot, in WhatsApp's markup: `*word*` is bold in both, and nothing else may become markup by accident. */

/** Whole, since a changed link or address leads nowhere. */
const link = /(?:https?:\/\/|www\.)[^\s*]+|[^\s*@]+@[^\s*@]+\.[^\s*@]+/g;
const bold = /(?<![\p{L}\p{N}*])\*{1,2}(?![\s*])([^*\n]*[^*\s])\*{1,2}(?![\p{L}\p{N}*])/gu;
/** Between two letters these are never markup: `vorige_maand`, `5*3`. */
const mark = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;

/**
 * WhatsApp knows no escape, and phones differ in whether an invisible space breaks markup. So a sign that would be markup
 * becomes one that looks the same.
 */
const lookAlike: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

const disguised = (sign: string): string => lookAlike[sign] ?? sign;

export function toMarkup(text: string): string {
  return between(text, bold, withoutMarks, ([, words = '']) => `*${withoutMarks(words)}*`);
}

/** For titles of buttons, where no markup is allowed: stars of emphasis go. */
export const withoutMarkup = (title: string): string =>
  title
    .replace(bold, '$1')
    .replace(/[*_~`]/g, disguised)
    .replace(/\s+/g, ' ')
    .trim();

const withoutMarks = (text: string): string =>
  between(
    text,
    link,
    (words) => words.replace(mark, disguised),
    ([found]) => found,
  );

/** The text with what matches made anew one way, and what lies between the other. */
function between(
  text: string,
  pattern: RegExp,
  plain: (words: string) => string,
  matched: (match: RegExpExecArray) => string,
): string {
  let made = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    made += plain(text.slice(from, match.index)) + matched(match);
    from = match.index + match[0].length;
  }
  return made + plain(text.slice(from));
}
