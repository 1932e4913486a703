/** "Nee, hij is 11", "nee 3 en 13", said to "Klopt dit?": where ages of children stand there, those are their ages. */
import { spokenNumber } from '../../language/choice-position.ts';
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
  if (ages.length === 0) return shown.some(({ fact }) => fact === 'children.count') ? (ofCount(text) ?? text) : text;
  const more = oneMore.exec(foldForMatch(text))?.[1];
  if (more !== undefined) return `${String(ages.length + 1)} kinderen van ${[...ages, more].join(', ')} jaar`;
  if (ages.length > 1) return ofSeveral(text) ?? text;
  const mayBePartner = shown.some(({ fact }) => fact === 'partnerAge');
  return mayBePartner ? text : (ofOne(text) ?? text);
}

/** "Nee 3", "ik heb er drie", where only how many there are stands on the card. */
function ofCount(text: string): string | null {
  const words = /^\d+$/.test(text.trim())
    ? undefined
    : meantCount
        .exec(foldForMatch(text))
        ?.slice(1)
        .find((found) => found !== undefined);
  const count = words === undefined ? null : (spokenNumber(words) ?? Number(words));
  return count === null || !(count > 0) ? null : `ik heb ${String(count)} ${count === 1 ? 'kind' : 'kinderen'}`;
}
const meantCount =
  /^(?:(?:nee|neen|ja|maar|oh?|sorry|wacht|toch|eigenlijk)[ ,.:!-]+)+(?:(?:ik|we|wij) (?:heb|hebben) er |(?:het|dat) zijn er |er zijn er )?(\d|\p{L}+)[ .!]*$|^(?:(?:ik|we|wij) (?:heb|hebben) er|(?:het|er) zijn er) (\d|\p{L}+)[ .!]*$/u;

/** "Ik heb er nog een van 6". */
const oneMore =
  /^(?:(?:nee|neen|ja|oh?|en|maar|sorry|wacht)[ ,.:!-]+)*(?:(?:ik|we|wij) (?:heb|hebben) )?(?:er )?(?:ook )?nog (?:een|eentje|1)(?: (?:kind|zoon|dochter|baby))? (?:van|die is) (\d|1[0-7])(?: jaar)?[ .!]*$/;

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
