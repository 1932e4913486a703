/** What a story tells of savings. */
import { tellsOwed } from '../money/saved-and-owed.ts';
import { isOfBoth } from './money-told.ts';
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

const bound =
  '((?:(?:meer|minder) dan|ruim|minstens|minimaal|hooguit|boven|onder)(?: de)?|ongeveer|ong|circa|ca|rond|bijna)?';
const amount = `${bound} ?(?:€ )?(\\d{2,7}(?:\\.\\d+)?)(?: (?:€|euros?|eur))?`;
const saving =
  '(?:spaargeld|gespaard|spaarrekening|spaarrekeningen|spaarcenten|spaarcentjes|spaarpot|spaartegoed|vermogen)';
const whose = '(?:aan |op (?:(?:de|mijn|onze|een) )?|in (?:(?:de|mijn|onze|een) )?)?';
const between =
  "(?:(?:is|zijn|van|:|=|heb|hebben|ik|we|wij|staat|staan|nu|nog|samen|er|zo'n|dat|met|in totaal|totaal) )*";

const savings: readonly RegExp[] = [
  new RegExp(` ${amount} ${whose}${saving} `, 'g'),
  new RegExp(` ${saving} ${between}${amount}(?= (?!per|in de|elke|schuld|schulden|huur|jaar|kinderen|%))`, 'g'),
];
/** Then it is not there, not of the household, or not all; or a limit is asked for. */
const otherSavings =
  /\b(?:geen|schuld|schulden|lening|had|hadden|was|waren|wil|willen|per (?:maand|week|jaar)|elke|iedere|mag|mogen|hoeveel|grens|max|maximaal|misschien|ooit|vroeger|straks|binnenkort|erfenis|uitgegeven|opgemaakt|kwijt|nodig|sparen|spaar|of|als|zoon|dochter|kind|kinderen|kids|kleinkinderen|lease|huur)\b/;

/** Now, and on the day that counts for allowances: each is confirmed by itself. */
export function savingsTold(sentences: readonly Sentence[]): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner').replace(origin, ' '));
  const told = lines.flatMap(foundIn);
  const ofOne = told.some(({ line, match }) => isOfBoth(line, match)) ? {} : { ofOne: true as const };
  const [sum, ...others] = new Set(told.map(({ match }) => inWords(match)));
  // Of two sums neither is all.
  if (sum === undefined || others.length > 0) return [];
  // Debts go off the one, and not off the other; a car counts besides.
  const now = lines.some((line) => hasDebts.test(line) || tellsOwed(line) || hasCar.test(line))
    ? []
    : [{ ...part('savings', sum), ...ofOne }];
  return [...now, { ...part('savingsInJanuary', sum), ...ofOne }];
}

/** Where it comes from says nothing of whose it is. */
const origin =
  / (?:van|uit|door|dankzij|via|na) (?:(?:een|de|mijn|onze|die|het|zijn|haar) )?(?:kleine )?(?:erfenis|nalatenschap|schadevergoeding|letselschade|ontslagvergoeding|overwaarde|verkoop|schenking) (?=[,.|!?]|en |maar |gekregen |geerfd )/g;
const hasCar = / (?:auto|wagen|caravan|motor|scooter) (?:(?:is|van|ter|waarde|waard|ongeveer|nog|:) )*(?:€ )?\d{3,}/;
const hasDebts = /(?<! geen) (?:schuld|schulden|lening|leningen) /;

interface Found {
  readonly line: string;
  readonly match: RegExpExecArray;
}

const foundIn = (line: string): Found[] =>
  savings.flatMap((pattern) =>
    [...line.matchAll(pattern)].filter((match) => isNow(line, match)).map((match) => ({ line, match })),
  );

const isNow = (line: string, { index, 0: found }: RegExpExecArray): boolean =>
  !otherSavings.test(
    `${clauseBefore(line.slice(0, index))} ${found} ${clauseBehind(line.slice(index + found.length))}`,
  );

const clauseBefore = (text: string): string => (text.split(/[,.|#]| en | maar | wel(?= |$)/).at(-1) ?? '').slice(-40);
const clauseBehind = (text: string): string =>
  (` ${text}`.split(/[,.|?#]| en | maar | huur | ik | mijn /)[0] ?? '').slice(0, 25);

const inWords = ([, bounded = '', sum = '']: RegExpExecArray): string => `${bounded} ${sum} euro`.trim();
