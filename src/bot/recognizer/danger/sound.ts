/** How a Dutch word sounds, roughly: "gewelt" and "geweld", "mischien" and "misschien" come out the same. */

const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ij|ei|ey/g, 'y'],
  [/ou|auw|ouw/g, 'au'],
  [/ph/g, 'f'],
  [/ck|c(?=[aouklr])|q/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/([^aeiouy\d])\1+/g, '$1'],
  [/dt?$/, 't'],
  [/en$/, 'e'],
];

/** Words too short for it sound like too many others. */
export const soundsFrom = 4;

export const soundOf = (word: string): string =>
  spellings.reduce((sound, [written, spoken]) => sound.replace(written, spoken), word);
