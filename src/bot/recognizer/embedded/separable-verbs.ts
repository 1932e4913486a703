/** Dutch verbs in two parts: "zeg mijn reis af" means what "afzeggen" means. */

/** Hardly ever a preposition: wherever it stands it belongs to a verb. */
const anywhere: ReadonlySet<string> = new Set(['af', 'terug', 'mee', 'weg']);
/** Prepositions too: only as the last word. */
const asLast: ReadonlySet<string> = new Set([
  'op',
  'aan',
  'uit',
  'in',
  'door',
  'om',
  'over',
  'toe',
  'vast',
  'bij',
  'na',
  'voor',
  'stil',
  'stop',
]);
const furthestApart = 8;
const shortestVerb = 3;

/** The words, and behind them what each second part would be together with a word before it: only real verbs are known. */
export function withVerbsWhole(words: readonly string[]): string[] {
  const whole = words.flatMap((part, at) => {
    if (!anywhere.has(part) && !(asLast.has(part) && at === words.length - 1)) return [];
    return words
      .slice(Math.max(0, at - furthestApart), at)
      .filter((word) => word.length >= shortestVerb)
      .map((word) => part + word);
  });
  return [...words, ...whole];
}
