/** Reads an answer to a tick list. A title that is not named means the opposite, so nothing that was said may get lost. */
import { isDeepStrictEqual } from 'node:util';
import type { QuestionChoice, Statement } from '../../contract.ts';
import { whenChosen, whenNotChosen } from '../../eligibility/question.ts';
import { parseChoices } from '../../language/answers/choice.ts';
import { meansNone, wordsOf } from '../../language/answers/choice-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { beginsAsQuestion, isQuestion } from '../../language/asked/question.ts';
import { isDoubted, tellsOtherwise, ticksTold, type TicksTold } from './ticks-told.ts';
import { fail, type Asked, type Understood } from './understood.ts';

export function ticks(asked: Asked, given: string): Understood {
  const meant = afterAll(asked, spelledOut(given));
  if (meant !== null) return meant.size === 0 ? noneReceived(statementsFor(asked, meant)) : ofTitles(asked, meant);
  const text = spelledOut(given);
  const chosen = isNone(asked, text) ? new Set<number>() : chosenIn(asked, text);
  if (chosen === null) return inOwnWords(asked, text);
  if (chosen === 'onlyNo') return restOfList;
  const statements = statementsFor(asked, chosen);
  if (chosen.size === 0 && decides(statements) && !namesList(asked, text)) return noneReceived(statements);
  return { status: 'answer', statements, value: titlesOf(asked, chosen) };
}

/** Said back, with what that makes of the rest of the list. */
export const ofTitles = (asked: Asked, chosen: ReadonlySet<number>, unsure = nothing): Understood => ({
  status: 'confirm',
  statements: statementsFor(asked, chosen, unsure),
  key: unsure.size === 0 ? 'check.confirmTicks' : chosen.size === 0 ? 'check.onlyUnsure' : 'check.confirmTicksUnsure',
  values: { said: titlesOf(asked, chosen), unsure: titlesOf(asked, unsure).replace(/(?<=^|, )geen /giu, '') },
});
export const nothing: ReadonlySet<number> = new Set();

/** "Huurtoeslag eh nee zorgtoeslag": the last one before the "nee" was a slip. Null: nothing is taken back. */
function afterAll(asked: Asked, text: string): ReadonlySet<number> | null {
  const [, before, behind] = slip.exec(foldForMatch(text)) ?? [];
  if (before === undefined || behind === undefined || isAsked(text) || addsTo.test(behind)) return null;
  const at = Math.max(...[',', ' en '].map((mark) => before.lastIndexOf(mark)));
  const slipped = chosenIn(
    asked,
    before
      .slice(at < 0 ? 0 : at)
      .replace(/^(?:,| en )/, '')
      .trim(),
  );
  const kept = at < 0 ? new Set<number>() : chosenIn(asked, before.slice(0, at).trim());
  if (hasSome(slipped) && at < 0 && meansNone(behind.trim())) return new Set();
  const instead = chosenIn(asked, behind.trim());
  const isAll = hasSome(slipped) && hasSome(instead) && kept !== null && kept !== 'onlyNo';
  return isAll ? new Set([...kept, ...instead]) : null;
}
const hasSome = (ticked: ReturnType<typeof chosenIn>): ticked is ReadonlySet<number> =>
  ticked !== null && ticked !== 'onlyNo' && ticked.size > 0;
/** "Bijstand, wacht ook zorgtoeslag": one more, and no slip. */
const addsTo = /(?<!\p{L})(?:ook|nog|plus|allebei|beide)(?!\p{L})/u;
const again = '(?:eh+m?|uh+m?|hm+|oh?|ow|wacht|sorry|oeps|foutje|nee)';
const slip = new RegExp(
  `^(.+?)[ ,.;-]+(?:${again}[ ,.]+)*(?:nee|sorry|oeps|foutje|wacht|(?:ik )?bedoel(?:de)?)[ ,.]+(?:(?:${again}|ik bedoel(?:de)?|bedoel ik|toch|het is)[ ,.]+)*(.+?)(?:[ ,]+(?:bedoel(?:de)? ik|dus|toch))*[ .!]*$`,
  'u',
);

/** Who gets nothing did not say to get kinderbijslag: of that is asked by itself. */
function noneReceived(statements: Statement[]): Understood {
  const left = statements.filter(({ fact, value }) => fact !== 'receivesChildBenefit' || value !== true);
  return { status: 'whichSide', statements: left.length === 0 ? statements : left };
}

