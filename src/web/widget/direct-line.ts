import { isRecord, readActivitySet, stringIn, type ActivitySet } from './activity.ts';

/** What a tab keeps to go on with a conversation. */
export interface Conversation {
  id: string;
  token: string;
  /** Gets a new token when the old one died in a pocket; `null` where the service gave none. */
  resume: string | null;
}

/** `refused`: this conversation is over or not ours. `unreachable`: worth another try. */
export type Answer<T> = { kind: 'ok'; value: T } | { kind: 'refused' } | { kind: 'unreachable' };

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  token: string | null;
  body: unknown;
}
/** Rejects when no answer came. `body` is `null` where the answer held no JSON. */
export type Http = (request: HttpRequest) => Promise<{ status: number; body: unknown }>;

export interface Started {
  conversation: Conversation;
  /** How long the token lives. */
  lifeMs: number;
}

export interface Posted {
  text: string;
  clientId: string;
}

export interface DirectLine {
  begin(): Promise<Answer<Started>>;
  refresh(conversation: Conversation): Promise<Answer<Started>>;
  streamUrl(conversation: Conversation, watermark: string | null): Promise<Answer<string>>;
  read(conversation: Conversation, watermark: string | null): Promise<Answer<ActivitySet>>;
  post(conversation: Conversation, posted: Posted): Promise<Answer<null>>;
}

export interface DirectLineDependencies {
  http: Http;
  /** The address of the service, ending in a slash. */
  serviceUrl: string;
  municipality: string | null;
  locale: string;
}

type Body = Record<string, unknown>;

/** The calls of Direct Line 3.0 that a widget needs; a conversation costs two calls, made only when someone opens it. */
export function createDirectLine({ http, serviceUrl, municipality, locale }: DirectLineDependencies): DirectLine {
  const start = municipality === null ? { locale } : { municipality, locale };

  async function call<T>(
    method: 'GET' | 'POST',
    path: string,
    token: string | null,
    body: unknown,
    read: (body: Body) => T | null,
  ): Promise<Answer<T> | { kind: 'expired' }> {
    const answer = await http({ method, url: serviceUrl + path, token, body }).catch(() => null);
    if (answer === null) return { kind: 'unreachable' };
    if (answer.status === 403 && codeOf(answer.body) === 'TokenExpired') return { kind: 'expired' };
    if ([401, 403, 404].includes(answer.status)) return { kind: 'refused' };
    const value = answer.status < 300 && isRecord(answer.body) ? read(answer.body) : null;
    return value === null ? { kind: 'unreachable' } : { kind: 'ok', value };
  }

  /** Tokens that were renewed here, until the chat has them from a refresh. */
  const renewed = new Map<string, string>();

  /** A call in a conversation; a token that died meanwhile is renewed once, and the call made again. */
  async function within<T>(
    conversation: Conversation,
    method: 'GET' | 'POST',
    path: string,
    body: unknown,
    read: (body: Body) => T | null,
  ): Promise<Answer<T>> {
    const attempt = () => call(method, path, renewed.get(conversation.id) ?? conversation.token, body, read);
    const first = await attempt();
    if (first.kind !== 'expired') return first;
    const again = await renew(conversation);
    if (again.kind !== 'ok') return again;
    const second = await attempt();
    return second.kind === 'expired' ? { kind: 'refused' } : second;
  }

  async function renew({ id, resume }: Conversation): Promise<Answer<null>> {
    if (resume === null) return { kind: 'refused' };
    const token = await call('POST', 'widget/token', null, { resume }, (body) => stringIn(body, 'token'));
    if (token.kind === 'ok') renewed.set(id, token.value);
    return token.kind === 'ok' ? { kind: 'ok', value: null } : known(token);
  }

  const under = (conversation: Conversation, rest: string): string =>
    `v3/directline/conversations/${encodeURIComponent(conversation.id)}${rest}`;
  const since = (watermark: string | null): string =>
    watermark === null ? '' : `?watermark=${encodeURIComponent(watermark)}`;

  return {
    async begin() {
      const token = await call('POST', 'widget/token', null, start, readToken);
      if (token.kind !== 'ok') return known(token);
      return known(
        await call('POST', 'v3/directline/conversations', token.value.token, { locale, start }, (body) =>
          readStarted(body, token.value),
        ),
      );
    },
    refresh: async (conversation) => {
      const path = 'v3/directline/tokens/refresh';
      const refreshed = await within(conversation, 'POST', path, {}, (body) => readStarted(body, conversation));
      if (refreshed.kind === 'ok') renewed.delete(conversation.id);
      return refreshed;
    },
    streamUrl: (conversation, watermark) =>
      within(conversation, 'GET', under(conversation, since(watermark)), null, (body) => stringIn(body, 'streamUrl')),
    read: (conversation, watermark) =>
      within(conversation, 'GET', under(conversation, `/activities${since(watermark)}`), null, readActivitySet),
    post: async (conversation, { text, clientId }) => {
      const activity = {
        type: 'message',
        from: { id: 'resident', role: 'user' },
        locale,
        text,
        channelData: { clientActivityID: clientId },
      };
      const posted = await within(conversation, 'POST', under(conversation, '/activities'), activity, (body) =>
        stringIn(body, 'id'),
      );
      return posted.kind === 'ok' ? { kind: 'ok', value: null } : posted;
    },
  };
}

/** Where no token was sent, none can have died. */
const known = <T>(answer: Answer<T> | { kind: 'expired' }): Answer<T> =>
  answer.kind === 'expired' ? { kind: 'refused' } : answer;

function codeOf(body: unknown): string | null {
  const error = isRecord(body) ? body['error'] : null;
  return isRecord(error) ? stringIn(error, 'code') : null;
}

type Tokens = Pick<Conversation, 'token' | 'resume'>;

function readToken(body: Body): Tokens | null {
  const token = stringIn(body, 'token');
  return token === null ? null : { token, resume: stringIn(body, 'resume') };
}

function readStarted(body: Body, before: Tokens): Started | null {
  const id = stringIn(body, 'conversationId');
  const seconds = body['expires_in'];
  const lifeMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : 1_800_000;
  const token = stringIn(body, 'token') ?? before.token;
  return id === null ? null : { conversation: { id, token, resume: before.resume }, lifeMs };
}
