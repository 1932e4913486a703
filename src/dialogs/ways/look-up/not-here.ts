/** What is not known here: said so, with who does know. */
import type { Outcome, Recognition, Turn } from '../../turn-types.ts';
import { asksForDose } from '../../../language/asked/health.ts';
import { asksSomewhere } from '../../../language/asked/question.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { orEnd, outside, type Asked, type Way } from '../asked.ts';
import { mayTell, wordsBeside } from '../beside-question.ts';
import { sureFrom } from '../../certainty.ts';
import { lookUp, lookUpCalm, notHereWords } from './look-up.ts';
import { route } from '../route.ts';
import { tell } from '../tell.ts';

/** It names what nobody here knows of. */
export const notOurs: Way = ({ turn, text }) =>
  lookUp(turn, text).doubt === 'notOurs' ? tell(turn, [notHereWords(turn, 'notOurs')], 0) : null;

/** How much of a medicine to take: who takes less to save money hears first who knows about that, and then what there is for the costs. */
export const dose: Way = ({ turn, text, asks, topic }) => (asks && asksForDose(text) ? withDoctor(turn, topic) : null);

function withDoctor(turn: Turn, topic: string | null): Outcome | null {
  const doctor = notHereWords(turn, 'medical');
  const routed = topic === outside ? null : route(turn, topic);
  if (routed === null) return tell(turn, [doctor], 0);
  return { ...routed, replies: [{ text: doctor, choices: [] }, ...routed.replies] };
}

/** "Hoe laat gaat de trein naar Utrecht" is about no town's help. */
export const otherTown: Way = ({ turn, text, recognition, topic, found }) => {
  if (found()?.doubt !== 'otherTown' || (!asksSomewhere(text) && topic !== outside)) return null;
  const isBeyond = topic === outside && (recognition.topics[0]?.score ?? 0) >= surelyOutsideFrom;
  return orEnd(tell(turn, [notHereWords(turn, isBeyond ? 'outOfScope' : 'otherTown')], 1));
};
const surelyOutsideFrom = 0.9;

export const nothingNear: Way = ({ turn, recognition, asks, topic, found }) => {
  const answer = found();
  if (answer?.doubt !== 'nothingNear') return null;
  // Of "hoe kook ik rijst" no word is known here, whatever topic sounds like it.
  const isStrange = asks && answer.unmet === 1;
  return mayBeOutside(recognition, isStrange ? null : topic)
    ? orEnd(tell(turn, [notHereWords(turn, 'nothingNear')], asks ? 0 : 1))
    : null;
};

/** What it is about is in doubt, and something that nobody knows of here is as likely as anything: no guess. */
const mayBeOutside = ({ topics }: Recognition, topic: string | null): boolean =>
  (topic === null || topic === whereAndWhen) &&
  topics.slice(0, 2).some((one) => one.topic === outside && one.score >= perhapsOutsideFrom);
const whereAndWhen = 'openingstijden';
const perhapsOutsideFrom = 0.1;

export const outsideAsked: Way = ({ turn, asks, topic, found }) =>
  asks && topic === outside ? tell(turn, [notHereWords(turn, found()?.doubt)], 0) : null;

/** In the check, no answer and no question: likelier about something else than about anything here. That is no misunderstanding. */
export const besidesEverything: Way = (asked) => {
  const { turn, text, recognition, asks, isOpen } = asked;
  if (!isOpen || asks || turn.isHurry === true || turn.state.confirming !== null) return null;
  const isBeyond = surelyOutside(recognition, text) && !ofThemselves(turn, text);
  return isBeyond && !isFound(asked) ? tell(turn, [notHereWords(turn, 'outOfScope')], 0) : null;
};

/** Named more clearly than it is something else: "afkicken alcohol hulp". */
function isFound({ turn, text, recognition }: Asked): boolean {
  const isNearer = sureOutside(recognition) > (lookUpCalm(turn, text).hits[0]?.score ?? 0);
  return !isNearer && wordsBeside(turn, text, null).length > 0;
}

const sureOutside = ({ topics: [best] }: Recognition): number =>
  best !== undefined && best.score >= sureFrom ? best.score : 0;

/** Few words, or one with a letter wrong, are sooner an attempt at an answer. */
function surelyOutside({ topics: [best] }: Recognition, text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return best?.topic === outside && words >= fewest && best.score >= (words > fewest ? besidesFrom : sureFrom);
}
const fewest = 2;
/** Measured on messages like "oud papier ophalen dinsdag" beside half and misspelt answers. */
const besidesFrom = 0.45;

/** Numbers, and whom somebody lives with, may be meant as an answer: "oude auto van mijn pa". */
function ofThemselves({ parts }: Turn, text: string): boolean {
  const own = new Set([...parts.knowledge.searchWords.forWhom, ...ownWords]);
  return (
    mayTell(text) ||
    foldForMatch(text)
      .split(/\P{L}+/u)
      .some((word) => own.has(word))
  );
}
const ownWords = [
  'ik',
  'wij',
  'we',
  'mijn',
  'mn',
  'me',
  'mij',
  'ons',
  'onze',
  'hij',
  'zij',
  'ze',
  'niet',
  'geen',
  'woon',
  'woont',
];

/** The topic is sure, and has no answer to what was asked. */
export const notInTopic: Way = ({ turn, asks, topic, found }) => {
  const answer = found();
  return asks && answer !== null && topic !== null ? orEnd(tell(turn, [notHereWords(turn, answer.doubt)], 1)) : null;
};

/** Nothing was asked: a kind sentence, and the step again. */
export const outsideTold: Way = ({ turn, topic }) => (topic === outside ? route(turn, topic) : null);
