import { positionIn, spokenNumber } from './choice-position.ts';
import { bestTitle, meansNone, titleWords } from './choice-words.ts';
import { typoDistance } from '../words/edit-distance.ts';
import { foldForMatch } from '../words/normalise.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';

/**
 * The index of the title that an answer means: the title itself, its position ("2", "optie 2", "de laatste"), or words that
 * only this title has, with small typing errors. Fails when two titles fit, on questions, and on a negation that the title
 * does not hold. A bare number fails when it stands in one title and points at another.
 */
export function parseChoice(text: string, titles: readonly string[]): Parsed<number> {
  if (text.length > longestAnswer) return fail;
  const folded = titles.map((title) => foldForMatch(title));
  const answer = foldForMatch(text);
  const exact = folded.indexOf(answer);
  if (exact >= 0) return folded.indexOf(answer, exact + 1) < 0 ? success(exact) : fail;
  const index = positionIn(answer, folded) ?? (spokenNumber(answer) === null ? bestTitle(text, folded) : null);
  return index === null ? fail : success(index);
}

/**
 * The indexes, ascending, of all titles that an answer to a tick list names: "1 en 3", "zorg- en huurtoeslag". "alles" is every
 * title that does not itself mean none, unknown or other; "geen van deze" is `[]`, also when a title says so. One part that
 * is not understood fails the whole: a tick that was meant must not get lost.
 */
export function parseChoices(text: string, titles: readonly string[]): Parsed<number[]> {
  if (text.length > longestAnswer) return fail;
  const answer = foldForMatch(text);
  if (meansNone(answer)) return success([]);
  const folded = titles.map((title) => foldForMatch(title));
  const ticks = folded.flatMap((title, index) => (meansNoTick(title) ? [] : [index]));
  if (meansAll(answer, ticks.length)) return success(ticks);
  const whole = folded.indexOf(answer);
  if (whole >= 0) return success([whole]);
  return indexesOf(
    listed(answer, folded).flatMap((part) => separateTitles(part, folded)),
    titles,
  );
}

function indexesOf(parts: readonly string[], titles: readonly string[]): Parsed<number[]> {
  const indexes = new Set<number>();
  for (const part of parts) {
    const index = parseChoice(part, titles);
    if (index.status === 'fail') return fail;
    indexes.add(index.value);
  }
  return indexes.size > 0 ? success([...indexes].sort((a, b) => a - b)) : fail;
}

function meansAll(answer: string, count: number): boolean {
  const both = count === 2 && /^(?:ja )?(?:allebei|alle ?(?:2|twee)|beiden?)$/.test(answer);
  return (
    both ||
    /^(?:ja )?(?:alles|allemaal|alle|ze allemaal|dit alles|alle (?:drie|vier|vijf|zes|\d))(?: (?:klopt|hoor))?$/.test(
      answer,
    )
  );
}

function meansNoTick(title: string): boolean {
  return meansNone(title) || /^(?:weet (?:ik )?(?:het )?niet|liever niet|anders|iets anders)/.test(title);
}

/** The answer in parts, titles that hold "en" or a comma kept whole. */
function listed(answer: string, folded: readonly string[]): string[] {
  const whole = folded.filter((title) => /[,;+&/]| en | of /.test(title) && answer.includes(title));
  const rest = whole.reduce((text, title) => text.replace(title, ' , '), answer);
  const parts = rest
    .replace(/(?<=\d)[. ](?=\d)/g, ' , ')
    .split(/[,;+&/]| en | plus | of |(?<=^\d+) (?=\d)/)
    .map((part) => part.replace(/^(?:en|ook|en ook|ja|ik heb|ik krijg|alleen|de|het)(?: |$)/, '').trim())
    .filter((part) => part !== '');
  return [...whole, ...completed(parts, titleWords(folded))];
}

/** "zorgtoeslag huurtoeslag": words that are each a title of their own. */
function separateTitles(part: string, folded: readonly string[]): string[] {
  const words = part.split(' ');
  return words.every((word) => folded.some((title) => typoDistance(word, title) !== null)) ? words : [part];
}

/** In "zorg- en huurtoeslag" the first part borrows the end of the next. */
function completed(parts: readonly string[], known: ReadonlySet<string>): string[] {
  return parts.map((part, index) => {
    const start = part.replace(/-$/, '');
    const later = parts.slice(index + 1).join(' ');
    if (start.length < 3 || known.has(start)) return part;
    return [...known].find((word) => borrows(word, start, later)) ?? part;
  });
}

function borrows(word: string, start: string, later: string): boolean {
  const tail = word.slice(start.length);
  return (
    word.startsWith(start) &&
    tail.length >= 4 &&
    later.split(' ').some((other) => other.length > tail.length && other.endsWith(tail))
  );
}
