import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';

/**
 * The chat's state, rendered anew at each change. Listens before the screen is painted: a reload asks at once what was
 * said, and the answer may be there before a slow phone has drawn anything.
 */
export function useChat(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state);
  useLayoutEffect(() => chat.subscribe(() => setState(chat.state())), [chat]);
  return state;
}

/** Whether a media query holds now, and rendered anew when that changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => setHolds(list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return holds;
}
