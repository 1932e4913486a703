/** What somebody wishes or needs, beside an answer: "45, ik zoek kleren voor mijn kind". */
import { foldForMatch } from '../words/normalise.ts';
import { anewCutsOf, cutsOf, type Cut } from './first-clause.ts';

const who = "(?:ik|we|wij|hij|zij|ze|(?:mijn|mn|me|m'n|onze|ons) (?:\\p{L}+ )?\\p{L}+)";
const softly = '(?:(?:ook|graag|eigenlijk|nog|heel|wel|al|nu|dus|zo|echt|zou|heel) )*';
const wish = new RegExp(
  `^(?:(?:ook|nou|eigenlijk|verder|nog) )*(?:${who} ${softly}(?:zoek|zoekt|zoeken|wil|wilt|willen)(?!\\p{L})` +
    `|${who} (?:heb|heeft|hebben) (?:\\S+ ){1,5}nodig(?!\\p{L})|${who} (?:kan|kunnen) (?:\\S+ ){1,4}niet (?:meer )?betalen(?!\\p{L})` +
    `|(?:${who} )?(?:heb|hebben|zit|zitten) ${softly}(?:(?:veel|grote|hoge|te|in|met|de|een|ook) )*schulden(?!\\p{L}))`,
  'u',
);
/** "Ik wil het niet zeggen", "ik wil verder": of this talk. */
const ofThisTalk =
  /(?<!\p{L})(?:(?:wil|wilt|willen) (?:(?:er|u|je|ook|graag|gewoon|wel|alleen|eerst|nu|even|dat|dit|het|alles|meer) )*(?:niet|nooit|geen|niks|niets|liever|weten|zeggen|vragen|stoppen|verder|door|doorgaan|terug|kwijt|invullen|typen|antwoord\p{L}*|bellen|praten|spreken|zien|hebben dat)|(?:wil|wilt|willen) (?:(?:graag|ook|wel|gewoon|eigenlijk) )*dat|zoek(?:en)? (?:dat|dit|het) (?:op|uit|na)|zoek(?:en)? (?:geen|niets|niks)|geen schulden)(?!\p{L})/u;

export const isWish = (text: string): boolean => {
  const folded = foldForMatch(text);
  return wish.test(folded) && !ofThisTalk.test(folded);
};

/** A wish begins here without a mark before it. */
const unmarked = /\s+(?=(?:ik|we|wij|mijn \p{L}+|mn \p{L}+) (?:zoek|zoeken|wil|willen)(?!\p{L}))/giu;

/** With the wish as `rest`; the longest first piece first. */
export const wishCutsOf = (text: string): Cut[] => {
  const bare = [...text.matchAll(unmarked)].map(({ index, 0: mark }) => ({
    first: text.slice(0, index).trim(),
    rest: text.slice(index + mark.length).trim(),
    isSentence: false,
    isMarked: false,
  }));
  return [...cutsOf(text), ...bare.reverse(), ...anewCutsOf(text)].filter(
    ({ first, rest }) => /[\p{L}\p{N}]/u.test(first) && isWish(rest) && !isWish(first),
  );
};
