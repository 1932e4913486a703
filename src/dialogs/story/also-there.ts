/** "Ja klopt, en man ook", said to a card of who lives there: the partner lives there too. */
import { foldForMatch } from '../../language/words/normalise.ts';
import type { Story } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { shownLines } from './story-words.ts';

const yes = '(?:(?:ja|jep|jawel|klopt|dat klopt|dat is goed|goed|nee|oh?|en|maar|plus)[ ,.:!-]+)*';
const whose = "(?:(?:mijn|mn|m'n|me|een|de) )?";
const partner = '(man|vrouw|partner|echtgenoot|echtgenote)';
const here = '(?: (?:ook|nog|erbij|thuis|hier|in huis|bij (?:mij|ons)|is er|woont|samen|natuurlijk|hoor|dus))*';
const also = new RegExp(
  `^${yes}(?=.*(?<!\\p{L})(?:en|plus|ook|met|samen|erbij|nog)(?!\\p{L}))(?:(?:ik|we|wij|woon|wonen|heb|ook|nog|wel|samen|met|er|is)[ ,]+)*${whose}${partner}${here}[ .!]*$`,
  'u',
);
const ofHome: ReadonlySet<string> = new Set(['living-with', 'has-children', 'child-ages']);

/** In words that tell it; as it is where more than who lives there stands on the card: "ook" may be of that. */
export function alsoThere(turn: Turn, told: Story, text: string): string {
  const word = also.exec(foldForMatch(text))?.[1];
  const isOfHome = shownLines(turn, told.lines)
    .flat()
    .every(({ question }) => ofHome.has(question));
  return word === undefined || !isOfHome
    ? text
    : `${/^\W*nee/iu.test(text) ? 'nee' : 'ja'}, ik woon samen met mijn ${word}`;
}
