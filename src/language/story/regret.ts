/** "Ik had het fout, de huur is toch 650": what follows is how it is, and that "had" is of no earlier time. */
import { foldForMatch } from '../words/normalise.ts';

/** As it is where nothing was said to be wrong. */
export function withoutRegret(text: string): string {
  const rest = regret.exec(foldForMatch(text))?.[1]?.replace(meanwhile, '');
  if (rest === undefined) return text;
  return byItself.test(rest) ? `ik bedoel ${rest}` : rest;
}

/** What is told beside an answer, in passing: "ben trouwens 64", "oh ja vergiste me net, krijg 1355". */
export function plainlyMeant(text: string): string {
  const folded = foldForMatch(text)
    .replace(small, '')
    .replace(/^[ ,.:!-]+/, '');
  return withoutRegret(withI(folded))
    .replace(/^(?:want|maar|en|dus) /, '')
    .replace(/^.+$/, withI);
}
const small = /(?<!\p{L})(?:trouwens|overigens|eigenlijk|namelijk|toch|net|even|oja|oh ja|o ja)(?!\p{L})[ ,]*/gu;
const withI = (text: string): string =>
  text.replace(/^(?=(?:krijg|verdien|ontvang|ben|woon|huur|had|heb|vergiste)(?!\p{L}))/u, 'ik ');

const lead = '^(?:(?:nee|oh?|ow|oeps|sorry|pardon|foutje|wacht)[ ,.:!-]+)*';
const wrong = [
  'ik had het (?:helemaal )?(?:fout|mis|verkeerd)',
  'ik (?:heb|had) (?:me|mij) vergist(?: (?:met|in|bij) (?:het|de|mijn) \\p{L}+)?',
  'ik vergiste me',
  'ik zat (?:fout|ernaast)',
  'wat ik zei (?:klopt|klopte) niet',
  '(?:dat|dit|het) was (?:fout|verkeerd|niet goed)',
];
const regret = new RegExp(`${lead}(?:${wrong.join('|')})[ ,.:;!-]+(?:maar |want )?(.+)$`, 'u');
const meanwhile = /(?<!\p{L})(?:toch|eigenlijk|namelijk) /gu;
const byItself = /^(?:(?:het|dat) (?:is|moet(?: zijn)?) )?(?:€ ?)?\d/u;
