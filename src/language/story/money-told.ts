/** What a story tells of income and money on the bank, where it is plain over which time and that it is net. */
import { plainlyPut } from './money-forms.ts';
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

const amount = '(?:€ )?(\\d{3,6}(?:\\.\\d+)?)(?: (?:€|euros?|eur))?';
const period = '((?: ?(?:per|in de|elke|iedere|p ?/|/|p) ?(?:maand|mnd|m|week|4 weken)| (?:maand|mnd))?)';
const filler =
  "(?:(?:is|van|bedraagt|:|=|ongeveer|ong|circa|ca|rond|nu|netto|krijg|ik|we|wij|ons|dus|samen|maar|elke maand|per maand|in de maand|zo'n|een) )*";
const source =
  '(?:inkomen|loon|salaris|uitkering|pensioen|aow|ww|wia|wajong|wao|ziektewet|bijstand|bijstandsuitkering|maas|maaş)';

const incomes: readonly RegExp[] = [
  new RegExp(
    ` (?:krijg|ontvang|verdien|krijgen|verdienen|ontvangen)(?: (?:ik|we|wij|samen|nu|maar|netto|ongeveer|ong|circa|rond|een|per maand|elke maand|in de maand|aan uitkering|zo'n))* ${amount}( netto| schoon)?${period}( netto| schoon)?(?= (\\S+))`,
    'g',
  ),
  new RegExp(
    ` (?:netto |maand)?${source} ${filler}${amount}( netto| schoon)?${period}( netto| schoon)?(?= (\\S+))`,
    'g',
  ),
  // "Ik zit in de WW, 1150 per maand"; without "per maand" it may be the rent.
  new RegExp(
    ` ${source} , (?:(?:ongeveer|netto|dat is|is) )*${amount}( netto| schoon)?( (?:per|in de|elke) maand)( netto| schoon)?(?= (\\S+))`,
    'g',
  ),
  // "WW krijg ik al 2 maanden, 1150".
  new RegExp(
    ` ${source} (?:krijg|heb|ontvang)(?: (?:ik|wel|al|nu|ook|gewoon|sinds kort|(?:\\d+|een paar) (?:maanden|maand|weken)))* (?:, )?${amount}( netto| schoon)?${period}( netto| schoon)?(?= (\\S+))`,
    'g',
  ),
  new RegExp(
    ` ${amount}( netto| schoon)?${period}( netto| schoon)? (?:aan |van de |van mijn )?${source}(?= (\\S+))`,
    'g',
  ),
  new RegExp(
    ` aow (?:(?:en|met|plus|\\+|een|mijn|klein|kleine|aanvullend|beetje) )+(?:pensioen|pensioentje) (?:, )?${filler}${amount}( netto| schoon)?${period}( netto| schoon)?(?! huur)(?= (\\S+))`,
    'g',
  ),
  new RegExp(` ${amount}( netto| schoon)${period}( netto| schoon)?(?= (\\S+))`, 'g'),
  new RegExp(
    ` (?:heb|hebben)(?: (?:ik|we|wij|nu|maar|netto|ongeveer|samen))* ${amount}( netto| schoon)?( (?:per|in de|elke) maand)( netto| schoon)?(?= ([,.|]|en|ik|om|inkomen|te|dus|#) )`,
    'g',
  ),
  new RegExp(
    ` (?:leef|leven|rondkomen|niet rond|niet uit) (?:van|met) ${amount}( netto| schoon)?${period}( netto| schoon)?(?= (\\S+))`,
    'g',
  ),
  new RegExp(` (?:van|met) ${amount}( netto| schoon)?${period}( netto| schoon)? rondkomen(?= (\\S+))`, 'g'),
];
/** What these bring is paid net and by the month: without another word the offered line says both. */
const whole =
  / (?:inkomen|loon|salaris|uitkering|aow|ww|wia|wajong|wao|ziektewet|bijstand|bijstandsuitkering|verdien|verdienen|leef|rondkomen|niet rond|niet uit|maas|maaş) /;
