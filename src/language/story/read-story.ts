/** What a message surely says of a household, whatever was asked. Nothing here is a fact before the resident said "ja". */
import { inFull } from './terse.ts';
import { foldForMatch } from '../words/normalise.ts';
import { withoutNextAge } from '../money/told-amounts.ts';
import { agesTold } from './ages-told.ts';
import { childrenTold } from './children-told.ts';
import { circumstancesTold, durationTold, workTold } from './circumstances-told.ts';
import { homeTold } from './home-told.ts';
import { livingTold } from './living-told.ts';
import { moneyTold } from './money-told.ts';
import { peopleTold } from './people-told.ts';
import { placeTold, type PlaceNames } from './place-told.ts';
import { receivedTold, type SchemeNames } from './received-told.ts';
import { savingsTold } from './savings-told.ts';
import { sharesChildren } from './shared-children.ts';
import { part, type StoryPart } from './story-part.ts';
import { longestStory, sentencesOf, type Sentence } from './story-text.ts';

export type { PlaceNames } from './place-told.ts';
export type { SchemeNames } from './received-told.ts';
export type { LivingForm, StoryAbout, StoryPart } from './story-part.ts';

export interface StoryNames {
  /** Of which somebody may say to have them. */
  readonly schemes: readonly SchemeNames[];
  readonly places: readonly PlaceNames[];
}

/**
 * The parts in the order in which they are repeated, each at most once (several schemes may be received). Left out is what
 * may be meant otherwise: it is asked later. What others than the resident have is not read. Never throws; the work is
 * linear in the text, of which at most `longestStory` characters are read.
 * @param referenceDate `YYYY-MM-DD`, for dates of birth
 */
export function readStory(text: string, referenceDate: string, names: StoryNames): StoryPart[] {
  const read = inFull(withoutNextAge(text.slice(0, longestStory)));
  const sentences = sentencesOf(read);
  const folded = foldForMatch(read);
  const children = childrenTold(sentences, referenceDate);
  const living = livingTold(sentences, children);
  const hasPartner = living.some(isOfCouple);
  const parents =
    children === null || children.count === 0 ? null : hasPartner ? 'two' : living.some(isOfOne) ? 'one' : null;
  return [
    ...placeTold(sentences, folded, names.places),
    ...living,
    ...agesTold(sentences, folded).filter(({ about }) => about !== 'partnerAge' || !living.some(isOfOne)),
    ...receivedTold(sentences, names.schemes),
    ...homeTold(sentences),
    ...moneyTold(sentences),
    ...savingsTold(sentences),
    ...durationTold(sentences),
    ...circumstancesTold(sentences),
    ...workTold(sentences, parents),
    ...whoIsAsked(sentences),
  ];
}

/** What tells that somebody lives there, and not who. */
function whoIsAsked(sentences: readonly Sentence[]): StoryPart[] {
  const people = peopleTold(sentences);
  return [
    ...(sharesChildren(sentences) ? [part('sharedChildren', 'ja')] : []),
    ...(people === null ? [] : [part('people', String(people))]),
  ];
}

const isOfCouple = ({ about, words }: StoryPart): boolean =>
  (about === 'living' && (words === 'couple' || words === 'coupleWithChildren')) ||
  (about === 'hasPartner' && words === 'ja');
const isOfOne = ({ about, words }: StoryPart): boolean =>
  (about === 'living' && (words === 'single' || words === 'singleParent')) ||
  (about === 'hasPartner' && words === 'nee');
