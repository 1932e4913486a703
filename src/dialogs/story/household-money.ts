/** Money is asked of the household as it was then: with a partner more or less the old amounts say nothing any more. */
import { isNumberFact, type FactId } from '../../contract.ts';
import { fold } from '../../eligibility/known.ts';
import type { Answer } from '../state.ts';

export const incomeFacts: ReadonlySet<FactId> = new Set([
  'netMonthlyIncomeCents',
  'yearlyIncomeCents',
  'incomePercent',
]);

/** Counted with a partner, where there is one. */
const ofBoth: ReadonlySet<FactId> = new Set([
  ...incomeFacts,
  'assetsCents',
  'taxAssetsCents',
  'bankBalanceCents',
  'carValueCents',
  'monthsOnLowIncome',
  'workProspect',
  'worksOrStudies',
]);

export const partnerIn = (answers: readonly Answer[]): boolean | undefined =>
  fold(answers.flatMap(({ statements }) => statements)).booleans.get('hasPartner');

const saysMoney = ({ statements }: Answer): boolean => statements.some(({ fact }) => ofBoth.has(fact));

/** Without what was told of the money of one person, where there is a partner. */
export const ofHousehold = (answers: readonly Answer[], hasPartner: boolean | undefined): Answer[] =>
  answers.filter((answer) => hasPartner !== true || answer.ofOne !== true);

export const savedFacts: ReadonlySet<FactId> = new Set(['assetsCents', 'taxAssetsCents']);
/** Of two, each of these questions says to count what the other has: whether one of them is asked, or just took this amount. */
export const asksSaved = (facts: readonly FactId[], last: Answer | undefined): boolean =>
  facts.some((fact) => savedFacts.has(fact)) || last?.statements.some(isSavedAmount) === true;
const isSavedAmount = ({ fact, op }: Answer['statements'][number]): boolean => savedFacts.has(fact) && op === 'is';

/** Of savings it is certain that two have together what one of them has, or more. `isOfBoth`: both were asked, and nobody is named. */
export function atLeastOfTwo(answer: Answer, hasPartner: boolean | undefined, isOfBoth: boolean): Answer {
  const { ofOne, ...told } = answer;
  const [only, ...more] = answer.statements;
  if (ofOne !== true || hasPartner !== true || only === undefined || more.length > 0) return answer;
  if (!savedFacts.has(only.fact) || typeof only.value !== 'number' || !isNumberFact(only.fact)) return answer;
  if (isOfBoth || only.op === 'gt' || only.op === 'ge') return told;
  return only.op === 'is' ? { ...told, statements: [{ fact: only.fact, op: 'ge', value: only.value }] } : answer;
}

/** `now` without what was told of money when it was known otherwise whether there is a partner. */
export function withoutOldMoney(before: readonly Answer[], now: readonly Answer[]): Answer[] {
  const was = partnerIn(before);
  const is = partnerIn(now);
  const left = ofHousehold(now, is);
  if (was === undefined || was === is) return left;
  return left.flatMap((answer) => {
    if (!before.includes(answer) || !saysMoney(answer)) return [answer];
    const statements = answer.statements.filter(({ fact }) => !ofBoth.has(fact));
    return statements.length === 0 ? [] : [{ ...answer, statements }];
  });
}
