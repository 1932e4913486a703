/** "Ja eigen voordeur", said to a question about income: words that are not of the question may answer another one. */
import { foldForMatch } from '../../language/normalise.ts';
import { stem, words } from '../../language/stemming.ts';
import { parseYesNo, wordsBesideYesNo } from '../../language/yes-no.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import type { OpenQuestion } from '../ask.ts';
import { sideSaid } from './understand-side.ts';

/** A yes, or at a limit also a no, that may be about something else: it is said back before it counts. */
export function saysMore(
  { question, pending: { test } }: OpenQuestion,
  others: readonly Question[],
  text: string,
): boolean {
  const yes = parseYesNo(text);
  if (question.kind !== 'yesNo' || yes.status === 'fail' || (test === undefined && !yes.value)) return false;
  if (test !== undefined && sideSaid(question, test, text) !== null) return false;
  const known = stemsOf(question);
  const strange = wordsBesideYesNo(text).filter(
    (word) => sides.has(word) || !(small.has(word) || known.has(stem(word))),
  );
  // At a limit nobody tells more; beside another yes only what is asked elsewhere is doubtful: "ja, uit Suriname".
  return strange.some((word) => test !== undefined || sides.has(word) || isAsked(others, stem(word)));
}

const isAsked = (questions: readonly Question[], word: string): boolean =>
  questions.some(({ text, label }) => words(foldForMatch(`${text} ${label}`)).some((asked) => stem(asked) === word));

/** Where they fit what is asked, `sideSaid` has heard them. */
const sides = new Set(['minder', 'meer', 'lager', 'hoger', 'korter', 'langer']);

const stemsOf = ({ text, textFrom, hint, why, label, said, phrases }: Question): ReadonlySet<string> => {
  const sentences = typeof said === 'string' ? [said] : [said.yes, said.no];
  const own = [text, textFrom ?? '', hint ?? '', why, label, ...sentences, ...phrases.flatMap(({ says }) => says)];
  return new Set(own.flatMap((part) => words(foldForMatch(part))).map(stem));
};

/** They say how sure, how much or since when, and nothing that may be asked elsewhere. */
const small = new Set(
  (
    'best zeer erg redelijk net pas nog weer altijd vaak elke elk iedere hele heleboel veel vrij zelfs sinds per dag week maand jaar jaren ' +
    'dagen weken maanden euro ongeveer ruim en of maar want omdat om aan op bij in uit met voor naar te tot al alleen samen ons onze wij mijn ' +
    "m'n mijne me haar hem hun zelf ook kan kunnen moet moeten mag wordt word ging had gaat ga goed stuk vrees ben snel sorry graag verder"
  ).split(' '),
);
