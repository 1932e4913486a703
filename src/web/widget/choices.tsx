import type { JSX } from 'preact';
import type { Choice } from './activity.ts';
import { MultiChoice } from './multi-choice.tsx';
import type { Text } from './settings.ts';
import { ticklistOf, type Message } from './transcript.ts';
import type { Ticks } from './use-ticks.ts';

export interface ChoicesProps {
  message: Message;
  ticks: Ticks;
  text: Text;
  answer: (says: string) => void;
}

/** The ways to answer the last message without typing. */
export function Choices({ message, ticks, text, answer }: ChoicesProps): JSX.Element {
  const titles = ticklistOf(message);
  if (titles.length === 0) return <ChoiceButtons choices={message.choices} text={text} answer={answer} />;
  const others = message.choices.filter(({ title }) => !titles.includes(title));
  const none = { title: text('none'), says: text('none') };
  return (
    <>
      <MultiChoice titles={titles} ticks={ticks} text={text} answer={answer} />
      <ChoiceButtons choices={others.length === 0 ? [none] : others} text={text} answer={answer} />
    </>
  );
}

interface ChoiceButtonsProps {
  choices: Choice[];
  text: Text;
  answer: (says: string) => void;
}

function ChoiceButtons({ choices, text, answer }: ChoiceButtonsProps): JSX.Element {
  return (
    <div class="choices" role="group" aria-label={text('choices')} hidden={choices.length === 0}>
      {choices.map(({ title, says }) => (
        <button type="button" onClick={() => answer(says)}>
          {title}
        </button>
      ))}
    </div>
  );
}
