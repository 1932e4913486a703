/** What to do with a message that answers nothing: a question is looked up, a topic is gone into, doubt is asked about. */
import { saysNotEven, withoutBills, withoutJustNow } from '../../language/asked/not-meant.ts';
import { asksForMail, isOnlyMasked } from '../../language/masking/left.ts';
import { askAgain } from '../ask-again.ts';
import { isQuestion, plainlyAsked } from '../../language/asked/question.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { aboutTold } from './after-result/about-told.ts';
import { articleMeant } from './look-up/article-meant.ts';
import { askedIn, endsHere, type Way } from './asked.ts';
import { afterAnger, inBetween } from './aside-words.ts';
import { corrects, mistaken } from './after-result/corrects.ts';
import { besideBenefit, decision, law, noWages, rentRise, somebodyToDoIt, wrongOfOthers } from './beyond-us.ts';
import { debtsBeside } from './after-result/debts-beside.ts';
import { kindly } from './feelings.ts';
import { articleAsked, besidesItsTopic, inDoubt, nearest, surelyAsked } from './look-up/found-here.ts';
import { ofHelperTold } from './organisations/helper-told.ts';
import { inOtherWords } from './look-up/in-other-words.ts';
import {
  atStory,
  besidesQuestion,
  command,
  denial,
  intoTopic,
  notLookedUp,
  ofTheBailiff,
  ofThisTalk,
  whatThereIs,
} from './in-place.ts';
import { aboutNamed } from './look-up/named-scheme.ts';
import {
  besidesEverything,
  dose,
  nothingNear,
  notInTopic,
  notOurs,
  otherTown,
  outsideAsked,
  outsideTold,
} from './look-up/not-here.ts';
import {
  complaint,
  goneHelper,
  helperAsked,
  helperNamed,
  helperOfOtherTown,
  neverTold,
  numberFor,
  opinion,
  otherPeople,
  stranger,
} from './organisations/of-somebody.ts';
import { inSightNamed } from './after-result/scheme-meant.ts';
import { ofSchemeTold } from './after-result/scheme-told.ts';
import { ofOneWord, toldOfTopic } from './said-of-topic.ts';
import { whoComes } from './organisations/who-comes.ts';
import { severalAsked } from './look-up/several-asked.ts';
import { whyTold } from './after-result/why-told.ts';
import { whatCounts } from './look-up/what-counts.ts';
import { whichOfTwo } from './which-of-two.ts';

/** In this order; the first that fits is gone. These have words of their own. */
const sureWays: readonly Way[] = [
  // Of this talk itself, and of what was asked in it.
  ofThisTalk,
  mistaken,
  // In words of its own.
  articleMeant,
  atStory,
  notLookedUp,
  whatThereIs,
  ofTheBailiff,
  denial,
  ofOneWord,
  law,
  toldOfTopic,
  notOurs,
  // What only a human can do.
  decision,
  noWages,
  rentRise,
  wrongOfOthers,
  // Of a helper or of other people: told at once, whatever it is about besides.
  otherPeople,
  opinion,
  complaint,
  goneHelper,
  helperOfOtherTown,
  neverTold,
  helperNamed,
  whoComes,
  stranger,
  numberFor,
  somebodyToDoIt,
  besideBenefit,
  helperAsked,
  command,
  corrects,
];
const ways: readonly Way[] = [
  ...sureWays,
  // What was asked is told, or said that it is not known here.
  dose,
  surelyAsked,
  articleAsked,
  otherTown,
  nothingNear,
  outsideAsked,
  besidesEverything,
  besidesQuestion,
  // Nothing is open any more: a topic is gone into, or the nearest told.
  besidesItsTopic,
  intoTopic,
  inDoubt,
  nearest,
  notInTopic,
  outsideTold,
  whichOfTwo,
];

/** Null when nothing was understood. */
export const findWay = (turn: Turn, input: Message): Outcome | null => goneBy(ways, turn, input);

/** Of several questions each is answered, what counts as money too; null where only one is asked. */
export const bothAsked = (turn: Turn, input: Message): Outcome | null =>
  severalAsked(turn, input, (there, one) => whatCounts(there, one, () => null) ?? findWay(there, one));

/** The same, and nothing that is only near. */
export const findSurely = (turn: Turn, input: Message): Outcome | null => goneBy(sureWays, turn, input);

const goneBy = (among: readonly Way[], turn: Turn, said: Message): Outcome | null =>
  goneWith(among, turn, { ...said, text: inSightNamed(turn, said.text) });

const goneWith = (among: readonly Way[], turn: Turn, input: Message): Outcome | null =>
  onlyMasked(turn, input.text) ??
  bothAsked(turn, input) ??
  whyTold(turn, input.text) ??
  ofSchemeTold(turn, input.text) ??
  ofHelperTold(turn, input.text) ??
  debtsBeside(turn, input, findWay) ??
  aboutTold(turn, input.text) ??
  inBetween(turn, input) ??
  kindly(
    turn,
    input,
    aboutNamed(turn, input.text) ?? inOtherWords(turn, input.text) ?? wayToGo(among, turn, inSense(input)),
  ) ??
  afterAnger(turn, input);

function wayToGo(among: readonly Way[], turn: Turn, input: Message): Outcome | null {
  const asked = askedIn(turn, input);
  for (const way of among) {
    const gone = way(asked);
    if (gone !== null) return gone === endsHere ? null : gone;
  }
  return null;
}

/** A number that was taken out asks nothing: no topic is guessed from what stands in its place. That it was taken out is told with it. */
function onlyMasked(turn: Turn, text: string): Outcome | null {
  if (asksForMail(text)) return askAgain(turn, [turn.say('lookup.noMail')]);
  return isOnlyMasked(text) ? askAgain(turn, []) : null;
}

/** Without the words of asking; "niet eens" is no objection where it means "not even". */
function inSense(message: Message): Message {
  const input = ofNoCard(ofBareRent({ ...message, text: plainlyAsked(message.text) }));
  if (!saysNotEven(input.text)) return input;
  const topics = input.recognition.topics.filter(({ topic }) => topic !== objection);
  return { ...input, recognition: { ...input.recognition, topics } };
}
const objection = 'bezwaar';

/** What is in the rent, or not, asks nothing about energy. */
function ofBareRent(message: Message): Message {
  const text = withoutBills(message.text);
  if (text === null || isQuestion(message.text)) return message;
  const topics = message.recognition.topics.filter(({ topic }) => topic !== energy);
  return { ...message, text, recognition: { ...message.recognition, topics } };
}
const energy = 'energie';

/** "Ik ben pas 3 maanden werkloos" asks for no card. */
function ofNoCard(message: Message): Message {
  const text = withoutJustNow(message.text);
  if (text === null) return message;
  const topics = message.recognition.topics.filter(({ topic }) => topic !== card);
  return { ...message, text, recognition: { ...message.recognition, topics } };
}
const card = 'stadspas';
