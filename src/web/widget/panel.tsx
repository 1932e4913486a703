import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';
import { Choices } from './choices.tsx';
import { Composer } from './composer.tsx';
import { scrollerId, titleId } from './dialog.tsx';
import { CloseIcon, DownIcon, ExitIcon, SignpostIcon } from './icons.tsx';
import { Log } from './log.tsx';
import { MessageText } from './message-text.tsx';
import type { MunicipalitySettings, Text } from './settings.ts';
import { Status } from './status.tsx';
import { openQuestion, ticklistOf } from './transcript.ts';
import { useNewestInView } from './use-newest-in-view.ts';
import { tickedWords, useTicks } from './use-ticks.ts';

export interface PanelProps {
  chat: Chat;
  state: ChatState;
  text: Text;
  locale: string;
  municipality: MunicipalitySettings | null;
  close: () => void;
  leave: () => void;
}

export function Panel({ chat, state, text, locale, municipality, close, leave }: PanelProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const { moreBelow, watch, toEnd } = useNewestInView(scroller, state);
  const waiting = state.phase === 'going' ? openQuestion(state) : null;
  const titles = waiting === null ? [] : ticklistOf(waiting);
  const ticks = useTicks(state.messages[0]?.key ?? '', titles);
  const ticked = tickedWords(titles, ticks.chosen);
  const say = (says: string): void => {
    if (says === ticked || waiting?.choices.some((choice) => choice.says === says) === true) ticks.clear();
    chat.say(says);
  };
  // A pressed button is gone afterwards; the focus stays near, and no keyboard comes up on a phone.
  const stayNear = (): void => scroller.current?.focus({ preventScroll: true });
  const restart = (): void => {
    stayNear();
    chat.restart();
  };
  // After all was erased the bot does not know any more where somebody lives; a new conversation does.
  const answer = (says: string): void => {
    if (waiting?.erased === true) return restart();
    stayNear();
    say(says);
  };
  return (
    <>
      <header class="head">
        <PanelTitle text={text} />
        <button type="button" class="exit" title={text('quickExitHint')} onClick={leave}>
          <ExitIcon />
          {text('quickExit')}
        </button>
        <button type="button" class="close" aria-label={text('close')} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <div
        class="scroller"
        id={scrollerId}
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={text('log')}
        onScroll={watch}
      >
        <Notice text={text} />
        <Log {...{ state, text, locale }} retry={chat.retry} />
        {state.typing && <Typing text={text} />}
        {waiting !== null && <Choices key={waiting.key} message={waiting} {...{ ticks, text, answer }} />}
      </div>
      <div class="below">
        {moreBelow && (
          <button type="button" class="more" onClick={toEnd}>
            {text('readOn')}
            <DownIcon />
          </button>
        )}
        <Status {...{ state, text, municipality, restart }} again={chat.open} />
        <Composer {...{ chat, state, text }} question={waiting?.question ?? null} {...{ ticked, say }} />
      </div>
    </>
  );
}

/** Says on every screen that this is a computer (EU AI Act, art. 50). */
export function PanelTitle({ text }: Pick<PanelProps, 'text'>): JSX.Element {
  return (
    <div class="title">
      <SignpostIcon />
      <h2 id={titleId}>
        {text('title')}
        <span>{text('subtitle')}</span>
      </h2>
    </div>
  );
}

/** One line, so that the first question and its buttons fit on a small screen. */
function Notice({ text }: Pick<PanelProps, 'text'>): JSX.Element {
  return (
    <details class="notice">
      <summary>
        <bdi>{text('about')}</bdi>
      </summary>
      <p>{text('notice')}</p>
      <p>{text('privacy')}</p>
      <h3>{text('deleteQuestion')}</h3>
      <MessageText text={text('deleteAnswer')} newTab={text('newTab')} />
    </details>
  );
}

/** Seen, not heard: the answer itself speaks soon enough. */
function Typing({ text }: Pick<PanelProps, 'text'>): JSX.Element {
  return (
    <p class="typing" role="img" aria-label={text('typing')}>
      <span />
      <span />
      <span />
    </p>
  );
}
