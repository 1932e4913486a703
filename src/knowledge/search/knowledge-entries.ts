/** The knowledge base as entries that can be found. Services that are not active are left out. */
import { addressed } from '../../locales/address.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Article } from '../schemas/article.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { Organisation, Service } from '../schemas/social-map.ts';
import type { Entry } from './entry.ts';

export const nation = 'nederland';

export const entriesOf = (knowledge: Knowledge): Entry[] => [
  ...knowledge.schemes.map(schemeEntry),
  ...[...knowledge.organisations.values()].flatMap(organisationEntries),
  ...[...knowledge.articles.values()].filter(({ onlySaid }) => !onlySaid).map(articleEntry),
];

/** What else there is when the answer is no (`otherwise`) is about other schemes. */
function schemeEntry(scheme: Scheme): Entry {
  const { application, conditions, amount } = scheme;
  return {
    kind: 'scheme',
    id: scheme.id,
    title: plain(scheme.title),
    texts: {
      title: plain(scheme.title),
      summary: plain(scheme.summary),
      text: plain(
        ...conditions.map((condition) => condition.text.unknown),
        amount?.text,
        ...scheme.assumptions,
        ...scheme.papers,
        ...application.how,
      ),
    },
    topics: scheme.topics,
    municipalities: placesOf(scheme.authority),
    validFrom: scheme.validFrom,
    validTo: scheme.validTo,
    lastCheckedOn: scheme.lastCheckedOn,
  };
}

function organisationEntries(organisation: Organisation): Entry[] {
  const services = organisation.services.filter((service) => service.status === 'active');
  if (services.length === 0) return [];
  const texts = {
    title: plain(organisation.name, organisation.alternateName),
    summary: plain(organisation.description),
    text: plain(...services.flatMap((service) => [service.name, service.description])),
    place: placeWords(organisation, []),
  };
  const topics = [...new Set(services.flatMap((service) => service.topics))];
  const own = { ...sharedBy(organisation), postcodes: postcodesOf(organisation, []) };
  return [
    { kind: 'organisation', id: organisation.id, title: organisation.name, texts, topics, ...own },
    ...services.map((service) => serviceEntry(organisation, service)),
  ];
}

/** The last to be told of. */
const onlyNamed = 0.6;

/** How one gets in, in words that people ask with. */
const accessWords: Readonly<Record<Service['access'][number], string>> = {
  homeVisit: 'thuis huisbezoek langskomen',
  walkIn: 'inloop spreekuur binnenlopen',
  appointment: 'afspraak',
  phone: '',
  online: '',
  referral: '',
  unknown: '',
};

function serviceEntry(organisation: Organisation, service: Service): Entry {
  return {
    kind: 'service',
    id: service.id,
    title: `${organisation.name}: ${service.name}`,
    texts: {
      title: plain(service.name),
      organisation: plain(organisation.name, organisation.alternateName),
      synonym: plain(nameWords(service.id), ...service.access.map((way) => accessWords[way])),
      summary: plain(service.description),
      text: plain(
        organisation.description,
        service.eligibilityDescription,
        service.applicationProcess,
        service.feesDescription,
      ),
      place: placeWords(organisation, service.locations),
    },
    topics: service.topics,
    ...sharedBy(organisation),
    postcodes: postcodesOf(organisation, service.locations),
    openingHours: service.schedules.filter((s) => s.status !== 'not_confirmed').map((s) => s.openingHours),
  };
}

/** What something is and what to do after a no come after the thing itself. */
const articlePriors: Readonly<Record<Article['kind'], number>> = {
  card: 0.96,
  howTo: 0.96,
  whatIs: 0.86,
  refused: 0.83,
  about: 0.85,
};

const articleEntry = (article: Article): Entry => ({
  kind: 'article',
  id: article.id,
  title: plain(article.title),
  texts: {
    title: plain(article.title),
    synonym: nameWords(article.id),
    summary: plain(article.short),
    text: plain(...article.more, article.ask),
  },
  topics: article.topics,
  municipalities: article.municipalities,
  prior: articlePriors[article.kind],
  lastCheckedOn: article.lastCheckedOn,
});

const sharedBy = (organisation: Organisation) => ({
  municipalities: placesOf(organisation.municipality),
  lastCheckedOn: organisation.lastCheckedOn,
  notConfirmed: organisation.status === 'not_confirmed',
  ...(organisation.pastOnly && { prior: onlyNamed }),
});

const placesOf = (municipality: string): string[] => (municipality === nation ? [] : [municipality]);

/** Where it can be visited: an address that is not confirmed leads nobody. */
const visitable = (organisation: Organisation, ids: readonly string[]) =>
  organisation.locations.filter(
    (l) => l.locationType === 'physical' && l.status !== 'not_confirmed' && (ids.length === 0 || ids.includes(l.id)),
  );

const placeWords = (organisation: Organisation, ids: readonly string[]): string =>
  plain(...visitable(organisation, ids).flatMap((l) => [l.name, l.address1]));

const postcodesOf = (organisation: Organisation, ids: readonly string[]): number[] =>
  visitable(organisation, ids).flatMap((l) => (l.postalCode === undefined ? [] : [Number(l.postalCode.slice(0, 4))]));

/** What its editor calls it: "stad/thuisadministratie". */
const nameWords = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');

/** One text, with u, without what the program fills in. */
const plain = (...texts: (string | undefined)[]): string =>
  addressed(texts.filter((text) => text !== undefined).join(' '), 'u').replace(/\{\{\w+\}\}/g, '');
