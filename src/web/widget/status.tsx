import type { JSX } from 'preact';
import { hasEnded, type ChatState } from './chat.ts';
import type { MunicipalitySettings, Text, TextKey } from './settings.ts';

export interface StatusProps {
  state: ChatState;
  text: Text;
  municipality: MunicipalitySettings | null;
  restart: () => void;
  again: () => void;
}

/** How the line is, in words, and what to do about it. Heard without taking the focus. */
export function Status({ state, text, municipality, restart, again }: StatusProps): JSX.Element {
  const key = statusKey(state);
  const action = state.phase === 'unreachable' ? again : hasEnded(state.phase) ? restart : null;
  return (
    <div class={key === null ? 'status quiet' : 'status'}>
      <p role="status">
        {key !== null && text(key)}
        {state.phase === 'unreachable' && municipality !== null && ` ${text('call')}`}
      </p>
      {action !== null && (
        <button type="button" class="primary" onClick={action}>
          {text(hasEnded(state.phase) ? 'restart' : 'retry')}
        </button>
      )}
    </div>
  );
}

function statusKey({ phase, online, messages }: ChatState): TextKey | null {
  if (phase === 'unreachable' || hasEnded(phase)) return phase;
  if (phase === 'going' && !online) return 'offline';
  return phase === 'starting' || messages.length === 0 ? 'starting' : null;
}
