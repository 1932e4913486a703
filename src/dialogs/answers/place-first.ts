/** "4. mijn broer komt soms slapen": the number of a button, and behind it a remark that may change it. */
import type { Statement } from '../../contract.ts';
import { whenChosen } from '../../eligibility/question.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import type { Asked } from './understood.ts';

/** What the button says, to be said back; null where no number stands before it, or another one behind it. */
export function placeFirst({ choices }: Asked, text: string): Statement[] | null {
  const [, number = '', rest = ''] = numbered.exec(foldForMatch(text)) ?? [];
  const titles = choices.map(({ title }) => title);
  const found = number === '' || /[\d?]/.test(rest) ? null : parseChoice(number, titles);
  const chosen = found?.status === 'success' ? choices[found.value] : undefined;
  return chosen === undefined ? null : whenChosen(chosen.sets);
}
const numbered = /^(?:optie |nummer |nr\.? |knop )?(\d{1,2})(?: ?[.,:;)-]+ ?| (?=maar ))(.+)$/su;
