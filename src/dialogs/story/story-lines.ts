/** The lines of "Klopt dit?": what a message tells that is new, each line something that can be wrong by itself. */
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../contract.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { asksOfSomebody } from '../../language/asked/asked-of-others.ts';
import { readStory, type StoryAbout, type StoryNames, type StoryPart } from '../../language/story/read-story.ts';
import { withoutRegret } from '../../language/story/regret.ts';
import { agesOfTwo } from '../../language/people/ages-of-two.ts';
import { inFull } from '../../language/story/thrown-in.ts';
import { namesOne } from '../../language/money/of-one.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, openQuestion } from '../ask.ts';
import { doubtAbout, holdTogether } from '../answers/plausible.ts';
import { statementsOf, type Answer, type OddPart, type StoryLine } from '../state.ts';
import { wordCount } from '../lines.ts';
import { canChange, stillAsked } from '../answers/still-asked.ts';
import { settledBy } from './household-answer.ts';
import { asksSaved, atLeastOfTwo, ofHousehold, partnerIn } from './household-money.ts';
import { toldIn } from './story-answers.ts';
import type { Turn } from '../turn-types.ts';
import { withChildAges, withOlderChild, withThem } from './with-them.ts';

export interface StoryRead {
  readonly lines: readonly StoryLine[];
  readonly odd: OddPart | null;
}

/** `asked`: a question waits, so a bare "40 jaar" may be its answer and is nothing volunteered. */
export function readLines(turn: Turn, text: string, asked: boolean): StoryRead {
  const { lines: told, odd } = readAll(turn, text, asked);
  const lines = told.map((line) => line.filter((answer) => mayMatter(turn, answer))).filter((line) => line.length > 0);
  return { lines: askable(turn, news(turn, fitting(lines.map(merged)))), odd: isNewFact(turn, odd) ? odd : null };
}

/** All of it, also what is known already, or what no question would ask now. */
export function readAll(turn: Turn, text: string, asked: boolean): { lines: Answer[][]; odd: OddPart | null } {
  if (asksOfSomebody(text)) return { lines: [], odd: null };
  const parts = readStory(ofKnown(turn, withoutRegret(text)), turn.today, namesOf(turn)).filter(
    (part) =>
      (part.explicit || !asked) &&
      (part.perhaps !== true || mayContradict(turn, part)) &&
      (part.inPassing !== true || partnerIn(turn.state.answers) !== false),
  );
  const groups = grouped(parts).map((group) => group.map((part) => toldIn(turn, part)));
  const told = groups.map((group) => group.flatMap(({ answers }) => answers));
  const hasPartner = partnerIn([...turn.state.answers, ...told.flat()]);
  const isOfBoth = asksSaved(openQuestion(turn)?.question.facts ?? [], turn.state.answers.at(-1)) && !namesOne(text);
  const lines = told.map((line) =>
    ofHousehold(
      line.map((answer) => atLeastOfTwo(answer, hasPartner, isOfBoth)),
      hasPartner,
    ),
  );
  const odds = groups.flat().flatMap(({ odd }) => odd ?? []);
  const whole = wholeHousehold(turn, lines, odds);
  if (whole === null) return { lines, odd: odds[0] ?? null };
  const others = lines.filter((line) => !line.some(({ question }) => whoIsThere.has(question)));
  return { lines: [whole, ...others], odd: odds.find((odd) => odd.key !== asksWho) ?? null };
}

/** "We zijn met z'n tweeën, de kinderen zijn het huis uit": nobody is left to ask about. */
function wholeHousehold(turn: Turn, lines: readonly Answer[][], odds: readonly OddPart[]): Answer[] | null {
  const count = odds.find(({ key }) => key === asksWho)?.values['count'];
  if (count === undefined) return null;
  const told = lines.flat();
  const statements = [...withoutContradicted(turn.state.answers, told), ...told].flatMap((answer) => answer.statements);
  return settledBy(fold(statements), Number(count));
}
const asksWho = 'story.people';
const whoIsThere: ReadonlySet<string> = new Set(['living-with', 'has-partner', 'has-children', 'child-ages']);

/** "Ik verdien 2400 en zij 600", of who lives with a partner: nobody else is meant. */
const withPartner = ({ state, today }: Turn, text: string): string =>
  partnerIn(state.answers) === true
    ? inTurn
        .reduce((said, [theirs, own]) => said.replace(theirs, own), ` ${agesOfTwo(text, hasChildrenIn(state), today)}`)
        .trim()
    : text;
const hasChildrenIn = (state: Turn['state']): boolean => fold(statementsOf(state)).booleans.get('hasChildren') === true;

