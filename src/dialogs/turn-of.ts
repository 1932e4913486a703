import type { Address } from '../locales/address.ts';
import { initialState, type ConversationState } from './state.ts';
import type { DialogParts, Turn } from './turn-types.ts';

/** Everything that a step needs of a state, for one turn. */
export function turnOf(parts: DialogParts, state: ConversationState): Turn {
  const municipality =
    state.municipality === null ? null : (parts.knowledge.municipalities.get(state.municipality) ?? null);
  return {
    parts,
    state,
    step: parts.flow.steps[state.step] ?? { kind: 'welcome', next: 'topic' },
    say: parts.texts.say(state.locale, addressFor(state, municipality)),
    municipality,
    today: state.referenceDate ?? dutchDay(parts.now()),
    realDay: dutchDay(parts.now()),
  };
}

/** As the municipality does; a child is never "u". */
export const addressFor = ({ minor, young }: ConversationState, municipality: Turn['municipality']): Address =>
  minor || young ? 'je' : (municipality?.address ?? 'u');

/** What somebody comes back from, to where they were: a button leads there as the word does. */
export const isOnTheWay = ({ parts }: Turn, step: string): boolean =>
  ['change', 'human'].includes(parts.flow.steps[step]?.kind ?? '');

/** Where to go on after it: what came out is not told all over again. */
export function backAt({ parts }: Turn, step: string): string {
  const { kind, next } = parts.flow.steps[step] ?? {};
  return kind === 'result' ? (next ?? step) : step;
}

/** The day on the calendar in the Netherlands. */
const dutchDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);

/** On a phone the messages stay until the resident deletes them, and the number can be seen. */
export const onWhatsApp = ({ state }: Turn): boolean => state.channelId === 'whatsapp';

/** The answers go; where the resident lives, what was agreed on, and the day that a tester looks at, stay. */
export const begunAgain = (state: ConversationState): ConversationState => ({
  ...initialState(state.locale),
  channelId: state.channelId,
  notify: state.notify,
  languagesTold: state.languagesTold,
  municipality: state.municipality,
  referenceDate: state.referenceDate,
  lastSeenAt: state.lastSeenAt,
});
