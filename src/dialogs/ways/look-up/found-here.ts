/** What was looked up and found: told where it is near enough. */
import type { Answer } from '../../../knowledge/search/search.ts';
import { asksForFacts, asksToGet, isQuestion } from '../../../language/asked/question.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import { askedOfTold } from '../../outcomes/told-besides.ts';
import { wordsMeant } from './article-meant.ts';
import { outside, type Asked, type Way } from '../asked.ts';
import { mostInBetween } from '../beside-question.ts';
import { clearInformation, foundWords, isByWords, isLoose, isShownWith, lookUpCalm, wordsNamed } from './look-up.ts';
import { namedCard } from './named-scheme.ts';
import { route } from '../route.ts';
import { tell } from '../tell.ts';
import { whichOfTwo } from '../which-of-two.ts';

/** A fact was asked for, and is known. */
export const surelyAsked: Way = (asked) => {
  const { turn, text, isOpen, found } = asked;
  const answer = found();
  if (answer === null || !isInformation(answer) || !asksNow(asked, answer)) return null;
  const hits = answer.hits.slice(0, isOpen ? mostInBetween : answer.hits.length);
  return tell(turn, foundWords(turn, { ...answer, hits }, text), 0);
};

/** A scheme is checked rather than told about. */
const isInformation = ({ confident, hits }: Answer): boolean => confident && hits[0]?.kind !== 'scheme';

function asksNow({ turn, text, asks, isOpen }: Asked, { hits: [best], asksWhen }: Answer): boolean {
  const isNamed = isOpen && best !== undefined && isByWords(best);
  return asksForFacts(text) || asksWhen === true || (asks && (turn.isHurry === true || isNamed));
}

/** "Wordt mijn AOW minder als mijn dochter hier komt": what an article answers in its words is told; no check has it. */
export const articleAsked: Way = ({ turn, text, asks, found }) => {
  const answer = asks ? found() : null;
  return answer === null ? null : tell(turn, ofArticle(turn, answer, text), 0);
};

function ofArticle(turn: Turn, answer: Answer, text: string): string[] {
  const [best] = answer.hits;
  if (!answer.confident || best?.kind !== 'article' || best.score < articleFrom) return [];
  if (wordsNamed(turn, best).size < fewestNamed) return [];
  if (asksToGet(text) && clearInformation(turn, answer) === null) return [];
  return foundWords(turn, { ...answer, hits: [best] }, text);
}

/** "Mijn man is overleden, krijg ik anw?": what is asked beside what was told of oneself; the question stands last. */
export function alsoAnswered(turn: Turn, text: string, told: Outcome): Outcome {
  if (turn.municipality === null || told.replies.length === 0) return told;
  const named = [...wordsMeant(turn, text), ...namedCard(turn, text)].slice(0, 1);
  const lines = told.state.story?.lines.flat() ?? [];
  const ofTold = askedOfTold(
    turn,
    text,
    lines.flatMap(({ statements }) => statements),
  );
  const own = named.length > 0 ? named : ofTold;
  const words = own.length > 0 || !isQuestion(text) ? own : ofArticle(turn, lookUpCalm(turn, text), text);
  const before = told.replies.map((reply) => reply.text).join('\n');
  const more = words.filter((one) => !before.includes(one)).map((one) => ({ text: one, choices: [] }));
  return { ...told, replies: [...told.replies.slice(0, -1), ...more, ...told.replies.slice(-1)] };
}
const articleFrom = 0.5;
/** One word of it may be meant otherwise. */
const fewestNamed = 2;

/** A helper or an article that the message names, and that its topic does not show of itself: told first. */
export const besidesItsTopic: Way = ({ turn, text, asks, topic, found }) => {
  const answer = asks || turn.isHurry === true ? null : found();
  const hit = answer === null ? null : clearInformation(turn, answer);
  if (answer === null || hit === null) return null;
  const hits = answer.hits.filter(({ kind }) => kind !== 'scheme').slice(0, mostInBetween);
  const words = foundWords(turn, { ...answer, hits }, text);
  const routed = topic === outside ? null : route(turn, topic, text);
  if (routed?.next !== 'check') return isShownWith(turn, topic, hit) ? null : tell(turn, words, 0);
  return withMore(routed, words);
};

function withMore(routed: Outcome, words: readonly string[]): Outcome {
  const said = routed.replies.map(({ text }) => text);
  const more = words.filter((one) => !said.includes(one)).map((text) => ({ text, choices: [] }));
  return { ...routed, replies: [...routed.replies, ...more] };
}

/** Who tells something is asked what it is about; who asks something is answered when that can be. */
export const inDoubt: Way = (asked) =>
  asked.asks || asked.turn.step.kind === 'whichTopic' || asked.topic !== null ? null : whichOfTwo(asked);

export const nearest: Way = ({ turn, text, asks, found }) => {
  const answer = found();
  const isGuess = answer === null || (!asks && isLoose(turn, answer, text));
  return isGuess ? null : tell(turn, foundWords(turn, answer, text), 0);
};
