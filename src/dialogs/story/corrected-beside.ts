/** "Ja minder. maar ik had me vergist, het inkomen is 1355": the answer counts, and the other answer is offered anew behind it. */
import { saidNotSo } from '../../language/answers/not-so.ts';
import { cutsOf } from '../../language/answers/first-clause.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { plainlyMeant } from '../../language/story/regret.ts';
import { openQuestion } from '../ask.ts';
import { saidWords } from '../answers/said.ts';
import type { StoryLine } from '../state.ts';
import { askAgain } from '../steps/change.ts';
import { check } from '../steps/check.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { namedWrong } from './named-wrong.ts';
import { contradicted, readBeside } from './story-lines.ts';
import { corrected, takenBack } from './story-repair.ts';

/** What is to be offered as it is now, or which question is to be asked once more. */
type Correction = { readonly lines: StoryLine[] } | { readonly question: string };

export type OfferLines = (turn: Turn, lines: StoryLine[], before: string) => Outcome;

/** Null: nothing that was answered before is said to be otherwise, or there is no answer beside it. */
export function correctedBeside(turn: Turn, text: string, offer: OfferLines): Outcome | null {
  if (openQuestion(turn) === null || turn.state.answers.length === 0 || text.includes('?')) return null;
  for (const { first, rest } of cutsOf(text)) {
    // "Dat klopt niet, samen 2148": that is no answer with something beside it.
    if (saidNotSo(first) !== null) continue;
    const correction = correctionIn(turn, rest);
    const answered = correction === null ? null : check.answer(turn, first);
    const answer = answered?.state.answers.at(turn.state.answers.length);
    if (correction === null || answered === null || answer === undefined) continue;
    const there = { ...turn, state: answered.state };
    return 'lines' in correction
      ? offer(there, correction.lines, saidWords(turn, answer))
      : askAgain(there, correction.question, [saidWords(turn, answer), turn.say('check.tryAgain')]);
  }
  return null;
}

function correctionIn(turn: Turn, rest: string): Correction | null {
  const free = { ...turn, state: { ...turn.state, confirming: null } };
  const plain = plainlyMeant(rest);
  const wrong = namedWrong(free, plain);
  const saysWhich = wrong !== null || takenBack(plain) !== null || ofLast.test(foldForMatch(plain));
  const anew = saysWhich ? corrected(free, plain)?.answer : undefined;
  if (anew !== undefined) return { lines: [[anew]] };
  const { lines } = readBeside(free, plain);
  if (lines.some((line) => contradicted(turn.state.answers, line).length > 0)) return { lines: [...lines] };
  return wrong === null ? null : { question: wrong.answer.question };
}
const ofLast = /(?<!\p{L})(?:vorige|laatste) (?:antwoord|vraag|bedrag|getal)(?!\p{L})/u;
