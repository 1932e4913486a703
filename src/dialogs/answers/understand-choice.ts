/** Reads words as one of the titles of a question, or as a part of what they say. */
import { isDeepStrictEqual } from 'node:util';
import type { NumberFact, QuestionChoice, Statement } from '../../contract.ts';
import { fold } from '../../eligibility/known.ts';
import { whenChosen } from '../../eligibility/question.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import { wordsOf } from '../../language/answers/choice-words.ts';
import { typoDistance } from '../../language/words/edit-distance.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { spokenNumber } from '../../language/answers/choice-position.ts';
import { isPersonWord, tellsOfHome } from '../../language/people/living-words.ts';
import { takesAway } from '../../language/people/not-living-here.ts';
import { isQuestion } from '../../language/asked/question.ts';
import { lengthNamed, parseMonths } from '../../language/numbers/duration.ts';
import { numberTokens } from '../../language/numbers/number-tokens.ts';
import { isPlainNo, isPlainYes } from '../../language/answers/yes-no.ts';
import { namesGrownChild } from '../../language/story/grown-children.ts';
import { partnerLeft } from '../../language/story/partner-left.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { oneChild, otherPeople, partners } from '../../language/story/story-words.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { namesAny, parsePhrases, type PhrasesFound } from './phrases.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { placeFirst } from './place-first.ts';
import { isSometimes, sometimesHere } from './sometimes-here.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** A title when the words leave no doubt; else what the phrases in it say, which leaves the rest to simpler questions. */
export function choice(asked: Asked, said: string): Understood {
  const text = isAboutHome(asked.question)
    ? [withoutTogether, withoutOnly, withoutFriend, withMine].reduce((words, step) => step(words), said)
    : said;
  const titles = asked.choices.map((c) => c.title);
  const exact = titles.findIndex((title) => foldForMatch(title) === foldForMatch(text));
  const named = parseChoice(text, titles);
  const isNear = (title: string): boolean =>
    sameNumber(title, text) && !(isAboutHome(asked.question) && addsChildren(title, text));
  const near = named.status === 'success' && isNear(titles[named.value] ?? '') ? named.value : -1;
  const chosen = asked.choices[exact >= 0 ? exact : near];
  const phrases = parsePhrases(asked, text);
  if (exact < 0 && isAboutHome(asked.question) && saysYesOrNo(text)) return whoLivesHere;
  if (exact < 0 && isAboutHome(asked.question) && sumOfBoth.test(text)) return fail;
  if (exact < 0 && isAboutHome(asked.question) && almostAlone.test(foldForMatch(text))) return whoLivesHere;
  if (exact < 0 && isAboutHome(asked.question) && phrases.count === 0 && partnerLeft(sentencesOf(text)))
    return whoLivesHere;
  if (exact < 0 && isSometimes(asked.question, text)) return sometimesHere(asked, text);
  const place = isAboutHome(asked.question) ? placeFirst(asked, text) : null;
  if (place !== null) return { status: 'whichSide', statements: place };
  // Other adults, by whatever they are called: read as a story is, and offered.
  if (exact < 0 && asked.question.facts.includes('household') && namesGrownChild(sentencesOf(text))) return fail;
  if (exact < 0 && mayLiveElsewhere(asked.question, phrases, text))
    return tellsOfHome(text, phrases.rest) ? whoLivesHere : fail;
  if (chosen !== undefined && (exact >= 0 || isWhole(chosen, phrases, titles))) return taken(chosen);
  if (phrases.isOffered)
    return { status: 'confirm', statements: phrases.statements, key: 'check.livesAlone', values: {} };
  if (phrases.count === 0 && saysOpen(asked.question, text))
    return { status: 'askBack', key: 'check.whichHome', values: {} };
  if (isAboutHome(asked.question) && !tellsOfHome(text, phrases.rest)) return fail;
  // "En kinderen? die zijn groot": what is asked in it is not told.
  const isAskedOf = parsePhrases(asked, (text.match(/[^.!?;]*\?/g) ?? []).join(' ')).count > 0;
  if (isAboutHome(asked.question) && phrases.statements.length > 0 && isAskedOf) return whoLivesHere;
  const whole = isAboutHome(asked.question) ? wholeHousehold(asked, phrases.statements) : undefined;
  return whole === undefined ? inPhrases(phrases.statements, text) : taken(whole);
}