const sources: readonly RegExp[] = [
  / (?:loon|salaris|verdien|verdienen|werk|baan|banen) /,
  / (?:bijstand|bijstandsuitkering) /,
  / (?:aow|pensioen|nabestaandenpensioen|ouderdomspensioen) /,
  / (?:ww|wia|wajong|wao|ziektewet|anw) /,
];
const [leastWhole, mostWhole] = [300, 5000];
const yearly: readonly RegExp[] = [
  new RegExp(` ${amount.replace('3,6', '4,6')} bruto (?:per jaar|in het jaar|op jaarbasis|dit jaar) `, 'g'),
  new RegExp(` ${amount.replace('3,6', '4,6')} (?:per jaar|op jaarbasis) bruto `, 'g'),
  new RegExp(` samen (?:ongeveer |rond )?${amount.replace('3,6', '5,6')} (?:per jaar|op jaarbasis) (?!netto)`, 'g'),
  new RegExp(
    ` (?:jaarinkomen|jaarsalaris|verzamelinkomen|toetsingsinkomen) (?:(?:is|van|:|ongeveer) )*${amount.replace('3,6', '4,6')} `,
    'g',
  ),
];
/** Then it is something else, or not all, or not net. */
const otherMoney =
  /\b(?:bruto|toeslag|huurtoeslag|zorgtoeslag|kinderbijslag|kindgebonden|kgb|alimentatie|schuld|schulden|leefgeld|weekgeld|zakgeld|aflossing|aflossen|beslag|vakantiegeld|over|tekort|te kort|minder|extra|erbij|boete|premie|terug|terugbetalen|huur|per dag|uur|jaar|voorschot|lening|tot|naast|bijverdien|vrijlating|studiefinanciering|lenen|was|had|verdiende|kreeg|spaargeld|subsidie|kwijtschelding|voor de kinderen|of|gestopt|stopgezet|afgelopen|aangevraagd|gekort|zou|wordt|worden|vorig|vorige|meer dan|terugvordering|vordering|teveel|bij een|straks|binnenkort|vanaf|volgend|volgende|eerst)\b/;
const bank =
  /(?:^| )(?:€ )?(\d+(?:\.\d+)?)(?: (?:€|euros?|eur))? (?:op|staan op|staat op) (?:de |mijn |onze )(?:bank|bankrekening|rekening|betaalrekening|rekeningen) /g;
const bankAfter =
  / op (?:de |mijn |onze )(?:bank|bankrekening|rekening|rekeningen) (?:staat|heb ik|staan) (?:nu |nog |ongeveer |maar )*(?:€ )?(\d+(?:\.\d+)?)(?: (?:€|euros?|eur))? /g;
/** Of two accounts neither is all. */
const otherAccount = / op (?:de|mijn|onze|een) (?:ene|andere|tweede|1|2) (?!januari)/;
const notOnBank =
  /\b(?:rood|schuld|min|minus|storten|gestort|krijg|kreeg|komt|komen|binnen|over|nog maar|overhoud|beslag|spaarrekening|als|betalen|kwijt)\b/;

/** What a bewindvoerder hands out is not the income. */
const livingMoney = /\b(?:bewindvoerder|bewind|leefgeld|weekgeld|budgetbeheer|budgetbeheerder)\b/;

/** What the household has is told by whoever says "wij" or "samen", or tells of both; else it is `ofOne`. */
export function moneyTold(sentences: readonly Sentence[]): StoryPart[] {
  const own = sentences.filter(({ text }) => !livingMoney.test(text));
  const lines = sentences.flatMap((sentence) => {
    const line = linesOf(sentence);
    return livingMoney.test(sentence.text) ? besideLivingMoney(line) : [withSum(withoutWish(plainlyPut(line)))];
  });
  return [...incomeIn(lines, partnersLines(own)), ...yearlyIn(lines), ...bankIn(lines)];
}

