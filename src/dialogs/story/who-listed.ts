/** "Me dochter van 11 en ik": all who live there, so nothing of it is asked again. Offered, as nobody said that it is all. */
import type { FactId } from '../../contract.ts';
import { whoListed, type WhoListed } from '../../language/story/who-listed.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { openQuestion } from '../ask.ts';
import { holdTogether } from '../answers/plausible.ts';
import { statementsOf, type Answer, type StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { counted, household, is } from './household-answer.ts';
import { adultsAtHome } from './story-answers.ts';
import { news, readLines } from './story-lines.ts';

const ofHome: ReadonlySet<FactId> = new Set(['household', 'hasChildren', 'otherAdultsAtHome', 'costSharers']);

/** At a question about who lives there; null: no such list, or nothing of it is new. */
export function listedAtHome(turn: Turn, text: string): StoryLine[] | null {
  const asked = openQuestion(turn)?.question.facts ?? [];
  if (!asked.some((fact) => ofHome.has(fact)) || turn.state.confirming !== null) return null;
  const listed = whoListed(text);
  const lines = listed === null ? [] : news(turn, linesOf(listed, turn));
  const all = lines.length > 0 ? lines : asTold(turn, text);
  return all.length === 0 ? null : all;
}

/** "Met z'n tweeën, de kinderen zijn het huis uit", "alleen met haar (10)": more than a button says. */
function asTold(turn: Turn, text: string): StoryLine[] {
  if (text.includes('?')) return [];
  const { lines } = readLines(turn, text, true);
  const facts = lines.flat().flatMap(({ statements }) => statements.map(({ fact }) => fact));
  const isMore = facts.includes('children.ages') || peopleTold(sentencesOf(text)) !== null;
  return isMore && facts.includes('household') ? [...lines] : [];
}

function linesOf({ isAll, hasPartner, children, grown }: WhoListed, turn: Turn): Answer[][] {
  const adults = grown.length === 0 ? [] : [adultsAtHome(grown)];
  if (!isAll) return fitting(turn, adults);
  const people = [[hasPartnerOr(hasPartner)], ofChildren(children)];
  // Without others it is one line: "U woont alleen met 1 kind (11 jaar)".
  return fitting(turn, grown.length === 0 ? [household(hasPartner, children)] : [...adults, ...people]);
}

/** What an earlier answer denies is for the question itself to doubt. */
const fitting = (turn: Turn, lines: Answer[][]): Answer[][] =>
  lines.filter((line) => holdTogether([...statementsOf(turn.state), ...line.flatMap(({ statements }) => statements)]));

const hasPartnerOr = (value: boolean): Answer => ({ question: 'has-partner', statements: [is('hasPartner', value)] });

function ofChildren(children: WhoListed['children']): Answer[] {
  const has: Answer = { question: 'has-children', statements: [is('hasChildren', children.length > 0)] };
  return [{ ...has, statements: [...has.statements, ...counted(children)] }];
}
