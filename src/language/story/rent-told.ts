/** The bare rent that a story tells, and the service costs where it sets them apart. */
import { namesBills } from '../numbers/qualifiers.ts';
import type { StoryPart } from './story-part.ts';
import { part } from './story-part.ts';

const amount = '(?:€ )?(\\d+(?:\\.\\d+)?)(?: (?:€|euros?|eur))?';
const largeAmount = amount.replace('\\d+', '\\d{3,4}');
const per = '((?: (?:per|p) ?(?:/ |\\. )?(?:maand|week|m|mnd|4 weken)| /? ?(?:maand|mnd)| in de maand| elke maand)?)';
const about =
  "(?:(?:is|bedraagt|:|=|van|kost|ongeveer|ong|circa|ca|rond|de|nu|per maand|betaal ik|betalen we|wordt|,|mijn|maandelijks|zo'n) )*";
const rent = '(?:huur|huurprijs|maandhuur)';

const rents: readonly RegExp[] = [
  new RegExp(` (?:kale |de |mijn |onze )*${rent} ${about}${amount}${per} `, 'g'),
  new RegExp(
    ` (?:betaal|betalen|kwijt|moet|moeten)(?: (?:ik|we|wij|nu|elke maand|per maand|ongeveer|aan|kale|huur))* ${amount}${per} (?:aan |kale |voor (?:de |mijn )?|per maand (?:aan )?)*(?:huur) `,
    'g',
  ),
  new RegExp(
    `(?:^|[,.] | en | jaar | bijstand | met | heb | kids | kinderen ) ?${largeAmount}${per} (?:kale )?huur (?=[,|.]|en |bijstand |ik |alleen |voor een |\\d)`,
    'g',
  ),
  new RegExp(` (?:op|in) (?:een |mijn )?kamers? (?:van |voor |, |à )?(?:betaal )?${largeAmount}${per} `, 'g'),
  new RegExp(` (?:mijn |de |een )?kamer (?:(?:kost|is|van|voor|,) )*${largeAmount}${per} `, 'g'),
  new RegExp(
    ` (?:huur|huren) (?:een |mijn )?(?:kamer|huis|flat|woning|appartement|studio) (?:van |voor )?${amount}${per} `,
    'g',
  ),
];

const service = '(?:servicekosten|service kosten|servicekost|service)';
/** "780 waarvan 45 servicekosten", "780 inclusief 45 servicekosten", "780 inclusief servicekosten van 45". */
const within: readonly RegExp[] = [
  new RegExp(
    ` ${rent} ${about}${amount}${per} (?:, )?(?:waarvan|inclusief|incl) (?:ook )?${amount} (?:per maand )?(?:aan |voor )?(?:de )?${service} (?!en \\d|en (?:gas|energie|stook|water))`,
    'g',
  ),
  new RegExp(
    ` ${rent} ${about}${amount}${per} (?:, )?(?:waarvan|inclusief|incl) (?:de )?${service} (?:(?:van|is|:|à) )?${amount} (?!(?:gas|energie|stook))`,
    'g',
  ),
];
/** "Kale huur 540 plus 60 servicekosten", "huur 640 en servicekosten 40". */
const besides: readonly RegExp[] = [
  new RegExp(
    ` kale ${rent} ${about}${amount}${per} (?:(?:,|plus|en|\\+|exclusief|excl) )+${amount} (?:aan )?${service} `,
    'g',
  ),
  new RegExp(` ${rent} ${about}${amount}${per} (?:(?:plus|en|\\+|exclusief|excl) )${amount} (?:aan )?${service} `, 'g'),
  new RegExp(
    ` ${rent} ${about}${amount}${per} (?:(?:,|plus|en|\\+|exclusief|excl) )+${service} (?:(?:van|is|:|zijn) )*${amount} `,
    'g',
  ),
];

/** "Kale huur 800 en met servicekosten 850": the second is all together. */
const altogether: readonly RegExp[] = [
  new RegExp(
    ` kale ${rent} ${about}${amount}${per} (?:(?:,|en|maar) )*(?:met|inclusief|incl) (?:de )?${service} (?:(?:is|het|dat|samen|erbij|,|:|betaal ik) )*${amount} `,
    'g',
  ),
  new RegExp(
    ` kale ${rent} ${about}${amount}${per} (?:(?:,|en|maar) )*${amount} (?:met|inclusief|incl) (?:de )?${service} `,
    'g',
  ),
];

/** Then it is no bare rent of now. */
const otherRent =
  /\b(?:achterstand|huurachterstand|huurschuld|schuld|schulden|verhoging|huurverhoging|toeslag|borg|achter|achterloop|omhoog|erbij|gestegen|verhoogd|boete|tekort|inclusief|inbegrepen|incl|waarvan|met service\w*|allin|all in|oude|vorige|nieuwe|gaat naar|wordt|worden|was|zou|zoek|zoeken|wil|max|maximaal|tot|minder|meer|per dag|openstaand|openstaande|moet nog|maanden huur)\b/;
/** Then also what stands between rent and service costs is something else. */
const notOfNow = new RegExp(otherRent.source.replace(/inclusief\|inbegrepen\|incl\|waarvan\|met service\\w\*\|/, ''));

