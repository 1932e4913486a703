import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from './settings.ts';

export interface MultiChoiceProps {
  titles: string[];
  text: Text;
  answer: (says: string) => void;
}

/** All that is true, in one answer. Nothing chosen is no answer: silence may not turn into a no. */
export function MultiChoice({ titles, text, answer }: MultiChoiceProps): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [hint, setHint] = useState(false);

  const toggle = (title: string): void => {
    const now = new Set(chosen);
    if (!now.delete(title)) now.add(title);
    setHint(false);
    setChosen(now);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (chosen.size === 0) setHint(true);
    else answer(titles.filter((title) => chosen.has(title)).join(', '));
  };
  return (
    <form class="multi" onSubmit={submit}>
      <fieldset>
        <legend>{text('multi')}</legend>
        {titles.map((title) => (
          <label>
            <input type="checkbox" checked={chosen.has(title)} onChange={() => toggle(title)} />
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