/** "Zorg en huurtoeslag", "zorgtoeslag wel huurtoeslag niet": each by its whole name, and apart. */
const spelledOut = (text: string): string =>
  fuller.reduce((all, [pattern, meant]) => all.replace(pattern, meant), text);
const fuller: readonly [RegExp, string][] = [
  [/(?<!\p{L})vd (?=deze|die|dit|dat)/giu, 'van '],
  [/(?<!\p{L})vd (?=bovenstaande|lijst|dingen)/giu, 'van de '],
  [/(?<!\p{L})sinds (?:vorige?|afgelopen) \p{L}+/giu, 'sinds kort'],
  [/(?<!\p{L})(zorg|huur)-? ?(en|,|&|\+) ?(?=(?:zorg|huur|kinderopvang)toeslag)/giu, '$1toeslag $2 '],
  [/(?<=^|[,.;] ?|(?:en|heb|krijg|alleen) )(zorg) (huur)(?!\p{L})/giu, '$1toeslag, $2toeslag'],
  [/(?<=^|[,.;] ?|(?:en|heb|krijg|alleen) )(huur) (zorg)(?!\p{L})/giu, '$1toeslag, $2toeslag'],
  [/(?<=^|[,.;] ?|(?:en|heb|krijg|alleen) )(zorg|huur)(?=[,.;]|$| (?:en|heb|krijg|allebei)(?!\p{L}))/giu, '$1toeslag'],
  [/(?<=(?:zorg|huur)toeslag ?(?:en|,|&|\+) ?)(zorg|huur)(?= ?(?:$|[,.;]))/giu, '$1toeslag'],
  [
    /(?<=(?:^|[ ,])\p{L}+(?: budget)? (?:wel|niet)) (?=(?:\p{L}*toeslag|\p{L}*bijslag|bijstand|kgb|kindgebonden)(?: budget)? (?:wel|niet))/giu,
    ', ',
  ],
  [/(?<=(?:^|[ ,])(?:wel|geen) \p{L}+(?: budget)?) (?=(?:wel|geen) )/giu, ', '],
];

/** Of what is not known, nothing is said. */
const statementsFor = ({ choices }: Asked, chosen: ReadonlySet<number>, unsure = nothing): Statement[] =>
  choices.flatMap(({ sets }, index) =>
    chosen.has(index) ? whenChosen(sets) : unsure.has(index) ? [] : whenNotChosen(sets),
  );
const titlesOf = ({ choices }: Asked, chosen: ReadonlySet<number>): string =>
  choices.flatMap(({ title }, index) => (chosen.has(index) ? [title] : [])).join(', ');

/** With more around it than the list has words for: said back, with what that makes of the rest of the list. */
function inOwnWords(asked: Asked, text: string): Understood {
  // An amount tells of something else besides.
  if (isAsked(text) || /\d{3}/.test(withoutDebt(text))) return fail;
  const told = toldOfList(asked, text);
  // A debt by itself, with how much it is, is told and no answer to the list.
  if (told === null || (told.has.size < 2 && /\d{3}/.test(text))) return fail;
  if (told.has.size > 0) return ofTitles(asked, told.has, told.unsure);
  if (told.none || (told.not.size > 0 && asked.choices.length === 1)) {
    const statements = statementsFor(asked, told.has, told.unsure);
    return decides(statements) ? noneReceived(statements) : { status: 'answer', statements, value: '' };
  }
  if (told.unsure.size > 0) return ofTitles(asked, told.has, told.unsure);
  return told.not.size > 0 || told.pointsAway ? restOfList : fail;
}

/** What the words say of each title, clause by clause. */
export function toldOfList(asked: Asked, text: string): TicksTold | null {
  const titles = asked.choices.map(({ title }) => foldForMatch(title));
  const line = inTitles(asked, foldForMatch(withoutDebt(text)), true);
  return ticksTold(line, titles.map(coreOf), (at) => isNegated(titles[at] ?? ''));
}

/** "Een schuld van 3 mille": how much it is, the list does not ask. */
const withoutDebt = (text: string): string => text.replace(debtFirst, ' ').replace(debtBehind, '$1 ');
const sum = '(?:€ ?)?\\d[\\d.,]*(?: ?(?:k|mille|duizend|euro|eur))*(?![\\p{L}\\d])';
const debtFirst = new RegExp(`(?<![\\p{L}\\d])${sum} (?=(?:aan |in de )?(?:\\p{L}*schuld|\\p{L}*achterstand))`, 'giu');
const debtBehind = new RegExp(
  `(?<!\\p{L})(\\p{L}*(?:schuld|achterstand)\\p{L}*(?: \\p{L}+){0,4}?)(?: (?:van|voor))? ${sum}`,
  'giu',
);

