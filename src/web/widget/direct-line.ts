import { isRecord, readActivitySet, stringIn, type ActivitySet } from './activity.ts';

/** What a tab keeps to go on with a conversation. */
export interface Conversation {
  id: string;
  token: string;
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
  ): Promise<Answer<T>> {
    const answer = await http({ method, url: serviceUrl + path, token, body }).catch(() => null);
    if (answer === null) return { kind: 'unreachable' };
    if ([401, 403, 404].includes(answer.status)) return { kind: 'refused' };
    const value = answer.status < 300 && isRecord(answer.body) ? read(answer.body) : null;
    return value === null ? { kind: 'unreachable' } : { kind: 'ok', value };
  }

  const under = (conversation: Conversation, rest: string): string =>
    `v3/directline/conversations/${encodeURIComponent(conversation.id)}${rest}`;
  const since = (watermark: string | null): string =>
    watermark === null ? '' : `?watermark=${encodeURIComponent(watermark)}`;

  return {
    async begin() {
      const token = await call('POST', 'widget/token', null, start, (body) => stringIn(body, 'token'));
      if (token.kind !== 'ok') return token;
      return call('POST', 'v3/directline/conversations', token.value, { locale, start }, (body) =>
        readStarted(body, token.value),
      );
    },
    refresh: (conversation) =>
      call('POST', 'v3/directline/tokens/refresh', conversation.token, {}, (body) =>
        readStarted(body, conversation.token),
      ),
    streamUrl: (conversation, watermark) =>
      call('GET', under(conversation, since(watermark)), conversation.token, null, (body) =>
        stringIn(body, 'streamUrl'),
      ),
    read: (conversation, watermark) =>
      call('GET', under(conversation, `/activities${since(watermark)}`), conversation.token, null, readActivitySet),
    post: async (conversation, { text, clientId }) => {
      const activity = {
        type: 'message',
        from: { id: 'resident', role: 'user' },
        locale,
        text,
        channelData: { clientActivityID: clientId },
      };
      const posted = await call('POST', under(conversation, '/activities'), conversation.token, activity, (body) =>
        stringIn(body, 'id'),
      );
      return posted.kind === 'ok' ? { kind: 'ok', value: null } : posted;
    },
  };
}

function readStarted(body: Body, tokenBefore: string): Started | null {
  const id = stringIn(body, 'conversationId');
  const seconds = body['expires_in'];
  const lifeMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : 1_800_000;
  return id === null ? null : { conversation: { id, token: stringIn(body, 'token') ?? tokenBefore }, lifeMs };
}
