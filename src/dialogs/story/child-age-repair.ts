/** "Nee, hij is 11", "nee 3 en 13", said to "Klopt dit?": where ages of children stand there, those are their ages. */
import { foldForMatch } from '../../language/normalise.ts';
import type { Story } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { shownLines } from './story-words.ts';

/** The message in words that tell it in full; as it is where it says nothing of the kind. */
export function ofChildren(turn: Turn, told: Story, text: string): string {
  const shown = shownLines(turn, told.lines)
    .flat()
    .flatMap(({ statements }) => statements);
  const ages = shown.flatMap(({ fact, value }): unknown[] =>
    fact === 'children.ages' && Array.isArray(value) ? value : [],
  );
  if (ages.length === 0) return text;
  if (ages.length > 1) return ofSeveral(text) ?? text;
  const mayBePartner = shown.some(({ fact }) => fact === 'partnerAge');
  return mayBePartner ? text : (ofOne(text) ?? text);
}

/** A number alone may be the place of a button. */
function ofOne(text: string): string | null {
  const age = /^\d+$/.test(text.trim()) ? undefined : meantAge.exec(foldForMatch(text))?.[1];
  return age === undefined ? null : `mijn kind is ${age} jaar`;
}

function ofSeveral(text: string): string | null {
  const ages = meantAges.exec(foldForMatch(text))?.[1]?.match(/\d+/g) ?? [];
  return ages.length < 2 || ages.some((age) => Number(age) >= grownFrom)
    ? null
    : `${String(ages.length)} kinderen van ${ages.join(', ')} jaar`;
}
const grownFrom = 18;

/** "Nee 3 en 13", "ja maar 3, 13 en 15 jaar". */
const meantAges =
  /^(?:(?:nee|neen|ja|maar|oh?|sorry|wacht|het is|dat is|ze zijn|zijn|ik bedoel|bedoel|kids|kinderen|toch)[ ,.:!-]+)*(\d{1,2}(?: ?jaar)?(?:(?: ?[,+&] ?| en | ,? ?en )\d{1,2}(?: ?jaar)?)+)[ .!]*$/;

/** "Hij is net 11 geworden", "nee 11", "11 jaar"; what somebody will be is not their age yet. */
const meantAge =
  /^(?:(?:nee|neen|oh?|sorry|wacht)[ ,.:!-]+)*(?:(?:hij|zij|ze|die) is (?:(?:nu|net|pas|al|nog|vorige week|gisteren) )*)?(\d{1,2})(?! ?(?:euro|maand|week|weken|dag|uur)|[\d.,]\d)(?=$| jaar| geworden|[ ,.]+(?:vorige|vandaag|gisteren|net|sinds))/;
