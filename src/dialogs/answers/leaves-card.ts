/** "Ja klopt, maar mijn oudste gaat volgende maand op kamers": what is said behind a yes and changes nothing of what stands on the card. */
import type { FactId } from '../../contract.ts';
import { asksInside, cutsOf } from '../../language/answers/first-clause.ts';
import { setsCondition } from '../../language/answers/on-condition.ts';
import { isPlainYes } from '../../language/answers/yes-no.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { otherPeople } from '../../language/story/story-words.ts';
import { shownLines } from '../story/story-words.ts';
import type { Turn } from '../turn-types.ts';

export function leavesCard(turn: Turn, rest: string): boolean {
  const said = withoutTheirAges(foldForMatch(rest).replace(ageToCome, ' straks '));
  if (!/\p{L} \p{L}/u.test(said) || /\d/.test(said) || setsCondition(said)) return false;
  return later.test(said) || !(takesBack.test(said) || isOfCard(turn, said));
}

/** "De oudste wordt volgende maand 14", "is bijna 14": the ages on the card are those of today. */
const ageToCome =
  /(?<!\p{L})(?:word|wordt|worden|is|ben|zijn) (?:(?:in |eind |begin )?(?:volgende?|straks|binnenkort|morgen|overmorgen|bijna|deze|komende?|dit|over \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: (?:week|weken|maand|maanden|jaar|zomer|winter|dagen|(?:maan|dins|woens|donder|vrij|zater|zon)dag))? )+(?:al |ook )?\d{1,2}(?: jaar)?(?![.,]?\d)/u;

/** "Mijn zusje van 16": a number of somebody who has no line there. */
const withoutTheirAges = (said: string): string =>
  said.replace(
    /(?<!\p{L})(\p{L}+) (?:(?:is|van|die|nu) ){0,2}\(?\d{1,2}\)?(?: jaar)?(?![\d.,]\d|\d)/gu,
    (all, word: string) => (otherPeople.has(word) ? word : all),
  );

/** The answers are of today. */
const later =
  /(?<!\p{L})(?:volgende?|straks|binnenkort|later|morgen|komende?|over een (?:paar )?(?:week|weken|maand|maanden|jaar)|na de (?:zomer|vakantie)|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?!\p{L})/u;
const takesBack =
  /(?<!\p{L})(?:niet|nie|niks|niets|geen|nooit|meer|minder|hoger|lager|fout|verkeerd|anders|andersom|klopt|kloppen|bijna|ongeveer|eigenlijk|alleen|soms|af en toe|half|deels|nee|neen|wacht|sorry|oeps|foutje|bedoel|was|waren|had|hadden|vroeger|vorig|vorige|weg|eentje|tijdelijk|om de week|weekend\p{L}*|bij (?:zijn|haar|hun|mijn|mn|me|de) (?:ex|vader|moeder|pa|ma)|bruto|samen|dat van|een van)(?!\p{L})/u;

/** By what is said of it, a line may be meant. */
const subjects: readonly { readonly facts: RegExp; readonly words: RegExp }[] = [
  {
    facts: /^(?:hasChildren|children\.)/,
    words:
      /(?<!\p{L})(?:(?:ze|hij|zij)(?!\p{L})|kind|kids|zoon|dochter|baby|tweeling|oudste|jongste|middelste|school|eentje|(?:een|1|twee|2) van (?:de|die|hen|hun|ze)(?!\p{L}))/u,
  },
  {
    facts: /^(?:hasPartner|household|partnerAge)$/,
    words: /(?<!\p{L})(?:man|vrouw|partner|vriend|vriendin|ex|hij|zij|ze)(?!\p{L})/u,
  },
  {
    facts: /Cents$|^(?:receives|monthsOnLowIncome|rents)/,
    words:
      /(?<!\p{L})(?:euro|geld|bank|spaar|huur|inkomen|loon|salaris|verdien|krijg|ontvang|betaal|uitkering|toeslag|bijstand|pensioen|aow|kamer|service)|(?:uitkering|toeslag|pensioen|geld)(?!\p{L})/u,
  },
  { facts: /^age$/, words: /(?<!\p{L})(?:jaar|jarig|leeftijd|geboren)/u },
];

/** "Ja, alleen woont de oudste bij haar vader": that is no plain yes. */
export const yesTakenBack = (turn: Turn, text: string): boolean =>
  yesButOfCard(turn, text) && takesBack.test(foldForMatch(text));

/** "Ja klopt, maar eentje woont bij zijn vader": a yes, and then something of what stands there. */
export const yesButOfCard = (turn: Turn, text: string): boolean =>
  cutsOf(text).some(
    ({ first, rest }) =>
      isPlainYes(first) && !asksInside(rest) && isOfCard(turn, foldForMatch(rest)) && !leavesCard(turn, rest),
  );

function isOfCard(turn: Turn, said: string): boolean {
  const { story } = turn.state;
  const facts = shownLines(turn, story?.lines ?? []).flatMap((line) =>
    line.flatMap(({ statements }) => statements.map(({ fact }): FactId => fact)),
  );
  return subjects.some(({ facts: some, words }) => words.test(said) && facts.some((fact) => some.test(fact)));
}
