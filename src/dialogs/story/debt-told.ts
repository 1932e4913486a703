/** "1100 en heb de huur van vorige maand niet betaald": the answer counts, and what to do about the rent is told with it. */
import { asksInside, cutsOf } from '../../language/answers/first-clause.ts';
import { circumstanceTold, type Circumstance } from '../../language/story/besides-rules.ts';
import { asksForHelper, beginsAsQuestion } from '../../language/asked/question.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { askAgain } from '../ask-again.ts';
import { openQuestion } from '../ask.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { articleWords } from '../ways/look-up/topic-article.ts';

/** What helps whoever cannot wait for the outcome with it. */
const articleOf: Partial<Record<Circumstance, string>> = {
  rentArrears: 'huur-niet-betaald',
  paysBack: 'toeslag-terugbetalen',
  billDue: 'rekening-met-een-laatste-dag',
};
const debts: readonly Circumstance[] = ['rentArrears', 'paysBack', 'billDue'];

interface Beside {
  readonly told: Circumstance;
  /** What else is said; empty where that is nothing. */
  readonly rest: string;
}

/** `hear`: what the rest of the message comes to. Null: no debt is told of in the middle of the questions. */
export function debtTold(turn: Turn, input: Message, hear: (rest: Message) => Outcome | null): Outcome | null {
  if (openQuestion(turn) === null && turn.step.kind !== 'story') return null;
  if (beginsAsQuestion(input.text) || asksForHelper(input.text)) return null;
  const beside = debtBeside(turn, input.text);
  if (beside === null || (beside.rest === '' && turn.isHurry === true)) return null;
  const { told, rest } = beside;
  const words = turn.isHurry === true ? [] : wordsOf(turn, told);
  const heard = rest === '' ? null : hear({ ...input, text: rest, recognition: { ...input.recognition, topics: [] } });
  if (heard === null) return turn.isHurry === true ? null : saidNow(askAgain(turn, words), told);
  const more = words.map((text) => ({ text, choices: [] }));
  return saidNow({ ...heard, replies: [...more, ...heard.replies] }, told);
}

/** The result need not say it once more. */
const saidNow = ({ state, ...outcome }: Outcome, told: Circumstance): Outcome => ({
  ...outcome,
  state: { ...state, circumstances: state.circumstances.filter((id) => id !== told) },
});

function wordsOf(turn: Turn, told: Circumstance): string[] {
  const article = turn.parts.knowledge.articles.get(articleOf[told] ?? '');
  return article === undefined ? [] : [articleWords(turn, article)];
}

function debtBeside(turn: Turn, text: string): Beside | null {
  const toldIn = (part: string): Circumstance | undefined => debts.find((id) => isTold(turn, id, part));
  const cuts = [...cutsOf(text), ...cutsAtVerb(text)];
  const behind = cuts.find(({ first, rest }) => toldIn(rest) !== undefined && toldIn(first) === undefined);
  const before = cuts.find(({ first, rest }) => toldIn(first) !== undefined && toldIn(rest) === undefined);
  const part = behind?.rest ?? before?.first ?? text;
  const told = asks(part) ? undefined : toldIn(part);
  if (told === undefined) return null;
  return { told, rest: behind === undefined ? (before?.rest ?? '') : behind.first.replace(begun, '') };
}

/** "Kan ik eigenlijk niet opbrengen" has the order of a question, and asks nothing. */
const asks = (part: string): boolean => part.includes('?') || (asksInside(part) && !cannotPay.test(foldForMatch(part)));
const cannotPay =
  /(?<!\p{L})(?:kan|kunnen) .*(?<!\p{L})(?:niet|nie|amper) (?:\S+ ){0,2}(?:betalen|opbrengen)(?!\p{L})/u;

/** "Ja minder maar ik". */
const begun = /(?:(?:^|[ ,]+)(?:maar|want|en|dus|ook|ik|k|we|wij|nou))+[ ,]*$/iu;

/** "640 heb ik niet betaald": what begins anew without a mark. */
const cutsAtVerb = (text: string): { readonly first: string; readonly rest: string }[] =>
  [...text.matchAll(anew)].map(({ index }) => ({ first: text.slice(0, index), rest: text.slice(index).trim() }));
const anew = /\s+(?=(?:(?:ik|we|wij) )?(?:heb|hebben|loop|lopen|moet|moeten|kan|kunnen|sta) )/giu;

/** Where the rent is asked, "die kan ik niet meer betalen" is of that. */
function isTold(turn: Turn, id: Circumstance, part: string): boolean {
  if (circumstanceTold(id, part) === true) return true;
  const asksRent = openQuestion(turn)?.question.facts.includes('rentCents') === true;
  const said = foldForMatch(part);
  return id === 'rentArrears' && asksRent && ofThat.test(said) && !ofElse.test(said);
}
const ofThat =
  /(?<!\p{L})(?:niet|nie|niet meer|amper|nauwelijks|nooit op tijd) (?:(?:meer|op tijd|helemaal|altijd|kunnen|te) )*(?:betalen|betaald|opbrengen|opgebracht)(?!\p{L})|(?<!\p{L})(?:loop|lopen|sta) (?:\p{L}+ |\d+ ){0,4}achter(?!\p{L})|(?<!\p{L})te laat(?!\p{L})/u;
/** "Gas hoef ik niet te betalen". */
const ofElse =
  /(?<!\p{L})(?:hoef|hoeft|hoeven|als|bang|gas|water|licht|stroom|energie|internet|servicekosten|zelf|geen|nooit te laat|niet te laat|mijn ex)(?!\p{L})/u;
