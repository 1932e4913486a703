import type { Span } from '../spans.ts';

/** Numbers of a passport, identity card, driving licence or residence permit, after the word for it. */
export function findDocuments(text: string): Span[] {
  return [...text.matchAll(numbered)]
    .filter(({ groups = {} }) => (groups['number'] ?? '').replace(/\D/g, '').length >= 4)
    .map(({ index, groups = {}, 0: found }): Span => {
      const end = index + found.length;
      return [end - (groups['number'] ?? '').length, end];
    });
}

const words =
  'paspoort|pasport|rijbewijs|(?:id|identiteits)[ -]?(?:kaart|bewijs)|verblijfs(?:vergunning|document|kaart|pas)|document|v-?(?=n)';
const filler = '(?:[ :.=-]{1,3}(?:is|was|van|nummer|nr|mijn|me)){0,3}[ :.=-]{0,3}';
/** Nine characters, ten of a licence or a foreigner; a gap may stand behind the first letters. */
const numbered = new RegExp(
  `(?<![\\p{L}[])(?:${words})(?:nummer|nr)?${filler}(?<![\\p{L}\\d])(?<number>[a-z]{2,3}[ -](?=[a-z\\d]*\\d)[a-z\\d]{6,7}|[a-z\\d]{9,10})(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
);
