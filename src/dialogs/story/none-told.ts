/** "Nee nix spaargeld", said at another question: below the limit that is asked of it, as if it had been asked. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { understand } from '../answers/understand.ts';
import { noneIn } from '../answers/understand-side.ts';
import { askedDown, openQuestion, questionOf } from '../ask.ts';
import { next } from '../scope.ts';
import type { StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/** Only what can still change something; a line each, to be confirmed. */
export function noneTold(turn: Turn, text: string): StoryLine[] {
  const said = withoutAny(text);
  return turn.parts.knowledge.questions.flatMap(({ id, saysNone = [] }) => {
    const phrase = noneIn(saysNone.filter(isOfOneThing), said);
    return phrase === null ? [] : asIfAsked(turn, id, phrase);
  });
}

/** "Nee, nix spaargeld", said to "Krijgt u kinderbijslag?": that "nee" is of the savings. Null: it is of what is asked. */
export function noneInstead(turn: Turn, text: string): StoryLine[] | null {
  const said = withoutAny(text);
  const asked = openQuestion(turn)?.question;
  const named = turn.parts.knowledge.questions.flatMap(
    ({ saysNone = [] }) => noneIn(saysNone.filter(isOfOneThing), said) ?? [],
  );
  const [phrase] = named;
  if (phrase === undefined || asked === undefined || noneIn(asked.saysNone ?? [], said) !== null) return null;
  const rest = said.replace(phrase, ' ').match(/\p{L}+/gu) ?? [];
  return rest.every((word) => beside.test(word)) ? noneTold(turn, text) : null;
}
const beside = /^(?:nee|neen|nou|ik|wij|we|heb|hebben|hoor|joh|echt|helaas|ook|nog|gewoon|helemaal|(?:ha)+|lol)$/;

/** "Niks gespaard" is no savings. */
const ofSavings =
  /(?<!\p{L})geen (?:(?:euro|cent|geld) )?(?:gespaard|op (?:de|mijn) (?:spaarrekening|bank))(?!\p{L})/gu;
const withoutAny = (text: string): string =>
  foldForMatch(text).replace(nothing, 'geen ').replace(ofSavings, 'geen spaargeld');
const nothing = /(?<!\p{L})(?:nix|niks|niets|nul) (?=\p{L})/gu;
/** "Geen geld" is said of much. */
const isOfOneThing = (phrase: string): boolean => /^geen (?!geld$|cent$|euro$)\S+$/.test(phrase);

function asIfAsked(turn: Turn, id: string, text: string): StoryLine[] {
  const question = questionOf(turn, id);
  const test = next(turn, id)?.test;
  if (question === undefined || test === undefined) return [];
  const asked = askedDown(question, test);
  const pending = { question: id, test: asked, shown: [] };
  const understood = understand({ question, pending, choices: [], none: null, referenceDate: turn.today }, text);
  return understood.status === 'answer'
    ? [[{ question: id, test: asked, statements: [...understood.statements] }]]
    : [];
}
