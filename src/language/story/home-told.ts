/** What a story tells of the home: huur or koop, a room. */
import { rentTold } from './rent-told.ts';
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

const renting =
  /(?:^| en|[,.]) (?:ik|we|wij) (?:huur|huren) (?=[,.|]|en )| (?:ik|we|wij|en) (?:huur|huren) (?:(?:nu|al|nog|een|mijn|de|dit|particulier|sociaal|via|bij|kleine?|sociale) )*(?:huis|huisje|woning|woninkje|flat|flatje|appartement|appartementje|etage|studio|eengezinswoning|woonstichting|woningbouw|corporatie|vidomes|woningcorporatie) | (?:woon|wonen|zit|zitten) in (?:(?:een|kleine?|sociale|gewone?|dure|mijn) )*(?:huurwoning|huurhuis|huurflat|huurappartement) |[,.] (?:sociale )?(?:huurwoning|huurhuis|huurflat) (?=[,|.])| heb (?:een )?(?:sociale )?(?:huurwoning|huurhuis|huurflat) /;
const room =
  / (?:(?:ik|we|wij|en) (?:huur|huren)|huur ik) (?:(?:nu|al|nog|een|mijn|kleine) )*(?:kamer|studentenkamer) | huur (?:(?:betaal|betalen) (?:ik|we|wij) )?voor (?:een|mijn) kamer | kamer bij (?:een )?hospita | huur (?:een )?kamer (?:van |voor )?\d{3} | mijn kamer (?:(?:kost|is|van) )*\d{3} |(?:[,.]|^) kamer (?:(?:kost|van|voor) )*\d{3} | kamer met (?:een )?gedeelde (?:keuken|wc|douche|badkamer|voorzieningen) | ik (?:zit |woon |leef )?op kamers (?=[,.|]|van |voor |en |\d)|(?:[,.]|(?<!(?:zoon|dochter|kind|man|vrouw|broer|zus) .*)(?<= (?:ben|student|studente)(?: [a-z]+)?) \d\d) op kamers (?=[,.|]|van |voor |en |\d)| (?:woon|wonen) (?:(?:op|in) )(?:een |mijn )?(?:kamers?|studentenkamer|studentenhuis) /;
const owning =
  / (?:heb|hebben|woon in|wonen in|zit in) (?:(?:een|ons|mijn|nog|eigen) )*(?:koophuis|koopwoning|koopflat|koopappartement|eigen huis|eigen woning|hypotheek) | (?:betaal|betalen) (?:(?:ik|we|wij|aan|nu|per maand|€|euro|\d+(?:\.\d+)?) )*hypotheek |[,.] hypotheek (?:(?:is|van|€) )*\d{3,} |(?:[,.]|^) (?:(?:een|mijn|het is|is|ja|nee) )*(?:koophuis|koopwoning|koopflat|eigen huis|eigen woning) (?=[,|.])| (?:huis|woning|flat|appartement) (?:is )?(?:zelf )?gekocht /;
/** What a home must have by itself, as far as it goes: whether it is rented, and what is shared, it does not say. */
const ownHome =
  / eigen (?:voordeur|huisdeur|ingang|opgang|deur) | (?:heb|hebben|woon in|wonen in|zit in|huur) (?:een )?(?:eigen )?zelfstandige (?:woning|woonruimte|flat|huurwoning|studio) | zelfstandig appartement | (?:woon|wonen) zelfstandig /;
const flat = '(?:flat|flatje|appartement|appartementje|studio|huis|huisje|woning|woninkje|seniorenflat|seniorenwoning)';
const kitchen = '(?:keuken|keukentje)';
const bathroom = '(?:wc|toilet|douche|badkamer)';
const joined = '(?:,|en|,en|eigen|een|met|plus|ook|voordeur|deur)';
/** A kitchen and a toilet of its own: offered as a home that is not shared. */
const wholeHome = new RegExp(
  ` eigen (?:${joined} |${bathroom} )*${kitchen} (?:${joined} )+${bathroom} | eigen (?:${joined} )*${bathroom} (?:${joined} |${bathroom} )+${kitchen} | eigen ${flat} met (?:(?:een|eigen|de) )*(?:${kitchen}|alles) | eigen voordeur (?:${joined} )*(?:${kitchen}|${bathroom}) `,
);
const shared = / (?:deel|delen|gedeeld|gedeelde|samen|gezamenlijk\p{L}*|huisgenoten|geen eigen) /u;
const wishing =
  /\b(?:zoek|zoeken|zoekende|wil|willen|wilde|krijg|nodig|ingeschreven|inschrijven|wachtlijst|geen|niet|had|woonde|kopen|verkocht|verkopen|kwijt|was)\b/;

export function homeTold(sentences: readonly Sentence[]): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  const rent = rentTold(lines);
  const says = (pattern: RegExp): boolean =>
    lines.some((line) => pattern.test(line) && !wishing.test(around(line, pattern)));
  const owns = says(owning);
  const isRoom = says(room);
  const isWhole = says(wholeHome) && !lines.some((line) => shared.test(line));
  const asked =
    owns || isRoom ? [] : isWhole ? [part('wholeHome', 'ja')] : says(ownHome) ? [part('ownHome', 'ja')] : [];
  if (owns) return rent.length === 0 && !isRoom && !says(renting) ? [part('rents', 'nee')] : [];
  if (isRoom) return [part('room', 'ja'), ...rent];
  if (rent.length > 0) return [...rent, ...asked];
  return says(renting) ? [part('rents', 'ja'), ...asked] : asked;
}

function around(line: string, pattern: RegExp): string {
  const at = pattern.exec(line);
  if (at === null) return '';
  // What somebody gets or wishes in another clause is not of the home: "ik krijg aow en huur een flat".
  const before = at[0].startsWith(' en ') ? '' : line.slice(Math.max(0, at.index - 25), at.index);
  return (before.split(/ en |[,.]/).at(-1) ?? '') + line.slice(at.index, at.index + at[0].length + 15);
}
