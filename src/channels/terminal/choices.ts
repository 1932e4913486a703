import type { Activity } from 'botbuilder';

/** One thing that may be picked: what is shown and what picking it says. */
export interface Choice {
  title: string;
  says: string;
}

export const choicesOf = ({ suggestedActions }: Partial<Activity>): Choice[] =>
  (suggestedActions?.actions ?? []).map(({ title, value }) => ({
    title,
    says: typeof value === 'string' ? value : title,
  }));

/**
 * What a typed line says: `2` is the second choice, `1, 3` the first and the third. A line that is itself the title of
 * a choice, or names no choice, is taken as it stands.
 */
export const pick = (line: string, choices: readonly Choice[]): string => {
  const asTyped = choices.find(({ title }) => title.toLowerCase() === line.toLowerCase());
  if (asTyped !== undefined || !/^\d{1,2}([ ,]+\d{1,2})*$/.test(line)) return line;
  const picked = line.split(/[ ,]+/).map((number) => choices[Number(number) - 1]?.says);
  return picked.every((says) => says !== undefined) ? picked.join(', ') : line;
};
