import type { Activity } from 'botbuilder';
import { spokenNumber } from '../language/answers/choice-position.ts';

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
 * What a typed line says: `2`, `optie 2` and `de tweede` are the second choice; `1, 3` and `1 en 3` the first and the third.
 * A line that is itself the title of a choice, or names no choice, is taken as it stands.
 */
export const pick = (line: string, choices: readonly Choice[]): string => {
  if (choices.some(({ title }) => sameTitle(title, line))) return line;
  const picked = placesIn(line, choices.length)?.map((place) => choices[place - 1]?.says);
  return picked?.every((says) => says !== undefined) === true ? picked.join(', ') : line;
};

export const sameTitle = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Words that may stand around the number of a choice; any other ("2 kinderen") makes it something else than a place. */
const aside = new Set(
  'ik kies doe maar graag optie opties nummer nummers nr keuze antwoord knop de het en ook'.split(' '),
);

/** The places that a line names, from 1, each once; null where it says anything else, or a place that is not there. */
function placesIn(line: string, count: number): number[] | null {
  const words = folded(line)
    .replace(/[\u20e3\ufe0f]/g, '')
    .split(/[\s,;&+]+/)
    .filter((word) => word !== '' && !aside.has(word.replace(/\.$/, '')));
  const places = words.map((word) => placeOf(word, count));
  if (places.length === 0 || places.some((place) => place === null || place < 1 || place > count)) return null;
  return [...new Set(places.filter((place) => place !== null))];
}

function placeOf(word: string, count: number): number | null {
  const plain = word.replace(/[.)]$/, '');
  if (plain === 'laatste') return count;
  const digits = /^(\d{1,2})(?:e|de|ste)?$/.exec(plain)?.[1];
  return digits === undefined ? (ordinals.get(plain) ?? spokenNumber(plain)) : Number(digits);
}

const ordinals = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