/** "Alleen, zonder kinderen of anderen": each part was said, so it is what that button says. */
const wholeHousehold = ({ question, choices }: Asked, statements: readonly Statement[]): QuestionChoice | undefined =>
  !question.facts.includes('otherAdultsAtHome') ||
  question.facts.some((fact) => fact !== 'household' && !statements.some((one) => one.fact === fact))
    ? undefined
    : choices.find(({ sets }) => {
        const title = whenChosen(sets);
        return sets.household !== undefined && isDeepStrictEqual(fold(title), fold([...title, ...statements]));
      });

/** "Niemand, het is hier stil": a choice by itself, and behind it a remark that names none, nobody and no number. */
export function choiceFirst(asked: Asked, text: string): Understood {
  const [, first = '', rest = ''] = firstClause.exec(text) ?? [];
  const words = wordsOf(foldForMatch(rest));
  const isRemark = words.length > 0 && !/[\d?]/.test(rest) && parsePhrases(asked, rest).count === 0;
  const namesMore = words.some((word) => namesSomebody(word) || turns.has(word) || isInTitle(asked, word));
  if (isAboutHome(asked.question) || !isRemark || namesMore || isQuestion(rest)) return fail;
  return choice(asked, first);
}
const firstClause = /^([^,.;:!]+)[,.;:!]+\s*(.+)$/su;
/** Behind the choice these may take it back. */
const turns = new Set('maar behalve alleen misschien soms of niet geen wel bijna'.split(' '));
const namesSomebody = (word: string): boolean => otherPeople.has(word) || oneChild.has(word) || partners.has(word);
const isInTitle = ({ choices }: Asked, word: string): boolean =>
  word.length > 3 && choices.some(({ title }) => wordsOf(foldForMatch(title)).includes(word));

/** "Met mijn man. Ik woon alleen" has two words of "Alleen met kinderen", and tells of no child. */
const addsChildren = (title: string, text: string): boolean =>
  title.endsWith(children) &&
  !wordsOf(foldForMatch(text)).some((word) => ofChild.test(word) || typoDistance(word, children) !== null);
const children = 'kinderen';
const ofChild = /^(?:kind|kid|zoon|dochter|baby|tweeling|jongen|meisje|\d)/;

/** "Met 5 personen" is not "2 personen", though most of the words are. */
function sameNumber(title: string, text: string): boolean {
  const count = /^(\d+) perso/.exec(title)?.[1];
  const said = numberTokens(text).flatMap((token) => (token.kind === 'number' ? [String(token.value)] : []));
  return count === undefined || said.length === 0 || said.includes(count);
}

/** "Mijn man woont in Marokko", "bij mijn zoon en zijn vrouw": that somebody is named says not that they live here. */
const mayLiveElsewhere = (question: Question, { statements, rest }: PhrasesFound, text: string): boolean =>
  isAboutHome(question) && statements.length > 0 && takesAway(text, rest);

const isAboutHome = ({ facts }: Question): boolean => facts.includes('household');

const saysOpen = ({ saysOpen: phrases = [] }: Question, text: string): boolean =>
  !isQuestion(text) && namesAny(phrases, text);

/** "Dat is 1412 euro samen" tells of money, and nothing of who lives there. */
const sumOfBoth =
  /\d{3,}(?: ?(?:euro|netto|per maand))* samen\b|\bsamen (?:(?:is|dat|het|netto|ongeveer) )*(?:€ ?)?\d{3,}/iu;
