/** "Ik had het fout, de huur is toch 650": what follows is how it is, and that "had" is of no earlier time. */
import { foldForMatch } from '../normalise.ts';

/** As it is where nothing was said to be wrong. */
export function withoutRegret(text: string): string {
  const rest = regret.exec(foldForMatch(text))?.[1]?.replace(meanwhile, '');
  if (rest === undefined) return text;
  return byItself.test(rest) ? `ik bedoel ${rest}` : rest;
}

const lead = '^(?:(?:nee|oh?|ow|oeps|sorry|pardon|foutje|wacht)[ ,.:!-]+)*';
const wrong = [
  'ik had het (?:helemaal )?(?:fout|mis|verkeerd)',
  'ik (?:heb|had) (?:me|mij) vergist',
  'ik vergiste me',
  'ik zat (?:fout|ernaast)',
  '(?:dat|dit|het|wat ik zei) (?:klopt|klopte) niet',
  '(?:dat|dit|het) was (?:fout|verkeerd|niet goed)',
];
const regret = new RegExp(`${lead}(?:${wrong.join('|')})[ ,.:;!-]+(?:maar |want )?(.+)$`);
const meanwhile = /(?<!\p{L})(?:toch|eigenlijk|namelijk) /gu;
const byItself = /^(?:(?:het|dat) (?:is|moet(?: zijn)?) )?(?:€ ?)?\d/u;
