import type { Activity } from './activity.ts';
import type { Answer, Conversation, DirectLine, Posted, Started } from './direct-line.ts';
import type { Memory } from './memory.ts';
import type { After, StartStream, Stream } from './stream.ts';
import { addActivities, type Transcript } from './transcript.ts';

/**
 * `over`: the bot ended this conversation. `lost`: the service does not open it any more. A new one may start after either.
 * `unreachable`: it could not start.
 */
export type Phase = 'idle' | 'starting' | 'unreachable' | 'going' | 'over' | 'lost';

/** Nothing can be said in it any more. */
export const hasEnded = (phase: Phase): phase is 'over' | 'lost' => phase === 'over' || phase === 'lost';

/** Words said before the conversation is there wait for it. */
export const takesWords = (phase: Phase): boolean => phase === 'starting' || phase === 'going';

export interface ChatState extends Transcript {
  open: boolean;
  phase: Phase;
  online: boolean;
  typing: boolean;
  draft: string;
}

export interface ChatDependencies {
  directLine: Pick<DirectLine, 'begin' | 'refresh' | 'post'>;
  startStream: StartStream;
  memory: Memory;
  after: After;
  newId: () => string;
}

export interface Chat {
  state(): ChatState;
  /** Calls `listener` after each change; call the answer to stop. */
  subscribe(listener: () => void): () => void;
  /** Shows the conversation: the one this tab had, or a new one. Nothing goes over the line before this. */
  open(): void;
  close(): void;
  say(text: string): void;
  write(draft: string): void;
  retry(clientId: string): void;
  /** A new conversation, of the municipality that the page is of. */
  restart(): void;
  /** The tab came back or got its network back. */
  wake(): void;
  /** Stops, and forgets all that this tab kept. */
  leave(): void;
}

const typingMs = 20_000;
const echoPatienceMs = 5_000;
const refreshPauseMs = 30_000;

export function createChat({ directLine, startStream, memory, after, newId }: ChatDependencies): Chat {
  const kept = memory.read();
  const listeners = new Set<() => void>();
  let conversation = kept.conversation;
  let stream: Stream | null = null;
  let stopRefreshing = (): void => undefined;
  let stopTyping = (): void => undefined;
  let posting = Promise.resolve();
  /** What went again by itself since the line was last gone: once, the rest is for whoever presses. */
  const resent = new Set<string>();
  let state: ChatState = {
    open: kept.open && conversation !== null,
    phase: 'idle',
    online: true,
    typing: false,
    draft: kept.draft,
    messages: [],
    unsent: kept.unsent.map((posted) => ({ ...posted, failed: true })),
  };

  function change(part: Partial<ChatState>): void {
    state = { ...state, ...part };
    const unsent = state.unsent.map(({ text, clientId }) => ({ text, clientId }));
    memory.write({ conversation, open: state.open, draft: state.draft, unsent });
    for (const listener of listeners) listener();
  }

  function open(): void {
    change({ open: true });
    if (state.phase === 'idle' && conversation !== null) resume(conversation);
    else if (state.phase === 'idle' || state.phase === 'unreachable') void begin();
  }

  async function begin(): Promise<void> {
    change({ phase: 'starting' });
    const begun = await directLine.begin();
    if (state.phase !== 'starting') return;
    if (begun.kind !== 'ok') return end('unreachable');
    follow(begun.value.conversation);
    for (const early of state.unsent.filter(({ failed }) => !failed)) enqueue(early);
    refreshIn(begun.value.lifeMs / 2);
  }

  function resume(known: Conversation): void {
    follow(known);
    refreshIn(0);
  }

  function follow(found: Conversation): void {
    conversation = found;
    stream = startStream(() => conversation ?? found, {
      activities: receive,
      online: heard,
      over: () => end('lost'),
    });
    change({ phase: 'going', online: true });
  }

  /** What arrived after all was echoed before this; a message that still arrives twice the service takes once. */
  function heard(online: boolean): void {
    if (online !== state.online) change({ online });
    if (!online) return resent.clear();
    for (const { clientId } of state.unsent.filter(({ failed, clientId }) => failed && !resent.has(clientId))) {
      resent.add(clientId);
      retry(clientId);
    }
  }

  function refreshIn(ms: number): void {
    stopRefreshing();
    stopRefreshing = after(ms, () => void refresh());
  }

  async function refresh(): Promise<void> {
    if (conversation === null) return;
    const refreshed: Answer<Started> = await directLine.refresh(conversation);
    if (state.phase !== 'going') return;
    if (refreshed.kind === 'refused') return end('lost');
    if (refreshed.kind === 'unreachable') return refreshIn(refreshPauseMs);
    conversation = refreshed.value.conversation;
    change({});
    refreshIn(refreshed.value.lifeMs / 2);
  }

  function receive(activities: Activity[]): void {
    const last = activities.filter(({ own }) => !own).at(-1);
    change({ ...addActivities(state, activities), typing: last === undefined ? state.typing : last.type === 'typing' });
    stopTyping();
    if (state.typing) stopTyping = after(typingMs, () => change({ typing: false }));
    if (activities.some(({ type }) => type === 'endOfConversation')) end('over');
  }

  /** Words that did not arrive go back to where they were typed. */
  function end(phase: 'over' | 'lost' | 'unreachable'): void {
    halt();
    const draft = [...state.unsent.map(({ text }) => text), state.draft].filter((text) => text !== '').join('\n');
    change({ phase, typing: false, unsent: [], draft });
  }

  function halt(): void {
    stopRefreshing();
    stopTyping();
    stream?.stop();
    stream = null;
    conversation = null;
  }

  function say(text: string): void {
    const posted = { text: text.trim(), clientId: newId() };
    if (posted.text === '' || !takesWords(state.phase)) return;
    change({ unsent: [...state.unsent, { ...posted, failed: false }] });
    if (state.phase === 'going') enqueue(posted);
  }

  function retry(clientId: string): void {
    const again = state.unsent.find((unsent) => unsent.clientId === clientId);
    if (again === undefined || !again.failed) return;
    mark(clientId, false);
    enqueue(again);
  }

  /** One after the other, so that words arrive in the order in which they were said. */
  function enqueue(posted: Posted): void {
    posting = posting.then(() => post(posted));
  }

  async function post({ text, clientId }: Posted): Promise<void> {
    if (conversation === null || !isUnsent(clientId)) return;
    const answer = await directLine.post(conversation, { text, clientId });
    if (answer.kind === 'refused' && state.phase === 'going') end('lost');
    else if (answer.kind === 'ok') after(echoPatienceMs, () => isUnsent(clientId) && stream?.renew());
    else fail(clientId);
  }

  /** Perhaps only the answer was lost: what the service did receive comes back as an echo. */
  function fail(clientId: string): void {
    mark(clientId, true);
    stream?.renew();
  }

  const isUnsent = (clientId: string): boolean => state.unsent.some((unsent) => unsent.clientId === clientId);

  function mark(clientId: string, failed: boolean): void {
    change({ unsent: state.unsent.map((unsent) => (unsent.clientId === clientId ? { ...unsent, failed } : unsent)) });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    close: () => change({ open: false }),
    say,
    write: (draft) => change({ draft }),
    retry,
    restart: () => {
      halt();
      change({ messages: [] });
      void begin();
    },
    wake: () => stream?.renew(),
    leave: () => {
      halt();
      change({ open: false, phase: 'idle', messages: [], unsent: [], draft: '' });
      memory.forget();
    },
  };
}