/** "Inkomen 1310 en hij krijgt leefgeld 60 pw": of that sentence only what says itself that it is the income. */
const besideLivingMoney = (line: string): string[] =>
  line
    .split(/ (?:en|maar|#|[,.|]) /)
    .filter((clause) => !livingMoney.test(clause) && namesSource.test(` ${clause} `))
    .map((clause) => ` ${clause.trim()} , `);
const namesSource = new RegExp(` ${source} `);

function linesOf(sentence: Sentence): string {
  if (together.test(sentence.text)) return saidBy(sentence, 'me', 'partner');
  // "Mijn man verdient 1150 en ik 700".
  const isBeside = / (?:verdient|krijgt|ontvangt|man|vrouw|partner|vriend|vriendin|hij|zij|ze) (?:\S+ )?\d{3}/.test(
    saidBy(sentence, 'partner'),
  );
  const said = saidBy(sentence, 'me');
  return isBeside ? said.replace(/ ik (?=(?:€ )?\d{3})/g, ' ik verdien ') : said;
}

/** "Kan ik bijstand krijgen": what somebody asks for is nothing that comes in. */
const withoutWish = (line: string): string => line.replace(wish, ' # ');
const wish = new RegExp(
  ` (?:kan|kunnen|mag|mogen|heb|hebben|krijg|krijgen) (?:ik|wij|we) (?:(?:ook|nog|dan|wel|recht|op|misschien|een|aanvullende|extra) )*${source}(?: (?:krijgen|aanvragen|ontvangen))? (?=[?,.|]|en |als |ik |want |met )`,
  'g',
);

/** "Wij verdienen 1000 en 900". */
const withSum = (line: string): string =>
  line.replace(
    ofEach,
    (_, verb: string, one: string, other: string) => ` wij ${verb} samen ${String(Number(one) + Number(other))} `,
  );
const ofEach = new RegExp(
  ` (?:wij|we) (verdienen|krijgen|ontvangen) (?:(?:nu|netto|samen|elk|allebei) )*${amount} (?:en|plus|\\+) ${amount} (?=[,.|]|netto |schoon |per maand |in de maand )`,
  'g',
);

const ofOne = (told: StoryPart, isOfOne: boolean): StoryPart => (isOfOne ? { ...told, ofOne: true } : told);

/** "Samen", where it is not said of living together. */
const together =
  / (?:(?<! (?:woon|woont|wonen|leef|leven|zijn) (?:(?:ik|wij|we|nu|al|nog) )?)samen(?! (?:met|in een) |woon|wonen)|allebei|bij elkaar|met zijn tweeen) /;
const speaker = / (?:ik|mijn|wij|we|ons|onze|gezinsinkomen|huishouden|gezin)(?= )/g;
const ofBothSpeaks = /^ (?:wij|we|ons|onze|gezinsinkomen|huishouden|gezin)$/;
const plural = / (?:verdienen|krijgen|ontvangen|leven) /;

/** Whether the words around an amount say it of both: "wij krijgen", "samen", and not "wij wonen samen en ik verdien". */
export function isOfBoth(line: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const behind = line.slice(end, end + 30).replace(/(?:[.,|]| en | ik ).*$/, ' ');
  const last = line.slice(0, end).match(speaker)?.at(-1) ?? '';
  return together.test(`${clauseBefore(line, end)}${behind} `) || ofBothSpeaks.test(last) || plural.test(match[0]);
}

const clauseBefore = (line: string, end: number): string =>
  line
    .slice(0, end)
    .split(/ (?:[,.|]|en|maar) /)
    .at(-1) ?? '';

/** What is said of the partner, with the verbs and the bare amount in the form in which somebody says it of themselves. */
const partnersLines = (sentences: readonly Sentence[]): string[] =>
  sentences.map((sentence) =>
    saidBy(sentence, 'partner')
      .replace(
        / (verdient|krijgt|ontvangt|heeft) /g,
        (_, verb: string) => ` ${verb === 'heeft' ? 'krijg' : verb.slice(0, -1)} `,
      )
      .replace(/ (?:man|vrouw|partner|vriend|vriendin|hij|zij|ze) (?=\d)/g, ' verdien '),
  );
const partnerHasNothing =
  / (?:krijg|verdien|ontvang) (?:zelf |nu |ook |helemaal )*(?:niets|niks|geen inkomen|geen inkomsten|geen cent) /;

function yearlyIn(lines: readonly string[]): StoryPart[] {
  const found = lines.flatMap((line) =>
    yearly.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => ({ line, match }))),
  );
  const plain = found.filter(({ line }) => !lastYear.test(line));
  const [first] = plain;
  if (first === undefined || new Set(plain.map(({ match }) => match[1])).size !== 1) return [];
  const isOfOne = !plain.some(({ line, match }) => isOfBoth(line, match));
  return [ofOne(part('yearlyIncome', `${first.match[1] ?? ''} euro per jaar`), isOfOne)];
}

const lastYear = / (?:vorig|vorige|was|had|verdiende|volgend|grens|maximaal|max|meer|minder|partner|vriend|vriendin) /;

interface Income {
  readonly line: string;
  readonly match: RegExpExecArray;
  /** "per maand", "per week", or nothing. */
  readonly period: string;
}

/** The one income that lines tell, where it is plain. */
function oneIncome(lines: readonly string[]): Income | null {
  const all = lines.flatMap((line) =>
    incomes.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => ({ line, match }))),
  );
  const sums = new Set(all.map(({ match }) => match[1]));
  const isOneSource = sources.filter((pattern) => lines.some((line) => pattern.test(line))).length <= 1;
  const sure = all.find(({ line, match }) => isIncome(line, match) || (isOneSource && isWhole(match)));
  if (sure === undefined || sums.size > 1 || all.some(({ line, match }) => !isPlain(line, match))) return null;
  return { ...sure, period: sure.match[3]?.trim() ?? '' };
}

