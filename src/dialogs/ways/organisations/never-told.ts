/** What no social map says of a helper: who works there, for how much, since when. Then its card is no answer; how to ask it is. */
import { findService, isStale } from '../../../knowledge/service-words.ts';
import { foldedWords } from '../../../knowledge/search/folded-words.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksSomewhere } from '../../../language/asked/question.ts';
import { helpersNamed } from '../look-up/look-up.ts';
import { pointsAt } from './helper-told.ts';
import { siteName } from '../look-up/site-name.ts';
import { phoneOf } from '../../phone.ts';
import type { Turn } from '../../turn-types.ts';

const person =
  'baas|bazen|chef|directeur|directrice|bestuurder|voorzitter|manager|leider|leidster|leidinggevende|teamleider|coordinator|' +
  'eigenaar|oprichter|penningmeester|dame|mevrouw|meneer|man|vrouw|jongen|meisje|medewerker|medewerkster|vrijwilliger|vrijwilligster';
const names = new RegExp(
  `\\b(?:wie (?:is|zijn|was|wordt)|hoe heet(?:en|te)?|wat is de naam van|naam van) (?:de|het|die|dat|hun|jullie|een|er) (?:\\S+ )?(?:${person})\\b|\\bwie (?:werken|werkt) er\\b|\\bwie (?:is|zijn) er (?:\\S+ )?(?:de baas|baas)\\b|\\b(?:haar|zijn) (?:eigen |prive )?(?:nummer|telefoonnummer|mobiel|adres|achternaam|voornaam|naam)\\b`,
);
const others: readonly RegExp[] = [
  // What is earned there, and not what may be earned to be helped there.
  /^(?!.*(?:\d|\b(?:mag|mogen|met|max\w*|grens|minder|meer|laag|lage|geen|zonder|heb|krijg|kreeg|mijn)\b)).*\b(?:salaris|salarissen|uurloon|loon van|verdient|verdienen)\b/,
  /^(?!.*\b(?:mag|mogen)\b).*\bhoeveel (?:\S+ )?(?:mensen|medewerkers?|vrijwilligers?|personeel|collega's|klanten|leden|gezinnen)\b.*\b(?:werk\w*|heeft|hebben|zijn|zitten|komen|helpen)\b/,
  /\bsinds wanneer\b|\bvanaf wanneer besta|\bhoe ?lang besta|\bwanneer (?:is|zijn|werd) .*\b(?:opgericht|begonnen|gestart|ontstaan)\b/,
  /\bwacht(?:lijst|tijd)\w*\b|\bhoe ?lang (?:duurt|duren|wacht|moet ik wachten)\b.*\b(?:bij|daar)\b/,
  /^(?:en |maar )?(?:is|zijn) .*\b(?:kerk|kerkelijk|christelijk|katholiek|islamitisch|moskee|gelovig|religieus|politieke? partij|commercieel)\b/,
  /\bvacatures?\b|\bsolliciteren\b|\b(?:baan|bijbaan|stage|stageplek) bij\b/,
];
/** Who tells of themselves asks nothing of the helper: "ik kreeg geen salaris en ging naar de voedselbank". */
const ownStory = /\b(?:ik|mijn|mn|me|mij|we|wij|ons|onze)\b/;
const longest = 14;

/** Null: nothing of the kind is asked of a helper that is named. */
export function neverToldWords(turn: Turn, text: string): string | null {
  const folded = foldForMatch(text);
  const asksName = names.test(folded);
  if (!asksName && !others.some((one) => one.test(folded))) return null;
  if (folded.split(' ').length > longest || (!asksSomewhere(text) && ownStory.test(folded))) return null;
  const where = whomToAsk(turn, text);
  return where === null ? null : turn.say(asksName ? 'lookup.noNamesThere' : 'lookup.neverTold', { where });
}

function whomToAsk(turn: Turn, text: string): string | null {
  const id = helpersNamed(turn, text)[0] ?? (pointsAt(text) ? turn.state.helper : null) ?? undefined;
  if (id !== undefined) return howToAsk(turn, id);
  return foldedWords(text).some((word) => ofMunicipality.has(word))
    ? turn.say('lookup.ask.municipality', phoneOf(turn))
    : null;
}
const ofMunicipality: ReadonlySet<string> = new Set([
  'gemeente',
  'gemeentehuis',
  'stadhuis',
  'jullie',
  'schuldhulp',
  'schuldhulpverlening',
]);

/** Of what was not checked for long no number is told. */
export function howToAsk(turn: Turn, id: string, isToCall = false): string {
  const found = findService(turn.parts.knowledge, id);
  if (found === undefined) return turn.say('lookup.ask.municipality', phoneOf(turn));
  const { name, website, phones } = found.organisation;
  const phone = [...found.service.phones, ...phones].find(({ status }) => status !== 'not_confirmed');
  if (phone !== undefined && !isStale(found, turn.realDay))
    return turn.say('lookup.ask.phone', { name, phone: phone.number });
  const isHere = found.organisation.municipality === turn.municipality?.slug;
  if (website !== undefined && !(isToCall && isHere))
    return turn.say('lookup.ask.site', { name, site: siteName(website) });
  return turn.say('lookup.ask.through', { name, phone: phoneOf(turn).phone });
}
