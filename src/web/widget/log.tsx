import type { JSX } from 'preact';
import type { ChatState } from './chat.ts';
import { MessageText } from './message-text.tsx';
import type { Text } from './settings.ts';
import { openQuestion, type Message, type Unsent } from './transcript.ts';

export interface LogProps {
  state: ChatState;
  text: Text;
  locale: string;
  retry: (clientId: string) => void;
}

export function Log({ state, text, locale, retry }: LogProps): JSX.Element {
  const waiting = openQuestion(state);
  const said = state.messages.map((message) => (
    <Bubble key={message.key} own={message.own} text={text} words={message.text} language={message.language}>
      {message === waiting && <ChoicesInWords message={message} text={text} />}
    </Bubble>
  ));
  const underway = state.unsent.map((unsent) => (
    <Bubble key={unsent.clientId} own text={text} words={unsent.text} language={null}>
      <Delivery unsent={unsent} text={text} retry={retry} />
    </Bubble>
  ));
  return (
    <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label={text('log')} lang={locale}>
      {[...said, ...underway]}
    </div>
  );
}

interface BubbleProps {
  own: boolean;
  text: Text;
  words: string;
  /** Null: not known. */
  language: string | null;
  children: JSX.Element | false;
}

function Bubble({ own, text, words, language, children }: BubbleProps): JSX.Element {
  return (
    <div class={own ? 'message own' : 'message'}>
      <div class="bubble">
        <span class="hidden">{text(own ? 'you' : 'bot')}: </span>
        {own ? (
          <p class="plain" dir="auto">
            {words}
          </p>
        ) : (
          <MessageText text={words} newTab={text('newTab')} language={language} />
        )}
      </div>
      {children}
    </div>
  );
}

/** Buttons stand outside the log; whoever listens hears with the question what can be chosen. */
function ChoicesInWords({ message, text }: { message: Message; text: Text }): JSX.Element | false {
  const titles = message.choices.map(({ title }) => title);
  return (
    titles.length > 0 && (
      <p class="hidden">
        {text('choices')}: {titles.join(', ')}
      </p>
    )
  );
}

interface DeliveryProps {
  unsent: Unsent;
  text: Text;
  retry: (clientId: string) => void;
}

function Delivery({ unsent, text, retry }: DeliveryProps): JSX.Element {
  if (!unsent.failed) return <p class="delivery">{text('sending')}</p>;
  return (
    <p class="delivery failed">
      {text('failed')}{' '}
      <button type="button" class="retry" onClick={() => retry(unsent.clientId)}>
        {text('retry')}
      </button>
    </p>
  );
}
