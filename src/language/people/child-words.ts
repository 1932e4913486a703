/** The words with which people count their children, and those around their ages. All folded. */
export const wholes = set('kinderen kinders kind kids kid kindje kindjes kindertjes koters koter kleintjes stuks');
export const singles = set('zoon zoontje jochie knul knulletje dochter dochtertje jongen jongetje meisje meid');
export const plurals = set(
  'zoons zonen zoontjes jochies knullen knulletjes dochters dochtertjes jongens jongetjes meisjes meiden pubers tieners peuters kleuters peuter kleuter puber tiener',
);
export const babies = set("baby babytje babys baby's pasgeborene pasgeboren");
export const adjectives = set(
  'jonge kleine lieve eigen thuiswonende schoolgaande minderjarige opgroeiende grote studerende andere ander thuis klein jong',
);
export const multiples = new Map(
  Object.entries({ tweeling: 2, drieling: 3, vierling: 4, allebei: 2, beide: 2, beiden: 2, alledrie: 3 }),
);
export const yearUnits = set('jaar jr j jaren jarige jarig jaartjes');
export const unitsPerYear = new Map(
  Object.entries({ maanden: 12, maand: 12, mnd: 12, weken: 52, week: 52, wk: 52, dagen: 365, dag: 365 }),
);
export const afterAge = set(
  'en met een is zijn oud de mijn m onze mn die thuis woont wonen plus ook hoor samen jong respectievelijk ongeboren',
);
export const beforeAge = set('van is was wordt leeftijd');
export const refusedMarks = set('minus malformed € %');

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
