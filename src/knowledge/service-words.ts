/** A service of the social map in words. What was not checked for two years is no fact any more (cautions 14). */
import { addressed, type Address } from '../locales/address.ts';
import type { Say } from '../locales/texts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Organisation, Service } from './schemas/social-map.ts';

interface Words {
  readonly say: Say;
  readonly address: Address;
  /** ISO day. */
  readonly today: string;
  /** The municipality's number, to ask whether an old entry still is so. */
  readonly phone: string;
}

export interface FoundService {
  readonly organisation: Organisation;
  readonly service: Service;
}

export function findService(knowledge: Knowledge, id: string): FoundService | undefined {
  const organisation = knowledge.organisations.get(id.split('/')[0] ?? '');
  const service = organisation?.services.find((s) => s.id === id);
  return organisation === undefined || service === undefined ? undefined : { organisation, service };
}

/** Older than 24 months on the day, or never confirmed. */
export function isStale({ organisation }: FoundService, today: string): boolean {
  const [year = 0, month = 0, day = 0] = organisation.lastCheckedOn.split('-').map(Number);
  const until = new Date(Date.UTC(year + 2, month - 1, day)).toISOString().slice(0, 10);
  return organisation.status === 'not_confirmed' || until < today;
}

export interface ServiceLine {
  readonly line: string;
  /** Not: it has to stand below a sentence that says that it may have changed. */
  readonly isFact: boolean;
}

/** What a helper does, as a line of a list; undefined for a service that is not active. */
export function serviceLine(knowledge: Knowledge, id: string, words: Words): ServiceLine | undefined {
  const found = findService(knowledge, id);
  if (found === undefined || found.service.status !== 'active') return undefined;
  if (isStale(found, words.today))
    return { line: words.say('service.perhapsLine', maybe(found, words)), isFact: false };
  const { organisation, service } = found;
  const parts = [
    addressed(service.description, words.address),
    phoneWords(found, words.say),
    hoursWords(found, words),
    addressWords(found),
  ];
  const line = `• *${organisation.name}*, ${service.name}: ${parts.filter((part) => part !== '').join(' ')}`;
  return { line, isFact: true };
}

/** The line where it stands alone: what may have changed says so itself, and whom to ask. */
export function serviceWords(knowledge: Knowledge, id: string, words: Words): string[] {
  const found = findService(knowledge, id);
  const told = serviceLine(knowledge, id, words);
  if (found === undefined || told === undefined) return [];
  if (told.isFact) return [told.line];
  const { name, does } = maybe(found, words);
  return [words.say('service.perhaps', { name, does, phone: words.phone })];
}

/** Its organisation's words: what it does, without what somebody may count on. */
const maybe = ({ organisation }: FoundService, { address }: Words): { name: string; does: string } => ({
  name: organisation.name,
  does: addressed(organisation.description, address),
});

/** Only a number that is confirmed is told. */
function phoneWords({ organisation, service }: FoundService, say: Say): string {
  const phone = [...service.phones, ...organisation.phones].find((p) => p.status !== 'not_confirmed');
  return phone === undefined ? '' : say('service.phone', { phone: phone.number });
}

function hoursWords({ service }: FoundService, { address }: Words): string {
  const schedule = service.schedules.find((s) => s.status !== 'not_confirmed' && s.description !== undefined);
  return schedule?.description === undefined ? '' : addressed(schedule.description, address);
}

/** Where it can be visited; empty when that is not sure. */
export function addressWords({ organisation, service }: FoundService): string {
  const place = organisation.locations.find(
    (l) =>
      l.locationType === 'physical' &&
      l.status !== 'not_confirmed' &&
      l.address1 !== undefined &&
      (service.locations.length === 0 || service.locations.includes(l.id)),
  );
  return place?.address1 === undefined ? '' : `${place.address1}, ${place.city}.`;
}

/** Services for these topics here and in the whole country: how well they answer the topic, in the order of its editor. */
export function servicesFor(
  knowledge: Knowledge,
  municipality: string,
  topics: readonly string[],
  today: string,
): string[] {
  const found = [...knowledge.organisations.values()]
    .filter((o) => !o.pastOnly && (o.municipality === municipality || o.municipality === 'nederland'))
    .flatMap((organisation) => organisation.services.map((service): FoundService => ({ organisation, service })))
    .filter(({ service }) => service.topics.some((topic) => topics.includes(topic)));
  const named = topics.map((topic) => knowledge.topics.get(topic)?.services ?? []);
  const ranks = new Map(found.map((one) => [one.service.id, rankOf(one)]));
  return [...ranks].sort(([, a], [, b]) => compared(a, b)).map(([id]) => id);

  /** Named by the topic's editor first; then sure before perhaps, near before far, and who is there for it most. */
  function rankOf(one: FoundService): number[] {
    const { organisation, service } = one;
    const places = named.map((ids) => ids.indexOf(service.id)).filter((place) => place >= 0);
    const own = service.topics.findIndex((topic) => topics.includes(topic));
    const old = isStale(one, today) ? 1 : 0;
    const far = organisation.municipality === municipality ? 0 : 1;
    // Of many topics at once no editor made an order: what is sure comes first, and what is of the first topics.
    const asked = topics.findIndex((topic) => service.topics.includes(topic));
    const before = topics.length > 1 ? [old, far, asked] : [];
    return [...before, places.length === 0 ? Infinity : Math.min(...places), old, far, own, service.topics.length];
  }
}

/** By the first numbers that differ. */
function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
