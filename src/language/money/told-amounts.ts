/** What an amount comes to where the words around it are certain; in euros. It is offered, and never taken in at once. */
import { foldForMatch } from '../words/normalise.ts';
import { takePeriod, type Period } from './money-period.ts';
import { oneChild, otherPeople } from '../story/story-words.ts';
import { amountsIn, plainLine, qualifiersIn } from '../numbers/qualifiers.ts';

/** "Vroeger 2500, nu niks meer" is 0, "eerst 2500 en nu 1200" is 1200. Null: how it is now is not told. */
export function amountNow(text: string): number | null {
  const clause = plainLine(text)
    .split(newTime)
    .map((part) => ` ${part.trim()} `)
    .find((part) => isNow.test(part));
  if (clause === undefined) return null;
  const [amount, ...others] = amountsIn(clause);
  if (amount === undefined) return none.test(clause) ? 0 : null;
  return others.length === 0 ? amount : null;
}
const newTime =
  / (?:[,;.|]|maar|en) | (?=(?:nu|tegenwoordig|inmiddels|momenteel|straks|vroeger|eerst|deze maand|(?:de )?(?:vorige|volgende|afgelopen) (?:maand|week|jaar)|vorig jaar|volgend jaar) )/;
const isNow = / (?:nu|tegenwoordig|inmiddels|momenteel|deze maand) /;
const none = / (?:niets|niks|nix|nul|geen(?: (?:inkomen|inkomsten|cent|geld|spaargeld|werk|euro))?) /;

/** "640 wordt 660 in juli", "750 maar per 1 januari wordt het 800": what stands before the amount of a time to come. Null: not so. */
export function amountBeforeLater(text: string): number | null {
  const [, before = '', later = ''] = thenLater.exec(plainLine(text)) ?? [];
  const [now, ...more] = amountsIn(before);
  const isOne = now !== undefined && more.length === 0 && amountsIn(later).length === 1;
  return isOne && !qualifiersIn(before).has('past') && !qualifiersIn(before).has('future') ? now : null;
}
const thenLater =
  /^( (?:\S+ )*?\d\S*(?: (?:euro|per|maand|pm|netto|nu|in|de))*)((?: (?:,|;|\.|en|maar|dat|die|ie|het|of|vanaf|per|in|op|volgend|volgende|maand|jaar|straks|\p{L}*ari|maart|april|mei|juni|juli|augustus|\p{L}+ber))* (?:word|wordt|gaat|zal|straks|later|binnenkort|volgend|volgende) .*)$/u;

/**
 * "720 en in juli gaat ie weer omhoog": without what is said, behind an amount, of a time to come and without one.
 * Null: nothing of the kind.
 */
