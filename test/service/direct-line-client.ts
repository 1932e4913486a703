/** A plain Direct Line client over HTTP, as the protocol describes it: token, conversation, post, poll. */
import { z } from 'zod';

const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string().optional() }),
  channelData: z.looseObject({}).optional(),
});
export type ReceivedActivity = z.infer<typeof activity>;
const set = z.object({ activities: z.array(activity), watermark: z.string() });
const started = z.object({ conversationId: z.string(), token: z.string() });

export interface Talk {
  readonly conversationId: string;
  /** Posts a message and resolves with what the bot says until it waits for an answer. */
  say(text: string): Promise<ReceivedActivity[]>;
  event(name: string, value: unknown): Promise<ReceivedActivity[]>;
  /** Posts without waiting. */
  post(activity: Record<string, unknown>): Promise<void>;
  /** What the bot has said since the last call; waits until something expects an answer. */
  hear(): Promise<ReceivedActivity[]>;
  /** The same conversation on a service that was started again. */
  at(url: string): Talk;
}

const maxPolls = 600;

export async function startTalk(url: string, secret: string, start: unknown): Promise<Talk> {
  const response = await fetch(`${url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user: { id: 'dl_resident' }, start }),
  });
  const { conversationId, token } = started.parse(await response.json());
  return talkAt(url, conversationId, token, { watermark: '0' });
}

function talkAt(url: string, conversationId: string, token: string, seen: { watermark: string }): Talk {
  const path = `${url}/v3/directline/conversations/${conversationId}/activities`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = async (body: Record<string, unknown>): Promise<void> => {
    const response = await fetch(path, {
      method: 'POST',
      headers,
      body: JSON.stringify({ from: { id: 'dl_resident' }, ...body }),
    });
    if (!response.ok) throw new Error(`POST ${String(response.status)}`);
  };
  const hear = async (): Promise<ReceivedActivity[]> => {
    const heard: ReceivedActivity[] = [];
    for (let poll = 0; poll < maxPolls; poll += 1) {
      const answer = set.parse(await (await fetch(`${path}?watermark=${seen.watermark}`, { headers })).json());
      seen.watermark = answer.watermark;
      heard.push(...answer.activities.filter((a) => a.from.role === 'bot'));
      if (heard.some((a) => a['suggestedActions'] !== undefined)) return heard;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('the bot asks nothing');
  };
  return {
    conversationId,
    post,
    hear,
    say: async (text) => {
      await post({ type: 'message', text });
      return hear();
    },
    event: async (name, value) => {
      await post({ type: 'event', name, value });
      return hear();
    },
    at: (other) => talkAt(other, conversationId, token, seen),
  };
}
