import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from './settings.ts';
import { tickedWords, type Ticks } from './use-ticks.ts';

export interface MultiChoiceProps {
  titles: string[];
  ticks: Ticks;
  text: Text;
  answer: (says: string) => void;
}

/** All that is true, in one answer. Nothing chosen is no answer: silence may not turn into a no. */
export function MultiChoice({ titles, ticks, text, answer }: MultiChoiceProps): JSX.Element {
  const [hint, setHint] = useState(false);

  const toggle = (title: string): void => {
    setHint(false);
    ticks.toggle(title);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (ticks.chosen.size === 0) setHint(true);
    else answer(tickedWords(titles, ticks.chosen));
  };
  return (
    <form class="multi" onSubmit={submit}>
      <fieldset>
        <legend>{text('multi')}</legend>
        {titles.map((title) => (
          <label>
            <input type="checkbox" checked={ticks.chosen.has(title)} onChange={() => toggle(title)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {hint && text('multiHint')}
      </p>
      <button type="submit" class="primary">
        {text('send')}
      </button>
    </form>
  );
}
