/** What is told at "Klopt dit?" besides a yes or no: new lines, and of the old ones what can be true beside them. */
import { fold } from '../../eligibility/known.ts';
import { holdTogether } from '../answers/plausible.ts';
import type { Answer, Story, StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { news, readBeside, receivedTogether } from './story-lines.ts';

/** Null: nothing new. */
export function retold(turn: Turn, told: Story, text: string): Story | null {
  const beside = withCard(turn, told);
  const fresh = news(
    beside,
    readBeside(beside, text).lines.filter((line) => !isLeftOut(told, line)),
  );
  if (fresh.length === 0) return null;
  const placeOf = (other: StoryLine): number => told.lines.findIndex((line) => isSame(line, other));
  const lines = told.lines.map((line, at) => [
    ...line.flatMap((answer) => besides(answer, fresh.flat(), yes.test(text))),
    ...fresh.filter((other) => placeOf(other) === at).flat(),
  ]);
  const others = fresh.filter((other) => placeOf(other) < 0);
  return { ...told, asking: 'all', lines: receivedTogether([...lines.filter((line) => line.length > 0), ...others]) };
}

/** What stands on the card counts for what is told beside it: of who has a partner there, an income is that of one. */
export const withCard = ({ state, ...turn }: Turn, { lines }: Story): Turn => ({
  ...turn,
  state: { ...state, answers: [...state.answers, ...lines.flat()] },
});

/** Beside a car or debts savings are not all that counts: what was not offered for that is no more than that now. */
const isLeftOut = ({ lines }: Story, line: StoryLine): boolean =>
  line.every(({ question }) => question === 'assets') &&
  lines.flat().some(({ question }) => question === 'tax-assets') &&
  !lines.flat().some(({ question }) => question === 'assets');

/** Whether two lines are about the same: then the new one stands in the place of the old one. */
export const isSame = (line: StoryLine, other: StoryLine): boolean =>
  (tellsChildren(line) && tellsChildren(other)) ||
  line.some(({ question }) => question !== 'receives' && other.some((answer) => answer.question === question));
const tellsChildren = (line: StoryLine): boolean =>
  fold(line.flatMap(({ statements }) => statements)).booleans.get('hasChildren') === true;

/** "Ja klopt, mijn moeder woont ook bij ons": what was said yes to stays, as far as it can be beside that. */
const yes = /^\s*(?:ja+|jep|jawel|klopt|dat klopt|inderdaad)(?!\p{L})/iu;

function besides(answer: Answer, fresh: readonly Answer[], isYes: boolean): Answer[] {
  const said = fresh.flatMap(({ statements }) => statements);
  const withoutCount = { ...answer, statements: answer.statements.filter(({ fact }) => fact !== 'children.count') };
  const each = { ...answer, statements: answer.statements.filter((one) => holdTogether([one, ...said])) };
  const found = [answer, withoutCount, ...(isYes ? [each] : [])].find(
    ({ statements }) => statements.length > 0 && holdTogether([...statements, ...said]),
  );
  return found === undefined ? [] : [found];
}