/** One rent, or none: of two the story does not say which is of now. */
export function rentTold(said: readonly string[]): StoryPart[] {
  const lines = said.map(plainlyPut);
  const split = lines.flatMap((line) => splitIn(line));
  const [first] = split;
  if (first !== undefined && split.every((one) => one.rent === first.rent && one.service === first.service))
    return [part('rent', `${first.rent} euro${first.per}`), part('serviceCosts', `${first.service} euro${first.per}`)];
  if (split.length > 0) return [];
  // With gas or light in it, it is not the bare rent.
  const found = lines
    .filter((line) => !namesBills(line))
    .flatMap((line) => matchesIn(rents, line).flatMap((match) => rentOf(line, match)));
  const [only] = found;
  const rent = only !== undefined && found.every((other) => other === only) ? [part('rent', only)] : [];
  // "Huur 700 met 45 servicekosten" may be with or without them.
  return found.length === 0 ? [...rent, ...serviceIn(lines)] : rent;
}

/** "Huur voor 690", "huur 610 kaal"; "leen maximaal" says nothing of the rent. */
const plainlyPut = (line: string): string =>
  line
    .replace(
      / (?:huur|huren) (?:(?:een|mijn) (?:huis|woning|flat|appartement|studio) )?voor (?=(?:€ )?\d{3})/g,
      ' huur ',
    )
    .replace(/ (?:leen|lenen) (?:(?:bij duo|het|de) )?(?:max|maximaal|maximum) /g, ' leen ')
    .replace(/ (?:huur )?((?:€ )?\d{3,4}(?:\.\d+)?(?: (?:€|euro))?) kaal /g, ' kale huur $1 ');

/** "Servicekosten zijn 45", "45 servicekosten", without the rent. */
const serviceAlone: readonly RegExp[] = [
  new RegExp(
    ` (?<! (?:met|incl|inclusief) )${service} (?:(?:zijn|is|van|:|nu|ongeveer) )*${amount}${per} (?!gas|energie|stook)`,
    'g',
  ),
  new RegExp(` ${amount}${per} (?:aan )?${service} (?=[,.|]|per maand |en ik )`, 'g'),
];

function serviceIn(lines: readonly string[]): StoryPart[] {
  const found = lines.flatMap((line) =>
    matchesIn(serviceAlone, line).filter((match) => !notOfNow.test(contextOf(line, match))),
  );
  const [only, ...others] = new Set(found.map((match) => `${match[1] ?? ''} euro${match[2] ?? ''}`));
  return only === undefined || others.length > 0 ? [] : [part('serviceCosts', only)];
}

const matchesIn = (patterns: readonly RegExp[], line: string): RegExpExecArray[] =>
  patterns.flatMap((pattern) => [...line.matchAll(pattern)]);
const contextOf = (line: string, { index, 0: found }: RegExpExecArray): string =>
  line.slice(Math.max(0, index - 20), index + found.length) +
  line
    .slice(index + found.length)
    .replace(ownDebt, '')
    .slice(0, 22);
/** "Huur 700 schuld 5000": the debt has an amount of its own. */
const ownDebt = /^(?:, |en )?schuld(?:en)? (?:van |is )?(?:€ )?\d{3,}.*/;

interface Split {
  readonly rent: string;
  readonly service: string;
  readonly per: string;
}

function splitIn(line: string): Split[] {
  const of = (patterns: readonly RegExp[], split: (one: number, other: number) => [bare: number, costs: number]) =>
    matchesIn(patterns, line).flatMap((match): Split[] => {
      const [rest, costs] = split(Number(match[1]), Number(match[3]));
      if (rest <= costs || costs <= 0 || notOfNow.test(contextOf(line, match))) return [];
      return [{ rent: inEuros(rest), service: inEuros(costs), per: match[2] ?? '' }];
    });
  return [
    ...of(within, (whole, costs) => [whole - costs, costs]),
    ...of(besides, (bare, costs) => [bare, costs]),
    ...of(altogether, (bare, whole) => [bare, whole - bare]),
  ];
}

const inEuros = (sum: number): string => String(Math.round(sum * 100) / 100);

/** "Ik verdien 1200 huur 700": the first is said to be something else. */
const isEarned =
  / (?:verdien|verdienen|krijg|krijgen|ontvang|ontvangen|inkomen|loon|salaris|uitkering|pensioen|aow)(?: (?:ik|netto|is|van|€))* \d+(?:\.\d+)? (?:euro )?$/;

function rentOf(line: string, match: RegExpExecArray): string[] {
  const sum = Number(match[1]);
  const behind = line.slice(match.index + match[0].length - 1);
  const unit = behind.trim().split(' ')[0] ?? '';
  // "640 huur 100 energie": which of the two is the rent?
  const before = line.slice(0, match.index + 1);
  const isBetween =
    /^ (?:\S+ )*?huur/.test(match[0]) && / \d{3,}(?:\.\d+)? (?:euro )?$/.test(before) && !isEarned.test(before);
  const isAnother = /^(?:jaar|kinderen|kids|maanden|%|keer|m2|energie|gas|licht|zorgpremie)$/.test(unit);
  if (isBetween || isAnother || otherRent.test(contextOf(line, match)) || sum < 20) return [];
  return [`${match[1] ?? ''} euro${match[2] ?? ''}`];
}
