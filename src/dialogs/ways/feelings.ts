/** How somebody feels: half a kind sentence, and then the way on. What sounds like danger was heard before. */
import { tellsOfDeath } from '../../language/people/not-living-here.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { askAgain } from '../ask-again.ts';
import { wordCount } from '../lines.ts';
import type { ConversationState } from '../state.ts';
import { condoled } from '../story/condoled.ts';
import { firstAnswer } from '../story/first-answer.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import type { AsideId } from './asides.ts';
import { likelyTopic, sureInBetween } from '../certainty.ts';
import { isByWords, lookUp } from './look-up/look-up.ts';
import { isTopicToChoose } from './route.ts';

const feelings = ['ashamed', 'tooMuch', 'lonely', 'sad', 'spent', 'worn', 'afraid', 'angry', 'noHope'] as const;
type Feeling = (typeof feelings)[number];
/** In any place of a message that tells more: half a sentence, since what they told comes next. */
type Said = Feeling | 'heavy';

/** Null: no feeling is told, or a thing is what is broken. */
export function feelingIn(turn: Turn, text: string): Said | null {
  if (turn.isHurry === true) return null;
  const id = asFeeling(turn.parts.commands.aside(text));
  if (id !== null) return id;
  return clauses(text).some((clause) => asFeeling(turn.parts.commands.aside(clause)) !== null) ? 'heavy' : null;
}

const asFeeling = (id: AsideId | null): Feeling | null => feelings.find((one) => one === id) ?? null;
const clauses = (text: string): string[] => text.split(/[,.;:!?\n]+| (?:en|maar|want|dus) /u);

/** So few words tell of nothing else. */
const mostAlone = 8;
export const isOnlyFelt = (turn: Turn, text: string): boolean =>
  asFeeling(turn.parts.commands.aside(text)) !== null && wordCount(text) <= mostAlone;

const later = ['heavy', 'heavyAgain', 'heavyMore', 'heavyStill'] as const;

interface Kind {
  readonly words: string;
  /** In which it is said. */
  readonly state: ConversationState;
}

/** What is said to it; no kind word comes twice, as long as there is another. */
export function kindWord(turn: Turn, said: Said, state = turn.state): Kind {
  const { felt } = state;
  const own = said === 'spent' ? 'worn' : said;
  const key = [own, ...later].find((one) => !felt.includes(one)) ?? 'heavyStill';
  return { words: turn.say(`aside.${key}`), state: { ...state, felt: [...new Set([...felt, key])] } };
}

/** Something is named besides for which there is help: "ik schaam me voor mijn schulden". */
export function isFeltWithNeed(turn: Turn, { text, recognition }: Message): boolean {
  const topic = likelyTopic(recognition, sureInBetween);
  if (feelingIn(turn, text) === null || topic === null || !isTopicToChoose(turn, topic)) return false;
  const [best] = lookUp(turn, text).hits;
  return best !== undefined && isByWords(best);
}

/** The kind words stand before whatever was found, and alone where nothing was. */
export function kindly(turn: Turn, { text }: Message, found: Outcome | null): Outcome | null {
  const said = feelingIn(turn, text);
  const outcome = found ?? (said === null && !tellsOfDeath(text) ? null : askAgain(turn, []));
  if (outcome === null) return null;
  return condoled(turn, text, said === null ? outcome : withKind(turn, said, outcome));
}

function withKind(turn: Turn, said: Said, outcome: Outcome): Outcome {
  const { words, state } = kindWord(turn, said, outcome.state);
  return { ...outcome, state, replies: [{ text: words, choices: [] }, ...outcome.replies] };
}

const done = /(?<!\p{L})(?:klaar mee|zat|beu)(?!\p{L})/u;
/** "Ik slaap al weken niet en ik ben er helemaal klaar mee": it may be more than anger, and is asked for by an open door. */
function weary(turn: Turn, text: string): Outcome | null {
  const felt = clauses(text).flatMap((clause) => asFeeling(turn.parts.commands.aside(clause)) ?? []);
  const isTired = turn.state.needsTold.length > 0 || felt.some((one) => tired.has(one));
  if (!felt.includes('angry') || !done.test(foldForMatch(text)) || !isTired || felt.length < clauses(text).length)
    return null;
  const state = { ...turn.state, felt: [...new Set([...turn.state.felt, 'heavy', 'door'])] };
  return askAgain({ ...turn, state }, [`${turn.say('aside.heavy')} ${turn.say('aside.door')}`]);
}
const tired: ReadonlySet<Feeling> = new Set(['tooMuch', 'sad', 'spent', 'worn', 'lonely', 'noHope']);

/** Only a feeling: a kind word, and the question again. */
export function kindAgain(turn: Turn, said: Said): Outcome {
  const { words, state } = kindWord(turn, said);
  return askAgain({ ...turn, state }, [words]);
}

/** "Ik voel me zo alleen" does not tell with whom somebody lives. */
export function feltAlone(turn: Turn, { text }: Message): Outcome | null {
  const heavy = weary(turn, text);
  if (heavy !== null) return heavy;
  const said = feelingIn(turn, text);
  if (said !== 'lonely') return null;
  return isFeltBeside(turn, text) ? null : kindAgain(turn, said);
}

/** "Met mijn vriendin, ik voel me eenzaam": the answer is no part of what is felt. */
function isFeltBeside(turn: Turn, text: string): boolean {
  const first = firstAnswer(turn, text);
  return first !== null && feelingIn(turn, text.slice(0, text.length - first.rest.length)) === null;
}
