/** "Ongeveer 1100 denk ik", "minder", where nothing is asked any more: it may be about an answer of before. */
import { parseMoney } from '../../language/money/money.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import type { Outcome, Turn } from '../turn-types.ts';

/** Asks which answer; null: nothing was answered yet, or the words are about something. */
export function looseAnswer(turn: Turn, text: string): Outcome | null {
  const { state } = turn;
  if (state.answers.length === 0 || isPhone(turn, text) || !(sideAlone.test(foldForMatch(text)) || isAmountAlone(text)))
    return null;
  const replies = [{ text: turn.say('change.whichQuestion'), choices: [] }];
  return { state: { ...state, returnTo: state.step }, replies, next: 'change' };
}

const sideAlone =
  /^(?:(?:ja|nee|dus|toch|iets|veel|wel|het is|ik bedoel)[ ,]+)*(?:minder|meer|hoger|lager|langer|korter)(?: hoor| joh| eigenlijk)?[.!]*$/;

/** Less may be the place of a button. */
const least = 10_00;

/** "Doe maar 1800", beside a question: nobody knows of what. */
export const isLooseAmount = (turn: Turn, text: string): boolean =>
  isAmountAlone(text) && /\d{3}/.test(text) && !isPhone(turn, text);

function isAmountAlone(text: string): boolean {
  const words = foldForMatch(text).match(/\p{L}+/gu) ?? [];
  const amount = parseMoney(text);
  const isOne = amount.status === 'success' && amount.value.cents >= least && /\d/.test(text);
  return isOne && words.every((word) => small.has(word));
}

/** Words that say nothing of what an amount is for. */
const small = new Set(
  (
    'ja nee oh sorry oeps ik bedoel bedoelde denk dacht geloof ongeveer ongv circa ca rond zo n iets het is t was dat toch ' +
    'eigenlijk per maand pm netto bruto euro eur of wel moet zijn maar dus ofzo gemiddeld schat bijna ruim in de doe'
  ).split(' '),
);

/** "113" and the number of the municipality are looked up. */
const isPhone = ({ municipality }: Turn, text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return /^11\d$/.test(digits) || digits === municipality?.phone.number.replace(/\D/g, '');
};
