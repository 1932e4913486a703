/** Ways that hang on where the talk is, and on what is said of the talk itself. */
import { asksInside, cutsOf } from '../../language/answers/first-clause.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { livesInShelter } from '../../language/asked/not-meant.ts';
import { asksWhatThereIs, asksWhoWeAre, deniesIt, wantsNoButtons } from '../../language/asked/question.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { askAgain } from '../ask-again.ts';
import type { StepKindName } from '../flow.ts';
import type { Turn } from '../turn-types.ts';
import { endsHere, orEnd, outside, type Way } from './asked.ts';
import { aboutBailiff, gained } from './aside-words.ts';
import { besideQuestion, besideStory } from './beside-question.ts';
import { askedOfTold } from '../outcomes/told-besides.ts';
import { paidBack } from './after-result/pay-back.ts';
import { everything, isCommandTopic, route } from './route.ts';
import { tell } from './tell.ts';

/** Where a question may be asked in between. */
const listening: ReadonlySet<StepKindName> = new Set(['menu', 'check', 'result', 'services', 'scheme', 'whichTopic']);

/** What is said of this talk, or of what was just told: no topic is guessed from a word of it. */
export const ofThisTalk: Way = ({ turn, text, isOpen }) => {
  if (turn.municipality === null) return null;
  if (wantsNoButtons(text)) return askAgain(turn, [turn.say('lookup.noButtons')]);
  if (asksWhoWeAre(text)) return route(turn, whoWeAre);
  if (isOpen && livesInShelter(text)) return askAgain(turn, opening(turn, noHome));
  return tell(turn, askedOfTold(turn, text), 0) ?? paidBack(turn, text);
};
const whoWeAre = 'wie-ben-je';
const noHome = 'dakloos';

function opening(turn: Turn, topic: string): string[] {
  const words = turn.parts.knowledge.topics.get(topic)?.opening;
  return words === undefined ? [] : [addressed(words, addressOf(turn))];
}

/** At "Klopt dit?". */
export const atStory: Way = ({ turn, text, topic }) =>
  turn.municipality === null || turn.step.kind !== 'story'
    ? null
    : orEnd(besideStory(turn, text, topic) ?? route(turn, topic, text));

/** Where only a topic is heard. */
export const notLookedUp: Way = ({ turn, text, topic }) =>
  turn.municipality === null || !listening.has(turn.step.kind) ? orEnd(route(turn, topic, text)) : null;

/** "Wat kan ik krijgen": everything is looked into; in the check what came out so far is told. */
export const whatThereIs: Way = ({ turn, text, topic, isOpen }) => {
  if (!asksWhatThereIs(text) || (topic !== null && topic !== everything && !asksItApart(text))) return null;
  return orEnd(isOpen ? tell(turn, gained(turn) ?? [], 0) : route(turn, everything, text));
};

/** "Wat kan ik krijgen. Ik zit in de WIA": that is what somebody has, and asks nothing of it. */
const asksItApart = (text: string): boolean =>
  cutsOf(text).some(
    ({ first, rest, isSentence }) =>
      isSentence &&
      [[first, rest] as const, [rest, first] as const].some(
        ([asked, told]) => asksWhatThereIs(asked) && tellsOfOneself.test(foldForMatch(told)) && !asksInside(told),
      ),
  );
const tellsOfOneself =
  /^(?:ik |we |wij )?(?:zit|zitten|heb|hebben|krijg|krijgen|ben|zijn)(?!\p{L})(?!.* (?:nodig|zoek|wil)(?!\p{L}))/u;

/** After a bailiff was told of: "het gaat over de zorgverzekering, 2300 euro" is about that debt, and no new subject. */
export const ofTheBailiff: Way = ({ turn, text, asks }) => {
  const words = !asks && ofThatLetter.test(foldForMatch(text)) ? aboutBailiff(turn) : null;
  return words === null ? null : tell(turn, words, 0);
};
const ofThatLetter =
  /^(?:(?:en|ja|maar|nou) )?(?:het|dat|die|deze|de (?:\S+ )?(?:brief|schuld|rekening)) (?:\S+ )?(?:gaat|ging|is|komt|was) (?:over|om|van|voor)\b/u;

/** "Nee, geen schulden" asks nothing about debts. */
export const denial: Way = ({ text, isOpen }) => (isOpen && deniesIt(text) ? endsHere : null);

/** A topic that is something to do, not to know. */
export const command: Way = ({ turn, text, topic }) => (isCommandTopic(topic) ? orEnd(route(turn, topic, text)) : null);

/** What is no answer, while a question is open. */
export const besidesQuestion: Way = ({ turn, text, topic, isOpen }) =>
  isOpen ? orEnd(besideQuestion(turn, text, topic)) : null;

export const intoTopic: Way = ({ turn, text, topic }) => (topic === outside ? null : route(turn, topic, text));
