/** "Nee, hij is 11", "nee 3 en 13", said to "Klopt dit?": where ages of children stand there, those are their ages. */
import { spokenNumber } from '../../language/answers/choice-position.ts';
import type { Statement } from '../../contract.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { agesOnly, childrenOf } from '../../language/people/child-ages-only.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
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
  if (ages.length === 0) return fold(shown).booleans.get('hasChildren') === true ? untold(shown, text) : text;
  const more = oneMore.exec(foldForMatch(text))?.[1];
  if (more !== undefined) return `${String(ages.length + 1)} kinderen van ${[...ages, more].join(', ')} jaar`;
  const listed = childrenOf(agesOnly(text));
  if (ages.length > 1 || listed !== null) return listed ?? text;
  const mayBePartner = shown.some(({ fact }) => fact === 'partnerAge');
  return mayBePartner ? text : (ofOne(text) ?? text);
}

/** Where no ages stand on the card yet: "ja. 3 7 en 12" tells them, of as many as stand there or instead of those. */
function untold(shown: readonly Statement[], text: string): string {
  const { min, max } = rangeKnown(fold(shown), 'children.count');
  const count = agesOnly(text).length;
  const isOfThem = (count >= min && count <= max) || /^\W*nee/iu.test(text);
  const only = min === 1 && max === 1 ? onlyAge.exec(foldForMatch(text))?.[1] : undefined;
  if (only !== undefined) return `mijn kind is ${only} jaar`;
  return (isOfThem ? childrenOf(agesOnly(text)) : null) ?? (min === max ? ofCount(text) : null) ?? text;
}
/** A number alone may be the place of a button. */
const onlyAge =
  /^(?:(?:ja|jep|klopt|die|hij|zij|ze|is|van|en)[ ,.:!-]+)+(\d|1[0-7])(?: jaar)?(?: oud)?[ .!]*$|^(\d|1[0-7]) jaar[ .!]*$/u;

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

/** "Hij is net 11 geworden", "nee 11", "11 jaar"; what somebody will be is not their age yet. */
const meantAge =
  /^(?:(?:nee|neen|oh?|sorry|wacht)[ ,.:!-]+)*(?:(?:hij|zij|ze|die) is (?:(?:nu|net|pas|al|nog|vorige week|gisteren) )*)?(\d{1,2})(?! ?(?:euro|maand|week|weken|dag|uur)|[\d.,]\d)(?=$| jaar| geworden|[ ,.]+(?:vorige|vandaag|gisteren|net|sinds))/;
