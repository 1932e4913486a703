/** The parts of a message that ask or wish something by themselves: each may be about something else. */
import { askedCutsOf, surelyAsks } from './first-clause.ts';
import { wishCutsOf } from './wish-clause.ts';

/** More parts than this are no few words beside an answer. */
const mostParts = 4;

/** Characters: of a longer story the whole tells more than a part. */
const longest = 240;

/** What is asked or wished beside the rest, and each of several questions; none where the message is one. */
export function partsOf(text: string): string[] {
  if (text.length > longest) return [];
  const asked = askedCutsOf(text).slice(0, 1);
  const rests = [
    ...[...asked, ...wishCutsOf(text).slice(0, 1)].map(({ rest }) => rest),
    ...asked.map(({ first }) => first),
  ];
  const marked = questionsMarked(text);
  const joined = marked.length > 0 ? [] : questionsJoined(text);
  const parts = [...rests, ...marked, ...(joined.every(surelyAsks) ? joined : [])];
  return [...new Set(parts)].filter((part) => part !== text && /\p{L}\s+\p{L}/u.test(part)).slice(0, mostParts);
}

/** "Is dit anoniem? En kost het iets?" */
export const questionsMarked = (text: string): string[] => pieces(text, /(?<=\?)\s*|\n+/u);

/** "Wie leest dit en hoe lang duurt het nog": what "en" joins. */
export const questionsJoined = (text: string): string[] => pieces(text, /[?\n]+|,?\s+en\s+/iu);

/** Empty where it is one. */
function pieces(text: string, between: RegExp): string[] {
  const found = text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
  return found.length > 1 ? found : [];
}
