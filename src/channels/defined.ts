type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that have a value, for optional keys that must be left out when there is none. */
export const defined = <T extends object>(entries: T): Defined<T> => {
  const kept: Defined<T> = {};
  for (const key in entries) assign(kept, key, entries[key]);
  return kept;
};

const assign = <T extends object, K extends keyof T>(kept: Defined<T>, key: K, value: T[K]): void => {
  if (isDefined(value)) kept[key] = value;
};

const isDefined = <V>(value: V): value is Exclude<V, undefined> => value !== undefined;