/** Of both, where both are told: their sum, or the one income where the other has none. */
function incomeIn(lines: readonly string[], partners: readonly string[]): StoryPart[] {
  const own = oneIncome(lines);
  if (own === null) return incomeOfPartner(lines, partners);
  const sum = Number(own.match[1]);
  if (isOfBoth(own.line, own.match)) return [part('income', inWords(sum, own.period))];
  const other = oneIncome(partners);
  const amounts = partners.filter((line) => /\d{3}/.test(line)).length;
  if (other !== null && isSamePeriod(own.period, other.period))
    return [part('income', inWords(sum + Number(other.match[1]), own.period || other.period))];
  const isAll = amounts === 0 && partners.some((line) => partnerHasNothing.test(line));
  return [ofOne(part('income', inWords(sum, own.period)), !isAll)];
}

/** "Mijn man verdient 1800 en ik niets": then it is all that there is. */
function incomeOfPartner(lines: readonly string[], partners: readonly string[]): StoryPart[] {
  const other = oneIncome(partners);
  const isAll = lines.some((line) => nothingOwn.test(line)) && !lines.some((line) => /\d{3}/.test(line));
  return other === null || !isAll ? [] : [part('income', inWords(Number(other.match[1]), other.period))];
}
const nothingOwn =
  / ik (?:zelf |nu |ook )*(?:(?:verdien|krijg|ontvang) (?:zelf |nu |ook |helemaal )*)?(?:niets|niks) (?=[,.|])| ik (?:heb|verdien|krijg|ontvang) (?:zelf |nu |ook |helemaal )*geen (?:inkomen|inkomsten|cent) /;

const inWords = (sum: number, period: string): string => `${sum} euro ${period}`.trim();

const isMonth = (period: string): boolean => !period.includes('w');
const isSamePeriod = (one: string, other: string): boolean => one === other || (isMonth(one) && isMonth(other));

function isIncome(line: string, match: RegExpExecArray): boolean {
  const net = match[2] !== undefined || match[4] !== undefined || / netto $/.test(match[0]) || / netto /.test(match[0]);
  const time = (match[3] ?? '') !== '' || / (?:per|elke|in de) maand /.test(match[0]);
  return (net || time) && isPlain(line, match);
}

/** "Loon 1150", "rondkomen van 1100". */
function isWhole(match: RegExpExecArray): boolean {
  const sum = Number(match[1]);
  const isYear = Number.isInteger(sum) && sum >= 1990 && sum <= 2040 && !/ (?:€|euro|eur|netto) /.test(`${match[0]} `);
  return (
    whole.test(`${match[0]} `) && sum >= leastWhole && sum <= mostWhole && !isYear && !counted.test(match.at(-1) ?? '')
  );
}
const counted = /^(?:keer|mensen|kinderen|dagen|uur|jaar|per|\/)$/;

const isPlain = (line: string, match: RegExpExecArray): boolean =>
  !otherMoney.test(clauseAround(line, match.index, match.index + match[0].length).replace(/\d+ jaar /g, ' '));

/** From the comma before to the comma behind. */
function clauseAround(line: string, start: number, end: number): string {
  const from = Math.max(line.lastIndexOf(',', start), line.lastIndexOf(' en ', start), start - 40, 0);
  const behind = line.slice(end, end + 30);
  const stop = behind.search(/[,.|#]| en | huur | ik | mijn /);
  return line.slice(from, end) + (stop < 0 ? behind : behind.slice(0, stop));
}

/** "Minder dan 5000 op de bank" is not 5000. */
function boundBefore({ line, match }: { line: string; match: RegExpExecArray }): string {
  const [found, sum = ''] = match;
  const before = `${line.slice(Math.max(0, match.index - 25), match.index)}${found.slice(0, found.indexOf(sum))}`;
  return bounds.exec(before)?.[1] ?? '';
}
const bounds =
  / ((?:meer|minder|hoger|lager) dan|hooguit|hoogstens|maximaal|minstens|minimaal|onder|boven|ongeveer|ruim|bijna) (?:de )?(?:€ )?$/;

function bankIn(lines: readonly string[]): StoryPart[] {
  if (lines.some((line) => otherAccount.test(line))) return [];
  const found = lines.flatMap((line) =>
    [bank, bankAfter].flatMap((pattern) =>
      [...line.matchAll(pattern)]
        .filter((match) => !notOnBank.test(clauseAround(line, match.index, match.index + match[0].length)))
        .map((match) => ({ line, match })),
    ),
  );
  const [first] = found;
  if (first === undefined || new Set(found.map(({ match }) => match[1])).size !== 1) return [];
  const isOfOne = !found.some(({ line, match }) => isOfBoth(line, match));
  return [ofOne(part('bankBalance', `${boundBefore(first)} ${first.match[1] ?? ''} euro`.trim()), isOfOne)];
}
