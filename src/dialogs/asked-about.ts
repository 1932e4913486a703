/** What exactly somebody wants to know of a helper, and what of that is known for sure. */
import { addressWords, findService, isStale, type FoundService } from '../knowledge/service-words.ts';
import { foldForMatch } from '../language/normalise.ts';
import { addressed } from '../locales/address.ts';
import { formatList } from '../locales/format.ts';
import { packed } from './lines.ts';
import { helperWords } from './who-helps.ts';
import type { Turn } from './turn-types.ts';

type Part =
  'hours' | 'cost' | 'howMuch' | 'howLong' | 'howOften' | 'who' | 'entry' | 'home' | 'phone' | 'mail' | 'address';

const asking: Readonly<Record<Part, RegExp>> = {
  hours:
    /\b(?:open|geopend|opening\w*|gesloten|dicht|hoe ?laat|wanneer|welke (?:dag|dagen|tijd|tijden)|uitgifte|spreekuur op|op (?:maan|dins|woens|donder|vrij|zater|zon)dag)\b/,
  cost: /\b(?:kost|kosten|prijs|gratis|betalen|hoe duur)\b/,
  howMuch: /\bhoeveel\b(?! (?:kost|keer))/,
  howLong: /\bhoe ?lang\b/,
  howOften: /\bhoe (?:vaak|veel keer)\b|\bhoeveel keer\b/,
  who: /\b(?:leeftijd|hoe oud|voor wie|mag iedereen|inkomensgrens)\b/,
  entry: /\b(?:hoe kom (?:ik|je|jij|u|men)|aanmeld\w*|inschrijv\w*|verwijs\w*|verwijz\w*)\b/,
  home: /\b(?:thuis|langs|aan huis|huisbezoek)\b/,
  phone: /\b(?:telefoon\w*|tel ?nummer|(?:welk|het|een) nummer|kan ik bellen)\b/,
  mail: /\b(?:e-?mail\w*|mail\w*)\b/,
  address: /\b(?:adres|waar (?:is|zijn|zit|zitten|vind|staat)|waar kan ik (?:\S+ ){1,3}vinden)\b/,
};

/** Where a letter goes. */
const post =
  /\b(?:post ?adres|postbus|brievenbus|brief (?:naar ?toe|heen|sturen|opsturen)|(?:post|papieren) (?:sturen|opsturen|naar ?toe))\b/;

export const asksForPost = (text: string): boolean => post.test(foldForMatch(text));

/** When it is open, and not merely where it is. */
export const asksHours = (text: string): boolean => asking.hours.test(foldForMatch(text));

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
  ...(['hours', 'cost', 'howMuch', 'howLong', 'howOften', 'who', 'entry', 'home', 'phone', 'mail', 'address'] as const),
];

/** The answers to what is asked of this helper: what is sure, then what is not and where to ask. */
export function detailWords(turn: Turn, serviceId: string, text: string): string[] {
  const found = findService(turn.parts.knowledge, serviceId);
  if (found === undefined) return [];
  if (asksForPost(text)) return postWords(turn, found) ?? unsureWords(turn, found, ['address']);
  const answers = partsOf(text).map((part) => ({ part, words: sureWords(turn, found, part) }));
  const sure = answers.flatMap(({ words }) => (words === null || words === '' ? [] : [words]));
  const open = answers.filter(({ words }) => words === null).map(({ part }) => part);
  return [...(sure.length === 0 ? [] : [sure.join(' ')]), ...unsureWords(turn, found, open)];
}

/** Null: not known for sure. Empty: it stands in the helper's own line. */
function sureWords(turn: Turn, found: FoundService, part: Part): string | null {
  if (isStale(found, turn.realDay)) return null;
  const { organisation, service } = found;
  const told = {
    hours: service.schedules.some((s) => s.status !== 'not_confirmed' && s.description !== undefined) ? '' : null,
    cost: service.feesDescription ?? null,
    howMuch: null,
    howLong: null,
    howOften: null,
    who: service.eligibilityDescription ?? null,
    entry: service.applicationProcess ?? null,
    home: service.access.includes('homeVisit') ? turn.say('lookup.comesHome') : null,
    phone: [...service.phones, ...organisation.phones].some((p) => p.status !== 'not_confirmed') ? '' : null,
    mail: null,
    address: addressWords(found) === '' ? null : '',
  }[part];
  return told === null ? null : addressed(told, helperWords(turn).address);
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
  if (isStale(found, turn.realDay)) return [turn.say('lookup.alsoAsk', { what })];
  const { municipality, website } = found.organisation;
  if (municipality === turn.municipality?.slug || website === undefined)
    return [turn.say('lookup.unsure', { what, phone: helperWords(turn).phone })];
  return [turn.say('lookup.unsureSite', { what, site: new URL(website).hostname.replace(/^www\./, '') })];
}
