/** "Me dochter van 11 en ik": all who live there, so nothing of it is asked again. Offered, as nobody said that it is all. */
import type { FactId, Statement } from '../../contract.ts';
import { isSchoolAge } from '../../eligibility/school-age.ts';
import { whoListed, type WhoListed } from '../../language/story/who-listed.ts';
import { openQuestion } from '../ask.ts';
import { holdTogether } from '../answers/plausible.ts';
import { statementsOf, type Answer, type StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { adultsAtHome } from './story-answers.ts';
import { news } from './story-lines.ts';

const ofHome: ReadonlySet<FactId> = new Set(['household', 'hasChildren', 'otherAdultsAtHome', 'costSharers']);

/** At a question about who lives there; null: no such list, or nothing of it is new. */
export function listedAtHome(turn: Turn, text: string): StoryLine[] | null {
  const asked = openQuestion(turn)?.question.facts ?? [];
  if (!asked.some((fact) => ofHome.has(fact)) || turn.state.confirming !== null) return null;
  const listed = whoListed(text);
  const lines = listed === null ? [] : news(turn, linesOf(listed, turn));
  return lines.length === 0 ? null : lines;
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

function household(hasPartner: boolean, children: WhoListed['children']): Answer[] {
  const form = hasPartner ? 'couple' : children.length > 0 ? 'singleParent' : 'single';
  const has = children.length > 0 && hasPartner ? [is('hasChildren', true)] : [];
  const statements = [is('household', form), ...has, ...counted(children), is('otherAdultsAtHome', 0)];
  return [{ question: 'living-with', statements }];
}

/** How many, and how old where that was told of each. */
function counted(children: WhoListed['children']): Statement[] {
  const ages = children.filter((age): age is number => age !== null);
  const areTold = ages.length === children.length && ages.length > 0;
  return [is('children.count', children.length), ...(areTold ? agesOf(ages) : [])];
}

/** As the question for the ages takes them. */
function agesOf(ages: readonly number[]): Statement[] {
  const school = ages.some(isSchoolAge) ? [is('children.anyInSchool', true)] : [];
  return [is('children.ages', [...ages]), ...school];
}

const is = (fact: FactId, value: Statement['value']): Statement => ({ fact, op: 'is', value });
