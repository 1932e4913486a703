/** After a result: "nee, dat is niet mijn familie". Which answer is to be another is asked. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { askAgain } from '../../ask-again.ts';
import { askAgain as anew } from '../../steps/change.ts';
import { check } from '../../steps/check.ts';
import { namedWrong } from '../../story/named-wrong.ts';
import { interrupts } from '../../interrupt.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import type { Way } from '../asked.ts';
import { isAfterResult } from './scheme-meant.ts';

export const corrects: Way = ({ turn, text, asks, topic }) => {
  const folded = foldForMatch(text);
  const isMeant = saysWrong(folded) || (topic === null && !asks && objects.test(folded));
  if (!isMeant || !isAfterResult(turn) || turn.state.answers.length === 0) return null;
  return named(turn, text) ?? toChange(turn);
};

/** "Mijn inkomen klopt niet, het is 1250": which answer, and how it is, need not be asked. */
function named(turn: Turn, text: string): Outcome | null {
  const wrong = namedWrong(turn, text);
  if (wrong === null) return null;
  const asked = anew(turn, wrong.answer.question);
  const step = turn.parts.flow.steps['check'] ?? turn.step;
  return (wrong.rest === '' ? null : check.answer({ ...turn, step, state: asked.state }, wrong.rest)) ?? asked;
}

/** "Ik heb me vergist": no wish to begin anew, though it sounds like one. */
export const mistaken: Way = ({ turn, text, isOpen }) => {
  if (!mistake.test(foldForMatch(text))) return null;
  if (turn.step.kind === 'story') return askAgain(turn, [turn.say('change.heard')]);
  return (isOpen || isAfterResult(turn)) && turn.state.answers.length > 0 ? toChange(turn) : null;
};

function toChange(turn: Turn): Outcome {
  const outcome = interrupts.change(turn);
  return { ...outcome, replies: [{ text: turn.say('change.heard'), choices: [] }, ...outcome.replies] };
}

const mistake =
  /(?<!\p{L})(?:(?:heb|had) (?:ik )?(?:me|mij|mezelf|mijzelf) (?:\S+ ){0,2}?vergist|(?:een )?(?:foutje|vergissing) (?:van mij|gemaakt)|(?:heb|had) ik (?:\S+ ){0,3}?verkeerd (?:ingevuld|gezegd|geantwoord|getypt)|ik (?:heb|had) (?:\S+ ){0,3}?verkeerd (?:ingevuld|gezegd|geantwoord|getypt))(?!\p{L})/u;

/** Of what stands here, and not of a letter. */
const saysWrong = (folded: string): boolean => wrong.test(folded) && !ofOthers.test(folded);
const wrong =
  /(?<!\p{L})(?:klopt (?:(?:er|iets|dat|dit|toch|helemaal|allemaal|hier|ook|dus) )*niet|is (?:niet waar|(?:dus |toch |hier )?(?:fout|verkeerd))|not (?:right|true|correct))(?!\p{L})/u;
const ofOthers =
  /(?<!\p{L})(?:\p{L}*brief|\p{L}*brieven|besluit|beschikking|\p{L}*bedrag|\p{L}*rekening|aanslag|uitkering|\p{L}*toeslag|gemeente|zij|ze)(?!\p{L})/u;

/** "Nee" and a few words more. */
const objects = /^(?:nee|no|nope|niet)[ ,]+(?:\S+ ){2,}\S+/u;
