/** "Een lening kan er niet bij, ik heb al 8000 schuld": after a result what came out stays, and help with debts is offered. */
import { asksBeside, cutsOf } from '../../../language/answers/first-clause.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksForHelper } from '../../../language/asked/question.ts';
import { askAgain } from '../../ask-again.ts';
import type { Message, Outcome, Turn } from '../../turn-types.ts';
import { notHereWords } from '../look-up/look-up.ts';
import { paidBack } from './pay-back.ts';
import { isAfterResult } from './scheme-meant.ts';
import { toldHere } from '../told-here.ts';

const debts = 'schulden';
const tellsOfDebts = /(?<!\p{L})(?:heb|hebben|zit|zitten|heeft)(?!\p{L}).*(?<!\p{L})\p{L}*schuld(?:en)?(?!\p{L})/u;
const wantsHelp = /(?<!\p{L})(?:help|helpt|helpen|hulp|sanering|regeling|deurwaarder|beslag)(?!\p{L})/u;

/** `way`: for what is said beside it. Null: nothing came out yet, or the debts are what it is about. */
export function debtsBeside(
  turn: Turn,
  input: Message,
  way: (turn: Turn, one: Message) => Outcome | null,
): Outcome | null {
  if (!isAfterResult(turn) || turn.state.topic === debts || turn.isHurry === true) return null;
  const said = foldForMatch(input.text);
  if (!tellsOfDebts.test(said) || wantsHelp.test(said) || asksForHelper(input.text)) return null;
  const [cut] = cutsOf(input.text);
  if (cut === undefined) return null;
  const topics = input.recognition.topics.filter(({ topic }) => topic !== debts);
  const besides = [cut.first, cut.rest].filter((text) => !tellsOfDebts.test(foldForMatch(text)));
  const loan = paidBack(turn, input.text);
  const told = [
    ...(loan === null ? [] : toldHere(turn, loan)),
    ...besides.flatMap((text) =>
      answerTo(turn, text, way(turn, { ...input, text, recognition: { ...input.recognition, topics } })),
    ),
  ];
  return askAgain(turn, [...new Set(told), turn.say('aside.alsoDebts')]);
}

/** Several texts were found by a word of it: none of them is the answer. */
function answerTo(turn: Turn, text: string, found: Outcome | null): string[] {
  const told = found === null ? [] : toldHere(turn, found);
  if (told.length === 1) return told;
  return asksBeside(text) ? [notHereWords(turn, undefined)] : [];
}
