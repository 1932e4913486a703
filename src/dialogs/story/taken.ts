/** A line of "Klopt dit?" after the yes. */
import { isDeepStrictEqual } from 'node:util';
import { fold } from '../../eligibility/known.ts';
import { stillAsked } from '../answers/still-asked.ts';
import type { Answer, ConversationState, StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { withoutOldMoney } from './household-money.ts';
import { withoutContradicted } from './story-lines.ts';

/** As if it had been asked: what it contradicts is gone, and what was only asked because of that. */
export function taken(turn: Turn, line: StoryLine): ConversationState {
  const place = line.flatMap(({ statements }) => statements).find(({ fact }) => fact === 'municipality')?.value;
  if (typeof place === 'string') return { ...turn.state, municipality: place };
  const fresh = line.map((answer): Answer => ({ ...answer, volunteered: true }));
  const ids = fresh.map(({ question }) => question);
  const said = fresh.flatMap(({ statements }) => statements);
  // "Alleen met kinderen", and then "alleen met 2 kinderen": the second says the first too.
  const isSaid = ({ question, statements }: Answer): boolean =>
    ids.includes(question) && isDeepStrictEqual(fold(said), fold([...statements, ...said]));
  const earlier = withoutContradicted(turn.state.answers, line).filter((answer) => !isSaid(answer));
  const answers = stillAsked(turn, withoutOldMoney(turn.state.answers, [...earlier, ...fresh]));
  return { ...turn.state, answers, passed: turn.state.passed.filter(({ question }) => !ids.includes(question)) };
}
