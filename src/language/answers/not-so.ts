/** "Dat klopt niet", "nee, dat is fout, 1100": that something is wrong, which may be what was said back as well as what is asked. */
import { foldForMatch } from '../words/normalise.ts';

const between = '(?:ook |dus |toch |echt |helemaal |gewoon |er |allemaal |weer )*';
const notSo = new RegExp(
  `^(?:(?:nee|neen|oh?|hee?|sorry|wacht|ho|maar)[ ,.:!-]+)*(?:(?:dat|dit|het|t|die) )?` +
    `(?:(?:klopt|klopte|klopd) ${between}(?:niet|nie|niks van|niets van|geen \\p{L}+ van)|` +
    `(?<=(?:dat|dit|het|t|die) )(?:is|was) ${between}(?:niet (?:goed|waar|juist|correct)|fout|verkeerd|onjuist|onwaar))` +
    '(?: (?:hoor|joh|man|zo))?(?:[ ,.:;!-]+(?<rest>.*))?$',
  'u',
);

/** What is said behind it, empty where nothing is; null: nothing was said to be wrong, or not so first. */
export function saidNotSo(text: string): string | null {
  const found = notSo.exec(foldForMatch(text));
  return found === null ? null : (found.groups?.['rest'] ?? '').replace(/^[\s.!]+$/u, '').trim();
}
