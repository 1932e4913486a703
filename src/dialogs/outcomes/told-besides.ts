/** What was told besides, of which no scheme here decides: the article that says what to do about it. */
import type { Circumstance } from '../../language/story/besides-rules.ts';
import { circumstanceTold } from '../../language/story/besides-rules.ts';
import type { Statement } from '../../contract.ts';
import { fold, rangeKnown, type Known } from '../../eligibility/known.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isQuestion } from '../../language/asked/question.ts';
import { articleWords } from '../ways/look-up/topic-article.ts';
import type { Entry } from '../scope.ts';
import { statementsOf } from '../state.ts';
import type { Turn } from '../turn-types.ts';

interface ToldOf {
  readonly article: string;
  readonly circumstance?: Circumstance;
  readonly isMeant: (turn: Turn, known: Known) => boolean;
  /** Asked for before all else: the rest is what there is when it is too little. */
  readonly isFirst?: true;
}

const isTold = ({ state }: Turn, id: Circumstance): boolean => state.circumstances.includes(id);
const childcare = 'nederland/kinderopvangtoeslag';
const debtHelp = 'schuldhulp';
/** Of this age nobody gets money for work that stopped. */
const pensioned = 67;

const all: readonly ToldOf[] = [
  {
    article: 'kinderopvangtoeslag-zonder-werk',
    circumstance: 'idleParent',
    isMeant: (turn, { receives, booleans }) =>
      receives.get(childcare) === true && (booleans.get('worksOrStudies') === false || isTold(turn, 'idleParent')),
  },
  {
    article: 'ww',
    isFirst: true,
    isMeant: (turn, known) =>
      isTold(turn, 'lostWork') && !isTold(turn, 'uwvPay') && rangeKnown(known, 'age').min < pensioned,
  },
  { article: 'toeslagenwet', isMeant: (turn) => isTold(turn, 'uwvPay') },
  { article: 'duo-aanvullende-beurs', isMeant: (_, { booleans }) => booleans.get('student') === true },
  {
    article: 'wat-is-schuldhulp',
    isMeant: (turn, { booleans }) => isTold(turn, 'debts') && booleans.get('hasProblemDebts') !== false,
  },
  { article: 'huur-niet-betaald', isMeant: (turn) => isTold(turn, 'rentArrears') && !isTold(turn, 'debts') },
];

/** With a result. Help with debts is a scheme of its own where it is looked into; what cannot wait was told before. */
export function toldBesides(turn: Turn, entries: readonly Entry[]): string[] {
  const known = fold(statementsOf(turn.state));
  const isShown = entries.some(({ scheme }) => scheme.id.endsWith(`/${debtHelp}`)) || turn.state.needsTold.length > 0;
  return all
    .filter(({ isFirst }) => isFirst !== true)
    .filter(({ article, isMeant }) => isMeant(turn, known) && !(isShown && article.endsWith(debtHelp)))
    .flatMap(({ article }) => wordsOf(turn, article));
}

/** Before what came out: who lost work yesterday asks for WW, and for bijstand only beside it. */
export function toldFirst(turn: Turn): string[] {
  const known = fold(statementsOf(turn.state));
  return all
    .filter(({ isFirst, isMeant }) => isFirst === true && isMeant(turn, known))
    .flatMap(({ article }) => wordsOf(turn, article));
}

/** "Mag dat als mijn vrouw niet werkt", of what they have, or now tell to have: asked, and told of in the same breath. */
export function askedOfTold(turn: Turn, text: string, told: readonly Statement[] = []): string[] {
  const known = fold([...statementsOf(turn.state), ...told]);
  // "Als mijn vrouw niet werkt": where it is asked, it is no mere fancy.
  const asIfSo = text.replace(/\bals\b/gi, ' ');
  const asked =
    !isQuestion(text) && !asksWhether.test(foldForMatch(text))
      ? undefined
      : all.find(
          ({ circumstance, isMeant }) =>
            circumstance !== undefined &&
            circumstanceTold(circumstance, asIfSo) === true &&
            isMeant(toldOf(turn, circumstance), known),
        );
  return asked === undefined ? [] : wordsOf(turn, asked.article);
}

const toldOf = (turn: Turn, id: Circumstance): Turn => ({
  ...turn,
  state: { ...turn.state, circumstances: [...turn.state.circumstances, id] },
});

/** Behind what is told, where it is no question by its first word. */
const asksWhether = /(?<!\p{L})(?:mag|kan|moet|klopt) (?:dat|dit|het|ik|we)(?!\p{L})/u;

/** To whom no money comes in, and who is young: what there is before the rules of others hold. */
export function toldYoung(turn: Turn): string[] {
  const isAsked = turn.state.needsTold.includes('income') && isYoung(turn);
  return isAsked ? wordsOf(turn, isStudent(turn) ? ofStudy : ofYoung) : [];
}

/** Not to report for what there is none of: a student before 27. */
export const isYoungStudent = (turn: Turn): boolean => isYoung(turn) && isStudent(turn);

function isYoung(turn: Turn): boolean {
  const { min, max } = rangeKnown(fold(statementsOf(turn.state)), 'age');
  return min >= grownUp && max < youngUntil;
}
const isStudent = (turn: Turn): boolean => fold(statementsOf(turn.state)).booleans.get('student') === true;
const grownUp = 18;
const youngUntil = 27;
const ofYoung = 'jong-zonder-werk-of-school';
const ofStudy = 'bijstand-en-studie';

function wordsOf(turn: Turn, id: string): string[] {
  const article = turn.parts.knowledge.articles.get(id);
  return article === undefined ? [] : [articleWords(turn, article)];
}
