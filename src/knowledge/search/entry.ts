/** What can be found: one scheme edition, service, organisation or article, as words by field. */

export type HitKind = 'scheme' | 'service' | 'organisation' | 'article';

/** Where words stand, weightiest first. `why` of a hit names them, and 'topic' besides. */
export const fields = ['title', 'organisation', 'synonym', 'summary', 'text', 'place'] as const;
export type Field = (typeof fields)[number];

export interface Entry extends Described {
  readonly texts: Readonly<Partial<Record<Field, string>>>;
}

/** All but the texts, which only the index needs. */
export interface Described {
  readonly kind: HitKind;
  readonly id: string;
  /** As shown: plain words, the form of address with u. */
  readonly title: string;
  /** Topics that it names itself. */
  readonly topics: readonly string[];
  /** Municipalities where it holds; none named: everywhere. */
  readonly municipalities: readonly string[];
  /** First and last day on which it holds, ISO; left out: always. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** 0 to 1, left out: 1. How likely it is meant when others match as well. */
  readonly prior?: number | undefined;
  readonly lastCheckedOn: string;
  /** Nobody confirmed that it is there: as good as not checked. */
  readonly notConfirmed?: boolean | undefined;
  /** The digits of the postcodes where it can be visited. */
  readonly postcodes?: readonly number[] | undefined;
  /** Opening hours that may be told, in `opening_hours` syntax. */
  readonly openingHours?: readonly string[] | undefined;
}
