/** "Ik had het fout, de huur is toch 650": what follows is how it is, and that "had" is of no earlier time. */
import { foldForMatch } from '../words/normalise.ts';

/** As it is where nothing was said to be wrong. */
export function withoutRegret(said: string): string {
  const text = withoutTail(said);
  const rest = regret.exec(foldForMatch(text))?.[1]?.replace(meanwhile, '');
  if (rest === undefined) return text;
  return byItself.test(rest) ? `ik bedoel ${rest}` : rest;
}

/** "Oh en ik ben 75 hoor, vergis me", "ik ben trouwens 75 hoor": how it is, without what is said of the telling. */
function withoutTail(text: string): string {
  const whole = byTheWay.exec(text)?.[1] ?? (tail.test(text) ? text.replace(tail, '') : null);
  const plain = whole === null ? '' : whole.replace(passing, '').replace(opening, '').trim();
  return plain === '' ? text : plain.replace(/^ben (?=\d)/iu, 'ik ben ').replace(/^(ik ben \d{2})$/iu, '$1 jaar');
}
const tail =
  /[ ,.]+(?:(?:ik )?vergis(?:te)? (?:me|mij)|(?:ik )?(?:heb|had) (?:me|mij) vergist|foutje|(?:typ|tik|schrijf)fout(?:je)?|verkeerd (?:getypt|ingevuld|gezegd))[ .!]*$/iu;
/** Only of an age: what else is told so has its own place. */
const byTheWay =
  /^((?=.*(?<!\p{L})(?:trouwens|overigens)(?!\p{L}))(?:(?:oh?|en|maar|ja|sorry)[ ,]+)*(?:ik ben|ben|mijn (?:man|vrouw|partner) is) [^,]*\d{2}(?: jaar)?(?: hoor| joh)?)[ .!]*$/iu;
const passing = /(?<!\p{L})(?:trouwens|overigens|hoor|joh)(?!\p{L}) ?/giu;
const opening = /^(?:(?:oh?|en|maar|ja|nee|sorry|oeps|wacht)[ ,]+)+/iu;

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
