/** What stands on a button now is that button, however it is typed. */
import type { ConversationState } from './state.ts';

export function isShownButton({ shownChoices }: Pick<ConversationState, 'shownChoices'>, text: string): boolean {
  const said = text.trim().toLowerCase();
  return shownChoices.some((title) => title.toLowerCase() === said);
}