/** "Hoeveel is de huurtoeslag eigenlijk?" does not say that somebody has it. */
const isAsked = (text: string): boolean => isQuestion(text) || beginsAsQuestion(text) || text.includes('?');
const restOfList: Understood = { status: 'askBack', key: 'check.restOfList', values: {} };

const isNone = ({ none }: Asked, text: string): boolean =>
  meansNone(withoutList(foldForMatch(text))) || (none !== null && foldForMatch(none) === foldForMatch(text));

/** "Niets, geen toeslagen": the same twice. */
const withoutList = (folded: string): string =>
  folded.replace(
    /[ ,.]+(?:en |ook |dus |helemaal |nog |krijg )*geen (?:enkele )?(?:toeslag(?:en)?|uitkering(?:en)?)(?: of uitkering(?:en)?)?(?=$|[ ,.])/g,
    '',
  );

/** What a bare "nee" would say besides what is not received: not ill, no debts, insured. That is read back before it counts. */
const decides = (statements: readonly Statement[]): boolean => statements.some(({ fact }) => fact !== 'receives');

/** "Niets van deze", "geen van allemaal", "geen schulden, verder niks": about the list, and not only about what comes in. */
const namesList = ({ none }: Asked, text: string): boolean =>
  (none !== null && foldForMatch(none) === foldForMatch(text)) || ofList.test(foldForMatch(text));
const ofList =
  /\bvan (?!(?:de|die|deze|al die) (?:regelingen|toeslagen|uitkeringen))|(?!^)\b(?:verder|rest|anders)\b(?!$)/;

/** The titles that are named as true, and nothing about the rest. */
export function named(asked: Asked, text: string): readonly QuestionChoice[] {
  const chosen = chosenIn(asked, text);
  return chosen === null || chosen === 'onlyNo' ? [] : asked.choices.filter((_, index) => chosen.has(index));
}

/** The places of the titles that are true; null when the text does not surely say which. `onlyNo`: it says of some that they are not. */
function chosenIn(asked: Asked, text: string): ReadonlySet<number> | 'onlyNo' | null {
  const titles = asked.choices.map(({ title }) => foldForMatch(title));
  const exact = foldForMatch(text)
    .split(/ ?, ?/)
    .map((part) => titles.indexOf(part));
  if (!exact.includes(-1)) return new Set(exact);
  if (isAsked(text) || tellsOtherwise(foldForMatch(text)) || isDoubted(foldForMatch(text))) return null;
  if (isOffered(asked, text)) return null;
  if (/\d/.test(text)) return places(text, titles);
  if (everything.test(foldForMatch(text)) && !asked.choices.every(({ sets }) => sets.receives !== undefined))
    return null;
  const parts = partsOf(inTitles(asked, foldForMatch(text)));
  const said = parts === null ? [null] : parts.map((part) => tickedIn(part, titles));
  const ticked = new Set(said.flatMap((found) => found ?? []));
  if (said.length === 0 || said.includes(null)) return null;
  return ticked.size > 0 || parts?.some(({ closes }) => closes) === true ? ticked : 'onlyNo';
}

/** No household has all of "Bijstand" and "Geen zorgverzekering": then it is a slip. */
const everything = /^(?:ja )?(?:dit |ze )?(?:alles|allemaal|alle)\b/;

function places(text: string, titles: readonly string[]): ReadonlySet<number> | null {
  const found = parseChoices(onlyNumbers.test(text) ? (text.match(/\d+/g) ?? []).join(' en ') : text, titles);
  return found.status === 'fail' ? null : new Set(found.value);
}
/** "2, en 4 ja dat ook", "2 en 3 denk ik". */
const onlyNumbers =
  /^(?:(?:ja|nee(?= ook(?!\p{L}))|ook|en|of|dus|nummer|nr|optie|de|dat|die|is|zijn|denk|geloof|ik|volgens|mij|hoor|klopt|klopt|kloppen|wel|plus|eigenlijk|ook nog|nog)(?!\p{L})[ ,.!+&]*|\d{1,2}(?!\d)[ ,.)!+&]*)+$/iu;

