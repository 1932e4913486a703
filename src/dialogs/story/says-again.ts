/** "Alleen", at a card that says so: the same in other words is a yes. */
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../contract.ts';
import { fold } from '../../eligibility/known.ts';
import { questionOf } from '../ask.ts';
import type { StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { readBeside } from './story-lines.ts';
import { readAs } from './story-repair.ts';

/** Of each line something is said again, and nothing that the card does not say. */
export function saysAgain(turn: Turn, lines: readonly StoryLine[], text: string): boolean {
  const told = statementsIn(readBeside({ ...turn, state: { ...turn.state, answers: [] } }, text).lines);
  return isAgain(lines, told) || isAgain(lines, answersIn(turn, lines, text));
}

function isAgain(lines: readonly StoryLine[], told: readonly Statement[]): boolean {
  const shown = statementsIn(lines);
  const isNothingNew = isDeepStrictEqual(fold(shown), fold([...shown, ...told]));
  return told.length > 0 && isNothingNew && lines.every((line) => tellsOf(line, told));
}

const statementsIn = (lines: readonly StoryLine[]): Statement[] => lines.flat().flatMap(({ statements }) => statements);

/** Some of what was told, the line says of itself. */
function tellsOf(line: StoryLine, told: readonly Statement[]): boolean {
  const known = fold(statementsIn([line]));
  return told.some((one) => isDeepStrictEqual(known, fold([...statementsIn([line]), one])));
}

/** Of one line: what is typed may be an answer to its own question. */
const answersIn = (turn: Turn, [line = [], ...more]: readonly StoryLine[], text: string): Statement[] =>
  more.length > 0
    ? []
    : line.flatMap((answer) => {
        const question = questionOf(turn, answer.question);
        return question === undefined ? [] : (readAs(turn, question, answer, text) ?? []);
      });
