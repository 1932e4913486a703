/** Packs lines into messages that are short enough to read: at most so many words each. */
export const maxWordsPerMessage = 60;

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}€]/u.test(word)).length;

/** Messages that fit stand together in one, a line apart, a list that went on as one list; none is broken, the order stays, and nothing is said twice. */
export const together = (messages: readonly string[]): string[] =>
  messages.filter(saysMore).reduce<string[]>((told, message) => {
    const both = [...told.slice(-1), message].join(goesOn(told.at(-1), message) ? '\n' : '\n\n');
    return wordCount(both) > maxWordsPerMessage ? [...told, message] : [...told.slice(0, -1), both];
  }, []);

/** Both sides of the break are lines of a list with the same mark. */
const goesOn = (before: string | undefined, message: string): boolean =>
  /^[•✔✘?] /u.test(message) && before?.split('\n').at(-1)?.startsWith(message.slice(0, 2)) === true;

/** Not where another message has all of it. */
const saysMore = (message: string, at: number, all: readonly string[]): boolean =>
  !all.some((other, place) => place !== at && other.includes(message) && (other !== message || place < at));

/**
 * `heading` stands above the first lines only, `again` above those of the next messages; a single line may be longer than
 * the limit and then stands alone.
 */
export function packed(heading: string, lines: readonly string[], again = ''): string[] {
  const messages: string[] = [];
  let current = heading;
  for (const line of lines.filter((l) => l !== '')) {
    if (wordCount(current) + wordCount(line) > maxWordsPerMessage && current !== heading) {
      messages.push(current);
      current = again === '' ? line : `${again}\n${line}`;
    } else current = current === '' ? line : `${current}\n${line}`;
  }
  return current === '' ? messages : [...messages, current];
}