/** "Antwoord alleen ja", "hij krijgt alleen aow": there it means only. */
const withoutOnly = (text: string): string => {
  const folded = foldForMatch(text);
  return onlyThat.test(folded) ? folded.replace(onlyThat, ' ') : text;
};
const onlyThat =
  /(?<=(?<!\p{L})(?:antwoord|zeg|geef|typ|schrijf|vertel|kies|doe)(?: \p{L}+){0,3} )alleen(?!\p{L})|(?<!(?<!\p{L})(?:woon|wonen|woont|leef|leven|leeft|ben|is|zit)(?: (?:ik|hij|zij|ze|wij|we|nu|nog|al|hier|weer))* )(?<!\p{L})alleen (?:maar )?(?=(?:(?:een|mijn|mn|de|zijn|haar|wat|kleine?|klein beetje) )*(?:\p{L}*(?:toeslag|bijslag|bijstand|uitkering|pensioen|budget|schulden|loon)|aow|ww|wia|wao|wajong|aio|kgb)(?!\p{L}))/gu;
/** "Bijna alleen" is not alone. */
const almostAlone =
  /(?<!\p{L})(?:bijna|half|zo goed als|soort van|niet (?:helemaal|echt)|min of meer|meestal|vaak) (?:helemaal |altijd )?alleen(?! maar)(?!\p{L})/u;
/** "Ja man", "bij me moeder man": the one who is spoken to lives nowhere. */
const withoutFriend = (text: string): string => {
  const rest = foldForMatch(text).replace(friend, ' ').trim();
  return rest === foldForMatch(text) ? text : rest;
};
const friend =
  /(?<=^(?:(?:ja+|jawel|jazeker|jep|nee+|neen|ok(?:e|ay)?|tuurlijk|zeker|klopt|gewoon|dus)[ !]+)+)(?:man|bro|broer|vriend|gast|ouwe|mattie|matti|gozer|meid|zus|schat)(?=$|[.!,]| (?:ik|bij|met|gewoon|alleen|woon|hoe|wat|niet)(?!\p{L}))|(?<=\p{L}{2} (?<!(?<!\p{L})(?:met|en|mijn|mn|me|m n|zijn|zn|haar|hun|de|een|geen|zonder|plus|ook|eigen|ex|lieve|zieke|oude|nieuwe|twee|drie|vier|vijf|zes|zeven|acht) ))man(?=$|[.!,])|^man (?=ik (?:woon|zit|leef|ben|heb|weet|zei)(?!\p{L}))/gu;
