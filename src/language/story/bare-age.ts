/** "58, geen werk meer", "student 20": an age by itself, where it is surely that of who speaks. */
import { oneChild, otherPeople, partners, pronouns } from './story-words.ts';

const parents = 'moeder|vader|ouder|mama|papa';
/** What somebody says of themselves in front of their age, or behind it. */
const roles = `${parents}|student|studente|scholier|alleen|alleenstaand|alleenstaande|single|vrijgezel|weduwe|weduwnaar|gescheiden|werkloos|werkeloos|zzper|zzp'er|zzp|dakloos|afgekeurd|mantelzorger|bijstandsmoeder`;
const incomes = 'bijstand|wia|wao|wajong|ww|ziektewet|aow|aio|uitkering|pensioen';
const kids = '(?:kinderen|kids|kind|zoon|zoontje|dochter|dochtertje|baby)';
const little = '(?:(?:ik|ben|een|nu|net|pas|al|als|n|v|van|en) )*';

const alone = /^(?:ben |nu |pas |net |ik ben )?(\d{2})(?: hier)?$/;
/** "Ben student 20 woon op kamers", "student verpleegkunde 22". */
const behindRole = new RegExp(
  `^${little}(?:(?:${roles}) )+(?:(?<=student |studente )\\p{L}+ )?(?:van )?(\\d{2})(?=$| (?:en|met|woon|op kamers|zonder|${roles}|${incomes}|huur|in de (?:${incomes})|ik|krijg|heb)(?: |$))`,
  'u',
);
/** "31 met 3 kinderen". */
const beforeRole = new RegExp(`^(\\d{2}) (?:met (?:(?:mijn|een|\\d) )*${kids}|(?:en )?(?:${roles})(?= |$))`);
const ofSelf = new RegExp(`(?:^| )(?:${roles}|${incomes}|(?:moeder|vader) #|\\d (?:kinderen|kids))$`);
const greeting = /^(?:(?:hoi|hallo|hey|hi|dag|beste|goede(?:morgen|middag|navond)|goeie\w*|salam|yo) ?)+/;
/** Of a child other words are asked than an age in passing. */
const [youngest, oldest] = [18, 99];
/** Of a parent somebody may write, too; so old, nobody has a child at home. */
const oldestParent = 59;
/** Beside these a number is as likely hours or money. */
const ofWork = / (?:uur|uren|werkt|werken|euro|%|procent|€) /;

/** `line`: what is said of who speaks. */
export function bareAges(line: string): string[] {
  const clauses = line
    .split(/ [,.|;!?()] ?/)
    .map((clause) => clause.trim().replace(greeting, ''))
    .filter((clause) => clause !== '');
  const ages = clauses.flatMap((clause, at) => ageIn(clause, clauses.slice(0, at), clauses[at + 1]) ?? []);
  const ofMe = ofWork.test(line)
    ? []
    : [...line.matchAll(/[,.] ik (\d{2}) (?=[,.|])/g)].flatMap(([, age]) => age ?? []);
  return [...ages, ...ofMe].filter((age) => Number(age) >= youngest && Number(age) <= oldest);
}

function ageIn(clause: string, earlier: readonly string[], next: string | undefined): string | null {
  const before = earlier.at(-1);
  if (earlier.some(namesAnother)) return null;
  const bare = alone.exec(clause)?.[1];
  if (bare !== undefined) {
    // "34" is a message of its own, "17, 19 en 21" are several.
    const isOwn = before === undefined ? next !== undefined && !/^(?:en )?\d/.test(next) : ofSelf.test(before);
    return isOwn && mayBe(bare, before ?? '') ? bare : null;
  }
  const [said, age] = behindRole.exec(clause) ?? (before === undefined ? beforeRole.exec(clause) : null) ?? [];
  return said !== undefined && age !== undefined && mayBe(age, said) ? age : null;
}

const mayBe = (age: string, words: string): boolean => Number(age) <= oldestParent || !ofParent.test(words);
const ofParent = new RegExp(`(?:^| )(?:${parents})(?= |$)`);
const isParent = new RegExp(`^(?:${parents})$`);

/** "Dochter is student, 20", "buurman alleen, 66". */
const namesAnother = (clause: string): boolean =>
  clause
    .split(' ')
    .some(
      (word) =>
        partners.has(word) ||
        oneChild.has(word) ||
        pronouns.has(word) ||
        (otherPeople.has(word) && !isParent.test(word)),
    );
