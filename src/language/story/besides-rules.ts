/**
 * What somebody tells in passing that no question asks and no rule knows: an own business or home makes a yes uncertain; of pay
 * of the UWV, a parent without work and debts the result has something to say.
 */
import { oneChild, otherPeople } from './story-words.ts';
import { saidBy, sentencesOf } from './story-text.ts';

export const circumstances = ['ownBusiness', 'ownHome', 'uwvPay', 'idleParent', 'debts'] as const;
export type Circumstance = (typeof circumstances)[number];

const firm = '(?:bedrijf|bedrijfje|zaak|zaakje|winkel|winkeltje|praktijk|onderneming|salon|kapsalon|webshop|webwinkel)';
const uwv = '(?:ziektewet|ziektewetuitkering|zw|ww|ww-uitkering|wia|wia-uitkering|wga|wao|wajong|uwv)';
const signs: Readonly<Record<Circumstance, RegExp>> = {
  ownBusiness: new RegExp(
    ` (?:zzp|zzper|zzpers|zzp'er|zzp-er|zelfstandige|freelancer|freelance|als zelfstandig \\S+|ondernemer|onderneemster|eenmanszaak|vof|eigen ${firm}|mijn ${firm} (?:loopt|draait|gaat slecht|levert)) `,
  ),
  ownHome:
    / (?:koophuis|koopwoning|koopflat|koopappartement|eigen (?:huis|woning|flat|appartement)|(?:mijn|onze|een|de|zijn|haar|betaal) hypotheek|hypotheeklasten) /,
  uwvPay: new RegExp(
    ` (?:in|van|met|uit|door|heb|hebben|heeft|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen)(?: (?:de|die|een|mijn|mn|zijn|haar|al|nu|gewoon|wel|alleen|nog|maar)){0,3} ${uwv} `,
  ),
  idleParent:
    / (?:werk|werkt|werken) (?:(?:nu|nog|dus|zelf|al|helemaal) ){0,2}niet | (?:niet|zonder) werk(?:t|en)? | (?:heb|heeft|hebben) (?:(?:nu|dus|nog|al) ){0,2}geen (?:werk|baan) | werkt? (?:ik|(?:mijn|mn) \S+) niet /,
  debts: / schulden /,
};

/** Not so, not any more, or not yet. */
const without =
  / (?:geen|niet meer|(?:ben|heb|hebben|zijn|is|heeft) niet|nooit|was|waren|had|hadden|ooit|vroeger|gestopt|stop|failliet|opgeheven|verkocht|verkoop|verkopen|wil|willen|zou|zouden|word|worden|beginnen|zoek|zoeken|kopen|droom|misschien) /;

/** What is not so is the very sign of one, and a debt of which somebody wants to be rid is there still. */
const unless: Readonly<Record<Circumstance, RegExp>> = {
  ownBusiness: without,
  ownHome: without,
  uwvPay: without,
  idleParent: / (?:was|waren|had|hadden|ooit|vroeger|als) /,
  debts: / (?:geen|niet|zonder|was|waren|had|hadden|ooit|vroeger|nooit|als) /,
};
const denied: Readonly<Record<Circumstance, RegExp>> = {
  ownBusiness: / geen /,
  ownHome: / geen /,
  uwvPay: / geen /,
  idleParent: / nooit /,
  debts: / (?:geen|zonder) /,
};

/** Of the resident and a partner: `true` where it is told, `false` where it is taken back; null: not spoken of. */
export function circumstanceTold(id: Circumstance, text: string): boolean | null {
  const about = clausesOf(text).filter((clause) => signs[id].test(clause));
  if (about.some((clause) => !unless[id].test(clause))) return true;
  return about.some((clause) => denied[id].test(clause)) ? false : null;
}

const clausesOf = (text: string): string[] =>
  sentencesOf(text)
    .flatMap((sentence) => saidBy(sentence, 'me', 'partner').split(/ (?:[,.;|]|en|maar|want) /))
    .filter((clause) => !clause.split(' ').some((word) => otherPeople.has(word) || oneChild.has(word)))
    .map((clause) => ` ${clause.trim()} `);
