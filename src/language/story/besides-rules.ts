/**
 * What somebody tells in passing that no question asks and no rule knows, and that makes a yes uncertain: an own business, a
 * home of one's own.
 */
import { oneChild, otherPeople } from './story-words.ts';
import { saidBy, sentencesOf } from './story-text.ts';

export const circumstances = ['ownBusiness', 'ownHome'] as const;
export type Circumstance = (typeof circumstances)[number];

const firm = '(?:bedrijf|bedrijfje|zaak|zaakje|winkel|winkeltje|praktijk|onderneming|salon|kapsalon|webshop|webwinkel)';
const signs: Readonly<Record<Circumstance, RegExp>> = {
  ownBusiness: new RegExp(
    ` (?:zzp|zzper|zzpers|zzp'er|zzp-er|zelfstandige|freelancer|freelance|als zelfstandig \\S+|ondernemer|onderneemster|eenmanszaak|vof|eigen ${firm}|mijn ${firm} (?:loopt|draait|gaat slecht|levert)) `,
  ),
  ownHome:
    / (?:koophuis|koopwoning|koopflat|koopappartement|eigen (?:huis|woning|flat|appartement)|(?:mijn|onze|een|de|zijn|haar|betaal) hypotheek|hypotheeklasten) /,
};

/** Not so, not any more, or not yet. */
const without =
  / (?:geen|niet meer|(?:ben|heb|hebben|zijn|is|heeft) niet|nooit|was|waren|had|hadden|ooit|vroeger|gestopt|stop|failliet|opgeheven|verkocht|verkoop|verkopen|wil|willen|zou|zouden|word|worden|beginnen|zoek|zoeken|kopen|droom|misschien) /;

/** Of the resident and a partner: `true` where it is told, `false` where it is taken back; null: not spoken of. */
export function circumstanceTold(id: Circumstance, text: string): boolean | null {
  const about = clausesOf(text).filter((clause) => signs[id].test(clause));
  if (about.some((clause) => !without.test(clause))) return true;
  return about.some((clause) => clause.includes(' geen ')) ? false : null;
}

const clausesOf = (text: string): string[] =>
  sentencesOf(text)
    .flatMap((sentence) => saidBy(sentence, 'me', 'partner').split(/ (?:[,.;|]|en|maar|want) /))
    .filter((clause) => !clause.split(' ').some((word) => otherPeople.has(word) || oneChild.has(word)))
    .map((clause) => ` ${clause.trim()} `);