/** "Me moeder"; "bij me weg" stays. */
const withMine = (text: string): string =>
  text.replace(/(?<!\p{L})(?:me|mn|m'n|mijne) (?=(\p{L}+))/giu, (all, word: string) =>
    namesSomebody(foldForMatch(word)) ? 'mijn ' : all,
  );
/** Of who lives here a bare yes or no says nothing; a thumb up is a thank-you. */
const saysYesOrNo = (text: string): boolean => /\p{L}/u.test(text) && (isPlainYes(text) || isPlainNo(text));
const whoLivesHere: Understood = { status: 'askBack', key: 'check.whoLivesHere', values: {} };
/** "Samen met z'n vijven" is no couple, nor is "samen met mijn moeder". */
const withoutTogether = (text: string): string =>
  peopleTold(sentencesOf(text)) === null && !namesOthersOnly(text)
    ? text
    : text.replace(/(?<!\p{L})samen(?!\p{L})/giu, ' ').trim();
function namesOthersOnly(text: string): boolean {
  const words = wordsOf(foldForMatch(text));
  return words.some((word) => isPersonWord(word) && !mayBePartner(word)) && !words.some(mayBePartner);
}
const mayBePartner = (word: string): boolean => partners.has(word) || /^(?:vriend|vriendin|verloofde)$/.test(word);

/** A part of what is asked; simpler questions ask the rest. */
const inPhrases = (statements: Statement[], text: string): Understood =>
  statements.length === 0 || !isConsistent(statements) || tellsOfGrownUps(statements, text)
    ? fail
    : { status: 'answer', statements, value: null };

/** "Mijn dochter van 25" is no child here; "mijn vriend (30)", "ik ben 28" are none at all. */
const tellsOfGrownUps = (statements: readonly Statement[], text: string): boolean =>
  statements.some((s) => s.fact === 'hasChildren' && s.value === true) &&
  (foldForMatch(text).replace(ofAdults, ' ').match(/\d+/g) ?? []).some((age) => Number(age) >= 18);
const ofAdults =
  /(?<!\p{L})(?:man|vrouw|partner|vriend|vriendin|ik|ben)(?: (?:is|ben|van))*[ ,(]+\d{2}(?: jaar)?(?![\p{L}\d])/gu;

const taken = (chosen: QuestionChoice): Understood => ({
  status: 'answer',
  statements: whenChosen(chosen.sets),
  value: chosen.title,
});

/** "Alleen met mijn moeder" is not "Alleen met kinderen": nothing in the text may be left that the title does not say. */
function isWhole(chosen: QuestionChoice, phrases: PhrasesFound, titles: readonly string[]): boolean {
  if (phrases.count === 0) return true;
  const known = new Set(titles.flatMap((title) => wordsOf(foldForMatch(title))));
  const strange = wordsOf(phrases.rest).filter(
    (word) => !known.has(word) && !small.has(word) && spokenNumber(word) === null,
  );
  return strange.length === 0 && isConsistent([...phrases.statements, ...whenChosen(chosen.sets)]);
}

/** Words that change nothing about who or what is meant. */
const small = new Set(
  'ik jij we wij woon wonen leef ben zijn heb hebben mijn mn m n ja een de het samen en van ons onze bij thuis nu ook wel hoor er dat'.split(
    ' ',
  ),
);

/** "3 years or longer, and it stays so": a length in own words says how long, and leaves the rest. */
export function choiceOfLength(asked: Asked, fact: NumberFact, text: string): Understood {
  const isTitle = asked.choices.some(({ title }) => foldForMatch(title) === foldForMatch(text));
  const { statements, count } = parsePhrases(asked, text);
  if (isTitle || (count === 0 && !saysLength(text))) return choice(asked, text);
  if (!saysLength(text)) return inPhrases(statements, text);
  const length = lengthIn(text, fact, asked.referenceDate);
  if (length === null) return howLong;
  return inPhrases([length, ...statements.filter((s) => s.fact !== fact)], text);
}

/** "Meer dan 3 jaar", "3 jaar of langer": at least so long; "bijna 3 jaar": not yet. */
const bounds = [
  ['ge', /\b(?:meer dan|langer dan|ruim|minstens|of langer|of meer)\b/],
  ['lt', /\b(?:minder dan|korter dan|bijna|nog geen|nog niet|net geen)\b/],
] as const;

const howLong: Understood = { status: 'askBack', key: 'check.howLong', values: {} };

/** "Meer dan 3 jaar", said to "3 jaar of langer?"; null: no bound was named. "Al heel lang" is asked how long. */
export function boundOfLength({ referenceDate }: Asked, fact: NumberFact, text: string): Understood | null {
  if (!saysLength(text) || isQuestion(text)) return null;
  const length = lengthIn(text, fact, referenceDate);
  if (length === null) return /\d/.test(text) ? null : howLong;
  return length.op === 'is' ? null : answered(length);
}

function lengthIn(text: string, fact: NumberFact, referenceDate: string): Statement | null {
  const folded = foldForMatch(lengthNamed(text) ?? text);
  const bound = bounds.find(([, words]) => words.test(folded));
  const length = parseMonths(bound === undefined ? folded : folded.replace(bound[1], ' '), referenceDate);
  if (length.status === 'fail') return null;
  const { value } = length;
  return bound === undefined ? { fact, op: 'is', value } : { fact, op: bound[0], value };
}

/** Besides a place in the list: "optie 2". */
const saysLength = (text: string): boolean =>
  /\d|\b(?:jaar|jaren|jr|maand|maanden|weken|lang|altijd|leven)\b/.test(
    foldForMatch(text).replace(/\b(?:optie|nummer|nr|keuze|antwoord|knop) ?\d+\b/g, ''),
  );

/** The order of statements says nothing, save where they cannot all be true. */
export const isConsistent = (statements: readonly Statement[]): boolean =>
  isDeepStrictEqual(fold(statements), fold([...statements].reverse()));