export function withoutLater(text: string): string | null {
  const clauses = text.split(newClause);
  const first = clauses.findIndex((clause) => amountsIn(clause).length > 0);
  const left = clauses.filter((clause, at) => at <= first || !isLater(clause));
  return first < 0 || left.length === clauses.length ? null : left.join(' ');
}
const newClause =
  /[,.;](?!\d)\s*| (?=(?:en|maar|want|die|dat)(?!\p{L}))|(?<=\d) (?=(?:mijn|mn|m'n|me|de) (?:man|vrouw|partner|vriend|vriendin)(?!\p{L}))/iu;
const isLater = (clause: string): boolean => {
  const said = qualifiersIn(clause);
  return (said.has('future') || said.has('willBe')) && !/\d{2}/.test(clause) && clause.trim().split(' ').length > 2;
};

/** What two bring together: "ieder 1000", "ik 1200 en hij 600", "mijn man 1800 en ik niets". */
export function amountTogether(text: string, natural: Period | null, isCouple = false): number | null {
  const line = plainLine(text);
  const taken = takePeriod(foldForMatch(text));
  if (taken === null || (taken.period !== null && taken.period !== natural) || otherMoney.test(line)) return null;
  const amounts = amountsIn(text);
  const [one = 0, two = 0] = amounts;
  const isEach = qualifiersIn(text).has('each');
  if (amounts.length === 1 && (isEach || both.test(line)) && sum.test(line)) return one;
  if (amounts.length === 1 && (isEach || (both.test(line) && same.test(line)))) return 2 * one;
  if (amounts.length === 1) return both.test(line) && nothingOfOne.test(line) ? one : null;
  const isOfBoth = both.test(line) || bare.test(line) || (isCouple && namesPartner(line));
  return amounts.length === 2 && isOfBoth ? one + two : null;
}

/** "Kim krijgt 900 en ik 600": a name is known by standing beside "ik", and by being no other word. */
function namesPartner(line: string): boolean {
  const { first, second } = (besideMe.exec(line) ?? meBeside.exec(line))?.groups ?? {};
  const name = first ?? second;
  return name !== undefined && ![otherPeople, oneChild, sources].some((words) => words.has(name));
}
const gets =
  '(?:krijgt|verdient|ontvangt|heeft|krijg|verdien|ontvang|heb|brengt|zit|op|binnen|zelf|ook|nu|ongeveer|rond|netto|zo)';
const sumOf = `(?:${gets} )*\\d+(?:\\.\\d+)? (?:(?:euro|netto|per|maand|pm|in|de) )*`;
const opens = '^ (?:(?:ja|nou|nee|eh|dus|dat|is) )*';
const besideMe = new RegExp(`${opens}(?<first>\\p{L}{2,}) ${sumOf}(?:(?:,|en|plus|\\+|maar) )+ik ${sumOf}$`, 'u');
const meBeside = new RegExp(`${opens}ik ${sumOf}(?:(?:,|en|plus|\\+|maar) )+(?<second>\\p{L}{2,}) ${sumOf}$`, 'u');
const sources: ReadonlySet<string> = new Set(
  'aow ww wia wao wajong anw aio bijstand uitkering ziektewet pensioen loon salaris werk baan bijbaan toeslag huur duo uwv svb gemeente iemand oppas vakantiegeld'.split(
    ' ',
  ),
);
const who = '(?:ik|hij|zij|ze|man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|verloofde)';
const both = new RegExp(` (?:wij|we|allebei|${who.slice(3, -1).replace('ik|', '')}) `);
const sum = / (?:samen|bij elkaar|totaal|in totaal|opgeteld) /;
const same = / (?:ook|evenveel|hetzelfde|zelfde) /;
const bare = /^ \d+(?:\.\d+)? (?:euro )?(?:en|\+) \d+(?:\.\d+)? (?:euro )?$/;
const nothingOfOne = new RegExp(` ${who}(?: (?!niets|niks|geen)\\S+){0,2} (?:niets|niks|geen|nul) `);
/** Then one of the two is not what both live on. */
const otherMoney =
  /(?: bruto | alimentatie | vakantiegeld | kinderbijslag | huur | auto |toeslag|schuld|kindgebonden| kgb | kindgeld | waarvan | daarvan | over | min )/;

/** "Gem 1700 maar soms 2100 en soms 1100": the one that is called the average; null: none, or more than one. */
export function averageIn(text: string): number | null {
  const line = plainLine(text);
  const named = [...line.matchAll(averageBefore), ...line.matchAll(averageBehind)].map((found) => Number(found[1]));
  const [only, ...others] = named;
  return only !== undefined && amountsIn(text).includes(only) && others.every((one) => one === only) ? only : null;
}
const average = '(?:gem|gemid|gemm|gemiddelde?|doorgaans|meestal|normaal|doorsnee)';
const averageBefore = new RegExp(
  ` ${average} (?:(?:is|dus|zo'n|zoiets|iets|van|ongeveer|rond|de|netto|:|\\.) )*(\\d+(?:\\.\\d+)?)(?= )`,
  'g',
);
const averageBehind = new RegExp(` (\\d+(?:\\.\\d+)?) (?:(?:euro|netto|per|maand|in|de) )*${average}(?= )`, 'g');

/** "Samen 8000, ik 5000 zij 3000": the one that all the others come to. */
export function sumNamed(text: string): number | null {
  const amounts = [...new Set(amountsIn(text))];
  const most = Math.max(0, ...amounts);
  return amounts.length > 2 && amounts.reduce((all, one) => all + one, 0) === 2 * most ? most : null;
}

/** "Ong 1650 en soms 1800 als ik extra draai": the first, where all that follows is only now and then; null: not so. */
export function usualAmount(text: string): number | null {
  const [, usual = '', others = ''] = nowAndThen.exec(plainLine(text)) ?? [];
  const [amount, ...more] = amountsIn(usual);
  return amount !== undefined && more.length === 0 && amountsIn(others).length > 0 && !isSometimes.test(usual)
    ? amount
    : null;
}
const sometimes = '(?:heel |een )?(?:soms|af en toe|enkele keer|keertje|incidenteel|bij uitzondering|uitschieters?)';
const nowAndThen = new RegExp(`^(.*?\\d.*?)( ${sometimes} .*)$`, 'u');
const isSometimes = new RegExp(` ${sometimes} | (?:of|tussen|stel|zou|ene) `, 'u');

/** "De helft van 2400", and nothing besides. */
export function halfOf(text: string): number | null {
  const line = plainLine(text);
  const [amount, ...others] = amountsIn(text);
  return amount !== undefined && others.length === 0 && half.test(line) ? amount / 2 : null;
}
const half =
  /^ (?:(?:ik|wij|we|betaal|betalen|krijg|krijgen|het|is|dat) )*(?:de )?helft van (?:de )?\d+(?:\.\d+)? (?:euro |per maand )*$/;

export interface AmountRange {
  readonly min: number;
  readonly max: number;
  /** Whether the ends themselves are ruled out: "minder dan". */
  readonly isOpen: boolean;
}

/** "Minder dan 1000", "tussen 1200 en 1400", "hooguit 900"; null where no bound can be told. */
export function amountRange(text: string): AmountRange | null {
  const line = plainLine(text);
  const amounts = amountsIn(text);
  const [one = 0, two] = amounts;
  if (amounts.length === 2 && two !== undefined && between.test(line))
    return { min: Math.min(one, two), max: Math.max(one, two), isOpen: false };
  if (amounts.length !== 1) return null;
  const [isBelow, isAbove] = [below.test(line), above.test(line)];
  if (isBelow === isAbove) return null;
  const isOpen = / dan | onder | boven | geen | eens /.test(line);
  return isBelow ? { min: 0, max: one, isOpen } : { min: one, max: Infinity, isOpen };
}
const between =
  / tussen (?:de )?\d\S* (?:euro )?(?:en|of|tot|-) | \d\S* (?:euro )?(?:a|tot|of|-) | soms (?:\S+ ){0,3}?\d\S* (?:\S+ ){0,4}?soms | (?:de )?ene (?:maand|week|keer) (?:\S+ ){0,3}?\d\S* (?:\S+ ){0,4}?andere? | \d\S* (?:\S+ ){0,2}?(?:de )?ene (?:maand|week|keer) (?:\S+ ){0,3}?\d\S* (?:\S+ ){0,3}?andere? /;
const below =
  / (?:(?:minder|lager) dan|(?:onder|beneden)(?= (?:de )?\d)|max|maximaal|maximum|hooguit|hoogstens|ten hoogste|nog geen|niet eens|tot) | \d\S* (?:euro )?of (?:minder|lager) | < /;
const above =
  / (?:(?:meer|hoger) dan|boven(?= (?:de )?\d)|minimaal|minimum|minstens|ten minste|tenminste|vanaf) | \d\S* (?:euro )?of (?:meer|hoger) | > /;

/** "Bijna 67", "ik word volgende maand 67": the age of now is 66. Null: it may be another. */
export function ageBefore(text: string): number | null {
  const line = plainLine(text);
  const ages = [...line.matchAll(/(?<= )\d+(?= )/g)].map(([found]) => Number(found));
  const [age, ...others] = ages;
  const isNext = / (?:bijna|haast|word|wordt|straks|binnenkort) | volgende (?:maand|week) /.test(line);
  return age !== undefined && others.length === 0 && isNext && !/ volgend jaar | over | niet /.test(line)
    ? age - 1
    : null;
}

/** "35, word in maart 36": how old somebody will be says nothing beside how old they are. */
export function withoutNextAge(text: string): string {
  const ages = amountsIn(text.replace(/[.](?= )/g, ' , '));
  const left = (all: string, years: string): string => (ages.includes(Number(years) - 1) ? ' ' : all);
  return text.replace(nextAge, left).replace(ageFirst, left).replace(nearly, left);
}
const nearly = /(?<!\p{L})(?:bijna|haast) (\d{2,3})(?: jaar)?(?![\p{L}\d])/giu;
/** "39 word ik volgende maand". */
const ageFirst =
  /(?<![\p{L}\d])(\d{1,3})(?: jaar)? (?:word|wordt) (?:ik|hij|zij|ze)(?: (?!dus|en|maar|nu|ben)\p{L}+){0,3}/giu;
const nextAge =
  /[\s,.;]+(?:(?:en|maar|ik|hij|zij|ze) )*(?:word|wordt) (?:(?!\d)\p{L}+ ){0,3}(\d{1,3})(?: jaar)?(?![\p{L}\d])/giu;
