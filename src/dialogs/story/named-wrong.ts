/** "Mijn spaargeld klopt niet, ik heb 0": which answer is wrong, by its name, and how it is. */
import { foldForMatch } from '../../language/normalise.ts';
import { stem, words } from '../../language/stemming.ts';
import { questionOf } from '../ask.ts';
import type { Answer } from '../state.ts';
import type { Turn } from '../turn-types.ts';

const wrong =
  /^(?:(?:nee|neen|oh?|oeps|sorry|wacht|hé|he|maar|foutje)[ ,.:!-]+)*(?:mijn|m'n|mn|me|de|het|dat van (?:mijn|mn|het|de)|ons|onze) (\p{L}+(?: per (?:maand|jaar))?) (?:klopt|klopte|is|was|staat|stond|had ik)(?: (?:ook|toch|dus|wel|hier|helemaal))* (?:niet(?: goed)?|fout|verkeerd|onjuist)(?: (?:ingevuld|gezegd|opgeschreven))?(?:[ ,.:;!-]+(.*))?$/u;
/** "Ons inkomen is nu minder. 1100 + niks. had ik verkeerd": how it is, is asked. */
const mistaken =
  /(?<!\p{L})(?:mijn|m'n|mn|me|ons|onze|het|de) (\p{L}+) .*(?<!\p{L})(?:had|heb) ik (?:\p{L}+ ){0,2}(?:verkeerd|fout)(?!\p{L})/u;
const leads = /^(?:(?:want|maar|dat|dit|het|ik|we|wij|er|dus|nu|gewoon|is|zijn|heb|hebben|moet|moest|was|staat) )*/u;

/** Null: none is named, or nothing was said of it. `rest`: empty where it is not said how it is. */
export function namedWrong(turn: Turn, text: string): { readonly answer: Answer; readonly rest: string } | null {
  const folded = foldForMatch(text);
  const [, name, rest = ''] = wrong.exec(folded) ?? mistaken.exec(folded) ?? [];
  if (name === undefined) return null;
  const said = words(name).map(stem);
  const answer = turn.state.answers.findLast(({ question }) => {
    const label = new Set(words(foldForMatch(questionOf(turn, question)?.label ?? '')).map(stem));
    return said.every((word) => label.has(word));
  });
  return answer === undefined ? null : { answer, rest: rest.replace(leads, '').trim() };
}
