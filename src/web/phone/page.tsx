import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { Hood } from './hood.tsx';
import { ClockIcon, PhoneIcon, SignpostIcon } from './icons.tsx';
import type { Line } from './line.ts';
import { ListSheet } from './list-sheet.tsx';
import type { Bubble, PhoneState } from './phone-state.ts';
import { momentOf, text } from './texts.ts';

const nothing: PhoneState = { now: '', number: '', bubbles: [], typingForMs: 0, hood: [] };

export function Page({ line }: { line: Line }): JSX.Element {
  const [state, setState] = useState(nothing);
  const [reached, setReached] = useState(true);
  const [opened, setOpened] = useState<Bubble | null>(null);
  const glass = useRef<HTMLDivElement>(null);

  useEffect(() => {
    line.onState(setState);
    line.onReach(setReached);
  }, [line]);

  return (
    <main>
      <div class="phone">
        <div class="glass" ref={glass}>
          <Head />
          <Conversation state={state} does={line.does} openList={setOpened} />
          <Composer does={line.does} />
        </div>
      </div>
      <div class="beside">
        <Bench state={state} reached={reached} line={line} />
        <Hood lines={state.hood} />
      </div>
      {opened !== null && (
        <ListSheet bubble={opened} does={line.does} close={() => setOpened(null)} glass={glass.current} />
      )}
    </main>
  );
}

function Head(): JSX.Element {
  return (
    <div class="head">
      <span class="picture">
        <SignpostIcon />
      </span>
      <p>
        <strong>{text('contact')}</strong>
        <span>{text('subtitle')}</span>
      </p>
    </div>
  );
}

/** What only a tester can do. */
function Bench({ state, reached, line }: { state: PhoneState; reached: boolean; line: Line }): JSX.Element {
  const [done, setDone] = useState('');
  const does = (kind: 'newPhone' | 'nextDay', told: string): void => {
    line.does({ kind });
    setDone(text(told));
  };
  return (
    <section class="bench" aria-labelledby="bench-title">
      <h1 id="bench-title">{text('heading')}</h1>
      <p>{text('lead')}</p>
      {state.now !== '' && (
        <p class="facts">
          <span>{text('resident', { number: state.number })}</span>
          <span>{text('clock', { when: momentOf(state.now) })}</span>
        </p>
      )}
      <div class="tools">
        <button type="button" onClick={() => does('newPhone', 'newPhoneDone')}>
          <PhoneIcon />
          {text('newPhone')}
        </button>
        <button type="button" onClick={() => does('nextDay', 'nextDayDone')}>
          <ClockIcon />
          {text('nextDay')}
        </button>
      </div>
      <p class="done" role="status">
        {reached ? done : text('offline')}
      </p>
    </section>
  );
}
