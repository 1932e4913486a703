/** A message that answered nothing: what is worked out of it, once for all ways. */
import type { Answer } from '../../knowledge/search/search.ts';
import { isWish } from '../../language/answers/wish-clause.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { asksForFacts, isQuestion, wordsAsked } from '../../language/asked/question.ts';
import { openQuestion } from '../ask.ts';
import type { Message, Outcome, Recognition, Turn } from '../turn-types.ts';
import { mayAnswer } from './beside-question.ts';
import { likelyTopic, sureFrom, sureInBetween } from '../certainty.ts';
import { lookUpCalm } from './look-up/look-up.ts';

export interface Asked {
  readonly turn: Turn;
  readonly text: string;
  readonly recognition: Recognition;
  /** It is a question. */
  readonly asks: boolean;
  /** A question of the check waits for its answer. */
  readonly isOpen: boolean;
  /** What it is about, where that is sure enough. */
  readonly topic: string | null;
  /** Looked up when first needed; null: it asks for nothing. */
  readonly found: () => Answer | null;
}

/** Nothing was understood, and no way behind this one is tried. */
export const endsHere = 'endsHere';
/** Null: this way does not fit. */
export type Way = (asked: Asked) => Outcome | null | typeof endsHere;
export const orEnd = (outcome: Outcome | null): Outcome | typeof endsHere => outcome ?? endsHere;

/** About something that is not known here, and that nobody looks into. */
export const outside = 'buiten-bereik';

export function askedIn(turn: Turn, { text, recognition }: Message): Asked {
  const said: Said = {
    turn,
    text,
    recognition,
    asks: isQuestion(text) || asksForFacts(text),
    isOpen: openQuestion(turn) !== null,
  };
  return { ...said, topic: topicOf(said), found: once(() => (mayAsk(said) ? lookUpWithin(said) : null)) };
}

type Said = Omit<Asked, 'topic' | 'found'>;

function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}

/** While a question is open, what is no clear topic and no wish was more likely meant as an answer. */
function topicOf({ text, recognition, asks, isOpen }: Said): string | null {
  const likely = likelyTopic(recognition, isOpen && !isWish(text) ? sureInBetween : sureFrom);
  // Who asks what one word is, has understood the rest.
  if (likely === notClear && wordsAsked(text).length > 0) return null;
  const outsideFrom = asks ? askedOutsideFrom : isOpen && !mayAnswer(text) ? sureFrom : sureInBetween;
  return likely ?? (likelyTopic(recognition, outsideFrom) === outside ? outside : null);
}

const notClear = 'begrijp-niet';

/** Who asks is told that it is not known here where that is likelier than not: nobody is sent to the nearest wrong thing. */
const askedOutsideFrom = 0.5;

/** "Dat weet ik niet" asks nothing, whatever text has these words. */
const mayAsk = ({ text, asks, isOpen }: Said): boolean => asks || (!isOpen && parseDontKnow(text) === null);

/** What is found by a word in a message that is surely about something else is not meant ("welk team speelt zaterdag"). */
function lookUpWithin({ turn, text, recognition }: Said): Answer {
  const found = lookUpCalm(turn, text);
  const [best] = recognition.topics;
  const isOutside = best?.topic === outside && best.score >= askedOutsideFrom && turn.isHurry !== true;
  const isNearer = isOutside && (found.hits[0]?.score ?? 0) < best.score;
  return isNearer ? { ...found, hits: [], confident: false } : found;
}
