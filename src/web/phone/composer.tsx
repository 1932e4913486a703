import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DocumentIcon, PersonIcon, PhotoIcon, PlaceIcon, PlusIcon, SendIcon, VoiceIcon } from './icons.tsx';
import type { Does } from './phone-state.ts';
import { text } from './texts.ts';

export function Composer({ does }: { does: Does }): JSX.Element {
  const input = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState('');

  useLayoutEffect(() => fitHeight(input.current), [draft]);

  const send = (event: Event): void => {
    event.preventDefault();
    if (draft.trim() === '') return input.current?.focus();
    does({ kind: 'says', text: draft.trim() });
    setDraft('');
    input.current?.focus();
  };
  return (
    <form class="composer" onSubmit={send}>
      <Menu does={does} />
      <label class="hidden" for="message">
        {text('input')}
      </label>
      <textarea
        id="message"
        ref={input}
        rows={1}
        maxLength={4096}
        autocomplete="off"
        enterkeyhint="send"
        placeholder={text('placeholder')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
        }}
      />
      <button type="submit" class="send" aria-label={text('send')}>
        <SendIcon />
      </button>
    </form>
  );
}

const things = [
  ['photo', PhotoIcon],
  ['voice', VoiceIcon],
  ['document', DocumentIcon],
  ['location', PlaceIcon],
  ['person', PersonIcon],
] as const;

/** What is no text. Escape closes it, and so does leaving it. */
function Menu({ does }: { does: Does }): JSX.Element {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="icon"
        ref={opener}
        aria-label={text('menu')}
        aria-expanded={open}
        aria-controls="things"
        onClick={() => setOpen(!open)}
      >
        <PlusIcon />
      </button>
      <ul id="things" hidden={!open}>
        {things.map(([kind, Icon]) => (
          <li key={kind}>
            <button
              type="button"
              class={`thing-button ${kind}`}
              onClick={() => {
                does({ kind });
                close();
              }}
            >
              <span class="round">
                <Icon />
              </span>
              {text(kind)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function fitHeight(input: HTMLTextAreaElement | null): void {
  if (input === null) return;
  input.style.height = 'auto';
  input.style.height = `${String(input.scrollHeight)}px`;
}
