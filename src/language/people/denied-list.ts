/** "Zonder kinderen of anderen", "geen man, kids of huisgenoten": a denial goes for all that is listed behind it. */

/** Each with its own "geen". Behind "en" it is not sure whether it is denied: "zonder man en kinderen" says nothing of children. */
export function deniedEach(text: string): string {
  const listed = text.replace(list, (all, _no: string, items: string) =>
    all.replace(items, items.replace(/,\s*/g, ', geen ')),
  );
  return orElse(listed).replace(and, '$1 niet');
}

/** One "of" after the other. */
function orElse(text: string): string {
  const next = text.replace(or, '$1, geen ');
  return next === text ? text : orElse(next);
}

const no = '(?<!\\p{L})(?:geen|zonder)';
/** No verb and nobody who is told of by themselves. */
const thing =
  '(?!(?:idee|wel|met|ik|we|wij|mijn|mn|de|het|een|geen|zonder|ook|heb|ben|woon|krijg|weet|toch|soms|misschien|wat|hoe|of|en)(?!\\p{L}))\\p{L}+';
const some = '(?:eigen |andere |vaste |inwonende )*';
const list = new RegExp(`(${no} )(${some}${thing}(?:\\s*,\\s*${some}${thing})+)(?= of ${some}${thing})`, 'giu');
const or = new RegExp(`(${no} ${some}${thing}) of (?=${some}${thing})`, 'giu');
const and = new RegExp(`(${no} ${some}${thing}) en(?= ${some}${thing})`, 'giu');
