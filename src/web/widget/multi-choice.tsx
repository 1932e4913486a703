import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from './settings.ts';

export interface MultiChoiceProps {
  titles: string[];
  text: Text;
  answer: (says: string) => void;
}

/** All that is true, or none of it. Nothing chosen is no answer: silence may not turn into a no. */
export function MultiChoice({ titles, text, answer }: MultiChoiceProps): JSX.Element {
  const none = text('none');
  const [chosen, setChosen] = useState<string[]>([]);
  const [hint, setHint] = useState(false);

  const toggle = (title: string): void => {
    setHint(false);
    setChosen((before) => toggled(before, title, none));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (chosen.length === 0) setHint(true);
    else answer([...titles, none].filter((title) => chosen.includes(title)).join(', '));
  };
  return (
    <form class="multi" onSubmit={submit}>
      <fieldset>
        <legend>{text('multi')}</legend>
        {[...titles, none].map((title) => (
          <label>
            <input type="checkbox" checked={chosen.includes(title)} onChange={() => toggle(title)} />
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

function toggled(before: string[], title: string, none: string): string[] {
  if (before.includes(title)) return before.filter((other) => other !== title);
  return title === none ? [none] : [...before.filter((other) => other !== none), title];
}
