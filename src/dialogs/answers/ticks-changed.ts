/** "Nee, ook schulden", "je vergeet de huurtoeslag": of a list that was said back one thing is added or taken off, and the rest stays. */
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../contract.ts';
import { whenChosen, whenNotChosen } from '../../eligibility/question.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { ofTitles, toldOfList } from './ticks.ts';
import type { Asked, Understood } from './understood.ts';

/** Null: nothing is named that was not said yet, or it may be all of it anew. */
export function ticksChanged(asked: Asked, before: readonly Statement[], text: string): Understood | null {
  if (asked.question.kind !== 'multi' || text.includes('?')) return null;
  const told = toldOfList(asked, text.replace(lead, ''));
  if (told === null || told.none) return null;
  const was = placesSaid(asked, before, 'chosen');
  const more = [...told.has].filter((at) => !was.has(at));
  const less = [...told.not].filter((at) => was.has(at));
  if (told.has.size === 0 ? less.length === 0 : !adds(text) && less.length === 0) return null;
  const left = new Set([...was, ...more].filter((at) => !less.includes(at)));
  const unsure = new Set([...placesSaid(asked, before, 'unsure'), ...told.unsure].filter((at) => !left.has(at)));
  return left.size === 0 && unsure.size === 0 ? null : ofTitles(asked, left, unsure);
}

/** What is named comes beside what was said. */
export const adds = (text: string): boolean => adding.test(foldForMatch(text));
const adding =
  /^(?:ja|jawel|klopt|bijna)(?!\p{L})|(?<!\p{L})(?:ook|nog|plus|daarnaast|daarbij|erbij|verge\p{L}*|mis|mist|ontbreekt|alleen nog)(?!\p{L})|^(?:(?:nee|oh?|wacht|sorry)[ ,.]+)*(?:en|maar) /u;

/** "Vergeten" is no word of who does not have it. */
const lead = /^\s*(?:nee+|neen|ja+|klopt|bijna|niet helemaal|niet alles)(?: (?:hoor|joh))?[ ,.!]+(?=\S)/iu;

function placesSaid({ choices }: Asked, before: readonly Statement[], how: 'chosen' | 'unsure'): ReadonlySet<number> {
  const isSaid = (statements: readonly Statement[]): boolean =>
    statements.every((one) => before.some((said) => isDeepStrictEqual(said, one)));
  return new Set(
    choices.flatMap(({ sets }, at) => {
      const chosen = isSaid(whenChosen(sets));
      return (how === 'chosen' ? chosen : !chosen && !isSaid(whenNotChosen(sets))) ? [at] : [];
    }),
  );
}
