/** How many live at home, where nobody is named: "we zijn met 5", "met z'n drieën", "gezin van 4". Who they are it does not say. */
import { saidBy, type Sentence } from './story-text.ts';

const spoken: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ twee: 2, tweeen: 2, tween: 2, tweetjes: 2, drie: 3, drieen: 3, drietjes: 3, vier: 4, vieren: 4 }),
  ...Object.entries({ vijf: 5, vijven: 5, zes: 6, zessen: 6, zeven: 7, zevenen: 7, acht: 8, achten: 8, negenen: 9 }),
]);
const number = `(\\d{1,2}|${[...spoken.keys()].join('|')})(?: , en(?= \\|))?`;
/** "Met zijn 2 kinderen" and "met 5 maanden" count no people at home. */
const behind =
  '(?= (?:[.,|!?;:()&+-]|personen|mensen|man|volwassenen|thuis|hier|in|en|we|wij|ik|samen|dus|nu|totaal|op|hoor|joh|verder|maar) )';
const here = '(?:hier|thuis|nu|nog|in|totaal|ook|allemaal|samen|momenteel|gewoon|dus|eigenlijk)';
const whole = '(?:gezin|gezinnetje|huishouden)';

const patterns = [
  ` met (?:zn|z'n|z n|zijn|ons|onze) ${number}${behind}`,
  ` (?:wij|ons) (?:gewoon |maar )?(tweetjes|drietjes|tweeen|drieen)${behind}`,
  ` (?:we|wij) (?:zijn|wonen|leven|zitten) (?:${here} )*met ${number}${behind}`,
  ` (?:zijn|wonen|leven|zitten) (?:we|wij) (?:${here} )*met ${number}${behind}`,
  ` ${whole} (?:van|met|bestaat uit|telt|is) (?:in totaal |totaal )?${number}${behind}`,
  ` ${number} ?(?:persoons|koppig|koppige|hoofdig) ?${whole} `,
  ` (\\d{1,2}|twee|drie|vier|vijf|zes)(?:persoons|koppig|koppige)[ -]?${whole} `,
  ` ${number} (?:personen|mensen) (?:(?:hier|in totaal) )?(?:thuis|in huis) `,
].map((pattern) => new RegExp(pattern));

const most = 20;

/** Null: it is not said, or two numbers are. */
export function peopleTold(sentences: readonly Sentence[]): number | null {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  const found = lines.flatMap((line) =>
    patterns.flatMap((pattern) => {
      const words = pattern.exec(line)?.[1];
      return words === undefined ? [] : [spoken.get(words) ?? Number(words)];
    }),
  );
  const [count, ...others] = [...new Set(found)];
  return count === undefined || others.length > 0 || count < 2 || count > most ? null : count;
}
