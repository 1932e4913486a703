/** What a story is about. A topic may be only a thing told: who says to have bijstand, does not ask about bijstand. */
import type { FactId, Statement } from '../../contract.ts';
import { assess } from '../../eligibility/assess.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { rulesOn } from '../../knowledge/rules.ts';
import { saysTooLittle } from '../../language/money/income-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksWhatThereIs } from '../../language/asked/question.ts';
import { tellsOfSomebodyElse } from '../../language/story/of-whom.ts';
import { likelyTopic, perhapsTopics } from '../certainty.ts';
import { wordCount } from '../lines.ts';
import { everything, route } from '../ways/route.ts';
import type { StoryLine } from '../state.ts';
import type { Outcome, Recognition, Turn } from '../turn-types.ts';

const topicsTold: Partial<Record<FactId, readonly string[]>> = {
  receives: ['bijstand', 'zorgtoeslag', 'huur', 'geld-voor-kinderen', 'langdurig-laag-inkomen'],
  rentCents: ['huur'],
  rents: ['huur'],
  'children.ages': ['geld-voor-kinderen'],
  hasChildren: ['geld-voor-kinderen'],
  household: ['geld-voor-kinderen', 'scheiding'],
  hasPartner: ['scheiding'],
  receivesChildBenefit: ['geld-voor-kinderen'],
  age: ['ouderen'],
  chronicallyIllOrDisabled: ['chronisch-ziek'],
  netMonthlyIncomeCents: ['werk-laag-inkomen', 'bijstand'],
  monthsOnLowIncome: ['langdurig-laag-inkomen', 'bijstand'],
};

/** Then something is asked about the topic itself. */
const asks =
  /\?|\b(?:wil|willen|recht|aanvra\w*|hulp|help|helpen|hoe|nodig|dure?|toeslag|toeslagen|achterstand|verhoging|verhoogd|vergoeding|minder)\b/;

/**
 * Of one thing told the topic stands: "ik heb bijstand" may well be a question about it; but not where it rules out all
 * that the topic looks into: "ik ben 30" asks nothing about AOW.
 */
function isExplained(turn: Turn, topic: string | null, lines: readonly StoryLine[], text: string): boolean {
  if (topic !== null && saidOtherwise(topic, lines, text)) return true;
  if (topic !== null && saysNotNeeded.test(foldForMatch(text)) && isNotHad(turn, topic, lines)) return true;
  if (topic !== null && asksWhatThereIs(text) && hasAlready(turn, topic, lines)) return true;
  if (topic === null || asks.test(foldForMatch(text).concat(text.includes('?') ? '?' : ''))) return false;
  if (!tellsOf(topic, lines)) return false;
  if (lines.length > 1 || (saysAlready.test(foldForMatch(text)) && hasAlready(turn, topic, lines))) return true;
  return !tellsOfSomebodyElse(text) && isRuledOut(turn, topic, lines);
}

/** What was told may be all that the topic was heard in. */
export const tellsOf = (topic: string, lines: readonly StoryLine[]): boolean =>
  statementsIn(lines).some(({ fact }) => topicsTold[fact]?.includes(topic) === true);

const statementsIn = (lines: readonly StoryLine[]): Statement[] => lines.flat().flatMap(({ statements }) => statements);

/** Nothing that the topic looks into is left by what was told. A partner whom nobody spoke of is not counted with. */
function isRuledOut({ parts, state, today }: Turn, topic: string, lines: readonly StoryLine[]): boolean {
  const rules = rulesOn(parts.knowledge, state.municipality ?? '', today);
  const schemes = parts.knowledge.topics.get(topic)?.schemes ?? [];
  const told = statementsIn(lines);
  const alone: Statement[] = told.some(({ fact }) => ofPartner.has(fact)) ? [] : [noPartner];
  const found = assess(rules, fold([...told, ...alone])).filter(({ id }) => schemes.includes(id));
  return found.length > 0 && found.every(({ outcome }) => outcome === 'ineligible');
}

const noPartner: Statement = { fact: 'hasPartner', op: 'is', value: false };
const ofPartner: ReadonlySet<FactId> = new Set(['hasPartner', 'household', 'partnerAge']);

/** All that the topic looks into is received: who asks then what there is, asks about all else. */
function hasAlready({ parts }: Turn, topic: string, lines: readonly StoryLine[]): boolean {
  const schemes = parts.knowledge.topics.get(topic)?.schemes ?? [];
  const received = statementsIn(lines).flatMap(({ fact, op, value }) =>
    fact === 'receives' && op === 'has' && Array.isArray(value) ? value.map((id) => nameOf(String(id))) : [],
  );
  return schemes.length > 0 && schemes.every((id) => received.includes(nameOf(id)));
}