/** "Onverzekerd" reads as the title that says the same; what says the opposite of a title, as that title turned around. */
function inTitles({ question, choices }: Asked, folded: string, withOffered = false): string {
  const words = question.phrases.flatMap(({ says, sets, offered }) => {
    if (offered === true && !withOffered) return [];
    const same = choices.find((c) => isDeepStrictEqual(whenChosen(c.sets), whenChosen(sets)));
    const opposite = choices.find((c) => isDeepStrictEqual(whenNotChosen(c.sets), whenChosen(sets)));
    const title = same?.title ?? (opposite === undefined ? undefined : turned(opposite.title));
    return title === undefined ? [] : says.map((phrase) => ({ phrase: foldForMatch(phrase), title: inOne(title) }));
  });
  let left = ` ${folded.replace(/([,;.])/g, ' $1 ')} `;
  const put: string[] = [];
  for (const { phrase, title } of words.sort((a, b) => b.phrase.length - a.phrase.length)) {
    if (!left.includes(` ${phrase} `)) continue;
    left = left.replace(` ${phrase} `, ` {${String.fromCharCode(97 + put.length)}} `);
    put.push(title);
  }
  return put.reduce((all, title, index) => all.replace(`{${String.fromCharCode(97 + index)}}`, title), left).trim();
}

/** "Een deurwaarder" says nothing by itself: what it may come to is said back. */
const isOffered = (asked: Asked, text: string): boolean =>
  inTitles(asked, foldForMatch(text), true) !== inTitles(asked, foldForMatch(text));

const turned = (title: string): string =>
  isNegated(foldForMatch(title)) ? coreOf(foldForMatch(title)) : `geen ${title}`;
/** Without the words at which a text falls into parts. */
const inOne = (title: string): string => foldForMatch(title).replace(/ (?:of|en) /g, ' ');
const isNegated = (title: string): boolean => title.startsWith('geen ');
/** "Zorgverzekering" of "Geen zorgverzekering"; who has AOW does not say to have the "extra geld bij AOW". */
const coreOf = (title: string): string => title.replace(/^geen | bij \p{L}+/gu, '');

interface Part {
  readonly text: string;
  readonly negated: boolean;
  /** "Verder niets": what was not named is not so. */
  readonly closes: boolean;
}

const negation = /\b(?:nog geen|geen|niet|nooit|zonder)\b/g;
const closing = /^(?:verder|de rest|rest|anders|voor de rest)\b.*\b(?:niks|niets|niet|geen)$/;
/** Begins anew, so that a "geen" before it does not reach it. */
const anew = /^(?:maar|wel|ik|we|wij|krijg|heb|ben)\b/;

/** Clauses with the "geen" that belongs to them; null when one may reach into the next: "geen zorgtoeslag en huurtoeslag". */
function partsOf(folded: string): Part[] | null {
  const parts: Part[] = [];
  for (const piece of folded.split(/ ?[,;.+&/] ?| en | of | (?=maar )/)) {
    const text = piece.replace(/^(?:(?:en|ja|nee|alleen|ook|of) )+/, '').trim();
    if (text === '' || text === 'ja' || text === 'nee') continue;
    const [before] = parts.slice(-1);
    const negated = text.search(negation) >= 0;
    if (before?.negated === true && !negated && !closing.test(text) && !anew.test(text)) return null;
    parts.push({ text: text.replace(negation, ' ').replace(small, ' ').trim(), negated, closes: closing.test(text) });
  }
  return joined(parts);
}

const small = /\b(?:maar|wel|nog)\b/g;

/** "Zorg- en huurtoeslag" is read as one. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const [last] = all.slice(-1);
    if (last === undefined || last.negated || part.negated || last.closes || part.closes) return [...all, part];
    return [...all.slice(0, -1), { ...last, text: `${last.text} en ${part.text}` }];
  }, []);
}

/** None for a part that only says what is not so; null when it names no title. */
function tickedIn({ text, negated, closes }: Part, titles: readonly string[]): number[] | null {
  if (closes) return [];
  const found = parseChoices(text, titles.map(coreOf));
  if (found.status === 'fail' || found.value.length === 0) return null;
  const named = (index: number): boolean => wordsOf(coreOf(titles[index] ?? '')).some((word) => text.includes(word));
  // "Zorgverzekering" is no tick at "Geen zorgverzekering"; a word that is only like it is no answer.
  const other = found.value.filter((index) => negated !== isNegated(titles[index] ?? ''));
  return other.every(named) ? found.value.filter((index) => !other.includes(index)) : null;
}
