import { useEffect, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';

/** The chat's state, rendered anew at each change. */
export function useChat(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state);
  useEffect(() => chat.subscribe(() => setState(chat.state())), [chat]);
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
