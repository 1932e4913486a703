/** Who is there now and then: a partner or a child may live there or not, and a wrong guess can cost a benefit. */
import type { FactId, Statement } from '../../contract.ts';
import { whenChosen } from '../../eligibility/question.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isHalfOfTime, namesChildren, onlyVisits, sharesChildren } from '../../language/story/shared-children.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { namesAny, parsePhrases } from './phrases.ts';
import { placeFirst } from './place-first.ts';
import type { Asked, Understood } from './understood.ts';

/** "Mijn vriend is hier soms" says neither that he lives there nor that he does not. */
export const isSometimes = ({ facts, saysSometimes = [] }: Question, text: string): boolean =>
  namesAny(saysSometimes, text) ||
  (saysSometimes.length > 0 && someDays.test(foldForMatch(text))) ||
  (asksOnlyChildren(facts) && (onlyVisits(sentencesOf(text), true) !== null || isHalfOfTime(sentencesOf(text))));
/** "3 dagen bij mij", "slaapt hier 4 nachten", "heeft zijn eigen huis nog". */
const number = '(?:[2-6]|twee|drie|vier|vijf|zes)';
const someDays = new RegExp(
  `(?<!\\p{L}|\\d)(?:${number} (?:dagen|nachten) (?:bij|per|in|hier)` +
    `|(?:hier|bij (?:mij|me|ons))(?: (?:wel|ook|zeker|zo'n|ongeveer|meestal))? ${number} (?:dagen|nachten)` +
    "|(?:heeft|hebt|houdt|hield)(?: (?:nog|ook|wel|gewoon))? (?:zijn|haar|een|z'n|d'r|zn) eigen (?:huis|woning|plek|kamer|flat|adres|huisje))(?!\\p{L})",
  'u',
);
const asksOnlyChildren = (facts: readonly FactId[]): boolean => facts.join() === 'hasChildren';

/** What only visits, or is with the other parent, does not live here: offered. Else it is asked back. */
export function sometimesHere(asked: Asked, text: string): Understood {
  const sentences = sentencesOf(text);
  const isOfChildren = asksOnlyChildren(asked.question.facts);
  const visits = onlyVisits(sentences, isOfChildren);
  const alone = isOfChildren ? [] : aloneIn(asked, text);
  if (visits === 'children')
    return alone.length > 0 ? offered('check.childrenVisitAlone', alone) : offered('check.childrenVisit', noChildren);
  if (visits === null && aloneOnWeekdays.test(foldForMatch(text)) && alone.length > 0)
    return offered('check.aloneOnWeekdays', alone);
  const chosen = placeFirst(asked, text);
  if (chosen !== null) return { status: 'whichSide', statements: chosen };
  const isShared = isOfChildren || sharesChildren(sentences) || namesChildren(sentences);
  return { status: 'askBack', key: isShared ? 'story.sharedChildren' : 'check.livesOrVisits', values: {} };
}

const offered = (key: string, statements: Statement[]): Understood => ({
  status: 'confirm',
  statements,
  key,
  values: {},
});
const noChildren: Statement[] = [{ fact: 'hasChildren', op: 'is', value: false }];
const aloneOnWeekdays = /(?<!\p{L})(?:doordeweeks|door de week)(?: \p{L}+){0,3} alleen(?!\p{L})/u;

/** The choice of who is alone, where that is said in words or by its number and nobody else is named. */
function aloneIn(asked: Asked, text: string): Statement[] {
  const single = asked.choices.find(({ sets }) => sets.household === 'single');
  const { statements } = parsePhrases(asked, text);
  const said = [...statements, ...(placeFirst(asked, text) ?? [])];
  const isAlone = said.some(({ fact, value }) => (fact === 'hasPartner' ? value === false : value === 'single'));
  const others = statements.some(
    ({ fact, value }) => fact === 'otherAdultsAtHome' || (fact === 'hasPartner' && value === true),
  );
  return single === undefined || others || !isAlone ? [] : whenChosen(single.sets);
}
