import { z } from 'zod';

export interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface Sent {
  bearer?: string;
  headers?: Record<string, string>;
  json?: unknown;
  raw?: string | Buffer | FormData;
}

/** One call, its answer read as JSON where it is. */
export const call = async (method: string, url: string, { bearer, headers, json, raw }: Sent = {}): Promise<Reply> => {
  const body = json === undefined ? raw : JSON.stringify(json);
  const response = await fetch(url, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
};

export const startedSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string(),
});
export type Started = z.infer<typeof startedSchema>;

export const start = async (domain: string, bearer: string, body: unknown = {}): Promise<Started> =>
  startedSchema.parse((await call('POST', `${domain}/conversations`, { bearer, json: body })).body);

const tokenSchema = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });

export const generate = async (
  domain: string,
  secret: string,
  body: unknown = {},
): Promise<z.infer<typeof tokenSchema>> =>
  tokenSchema.parse((await call('POST', `${domain}/tokens/generate`, { bearer: secret, json: body })).body);

const activitySetSchema = z.object({
  activities: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      text: z.string().optional(),
      replyToId: z.string().optional(),
      from: z.looseObject({ id: z.string(), role: z.string() }),
      channelData: z.unknown().optional(),
    }),
  ),
  watermark: z.string(),
});
export type ActivitySet = z.infer<typeof activitySetSchema>;

export const read = async (domain: string, { conversationId, token }: Started, watermark = ''): Promise<ActivitySet> =>
  activitySetSchema.parse(
    (
      await call('GET', `${domain}/conversations/${conversationId}/activities?watermark=${watermark}`, {
        bearer: token,
      })
    ).body,
  );

export const textsIn = ({ activities }: ActivitySet): string[] => activities.map(({ text }) => text ?? '');

export const say = (domain: string, { conversationId, token }: Started, activity: object): Promise<Reply> =>
  call('POST', `${domain}/conversations/${conversationId}/activities`, {
    bearer: token,
    json: { type: 'message', from: { id: 'anyone' }, ...activity },
  });
