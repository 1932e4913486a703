/** "Had ik al gezegd", "zoals ik zei": that an answer was given before. */

const told = '(?:gezegd|gezegt|verteld|vertelt|genoemd|ingevuld|getypt|doorgegeven|aangegeven)';
const before = '(?:(?:al|toch|net|eerder|dat|het|ook|zonet|daarnet|hierboven|dus) )*';

/** As a piece of a pattern, of folded words with one space between. */
export const againWords =
  `(?:(?:dat|dit|het|zoals|wat|als) )*(?:(?:had|zei|heb|zeg|zij) (?:ik|je|u|k) (?:al|toch|net|eerder|dat|het|zonet|daarnet|hierboven)(?: (?:al|toch|net|eerder|ook))*(?: ${told})?` +
  `|(?:ik|k) (?:(?:al|net|toch) )?(?:heb|had|zei) ${before}(?:al|net|eerder|daarnet|zonet)(?: ${told})?|(?:ik|k) ${before}(?:zei|heb ${before}${told}|had ${before}${told})` +
  `|(?:al |net |eerder |zonet |daarnet )+${told}|zoals (?:al |eerder |net |ik )*${told}|nogmaals|(?:voor de |nog )(?:tweede|derde|zoveelste) keer)`;
