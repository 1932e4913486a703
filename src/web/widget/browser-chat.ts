import { createChat, type Chat } from './chat.ts';
import { createDirectLine, type Http } from './direct-line.ts';
import { createMemory } from './memory.ts';
import { createStartStream, type After, type OpenSocket } from './stream.ts';

export interface ServicePlace {
  serviceUrl: string;
  municipality: string | null;
  locale: string;
}

/** A chat over this browser's own network, timers and tab storage. No cookies, no other host. */
export function createBrowserChat(place: ServicePlace): Chat {
  const directLine = createDirectLine({ http, ...place });
  const startStream = createStartStream({ directLine, openSocket, after, random: Math.random });
  const memory = createMemory(() => sessionStorage, place.municipality);
  const chat = createChat({ directLine, startStream, memory, after, newId });
  addEventListener('online', chat.wake);
  document.addEventListener('visibilitychange', wakeAfterSleep(chat.wake));
  return chat;
}

const httpPatienceMs = 15_000;
const sleptMs = 30_000;

const after: After = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

const http: Http = async ({ method, url, token, body }) => {
  const controller = new AbortController();
  const cancel = after(httpPatienceMs, () => controller.abort());
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  if (body !== null) headers['content-type'] = 'application/json';
  try {
    const answer = await fetch(url, {
      method,
      headers,
      body: body === null ? null : JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      signal: controller.signal,
    });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } finally {
    cancel();
  }
};

const openSocket: OpenSocket = (url, { opened, received, closed }) => {
  const socket = attempt(() => new WebSocket(url));
  if (socket === null) queueMicrotask(closed);
  socket?.addEventListener('open', opened);
  socket?.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') received(data);
  });
  socket?.addEventListener('close', closed);
  return {
    send: (text) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket?.close(),
  };
};

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** `crypto.randomUUID` is not there on a page without https. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** A phone that slept often holds a socket that looks open and is dead. */
function wakeAfterSleep(wake: () => void): () => void {
  let hiddenAt = 0;
  return () => {
    if (document.hidden) hiddenAt = performance.now();
    else if (performance.now() - hiddenAt > sleptMs) wake();
  };
}
