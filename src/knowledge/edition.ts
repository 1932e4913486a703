/** Which edition holds on a day. Days are ISO strings, so that they compare as text. */
export interface Valid {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

export const isValidOn = (edition: Valid, date: string): boolean =>
  edition.validFrom <= date && (edition.validTo === undefined || date <= edition.validTo);

export const editionOn = <T extends Valid>(editions: readonly T[], date: string): T | undefined =>
  editions.find((edition) => isValidOn(edition, date));

export const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
