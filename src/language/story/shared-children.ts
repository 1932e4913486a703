/** Children who live with the resident a part of the time: nothing is guessed of where they count. */
import type { Sentence } from './story-text.ts';

const childNoun =
  / (?:kind|kinderen|kids|kindje|kindjes|zoon|zonen|zoons|zoontje|zoontjes|dochter|dochters|dochtertje|tweeling|baby|jongste|oudste) /;
const coParent = / co ?ouder\p{L}* /u;
const partOfTime =
  / (?:om de week|om het weekend|(?:in het |elk |ieder |de )weekend|weekenden|(?:de )?helft van de (?:week|tijd)|de halve week|halve weken|(?:de )?(?:ene|een) week (?:wel|bij)|week op week af|doordeweeks|[1-6] (?:dagen|nachten) (?:per|in de|van de) week|omgangsregeling) /;
/** Of two homes: not what a child does at the weekend. */
const ofHomes = / (?:bij (?:mij|me|ons|mijn|zijn|haar|hun|de)|ik heb|heb ik|(?:wij|we) hebben|met mijn) /;

export const sharesChildren = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    ({ text }) => coParent.test(text) || (childNoun.test(text) && partOfTime.test(text) && ofHomes.test(text)),
  );
