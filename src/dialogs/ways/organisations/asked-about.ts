/** What exactly somebody wants to know of a helper, and what of that is known for sure. */
import { addressWords, findService, isStale, type FoundService } from '../../../knowledge/service-words.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { addressed } from '../../../locales/address.ts';
import { formatList } from '../../../locales/format.ts';
import { packed } from '../../lines.ts';
import { siteName } from '../look-up/site-name.ts';
import { helperWords } from './who-helps.ts';
import { phoneOf } from '../../phone.ts';
import type { Turn } from '../../turn-types.ts';

type Part =
  | 'hours'
  | 'cost'
  | 'howMuch'
  | 'howLong'
  | 'howOften'
  | 'who'
  | 'entry'
  | 'bring'
  | 'exists'
  | 'walkIn'
  | 'home'
  | 'phone'
  | 'mail'
  | 'address'
  | 'language';

const asking: Readonly<Record<Part, RegExp>> = {
  // "Post openmaken" and "hij doet niet open" are no opening hours.
  hours:
    /\b(?:(?<!\b(?:doe|doet|maak|maakt) (?:(?!(?:en|of|is|zijn) )\S+ ){0,5})open(?! (?:te )?(?:maak|maken|doen)\b)|geopend|opening\w*|gesloten|dicht|hoe ?laat|wanneer|welke (?:dag|dagen|tijd|tijden)|uitgifte|spreekuur op|\w*spreekuur|'s avonds|op (?:maan|dins|woens|donder|vrij|zater|zon)dag)\b/,
  cost: /\b(?:kost|kosten|prijs|gratis|korting|betalen|hoe duur)\b/,
  howMuch: /\bhoeveel\b(?! (?:kost|keer))/,
  howLong: /\bhoe ?lang\b/,
  howOften: /\bhoe (?:vaak|veel keer)\b|\bhoeveel keer\b/,
  who: /\b(?:leeftijd|hoe oud|voor wie|alleen voor|ook (?:met|als|voor)|(?:komen|terecht) (?:als|met|zonder)|mag iedereen|inkomensgrens)\b/,
  entry:
    /\b(?:hoe kom (?:ik|je|jij|u|men)|mag (?:ik|je|iemand) (?:naar|bij)|aanmeld\w*|aangemeld|meld\w* (?:\S+ ){0,2}aan|inschrijv\w*|schrijf (?:\S+ ){0,2}in|verwijs\w*|verwijz\w*)\b/,
  bring:
    /\b(?:moet (?:\S+ ){1,3}mee(?:nemen|brengen)?|neem ik mee|welke papieren|rijbewijs|paspoort|id ?kaart|identiteitsbewijs|legitimatie\w*)\b/,
  exists: /\b(?:besta(?:at|an)|nog (?:steeds )?open)\b/,
  walkIn:
    /\b(?:(?:mag|kan|moet|kunnen|mogen) (?:ik|we|wij) (?:\S+ ){0,3}langs(?:komen|gaan)?|(?:binnen|in) ?lopen|(?:binnen|in)loop\w*|loop (?:\S+ ){0,3}binnen|(?:op|met|zonder|een) afspraak)\b/,
  home: /\b(?:thuis|(?<!\b(?:mag|kan|moet|kunnen|mogen) (?:ik|we|wij) (?:\S+ ){0,3})langs|aan huis|huisbezoek)\b/,
  phone:
    /\b(?:telefoon(?: ?nummers?)?|telefonisch|tel ?nummer|(?:welk|het|een) nummer|kan ik bellen)\b|^(?:het )?nummer\b(?! ?\d)|\bnummer van\b/,
  mail: /\b(?:e-?mail\w*|mail\w*)\b/,
  address: /\b(?:adress?|waar (?:is|zijn|zit|zitten|vind|staat)|waar kan ik (?:\S+ ){1,3}vinden)\b/,
  language:
    /\b(?:tolk|(?:welke|andere|mijn|onze|eigen) (?:taal|talen)|(?:spreek|spreekt|spreken|praat|praten|in het) (?:\S+ ){0,4}(?:arabisch|turks|engels|pools|oekraiens|russisch|spaans|frans|duits|chinees|somalisch|tigrinya|farsi|dari|papiaments|marokkaans|berbers|portugees|italiaans|bulgaars|roemeens|urdu|hindi|nederlands))\b/,
};

/** Where a letter goes. */
const post =
  /\b(?:post ?adres|postbus|brievenbus|brief (?:naar ?toe|heen|sturen|opsturen)|(?:post|papieren) (?:sturen|opsturen|naar ?toe)|(?:stuur|verstuur) (?:ik |je |we )?(?:een |mijn |de |het )?(?:brief|brieven|post|papieren|formulier\w*))\b/;

/** Who somebody is, by name. */
const asksForName = (text: string): boolean =>
  /\b(?:wie (?:is|zijn|wordt) (?:de|het|mijn|onze|er)|hoe heet(?:en)?)\b/.test(foldForMatch(text));

export const asksForPost = (text: string): boolean => post.test(foldForMatch(text));

/** When it is open, and not merely where it is. */
export const asksHours = (text: string): boolean => asking.hours.test(foldForMatch(text));

/** Which number to call. */
export const asksForNumber = (text: string): boolean => asking.phone.test(foldForMatch(text));

/** Anything that can be asked of a helper who is named. */
export const asksOfHelper = (text: string): boolean => partsOf(text).length > 0;

/** How a helper can be reached. */
export const asksForContact = (text: string): boolean => {
  const folded = foldForMatch(text);
  return asking.phone.test(folded) || asking.address.test(folded) || asking.mail.test(folded) || post.test(folded);
};

const partsOf = (text: string): Part[] => {
  const folded = foldForMatch(text);
  return allParts.filter((part) => asking[part].test(folded));
};
const allParts: readonly Part[] = [
  ...(['hours', 'cost', 'howMuch', 'howLong', 'howOften', 'who', 'exists'] as const),
  ...(['entry', 'bring', 'walkIn', 'home', 'phone', 'mail', 'address', 'language'] as const),
];

/** What is left of a question without what can be asked of any helper; null: nothing of the kind is asked. */
export function withoutAsked(text: string): string | null {
  const parts = partsOf(text).filter((part) => !ofItsStory.has(part));
  return parts.length === 0
    ? null
    : parts.reduce((rest, part) => rest.replace(new RegExp(asking[part], 'g'), ' '), foldForMatch(text));
}
/** Asked of what somebody gets, sooner than of who gives it. */
const ofItsStory: ReadonlySet<Part> = new Set(['howMuch', 'howLong', 'who']);

/** Of an old entry an hour, a number and an address are never told; how it works is, with its year. A limit only if it was sure then. */
const toldWithYear: ReadonlySet<Part> = new Set(['cost', 'who', 'entry', 'bring', 'exists', 'walkIn', 'home']);
const limit = /\d/;
const toBring = /\bmee\b/;

/** What a message asks of whoever helps, though it names nobody; the others may be about its own story. */
const askedOfAnyone: ReadonlySet<Part> = new Set(['hours', 'entry', 'walkIn', 'phone', 'mail', 'address']);

/** The answers to what is asked of this helper: what is known, then what is not and where to ask. */
export function detailWords(turn: Turn, serviceId: string, text: string, isNamed: boolean): string[] {
  const found = findService(turn.parts.knowledge, serviceId);
  if (found === undefined) return [];
  if (asksForPost(text)) return postWords(turn, found) ?? unsureWords(turn, found, ['address']);
  if (asksForName(text)) return [turn.say('lookup.noNames', phoneOf(turn))];
  const answers = partsOf(text).map((part) => ({ part, words: knownWords(turn, found, part) }));
  const known = answers.flatMap(({ words }) => (words === null || words === '' ? [] : [words]));
  const open = answers
    .filter(({ part, words }) => words === null && (isNamed || askedOfAnyone.has(part)))
    .map(({ part }) => part);
  return [...(known.length === 0 ? [] : [withYear(turn, found, known.join(' '))]), ...unsureWords(turn, found, open)];
}

function withYear(turn: Turn, found: FoundService, words: string): string {
  if (!isStale(found, turn.realDay)) return words;
  return turn.say('lookup.fromYear', { year: found.organisation.lastCheckedOn.slice(0, 4), words });
}

/** What it costs; null: not known. */
export function costWords(turn: Turn, serviceId: string): string[] | null {
  const found = findService(turn.parts.knowledge, serviceId);
  const words = found === undefined ? null : knownWords(turn, found, 'cost');
  return found === undefined || words === null ? null : [withYear(turn, found, words)];
}

/** Null: not known. Empty: it stands in the helper's own line. */
function knownWords(turn: Turn, found: FoundService, part: Part): string | null {
  const { organisation, service } = found;
  const isOld = isStale(found, turn.realDay);
  if (isOld && (organisation.status === 'not_confirmed' || !toldWithYear.has(part))) return null;
  const told = {
    hours: service.schedules.some((s) => s.status !== 'not_confirmed' && s.description !== undefined) ? '' : null,
    cost: service.feesDescription ?? null,
    howMuch: null,
    howLong: null,
    howOften: null,
    who: service.eligibilityDescription ?? null,
    entry: service.applicationProcess ?? null,
    bring: toBring.test(service.applicationProcess ?? '') ? (service.applicationProcess ?? null) : null,
    exists: isOld ? turn.say('lookup.thereThen') : '',
    walkIn: walkInWords(turn, found),
    home: service.access.includes('homeVisit') ? turn.say('lookup.comesHome') : null,
    phone: [...service.phones, ...organisation.phones].some((p) => p.status !== 'not_confirmed') ? '' : null,
    mail: null,
    language: null,
    address: addressWords(found) === '' ? null : '',
  }[part];
  if (told === null || (part === 'who' && isOld && organisation.status !== 'confirmed' && limit.test(told)))
    return null;
  return addressed(told, helperWords(turn).address);
}

function walkInWords(turn: Turn, { service }: FoundService): string | null {
  if (service.access.includes('walkIn')) return turn.say('lookup.walkIn');
  return service.access.includes('appointment') ? turn.say('lookup.appointment') : null;
}

function postWords(turn: Turn, found: FoundService): string[] | null {
  if (isStale(found, turn.realDay)) return null;
  const lines = found.organisation.locations.flatMap((one) => {
    const { locationType, status, name, address1, postalCode, city } = one;
    if (locationType !== 'postal' || status === 'not_confirmed' || address1 === undefined) return [];
    const address = `${address1}, ${postalCode === undefined ? '' : `${postalCode} `}${city}.`;
    return [{ line: turn.say('lookup.place', { name, address }), whole: postalCode !== undefined }];
  });
  // Where a letter can be sent comes before where it can be brought.
  const ordered = [...lines.filter(({ whole }) => whole), ...lines.filter(({ whole }) => !whole)];
  return lines.length === 0
    ? null
    : packed(
        `*${found.organisation.name}*`,
        ordered.map(({ line }) => line),
      );
}

/** After a line that says already whom to call, only that this is to be asked too. */
function unsureWords(turn: Turn, found: FoundService, parts: readonly Part[]): string[] {
  if (parts.length === 0) return [];
  const list = formatList(
    parts.map((part) => turn.say(`lookup.about.${part}`)),
    turn.say('check.and'),
  );
  const what = list.charAt(0).toUpperCase() + list.slice(1);
  const { municipality, website } = found.organisation;
  if (isStale(found, turn.realDay))
    return website === undefined
      ? [turn.say('lookup.alsoAsk', { what })]
      : [turn.say('lookup.alsoAskSite', { what, site: siteName(website) })];
  if (municipality === turn.municipality?.slug || website === undefined)
    return [turn.say('lookup.unsure', { what, phone: helperWords(turn).phone })];
  return [turn.say('lookup.unsureSite', { what, site: siteName(website) })];
}
