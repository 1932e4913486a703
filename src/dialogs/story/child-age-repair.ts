/** "Nee, hij is 11", said to "Klopt dit?": where one child's age stands there, that is the age of that child. */
import { foldForMatch } from '../../language/normalise.ts';
import type { Story } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { shownLines } from './story-words.ts';

/** The message in words that tell it in full; as it is where it says nothing of the kind. */
export function ofOneChild(turn: Turn, told: Story, text: string): string {
  // A number alone may be the place of a button.
  const age = /^\d+$/.test(text.trim()) ? undefined : meantAge.exec(foldForMatch(text))?.[1];
  const shown = shownLines(turn, told.lines)
    .flat()
    .flatMap(({ statements }) => statements);
  const ages = shown.flatMap(({ fact, value }): unknown[] =>
    fact === 'children.ages' && Array.isArray(value) ? value : [],
  );
  const mayBePartner = shown.some(({ fact }) => fact === 'partnerAge');
  return age === undefined || ages.length !== 1 || mayBePartner ? text : `mijn kind is ${age} jaar`;
}

/** "Hij is net 11 geworden", "nee 11", "11 jaar"; what somebody will be is not their age yet. */
const meantAge =
  /^(?:(?:nee|neen|oh?|sorry|wacht)[ ,.:!-]+)*(?:(?:hij|zij|ze|die) is (?:(?:nu|net|pas|al|nog|vorige week|gisteren) )*)?(\d{1,2})(?! ?(?:euro|maand|week|weken|dag|uur)|[\d.,]\d)(?=$| jaar| geworden|[ ,.]+(?:vorige|vandaag|gisteren|net|sinds))/;
