/** What a story tells of the home: huur or koop, a room, the rent. */
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

const amount = '(?:€ )?(\\d+(?:\\.\\d+)?)(?: (?:€|euros?|eur))?';
const largeAmount = amount.replace('\\d+', '\\d{3,4}');
const per = '((?: (?:per|p) ?(?:/ |\\. )?(?:maand|week|m|mnd|4 weken)| /? ?(?:maand|mnd)| in de maand| elke maand)?)';
const about =
  "(?:(?:is|bedraagt|:|=|van|kost|ongeveer|ong|circa|ca|rond|de|nu|per maand|betaal ik|betalen we|wordt|,|mijn|maandelijks|zo'n) )*";

const rents: readonly RegExp[] = [
  new RegExp(` (?:kale |de |mijn |onze )*(?:huur|huurprijs|kale huur|maandhuur) ${about}${amount}${per} `, 'g'),
  new RegExp(
    ` (?:betaal|betalen|kwijt)(?: (?:ik|we|wij|nu|elke maand|per maand|ongeveer|aan|kale|huur))* ${amount}${per} (?:aan |kale |voor (?:de |mijn )?|per maand (?:aan )?)*(?:huur) `,
    'g',
  ),
  new RegExp(
    `(?:^|[,.] | en | jaar | bijstand | met | heb | kids | kinderen ) ?${largeAmount}${per} (?:kale )?huur (?=[,|.]|en |bijstand |ik |alleen |\\d)`,
    'g',
  ),
  new RegExp(
    ` (?:huur|huren) (?:een |mijn )?(?:kamer|huis|flat|woning|appartement|studio) (?:van|voor) ${amount}${per} `,
    'g',
  ),
];
/** Then it is no bare rent of now. */
const otherRent =
  /\b(?:achterstand|huurachterstand|huurschuld|schuld|schulden|verhoging|huurverhoging|toeslag|borg|achter|achterloop|omhoog|erbij|gestegen|verhoogd|boete|tekort|inclusief|incl|allin|all in|oude|vorige|nieuwe|gaat naar|wordt|worden|was|zou|zoek|zoeken|wil|max|maximaal|tot|minder|meer|per dag|openstaand|openstaande|moet nog|maanden huur)\b/;

const renting =
  / (?:ik|we|wij) (?:huur|huren) (?:(?:nu|al|nog|een|mijn|de|dit|particulier|sociaal|via|bij|kleine?|sociale) )*(?:huis|woning|flat|appartement|etage|studio|eengezinswoning|woonstichting|woningbouw|corporatie|vidomes|woningcorporatie) | (?:woon|wonen|zit|zitten) in (?:(?:een|kleine?|sociale|gewone?|dure|mijn) )*(?:huurwoning|huurhuis|huurflat|huurappartement) |[,.] (?:sociale )?(?:huurwoning|huurhuis|huurflat) (?=[,|.])| heb (?:een )?(?:sociale )?(?:huurwoning|huurhuis|huurflat) /;
const room =
  / (?:(?:ik|we|wij|en) (?:huur|huren)|huur ik) (?:(?:nu|al|nog|een|mijn|kleine) )*(?:kamer|studentenkamer) | (?:woon|wonen) (?:(?:op|in) )(?:een |mijn )?(?:kamers?|studentenkamer|studentenhuis) /;
const owning =
  / (?:heb|hebben|woon in|wonen in|zit in) (?:(?:een|ons|mijn|nog|eigen) )*(?:koophuis|koopwoning|koopflat|koopappartement|eigen huis|eigen woning|hypotheek) |[,.] (?:koophuis|koopwoning|eigen huis|eigen woning) (?=[,|.])| (?:huis|woning) (?:is )?(?:zelf )?gekocht /;
const wishing =
  /\b(?:zoek|zoeken|zoekende|wil|willen|wilde|krijg|nodig|ingeschreven|inschrijven|wachtlijst|geen|niet|had|woonde|kopen|verkocht|verkopen|kwijt|was)\b/;

export function homeTold(sentences: readonly Sentence[]): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  const rent = rentIn(lines);
  const says = (pattern: RegExp): boolean =>
    lines.some((line) => pattern.test(line) && !wishing.test(around(line, pattern)));
  const owns = says(owning);
  const isRoom = says(room);
  if (owns) return rent === null && !isRoom && !says(renting) ? [part('rents', 'nee')] : [];
  if (isRoom) return [part('room', 'ja'), ...(rent === null ? [] : [part('rent', rent)])];
  if (rent !== null) return [part('rent', rent)];
  return says(renting) ? [part('rents', 'ja')] : [];
}

function around(line: string, pattern: RegExp): string {
  const at = pattern.exec(line);
  return at === null ? '' : line.slice(Math.max(0, at.index - 25), at.index + at[0].length + 15);
}

/** One rent, or none: of two the story does not say which is of now. */
function rentIn(lines: readonly string[]): string | null {
  const found = lines.flatMap((line) =>
    rents.flatMap((pattern) => [...line.matchAll(pattern)].flatMap((match) => rentOf(line, match))),
  );
  const [first, ...others] = found;
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function rentOf(line: string, match: RegExpExecArray): string[] {
  const context = line.slice(Math.max(0, match.index - 20), match.index + match[0].length + 22);
  const sum = Number(match[1]);
  const unit =
    line
      .slice(match.index + match[0].length)
      .trim()
      .split(' ')[0] ?? '';
  // "640 huur 100 energie": which of the two is the rent?
  const isBetween =
    /^ (?:\S+ )*?huur/.test(match[0]) && / \d{3,}(?:\.\d+)? (?:euro )?$/.test(line.slice(0, match.index + 1));
  if (
    isBetween ||
    otherRent.test(context) ||
    sum < 20 ||
    /^(?:jaar|kinderen|kids|maanden|%|keer|m2|energie|gas|licht|zorgpremie)$/.test(unit)
  )
    return [];
  return [`${match[1] ?? ''} euro${match[2] ?? ''}`];
}
