import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from './activity.ts';
import { hasEnded, takesWords, type Chat, type ChatState } from './chat.ts';
import { inputId } from './dialog.tsx';
import { SendIcon } from './icons.tsx';
import type { Text } from './settings.ts';

export interface ComposerProps {
  chat: Chat;
  state: ChatState;
  text: Text;
  question: Question | null;
  /** What is ticked above: sent when nothing is typed. */
  ticked: string;
  say: (words: string) => void;
}

/** Where someone types. What cannot be sent yet stays here; after the end it can be read, for the next conversation. */
export function Composer({ chat, state, text, question, ticked, say }: ComposerProps): JSX.Element {
  const input = useRef<HTMLTextAreaElement>(null);
  const [letters, setLetters] = useState(false);
  const ended = hasEnded(state.phase);
  const asksNumber = question?.kind === 'number';

  useLayoutEffect(() => fitHeight(input.current), [state.draft]);

  const send = (event: Event): void => {
    event.preventDefault();
    if (!takesWords(state.phase)) return;
    say(state.draft.trim() === '' ? ticked : state.draft);
    chat.write('');
  };
  return (
    <form class={ended ? 'composer ended' : 'composer'} onSubmit={send}>
      <label class="hidden" for={inputId}>
        {text('input')}
      </label>
      <textarea
        id={inputId}
        ref={input}
        rows={1}
        maxLength={4000}
        autocomplete="off"
        enterkeyhint="send"
        inputMode={asksNumber && !letters ? 'decimal' : 'text'}
        placeholder={ended ? '' : text('placeholder')}
        readOnly={ended}
        aria-disabled={ended}
        value={state.draft}
        onInput={(event) => chat.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
        }}
      />
      {asksNumber && (
        <button
          type="button"
          class="letters"
          aria-pressed={letters}
          aria-label={text('letters')}
          onClick={() => setLetters(!letters)}
        >
          abc
        </button>
      )}
      <button type="submit" class="send" aria-disabled={ended} aria-label={text('send')}>
        <SendIcon />
      </button>
    </form>
  );
}

function fitHeight(input: HTMLTextAreaElement | null): void {
  if (input === null) return;
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + 2}px`;
}
