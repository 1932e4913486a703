import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Chat } from './chat.ts';
import { Dialog } from './dialog.tsx';
import { ChatIcon } from './icons.tsx';
import { Panel } from './panel.tsx';
import type { MunicipalitySettings, Text } from './settings.ts';
import { StartCard } from './start-card.tsx';
import { useChat, useMedia } from './use-chat.ts';

export interface WidgetProps {
  chat: Chat;
  text: Text;
  locale: string;
  municipality: MunicipalitySettings | null;
  /** In its place on the page instead of floating over it. */
  inline: boolean;
  leave: () => void;
}

/** On a small or strongly enlarged screen the chat takes it all. */
const smallScreen = '(max-width: 640px), (max-height: 480px)';

export function Widget({ chat, text, locale, municipality, inline, leave }: WidgetProps): JSX.Element {
  const state = useChat(chat);
  const small = useMedia(smallScreen);
  const opener = useRef<HTMLButtonElement>(null);
  const byHand = useRef(false);

  useLayoutEffect(() => {
    if (state.open) chat.open();
    else if (byHand.current) showWhole(opener.current);
  }, [state.open]);

  const open = (): void => {
    byHand.current = true;
    chat.open();
  };
  const close = (): void => {
    byHand.current = true;
    chat.close();
  };

  if (state.open)
    return (
      <Dialog modal={small} inline={inline} takesFocus={byHand.current} close={close}>
        <Panel {...{ chat, state, text, locale, municipality, close, leave }} />
      </Dialog>
    );
  if (inline) return <StartCard {...{ text, opener, open }} goesOn={state.phase !== 'idle'} />;
  return (
    <button type="button" class="launcher" ref={opener} onClick={open}>
      <ChatIcon />
      {text('launcher')}
    </button>
  );
}

/** The whole card that the button stands in, not only the button. */
function showWhole(opener: HTMLElement | null): void {
  opener?.focus({ preventScroll: true });
  (opener?.closest('section') ?? opener)?.scrollIntoView({ block: 'nearest' });
}
