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

/** One line for a resident; none for a service that is not active. */
export function serviceWords(knowledge: Knowledge, id: string, words: Words): string[] {
  const found = findService(knowledge, id);
  if (found === undefined || found.service.status !== 'active') return [];
  if (isStale(found, words.today))
    return [words.say('service.perhaps', { name: found.organisation.name, phone: words.phone })];
  const { organisation, service } = found;
  const parts = [
    addressed(service.description, words.address),
    phoneWords(found, words.say),
    hoursWords(found, words),
    addressWords(found),
  ];
  return [`• *${organisation.name}*, ${service.name}: ${parts.filter((part) => part !== '').join(' ')}`];
}

/** Only a number that is confirmed is told. */
function phoneWords({ organisation, service }: FoundService, say: Say): string {
  const phone = [...service.phones, ...organisation.phones].find((p) => p.status !== 'not_confirmed');
  return phone === undefined ? '' : say('service.phone', { phone: phone.number });
}

function hoursWords({ service }: FoundService, { address }: Words): string {
  const schedule = service.schedules.find((s) => s.status !== 'not_confirmed' && s.description !== undefined);
  return schedule?.description === undefined ? '' : addressed(schedule.description, address);
}

function addressWords({ organisation, service }: FoundService): string {
  const place = organisation.locations.find(
    (l) =>
      l.locationType === 'physical' &&
      l.status !== 'not_confirmed' &&
      l.address1 !== undefined &&
      (service.locations.length === 0 || service.locations.includes(l.id)),
  );
  return place?.address1 === undefined ? '' : `${place.address1}, ${place.city}.`;
}

/** Services for these topics in the municipality, then national ones; fresh before old. */
export function servicesFor(
  knowledge: Knowledge,
  municipality: string,
  topics: readonly string[],
  today: string,
): string[] {
  const found = [...knowledge.organisations.values()]
    .filter((o) => o.municipality === municipality || o.municipality === 'nederland')
    .flatMap((organisation) => organisation.services.map((service): FoundService => ({ organisation, service })))
    .filter(({ service }) => service.topics.some((topic) => topics.includes(topic)));
  const rank = (f: FoundService): number =>
    (isStale(f, today) ? 2 : 0) + (f.organisation.municipality === municipality ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b)).map((f) => f.service.id);
}
