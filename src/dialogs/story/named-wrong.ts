/** "Mijn spaargeld klopt niet, ik heb 0": which answer is wrong, by its name, and how it is. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { stem, words } from '../../language/words/stemming.ts';
import { questionOf } from '../ask.ts';
import type { Answer } from '../state.ts';
import type { Turn } from '../turn-types.ts';

const lead = '^(?:(?:nee|neen|oh?|oeps|sorry|wacht|hé|he|maar|foutje)[ ,.:!-]+)*';
const whose = "(?:(?:mijn|m'n|mn|me|de|het|dat|die|dat van (?:mijn|mn|het|de)|ons|onze) )?";
const named = `${lead}${whose}(\\p{L}+(?: per (?:maand|jaar))?)`;
const amount = '(?:€ ?)?\\d[\\d.,]*(?: (?:euro|jaar))?';
/** How it is stands behind it, or is not said. */
const forms: readonly RegExp[] = [
  `${named} (?:klopt|klopte|is|was|staat|stond|had ik)(?: (?:ook|toch|dus|wel|hier|helemaal))* (?:niet(?: goed)?|fout|verkeerd|onjuist)(?: (?:ingevuld|gezegd|opgeschreven))?(?:[ ,.:;!-]+(?!\\d[^a-z]*(?:maar|wel) )(.*))?$`,
  `${named} (?:is|was)(?: (?:dus|toch|eigenlijk))* (?:niet|geen) ${amount}[ ,]+(?:maar|wel|dat is) (.+)$`,
  `${lead}(?:ik )?(?:heb|had) (?:ik )?${whose}(\\p{L}+) (?:(?:net|eerst|helemaal) )*(?:verkeerd|fout)(?: (?:gezegd|ingevuld|opgegeven|getypt|gedaan))?(?:[ ,.:;!-]+(.*))?$`,
  `${named} is (?:(?:nu|wel|toch|iets) )*(?:hoger|lager|meer|minder)[ ,.:;]+(?:(?:het|dat) is )?(${amount}.*)$`,
  `${named} (?:moet|moest|had)(?: (?:dus|nog|gewoon))* ((?:zijn |wezen )?${amount}.*)$`,
].map((form) => new RegExp(form, 'u'));
/** "Ons inkomen is nu minder. 1100 + niks. had ik verkeerd": how it is, is asked. */
const mistaken =
  /(?<!\p{L})(?:mijn|m'n|mn|me|ons|onze|het|de|dat) (\p{L}+) (?:.*(?<!\p{L}))?(?:had|heb) ik (?:\p{L}+ ){0,2}(?:verkeerd|fout)(?!\p{L})/u;
const leads = /^(?:(?:want|maar|dat|dit|het|ik|we|wij|er|dus|nu|gewoon|is|zijn|heb|hebben|moet|moest|was|staat) )*/u;
const trails = / (?:zijn|wezen|moeten zijn|geweest)$/u;

/** Null: none is named, or nothing was said of it. `rest`: empty where it is not said how it is. */
export function namedWrong(turn: Turn, text: string): { readonly answer: Answer; readonly rest: string } | null {
  const folded = foldForMatch(text);
  const found = [...forms]
    .reverse()
    .map((form) => form.exec(folded))
    .find((one) => one !== null);
  const [, name, rest = ''] = found ?? mistaken.exec(folded) ?? [];
  if (name === undefined) return null;
  const said = words(name).map(stem);
  const answer = turn.state.answers.findLast(({ question }) => {
    const label = new Set(words(foldForMatch(questionOf(turn, question)?.label ?? '')).map(stem));
    return said.every((word) => label.has(word));
  });
  return answer === undefined ? null : { answer, rest: rest.replace(leads, '').replace(trails, '').trim() };
}
