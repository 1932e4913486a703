/** "Mijn dochter wil op dansles, wie leest dit?": at a menu what is asked of this talk is told, and the rest is heard. */
import { askedCutsOf } from '../../language/answers/first-clause.ts';
import { openQuestion } from '../ask.ts';
import type { StepKindName } from '../flow.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { inBetween } from './aside-words.ts';
import type { AsideId } from './asides.ts';
import { ofPart } from './of-part.ts';
import { toldHere } from './told-here.ts';

const listening: ReadonlySet<StepKindName> = new Set(['menu', 'whichTopic']);
const ofThisTalk: ReadonlySet<AsideId | null> = new Set<AsideId>([
  'robot',
  'saved',
  'howLong',
  'cost',
  'bsn',
  'whoReads',
  'passOn',
  'bankAccount',
  'homeVisit',
  'letterHome',
  'whenPaid',
  'mistake',
  'trouble',
  'trust',
]);

/** "Ik wil trouwen, wat kost dat". */
const ofThat = /(?<!\p{L})(?:kost|kosten|krijgt) (?:dat|die|zoiets)(?!\p{L})/iu;

/** `hear`: what the rest of the message comes to. Null: nothing of the kind is asked, or nothing else is said. */
export function besideWish(turn: Turn, input: Message, hear: (rest: Message) => Outcome | null): Outcome | null {
  if (!listening.has(turn.step.kind) || openQuestion(turn) !== null || turn.isHurry === true) return null;
  const { aside } = turn.parts.commands;
  const cut = askedCutsOf(input.text).find(
    ({ first, rest }) => ofThisTalk.has(aside(rest)) && aside(first) === null && !ofThat.test(rest),
  );
  if (cut === undefined) return null;
  const told = inBetween(turn, ofPart(input, cut.rest));
  const heard = told === null ? null : hear(ofPart(input, cut.first));
  if (told === null || heard === null) return null;
  const words = toldHere(turn, told).map((text) => ({ text, choices: [] }));
  return { ...heard, replies: [...words, ...heard.replies] };
}
