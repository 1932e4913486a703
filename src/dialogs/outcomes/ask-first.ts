/** A no only until something else is asked for: that comes first, and is no "this does not fit". */
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import type { Entry } from '../scope.ts';
import type { Turn } from '../turn-types.ts';
import { isRefused } from './only-no.ts';

/** Everything that fails can be asked for. */
export const hasToAskFirst = (entry: Entry): boolean =>
  isRefused(entry) && failing(entry).every(({ askFirst }) => askFirst !== undefined);

export function askFirst(turn: Turn, entries: readonly Entry[]): string[] {
  const texts = entries.filter(hasToAskFirst).flatMap((entry) => failing(entry).flatMap((one) => one.askFirst ?? []));
  return [...new Set(texts)].map((text) => addressed(text, addressOf(turn)));
}

function failing({ found, scheme }: Entry): Entry['scheme']['conditions'] {
  const ids = found.reasons.filter(({ holds }) => holds === false).map(({ condition }) => condition);
  return scheme.conditions.filter(({ id }) => ids.includes(id));
}
