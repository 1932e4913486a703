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

export const namesChildren = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => childNoun.test(text));

/** A half of the time, or so much that it may be: where they live is not told with it. */
const half =
  / (?:om de week|om en om|week op week af|week om week|half|halve|helft|0\.5|(?:ene|andere) week|[2-6] (?:dagen|nachten)|afwisselend|doordeweeks (?:bij (?:mij|me|ons)|hier)|ook doordeweeks|50 50|50 \/ 50|(?:vaak|meestal|veel) (?:ook )?(?:hier|bij (?:mij|me|ons))) /;
export const isHalfOfTime = (sentences: readonly Sentence[]): boolean => sentences.some(({ text }) => half.test(text));

const nowAndThen =
  / (?:weekend|weekends|weekenden|weekendje|weekendkinderen|weekendkids|weekendvader|weekendmoeder|vakantie|vakanties|omgangsregeling|op bezoek|logeren) /;
const atOtherParent =
  / (?:woont|wonen|staat|staan|ingeschreven|zit|zitten|zijn|is) (?:\S+ ){0,3}?bij (?:(?:(?:hun|de|zijn|haar|een) )?(?:moeder|vader|mama|papa)|(?:(?:mijn|de|hun|zijn|haar|een) )?(?:ex|exman|exvrouw|andere ouder)) /;

/** At the weekend they are there: on other days they are here. */
const awayAtWeekend =
  / (?:weekend|weekenden|weekends|vakantie|vakanties) (?:\S+ ){0,4}?(?:bij|naar) (?:hun |de |zijn |haar |mijn )?(?:moeder|vader|mama|papa|ex) | (?:bij|naar) (?:hun |de |zijn |haar |mijn )?(?:moeder|vader|mama|papa|ex) (?:(?:in|om|elk|ieder|het|de|alleen) )*(?:weekend|vakantie)/;

export type Visits = 'children' | 'somebody';

/**
 * Only at the weekend or in the holidays, or with the other parent. Null: it is not said, or half of the time may be meant.
 * `asked`: children are what is asked about; elsewhere somebody else may come at the weekend.
 */
export function onlyVisits(sentences: readonly Sentence[], asked: boolean): Visits | null {
  const lines = sentences.map(({ text }) => text);
  if (lines.some((line) => coParent.test(line) || half.test(line) || awayAtWeekend.test(line))) return null;
  const comes = lines.some((line) => nowAndThen.test(line));
  if (!comes && !lines.some((line) => atOtherParent.test(line))) return null;
  return asked || lines.some((line) => childNoun.test(line)) ? 'children' : comes ? 'somebody' : null;
}