/** Who is meant by "hij" or "ze" is known from what was said before. */
export const ofKnown = (turn: Turn, text: string): string =>
  withPartner(turn, withThem(turn, withOlderChild(turn, text)));
const source = '(?:(?:de |een )?(?:wia|wajong|wao|ww|aow|pensioen|uitkering|ziektewet) )?';
/** Also "ik 1300 en zij wia 1150", "hij krijgt niks, ik 1150". */
const inTurn: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?: en|,|^) (?:hij|zij|ze) (?:(?:verdient|krijgt|ontvangt|heeft) )?${source}(?=(?:€ ?)?\\d{3,})`,
      'giu',
    ),
    ' en mijn partner verdient ',
  ],
  [
    /(?: en|,|^) (?:hij|zij|ze) (?:verdient|krijgt|ontvangt|heeft) (niks|niets)(?= ?[,.]|$| en )/giu,
    ' , mijn partner verdient $1',
  ],
  // Then "mijn vriend" is no friend.
  [/(?<!\p{L})(?:mijn|m'n|mn|me) (?:vriend|vriendin)(?= (?:(?:is|van) )?\(? ?\d{2}(?!\d))/giu, 'mijn partner'],
  [/(?<= en|,|^) (?:maar )?ik (?:zelf |dus )?(?=(?:€ ?)?\d{3,4}(?:$|[ ,.]))/giu, ' ik verdien '],
];

/** What answers nothing that was asked is read once more, as it is thrown in: "1240 krijg ik". */
export function readBeside(turn: Turn, text: string): StoryRead {
  const isAgeOpen = !statementsOf(turn.state).some(({ fact }) => fact === 'age');
  return readLines(turn, inFull(withChildAges(turn, text), isAgeOpen), true);
}

/** One amount of savings is told of two days, and what an income will be need not count: only what can still change something is worth a line. */
const mayMatter = (turn: Turn, { question }: Answer): boolean =>
  !onlyWhereAsked.has(question) || canChange(turn, question);
const onlyWhereAsked: ReadonlySet<string> = new Set(['assets', 'tax-assets', 'work-prospect']);

/** "Zorgtoeslag en kinderbijslag": names and nothing else. What of it is new; null where there is more in it. */
export function onlyReceived(turn: Turn, text: string): readonly StoryLine[] | null {
  const words = `ik krijg ${text.replace(besides, '')}`;
  const parts = readStory(words, turn.today, namesOf(turn));
  const isOnly = parts.length > 0 && parts.every(({ about }) => ofReceived.has(about)) && wordCount(text) <= mostNames;
  return isOnly ? readLines(turn, words, true).lines : null;
}
const ofReceived: ReadonlySet<StoryAbout> = new Set(['received', 'notReceived', 'childBenefit']);
const mostNames = 8;
const besides = /^(?:(?:ja|o|oh|en|ook|nog|plus|maar|nee|wacht)[ ,]+)+/i;

/** "Mijn kinderen zijn 12 en 19", of who said to live with children only; "hij is weg", of who has a partner, or just said so. */
function mayContradict(turn: Turn, part: StoryPart): boolean {
  const { answers, story } = turn.state;
  const before = part.about === 'hasPartner' ? [...answers, ...(story?.lines.flat() ?? [])] : answers;
  const isOf = fold(before.flatMap(({ statements }) => statements)).booleans.get(
    part.about === 'hasPartner' ? 'hasPartner' : 'hasChildren',
  );
  return isOf === true && contradicted(before, toldIn(turn, part).answers).length > 0;
}

/** Whom the names in a story may mean. */
function namesOf({ parts, ...turn }: Turn): StoryNames {
  const question = parts.knowledge.questions.find(({ id }) => id === 'receives');
  const schemes = (question?.choices ?? []).flatMap(({ title, sets }) => {
    const ids = Array.isArray(sets.receives) ? sets.receives.map(String) : [];
    const says = (question?.phrases ?? [])
      .filter((phrase) => isDeepStrictEqual(phrase.sets, sets))
      .flatMap((p) => p.says);
    return ids.map((id) => ({ id, names: [addressed(title, addressOf({ parts, ...turn })), ...says] }));
  });
  const places = [...parts.knowledge.municipalities.values()].map(({ slug, name, alsoCalled, postcodes }) => ({
    slug,
    names: [name, ...alsoCalled],
    postcodes,
  }));
  return { schemes, places };
}

/** What belongs in one line: who lives there with the ages of the children, all schemes together. Other adults stand alone. */
const together: Partial<Record<StoryAbout, StoryAbout>> = { childAges: 'hasChildren', living: 'hasChildren' };

function grouped(parts: readonly StoryPart[]): StoryPart[][] {
  const groups = new Map<StoryAbout, StoryPart[]>();
  for (const part of parts) {
    const name = (part.words === 'withOthers' ? undefined : together[part.about]) ?? part.about;
    groups.set(name, [...(groups.get(name) ?? []), part]);
  }
  return [...groups.values()];
}

/** Several schemes are one answer. */
function merged(line: readonly Answer[]): Answer[] {
  const [first, ...others] = line;
  if (first === undefined || others.length === 0 || line.some(({ question }) => question !== 'receives'))
    return [...line];
  const ids = line.flatMap(({ statements }) =>
    statements.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [])),
  );
  return [
    {
      ...first,
      statements: first.statements.map((s): Statement =>
        s.fact === 'receives' && (s.op === 'has' || s.op === 'isNot') ? { ...s, value: [...new Set(ids)] } : s,
      ),
    },
  ];
}

/** What somebody has stands in one line, however often more of it is told. */
export function receivedTogether(lines: readonly Answer[][]): Answer[][] {
  const has = lines.filter((line) => line.every(tellsReceived));
  const [first, ...others] = has;
  if (first === undefined || others.length === 0) return [...lines];
  return lines.flatMap((line) => (line === first ? [merged(has.flat())] : has.includes(line) ? [] : [line]));
}
const tellsReceived = ({ question, statements }: Answer): boolean =>
  question === 'receives' && statements.every(({ op }) => op === 'has');

const saidIn = (line: readonly Answer[]): Statement[] => line.flatMap(({ statements }) => statements);

/** Two lines that cannot both be true say nothing: neither is offered. */
const fitting = (lines: readonly Answer[][]): Answer[][] => {
  const left = lines.filter((line) =>
    lines.every((other) => other === line || holdTogether([...saidIn(line), ...saidIn(other)])),
  );
  return holdTogether(left.flatMap(saidIn)) ? left : left.slice(0, 1);
};

/** Without what is known already. How many children there are, if there are any, is only worth a line beside something else. */
export function news(turn: Turn, lines: readonly (readonly Answer[])[]): Answer[][] {
  let known = statementsOf(turn.state);
  return lines.flatMap((line) => {
    const fresh = line.filter((answer) => {
      const adds = isNew(known, answer, turn);
      known = [...known, ...answer.statements];
      return adds;
    });
    return fresh.length === 0 ? [] : [fresh];
  });
}

function isNew(known: readonly Statement[], { statements }: Answer, turn: Turn): boolean {
  const [first] = statements;
  if (first?.fact === 'municipality') return first.value !== turn.state.municipality;
  const telling = statements.filter(({ fact, value }) => fact !== 'children.count' || value === 0);
  if (telling.length === 0) return false;
  return countsOtherwise(known, statements) || !isDeepStrictEqual(fold(known), fold([...known, ...telling]));
}

/** "3 kinderen", where there were 2. */
function countsOtherwise(known: readonly Statement[], statements: readonly Statement[]): boolean {
  const counted = statements.find(({ fact }) => fact === 'children.count')?.value;
  const { min, max } = rangeKnown(fold(known), 'children.count');
  return typeof counted === 'number' && min === max && counted !== min;
}

const isNewFact = ({ state }: Turn, odd: OddPart | null): boolean =>
  odd !== null &&
  !state.doubted.includes(odd.question) &&
  !state.answers.some(({ question }) => question === odd.question);

/** Only answers to questions that would be asked: what hangs on something that is not known is asked when it is. */
function askable(turn: Turn, lines: readonly Answer[][]): Answer[][] {
  const kept = withoutContradicted(turn.state.answers, lines.flat());
  const standing = stillAsked(turn, [...kept, ...lines.flat()]);
  return lines.map((line) => line.filter((answer) => standing.includes(answer))).filter((line) => line.length > 0);
}

/** What can be true of the earlier answers beside what is told now: "ook met anderen" leaves the children there. */
export function withoutContradicted(earlier: readonly Answer[], fresh: readonly Answer[]): Answer[] {
  const doubtful = contradicted(earlier, fresh);
  const said = saidIn(fresh);
  return earlier.flatMap((answer) => {
    if (!doubtful.includes(answer)) return [answer];
    const statements = answer.statements.filter((statement) => holdTogether([statement, ...said]));
    return statements.length === 0 || statements.length === answer.statements.length ? [] : [{ ...answer, statements }];
  });
}

export function contradicted(earlier: readonly Answer[], fresh: readonly Answer[]): readonly Answer[] {
  const doubt = doubtAbout(earlier, saidIn(fresh));
  return doubt?.kind === 'contradicts' ? doubt.answers : [];
}
