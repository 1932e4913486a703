import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatState } from './chat.ts';

/** Less than this hidden at the bottom is not worth a word; it is the margin under the last button. */
const slackPx = 20;

/**
 * Keeps the newest message in view, but never past the start of the answer: a long one is read from its beginning.
 * Whoever scrolls back to read is left alone. The focus stays where it is.
 */
export function useNewestInView(
  scroller: { current: HTMLElement | null },
  { messages, unsent, typing, phase }: ChatState,
): { moreBelow: boolean; watch: () => void; toEnd: () => void } {
  const follows = useRef(true);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const [moreBelow, setMoreBelow] = useState(false);

  const watch = (): void => {
    const view = scroller.current;
    if (view === null) return;
    const below = view.scrollHeight - view.clientHeight - view.scrollTop - barHeight(view);
    if (below < slackPx) follows.current = true;
    else if (view.scrollTop < lastTop.current - 1) follows.current = false;
    lastTop.current = view.scrollTop;
    atEnd.current = below < slackPx;
    setMoreBelow(below >= slackPx);
  };

  const toEnd = (): void => {
    const view = scroller.current;
    follows.current = true;
    view?.focus({ preventScroll: true });
    view?.scrollTo({ top: view.scrollHeight });
  };

  useLayoutEffect(() => {
    follows.current = true;
  }, [unsent.length]);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const anchor = startOfAnswer(view);
    if (follows.current) view.scrollTop = anchor === null ? 0 : anchor.offsetTop - 12;
    watch();
  }, [messages, unsent, typing, phase]);

  // A word about the line, or a keyboard, takes room from below: what stood at the end stays in view.
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) view.scrollTop = view.scrollHeight;
      watch();
    });
    observer.observe(view);
    return () => observer.disconnect();
  }, []);

  return { moreBelow, watch, toEnd };
}

/** What only the bar itself hides is in view as soon as the bar is gone. */
const barHeight = (view: HTMLElement): number =>
  view.parentElement?.querySelector<HTMLElement>('.more')?.offsetHeight ?? 0;

/** The first message after the resident's last words, or those words while nothing followed. */
function startOfAnswer(view: HTMLElement): HTMLElement | null {
  const own = view.querySelectorAll<HTMLElement>('.own');
  const last = own.item(own.length - 1);
  const next = last?.nextElementSibling;
  return next instanceof HTMLElement ? next : last;
}
