import { useState } from 'preact/hooks';

export interface Ticks {
  chosen: ReadonlySet<string>;
  toggle(title: string): void;
  clear(): void;
}

const none: ReadonlySet<string> = new Set();

/**
 * What is ticked of `titles`. It stays when something is asked in between, and the same list comes again.
 * @param talk tells conversations apart: in another one nothing is ticked
 */
export function useTicks(talk: string, titles: readonly string[]): Ticks {
  const list = [talk, ...titles].join('\n');
  const [kept, keep] = useState({ list: '', chosen: none });
  const chosen = kept.list === list ? kept.chosen : none;
  return {
    chosen,
    toggle: (title) => {
      const now = new Set(chosen);
      if (!now.delete(title)) now.add(title);
      keep({ list, chosen: now });
    },
    clear: () => keep({ list, chosen: none }),
  };
}

/** All that is ticked as one answer, in the order of the list. */
export const tickedWords = (titles: readonly string[], chosen: ReadonlySet<string>): string =>
  titles.filter((title) => chosen.has(title)).join(', ');
