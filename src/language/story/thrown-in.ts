/** What is thrown in beside a question, put as a story tells it: "1240 krijg ik" is "ik krijg 1240 per maand". It is only offered. */
import { foldForMatch } from '../words/normalise.ts';
import { longestAnswer } from '../parsed.ts';
import { isQuestion } from '../asked/question.ts';
import { isOfSomebodyElse } from './of-whom.ts';

const sum = '(?:€ ?)?(\\d{3,4}(?:[.,]\\d{2})?)(?: ?(?:€|euros?|eur))?';
const month = '(?: ?(?:p ?/ ?m|pm|p\\.m\\.?|per maand|in de maand|elke maand|per month|a month|each month))';
const before = '^(?:(?:nee|ja|nou|oh?|maar|dus|en|well|sorry)[ ,.!]+)*';
const after =
  '(?:[ ,]+(?:hoor|joh|haha+|dus|ofzo|of zo|ongeveer|netto|schoon|denk ik|geloof ik|zei ik(?: al| toch| net)*|zeg ik toch|zoals ik(?: al)? zei|zei ik net))*[ .!]*$';
const earned = 'ik krijg $1 netto per maand';
const inDebt = '$& . ik heb te veel schulden';

/** Then the amount behind the work may be what is paid. */
const ofOtherMoney =
  '.*(?:huur|kost|betaal|hypotheek|toeslag|bijslag|schuld|premie|alimentatie|opvang|kwijt|spaar|energie|bruto|winst|omzet)';

/** Of the whole household; "samen" of living together has no amount behind it. */
const altogether = 'mijn inkomen is samen $1 netto per maand';

const forms: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${before}${sum}${month}? (?:krijg|verdien|ontvang) (?:ik|k)${month}?${after}`), earned],
  [new RegExp(`${before}(?:ik|k) (?:krijg|ontvang) ${sum}${month}?${after}`), earned],
  [
    new RegExp(
      `${before}(?:(?:gemiddeld|ongeveer|rond|zo'n) )*${sum}(?:${month}| gemiddeld)* (?:netto|schoon)(?:${month}| gemiddeld)*${after}`,
    ),
    earned,
  ],
  [new RegExp(`${before}(?:i|we) (?:have|get|earn|make) ${sum}${month}${after}`), earned],
  [
    new RegExp(
      `^(?!${ofOtherMoney})(.*(?<!\\p{L})(?:werk|baan|baantje|bijbaan|loon|salaris)(?!\\p{L}).*?)[ ,]+${sum}${month}${after}`,
      'u',
    ),
    '$1, ik verdien $2 netto per maand',
  ],
  [
    new RegExp(
      `^(?!${ofOtherMoney})(?:.*[ ,.])?(?:samen|bij elkaar|in totaal)(?: (?:is|dat|het|dus|netto|hebben we|krijgen we|verdienen we))* ${sum}${month}?${after}`,
    ),
    altogether,
  ],
  [
    new RegExp(
      `^(?!${ofOtherMoney})${before.slice(1)}(?:(?:dat|het|alles) is )?${sum}${month}? (?:samen|bij elkaar|in totaal)${month}?${after}`,
    ),
    altogether,
  ],
  [new RegExp(`${before}(?:my|the) rent is ${sum}${month}?${after}`), 'mijn huur is $1'],
  [new RegExp(`${before}${sum} (?:kaal|kale huur)(?=$|[ ,.])`), 'kale huur $1'],
  [
    new RegExp(
      `^(?:.*[ ,.])?(?:kaal|kale huur)(?: (?:is|was|het|dus|ongeveer|maar|dan|alleen))* ${sum}${month}?${after}`,
    ),
    'kale huur $1',
  ],
  [
    new RegExp(
      `${before}(?:mijn |de )?kamer (?:kost|is) ${sum}${month}?(?: (?:all ?in|alles inbegrepen|inclusief))?${after}`,
    ),
    'ik huur een kamer',
  ],
  [new RegExp(`${before}i am (\\d{2,3})(?: years old)?${after}`), 'ik ben $1 jaar'],
  [new RegExp(`${before}i live alone${after}`), 'ik woon alleen'],
  [new RegExp(`${before}(?:helemaal|gewoon|heel)? ?(?:alleen|niemand anders)(?: dus)${after}`), 'ik woon alleen'],
  [new RegExp(`${before}helemaal alleen${after}`), 'ik woon helemaal alleen'],
  [
    new RegExp(
      `${before}(?:i have |ik heb )?(\\d) (?:kinderen|kids|children) (?:en|and) (?:(?:ik|i|ben|am|woon|live) )*(?:alleen|alone)${after}`,
    ),
    'alleen met $1 kinderen',
  ],
  [
    /^.*(?<!\p{L})(?:loonbeslag|beslag op (?:mijn|me|m'n|mn) (?:loon|inkomen|uitkering|rekening|bankrekening))(?!\p{L}).*$/u,
    inDebt,
  ],
  [/^.*(?<!\p{L})schuld(?:en)? (?:is|zijn|van|heb ik)(?: ongeveer| nu| zo'n)? (?:€ ?)?\d[\d.]{2,}.*$/u, inDebt],
  [/^.*(?<!\p{L})wel (?:veel |grote )?schulden(?!\p{L}).*$/u, inDebt],
];
const bareAge = new RegExp(
  `${before}(?:(?:ik|ben|ben nu|i am) )*(\\d{2,3})(?: ?(?:jaar|jr|j)(?: oud)?)?(?: ben ik)?${after}`,
);
/** "58, maar moet dat nou allemaal 12 vragen", where no number is asked. */
const ageInFront =
  /^\s*(\d{2})(?: jaar)?\s*[,.;]\s*((?:maar|en|moet\p{L}*|hoe|waarom|wat|duurt|hoeveel|pf+|zucht)(?!\p{L}).*)$/isu;
/** Then it may be known by now. */
const saidBefore = /(?<!\p{L})(?:zei ik|zeg ik toch|ik(?: al)? zei)(?!\p{L})/u;
const [youngest, oldest] = [16, 99];

/** Then it is of another time, of somebody else, or not so. */
const undone =
  /(?<!\p{L})(?:geen|niet|niets|niks|vroeger|was|waren|had|hadden|als|zou|wil|straks|binnenkort|afbetaald|mijn ex)(?!\p{L})/u;

/** "Geen spaargeld, wel schulden". */
const besideWhatIs = /^(?:nee[ ,]+)?geen \p{L}+[ ,]+(?:maar )?(?=wel )/u;

/** As it is where it is put in none of these forms. `isAgeOpen`: a number by itself may be an age. */
export function inFull(text: string, isAgeOpen: boolean): string {
  const [, inFront, complaint = ''] = ageInFront.exec(text) ?? [];
  if (isAgeOpen && inFront !== undefined && Number(inFront) >= youngest) return `ik ben ${inFront} jaar. ${complaint}`;
  if (text.length > longestAnswer || isQuestion(text) || text.includes('?') || isOfSomebodyElse(text)) return text;
  const folded = foldForMatch(text).replace(besideWhatIs, '');
  const age = Number(bareAge.exec(folded)?.[1]);
  if ((isAgeOpen || saidBefore.test(folded)) && age >= youngest && age <= oldest) return `ik ben ${String(age)} jaar`;
  const form = undone.test(folded) ? undefined : forms.find(([pattern]) => pattern.test(folded));
  return form === undefined ? text : folded.replace(...form);
}
