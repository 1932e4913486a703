import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import type { Bubble, Does } from './phone-state.ts';
import { text } from './texts.ts';

export interface ListSheetProps {
  bubble: Bubble;
  does: Does;
  close: () => void;
  /** The phone's glass: the sheet comes up in it. */
  glass: HTMLElement | null;
}

/** The rows of a list, over the conversation. Escape and the cross close it; the focus goes back by itself. */
export function ListSheet({ bubble, does, close, glass }: ListSheetProps): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    const place = (): void => putInto(dialog, glass);
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, []);

  const end = (): void => sheet.current?.close();
  return (
    <dialog
      class="sheet"
      ref={sheet}
      aria-labelledby="sheet-title"
      onClose={close}
      onClick={(event) => event.target === sheet.current && end()}
    >
      <div class="sheet-head">
        <button type="button" class="icon" aria-label={text('close')} onClick={end}>
          <CloseIcon />
        </button>
        <h2 id="sheet-title">{bubble.list?.button}</h2>
      </div>
      <ul>
        {bubble.list?.rows.map(({ title, description }, choice) => (
          <li key={`${String(choice)} ${title}`}>
            <button
              type="button"
              class="row"
              onClick={() => {
                does({ kind: 'taps', key: bubble.key, choice });
                end();
              }}
            >
              <span>{title}</span>
              {description !== undefined && <span class="description">{description}</span>}
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function putInto(dialog: HTMLDialogElement, glass: HTMLElement | null): void {
  if (glass === null) return;
  const { left, width, bottom } = glass.getBoundingClientRect();
  const low = Math.max(0, innerHeight - bottom);
  Object.assign(dialog.style, { left: `${String(left)}px`, width: `${String(width)}px`, bottom: `${String(low)}px` });
}
