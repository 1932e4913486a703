import { Fragment, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BubbleView } from './bubble.tsx';
import type { Bubble, Does, PhoneState } from './phone-state.ts';
import { dayOf, text } from './texts.ts';

export interface ConversationProps {
  state: PhoneState;
  does: Does;
  openList: (bubble: Bubble) => void;
}

export function Conversation({ state, does, openList }: ConversationProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const typing = useTyping(state);
  const { bubbles } = state;

  useLayoutEffect(() => showNewest(scroller.current, typing), [bubbles.length, typing]);

  return (
    <div class="scroller" ref={scroller} tabIndex={0} role="region" aria-label={text('log')}>
      <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label={text('log')}>
        {bubbles.map((bubble, index) => (
          <Fragment key={bubble.key}>
            {isNewDay(bubbles, index) && <p class="day">{dayLabel(bubble.at, state.now)}</p>}
            <BubbleView {...{ bubble, does, openList }} />
          </Fragment>
        ))}
      </div>
      {typing && (
        <p class="typing" role="img" aria-label={text('typing')}>
          <span />
          <span />
          <span />
        </p>
      )}
    </div>
  );
}

const isNewDay = (bubbles: Bubble[], index: number): boolean =>
  dayOf(bubbles[index]?.at ?? '') !== (index === 0 ? '' : dayOf(bubbles[index - 1]?.at ?? ''));

const dayLabel = (at: string, now: string): string => (dayOf(at) === dayOf(now) ? text('today') : dayOf(at));

/** As long as the sandbox says, and no longer when nothing more comes from it. */
function useTyping({ typingForMs, bubbles }: PhoneState): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    setTyping(typingForMs > 0);
    const timer = setTimeout(() => setTyping(false), typingForMs);
    return () => clearTimeout(timer);
  }, [typingForMs, bubbles.length]);
  return typing;
}

/** The end, or the beginning of the newest message when it is longer than the glass. */
function showNewest(scroller: HTMLDivElement | null, typing: boolean): void {
  const newest = scroller?.querySelector('.message:last-of-type');
  if (scroller === null || !(newest instanceof HTMLElement)) return;
  const isLong = newest.offsetHeight > scroller.clientHeight && !typing;
  scroller.scrollTop = isLong ? newest.offsetTop - 8 : scroller.scrollHeight;
}
