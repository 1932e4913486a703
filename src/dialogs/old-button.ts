/** On WhatsApp every button stays where it was for ever: an old one answers nothing that is asked now. */
import { askAgain } from './ask-again.ts';
import { comeBack } from './away.ts';
import type { CommandId } from './commands.ts';
import { worksInCrisis } from './danger/crisis-heard.ts';
import { firstWords } from './first-words.ts';
import { interrupts } from './interrupt.ts';
import type { ConversationState } from './state.ts';
import { crisis, staying } from './steps/crisis.ts';
import type { DialogParts, Message, Outcome, Turn } from './turn-types.ts';

/** Its words are the bot's own: they say nothing of danger, topic or language. */
export const withoutMeaning = (input: Message): Message => ({
  ...input,
  recognition: { topics: [], urgency: 'none', danger: null, locale: null },
});

/** A command is one whenever it is tapped; anything else leaves the open question open. */
export function tappedOld(parts: DialogParts, before: ConversationState, turn: Turn, input: Message): Outcome {
  if (turn.state.step === 'new') return firstWords(parts, turn, { ...input, text: '' });
  const command = parts.commands.match(input.text);
  if (turn.step.kind === 'crisis') return inCrisis(turn, input.text, command);
  const back = comeBack(parts, before, turn, command);
  if (back !== null) return back;
  if (command !== null) return interrupts[command]({ ...turn, state: { ...turn.state, showing: [] } });
  return askAgain(turn, [turn.say(turn.state.answers.length === 0 ? 'whatsapp.oldButtonEarly' : 'whatsapp.oldButton')]);
}

/** "Nee" below the first numbers still says that somebody is not safe; a yes to anything has to be said to what is asked now. */
function inCrisis(turn: Turn, text: string, command: CommandId | null): Outcome {
  if (command !== null && worksInCrisis.has(command)) return interrupts[command](turn);
  const isSafeAsked = turn.state.crisis?.phase === 'safe';
  const meant = [turn.say('crisis.goOn'), ...(isSafeAsked ? [turn.say('crisis.unsafe')] : [])].includes(text.trim());
  const answered = meant ? crisis.answer(turn, text) : null;
  return answered ?? staying(turn, turn.say('whatsapp.oldButtonInCrisis'));
}