/** The same scheme may be given by another authority elsewhere. */
const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** "Zorgtoeslag krijgen we al" asks nothing about it. */
const saysAlready =
  /(?<!\p{L})(?:(?:krijg|krijgen|heb|hebben|ontvang|ontvangen|loopt|is|geregeld)(?: \S+){0,3} al|al (?:een tijd |lang |jaren )?(?:gekregen|geregeld|aangevraagd))(?!\p{L})/u;

/** "Nee ik heb geen bijstand, ik werk" asks nothing about it either. */
const saysNotNeeded =
  /^nee(?!\p{L})|(?<!\p{L})(?:ik werk|wij werken|we werken|(?:heb|hebben) (?:gewoon |wel )?(?:werk|een baan|loon))(?!\p{L})/u;
const isNotHad = ({ parts }: Turn, topic: string, lines: readonly StoryLine[]): boolean =>
  statementsIn(lines).some(
    ({ fact, op, value }) =>
      fact === 'receives' &&
      op === 'isNot' &&
      Array.isArray(value) &&
      value.some((id) => parts.knowledge.topics.get(topic)?.schemes.includes(String(id)) === true),
  );

/** "Geen schulden" asks nothing about debts, nor does "met partner en kids" or "alleenstaand" about parting. */
const saidOtherwise = (topic: string, lines: readonly StoryLine[], text: string): boolean =>
  otherwise.some(({ about, isSaid }) => about === topic && isSaid(lines, foldForMatch(text)));
const otherwise: readonly { about: string; isSaid: (lines: readonly StoryLine[], text: string) => boolean }[] = [
  { about: 'schulden', isSaid: (lines) => fold(statementsIn(lines)).booleans.get('hasProblemDebts') === false },
  {
    about: 'scheiding',
    isSaid: (lines, text) =>
      tellsOf('scheiding', lines) && (wordCount(text) <= 5 || isOfHome(text)) && !parting.test(text),
  },
  // "Opa is 84 en snapt niks van computers" asks for no laptop for school.
  ...['computer-kind', 'schoolkosten', 'sport-kind'].map((about) => ({
    about,
    isSaid: (lines: readonly StoryLine[], text: string) => tellsOfAdult(lines) && !ofChild.test(text),
  })),
];
/** "Ik woon met mijn man en 3 kinderen": no more than who lives there. */
const isOfHome = (text: string): boolean => wordCount(text) <= mostOfHome && ofHome.test(text);
const mostOfHome = 10;
const ofHome =
  /^(?:(?:hoi|hallo|hey|dag|ja|dus) ?,? )*(?:ik|wij|we)(?: zelf)? (?:woon|wonen|leef|leven|zijn|ben)(?!\p{L})/u;
const tellsOfAdult = (lines: readonly StoryLine[]): boolean =>
  rangeKnown(fold(statementsIn(lines)), 'age').min >= adultFrom;
const adultFrom = 18;
const ofChild = /kind|zoon|dochter|kids|school|baby|puber|tiener|jongen|meisje|meiden/u;
const parting =
  /scheid|uit elkaar|uitelkaar|niet meer|(?<!\p{L})(?:ex|weg|sinds|opeens|plots|plotseling|ineens|ruzie|eruit|verlaat|apart|verlaten|vertrokken|alimentatie)(?!\p{L})/u;

/** Of who tells much and asks nothing that is sure, and of who does not get by, everything is looked into. */
export function topicOf(recognition: Recognition, lines: readonly StoryLine[], text: string): string | null {
  if (saysTooLittle(text)) return ofMoreThanMoney(recognition, lines) ?? everything;
  const [best] = perhapsTopics(recognition);
  const perhaps = best === everything || (best !== undefined && lines.length > 1);
  return likelyTopic(recognition) ?? (perhaps ? everything : null);
}

/** Another topic than having too little must be very sure, and no more than a name for what was told. */
function ofMoreThanMoney(recognition: Recognition, lines: readonly StoryLine[]): string | null {
  const other = likelyTopic(recognition, surelyOther);
  return other === null || tellsOf(other, lines) ? null : other;
}
/** "Rondkomen van" alone is heard as something of older people with up to 0.88. */
const surelyOther = 0.9;

/** Begins what was asked about: null where nothing was. */
export function begunBy(turn: Turn, topic: string | null, lines: readonly StoryLine[], text: string): Outcome | null {
  return route(turn, isExplained(turn, topic, lines, text) ? everything : topic, text);
}
