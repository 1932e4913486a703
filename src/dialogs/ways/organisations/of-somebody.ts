/** Asked about a helper, or about other people: told at once, whatever the message is about besides. */
import { servicesFor } from '../../../knowledge/service-words.ts';
import {
  asksAboutOthers,
  asksForOpinion,
  asksForOurView,
  asksSomewhere,
  asksToGet,
  isQuestion,
  wantsToComplain,
} from '../../../language/asked/question.ts';
import type { Asked, Way } from '../asked.ts';
import { asksForContact, asksForNumber, asksForPost, asksHours, asksOfHelper, detailWords } from './asked-about.ts';
import {
  asksElsewhere,
  goneWords,
  helperWordsFor,
  lookUp,
  namedWords,
  noBestWords,
  noOpinionWords,
  notHereWords,
} from '../look-up/look-up.ts';
import { neverToldWords } from './never-told.ts';
import { isCommandTopic, isTopicToChoose } from '../route.ts';
import { tell } from '../tell.ts';
import { whoHelps } from './who-helps.ts';
import { phoneOf } from '../../phone.ts';

export const otherPeople: Way = ({ turn, text }) =>
  asksAboutOthers(text) ? tell(turn, [turn.say('lookup.otherPeople')], 0) : null;

/** Who is the best, or what we think of it. */
export const opinion: Way = ({ turn, text }) => {
  if (asksForOpinion(text)) return tell(turn, noBestWords(turn, text), 0);
  return asksForOurView(text) ? tell(turn, noOpinionWords(turn, text), 0) : null;
};

/** How to complain is no objection to a letter. */
export const complaint: Way = ({ turn, text }) =>
  wantsToComplain(text) ? tell(turn, [turn.say('lookup.complaint', phoneOf(turn))], 0) : null;

/** A helper that is there no more. */
export const goneHelper: Way = (asked) =>
  mayNameHelper(asked) && !asksToGet(asked.text) ? tell(asked.turn, goneWords(asked.turn, asked.text), 0) : null;

export const helperOfOtherTown: Way = (asked) =>
  mayNameHelper(asked) && !asksToGet(asked.text) && asksElsewhere(asked.turn, asked.text)
    ? tell(asked.turn, [notHereWords(asked.turn, 'otherTown')], 0)
    : null;

/** "Salaris wijkcoach", "wie is de baas van de voedselbank". */
export const neverTold: Way = ({ turn, text }) => {
  const words = neverToldWords(turn, text);
  return words === null ? null : tell(turn, [words], 0);
};

/** "Korting krijgen bij Piëzo": what is asked of a helper is no scheme's to work out. */
export const helperNamed: Way = (asked) => {
  const { turn, text } = asked;
  if (!mayNameHelper(asked)) return null;
  return tell(
    turn,
    asksToGet(text) ? namedWords(turn, text, atHelper.exec(text)?.[0] ?? '') : namedWords(turn, text),
    0,
  );
};
const atHelper = /\bbij \p{L}.*$/iu;

/** "Het nummer van de moskee", "kringloop zaterdag open tot?": whoever that is, they are not in the social map, and no other number is the answer. */
export const stranger: Way = (asked) => {
  const { turn, text } = asked;
  if (!mayNameHelper(asked) || asksToGet(text) || asksForPost(text)) return null;
  if (!asksForContact(text) && !asksHours(text)) return null;
  const { doubt, unmet } = lookUp(turn, text);
  return unmet >= strangeFrom ? tell(turn, [notHereWords(turn, doubt)], 0) : null;
};
const strangeFrom = 0.3;

/** "Welk nummer moet ik bellen voor de bijzondere bijstand", "vodselbank adress": no result once more, and no desk of another. */
export const numberFor: Way = ({ turn, text, topic }) => {
  const asks = asksForNumber(text) || (asksForContact(text) && !asksForPost(text));
  if (topic === null || !asks || !isTopicToChoose(turn, topic) || isCommandTopic(topic)) return null;
  const ids = servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', [topic], turn.realDay);
  const [first] = ids;
  const details = first === undefined || asksForNumber(text) ? [] : detailWords(turn, first, text, true);
  return tell(turn, [...whoHelps(turn, ids, 1), ...details], 0);
};

/** "Wie helpt met …". */
export const helperAsked: Way = ({ turn, text, topic }) => tell(turn, helperWordsFor(turn, text, topic), 0);

const mayNameHelper = ({ text, isOpen }: Asked): boolean =>
  ((isOpen ? isQuestion(text) : asksSomewhere(text) || asksShortly(text)) || asksForContact(text)) &&
  !wantsToTalk.test(text);

/** "Rijbewijs bij MIM", "MIM spreekuur". */
const asksShortly = (text: string): boolean =>
  text.trim().split(/\s+/).length <= mostShort && asksOfHelper(text) && !ofThemselves.test(text);
const ofThemselves = /^\W*(?:ik|we|wij|heb|ben|mijn|mn|ga)(?!\p{L})/iu;
const mostShort = 5;

/** Then a human is asked for, and not what they do. */
const wantsToTalk = /\b(?:spreken|praten|terugbellen|bel mij|bel me)\b/iu;
