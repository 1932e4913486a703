/** What a story tells of income and money on the bank, where it is plain over which time and that it is net. */
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
  new RegExp(
    ` ${amount}( netto| schoon)?${period}( netto| schoon)? (?:aan |van de |van mijn )?${source}(?= (\\S+))`,
    'g',
  ),
  new RegExp(` ${amount}( netto| schoon)${period}( netto| schoon)?(?= (\\S+))`, 'g'),
  new RegExp(` (?:leef|leven|rondkomen) van ${amount}( netto| schoon)?${period}( netto| schoon)?(?= (\\S+))`, 'g'),
];
/** What these bring is paid net and by the month: without another word the offered line says both. */
const whole =
  / (?:inkomen|loon|salaris|uitkering|aow|ww|wia|wajong|wao|ziektewet|bijstand|bijstandsuitkering|verdien|verdienen|leef|rondkomen|maas|maaş) /;
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
  new RegExp(
    ` (?:jaarinkomen|jaarsalaris|verzamelinkomen|toetsingsinkomen) (?:(?:is|van|:|ongeveer) )*${amount.replace('3,6', '4,6')} `,
    'g',
  ),
];
/** Then it is something else, or not all, or not net. */
const otherMoney =
  /\b(?:bruto|toeslag|huurtoeslag|zorgtoeslag|kinderbijslag|kindgebonden|kgb|alimentatie|schuld|schulden|leefgeld|weekgeld|zakgeld|aflossing|aflossen|beslag|vakantiegeld|over|tekort|te kort|minder|extra|erbij|boete|premie|terug|terugbetalen|huur|per dag|uur|jaar|voorschot|lening|tot|naast|bijverdien|vrijlating|studiefinanciering|lenen|was|had|verdiende|kreeg|spaargeld|subsidie|kwijtschelding|voor de kinderen|of|gestopt|stopgezet|afgelopen|aangevraagd|gekort|zou|wordt|worden|vorig|vorige|meer dan|terugvordering|vordering|teveel|bij een)\b/;
const bank =
  /(?:^| )(?:€ )?(\d+(?:\.\d+)?)(?: (?:€|euros?|eur))? (?:op|staan op|staat op) (?:de |mijn |onze )(?:bank|bankrekening|rekening|betaalrekening|rekeningen) /g;
const bankAfter =
  / op (?:de |mijn |onze )(?:bank|bankrekening|rekening|rekeningen) (?:staat|heb ik|staan) (?:nu |nog |ongeveer |maar )*(?:€ )?(\d+(?:\.\d+)?)(?: (?:€|euros?|eur))? /g;
const notOnBank =
  /\b(?:rood|schuld|min|minus|storten|gestort|krijg|kreeg|komt|komen|binnen|over|nog maar|overhoud|beslag|spaarrekening|als|betalen|kwijt)\b/;

/** What a bewindvoerder hands out is not the income. */
const livingMoney = /\b(?:bewindvoerder|bewind|leefgeld|weekgeld|budgetbeheer|budgetbeheerder)\b/;

/** `hasPartner`: whether a partner is told of; then what "I" get is not the income of the household. */
export function moneyTold(sentences: readonly Sentence[], hasPartner: boolean): StoryPart[] {
  const own = sentences.filter(({ text }) => !livingMoney.test(text));
  const lines = own.map((sentence) =>
    / samen /.test(sentence.text) ? saidBy(sentence, 'me', 'partner') : saidBy(sentence, 'me'),
  );
  return [...incomeIn(lines, hasPartner), ...yearlyIn(lines, hasPartner), ...bankIn(lines)];
}

const saysTogether = / (?:samen|wij|we|ons) /;

function yearlyIn(lines: readonly string[], hasPartner: boolean): StoryPart[] {
  const found = lines.flatMap((line) =>
    hasPartner && !saysTogether.test(line)
      ? []
      : yearly.flatMap((pattern) =>
          [...line.matchAll(pattern)].flatMap((match) => (lastYear.test(line) ? [] : (match[1] ?? []))),
        ),
  );
  return new Set(found).size === 1 ? [part('yearlyIncome', `${found[0] ?? ''} euro per jaar`)] : [];
}

const lastYear = / (?:vorig|vorige|was|had|verdiende|volgend|grens|maximaal|max|meer|minder|partner|vriend|vriendin) /;

function incomeIn(lines: readonly string[], hasPartner: boolean): StoryPart[] {
  const all = lines.flatMap((line) =>
    incomes.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => ({ line, match }))),
  );
  const sums = new Set(all.map(({ match }) => match[1]));
  const isOneSource = sources.filter((pattern) => lines.some((line) => pattern.test(line))).length <= 1;
  const sure = all.find(({ line, match }) => isIncome(line, match) || (isOneSource && isWhole(match)));
  if (sure === undefined || sums.size > 1 || all.some(({ line, match }) => !isPlain(line, match))) return [];
  if (hasPartner && !saysTogether.test(sure.line)) return [];
  return [part('income', `${sure.match[1] ?? ''} euro ${sure.match[3]?.trim() ?? ''}`.trim())];
}

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

function bankIn(lines: readonly string[]): StoryPart[] {
  const found = lines.flatMap((line) =>
    [bank, bankAfter].flatMap((pattern) =>
      [...line.matchAll(pattern)].flatMap((match) => {
        const clause = clauseAround(line, match.index, match.index + match[0].length);
        return notOnBank.test(clause) ? [] : (match[1] ?? []);
      }),
    ),
  );
  return new Set(found).size === 1 ? [part('bankBalance', `${found[0] ?? ''} euro`)] : [];
}
