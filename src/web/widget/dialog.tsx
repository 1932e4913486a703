import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  /** Over everything, with the page behind it out of reach. */
  modal: boolean;
  inline: boolean;
  takesFocus: boolean;
  close: () => void;
  children: ComponentChildren;
}

export const titleId = 'wegwijs-title';
export const inputId = 'wegwijs-input';
export const scrollerId = 'wegwijs-scroller';

/** The open chat. A finger gets no keyboard over the first message; a keyboard or mouse starts in the input. */
export function Dialog({ modal, inline, takesFocus, close, children }: DialogProps): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  const lastFocus = useRef<EventTarget | null>(null);

  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = lastFocus.current instanceof HTMLElement && lastFocus.current.isConnected ? lastFocus.current : null;
    if (modal) dialog.showModal();
    // `show()` would take the focus also after a reload, when nobody asked for it.
    else dialog.setAttribute('open', '');
    const first = !takesFocus || matchMedia('(pointer: coarse)').matches ? scrollerId : inputId;
    // `showModal()` has put it on the first button, which leaves and wipes.
    if (takesFocus || modal || before !== null) (before ?? dialog.querySelector<HTMLElement>(`#${first}`))?.focus();
    return () => dialog.close();
  }, [modal]);

  useFitAboveKeyboard(element, modal);

  return (
    <dialog
      ref={element}
      class={`panel ${modal ? 'full' : inline ? 'inline' : 'floating'}`}
      aria-labelledby={titleId}
      onFocusIn={(event) => (lastFocus.current = event.target)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') stop(event, close);
      }}
      onCancel={(event) => stop(event, close)}
    >
      {children}
    </dialog>
  );
}

function stop(event: Event, close: () => void): void {
  event.preventDefault();
  close();
}

/** The keyboard of a phone covers the bottom of the page, where the input is: the chat ends above it. */
function useFitAboveKeyboard(element: { current: HTMLDialogElement | null }, modal: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!modal || view === null) return;
    const fit = (): void => {
      element.current?.style.setProperty('--height', `${view.height}px`);
      element.current?.style.setProperty('--top', `${view.offsetTop}px`);
    };
    fit();
    view.addEventListener('resize', fit);
    view.addEventListener('scroll', fit);
    return () => {
      view.removeEventListener('resize', fit);
      view.removeEventListener('scroll', fit);
    };
  }, [modal]);
}
