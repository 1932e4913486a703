import { deepEqual } from 'node:assert/strict';
import { createDirectLine, type HttpRequest } from '../../../src/web/widget/direct-line.ts';

type Reply = { status: number; body: unknown } | Error;
const conversation = { id: 'a/b', token: 't1' };

describe('Direct Line, from the widget', () => {
  it('begins with a token and then a conversation, and says where it stands', async () => {
    const { directLine, requests } = lineTo(
      { status: 200, body: { token: 't0' } },
      { status: 201, body: { conversationId: 'c', token: 't1', expires_in: 600 } },
    );
    deepEqual(await directLine.begin(), {
      kind: 'ok',
      value: { conversation: { id: 'c', token: 't1' }, lifeMs: 600_000 },
    });
    const start = { municipality: 'almere', locale: 'nl' };
    deepEqual(requests, [
      { method: 'POST', url: 'https://x/widget/token', token: null, body: start },
      { method: 'POST', url: 'https://x/v3/directline/conversations', token: 't0', body: { locale: 'nl', start } },
    ]);
  });

  it('asks for no conversation without a token', async () => {
    const { directLine, requests } = lineTo({ status: 429, body: null });
    deepEqual(await directLine.begin(), { kind: 'unreachable' });
    deepEqual(requests.length, 1);
  });

  it('reads from the watermark on', async () => {
    const { directLine, requests } = lineTo({ status: 200, body: { activities: [], watermark: '8' } });
    deepEqual(await directLine.read(conversation, '7&'), { kind: 'ok', value: { activities: [], watermark: '8' } });
    deepEqual(requests[0]?.url, 'https://x/v3/directline/conversations/a%2Fb/activities?watermark=7%26');
  });

  it('posts words with the id that the echo will bring back', async () => {
    const { directLine, requests } = lineTo({ status: 200, body: { id: '1' } });
    deepEqual(await directLine.post(conversation, { text: 'hoi', clientId: 'c1' }), { kind: 'ok', value: null });
    deepEqual(requests[0]?.body, {
      type: 'message',
      from: { id: 'resident', role: 'user' },
      locale: 'nl',
      text: 'hoi',
      channelData: { clientActivityID: 'c1' },
    });
  });

  const answers: [reply: Reply, kind: string][] = [
    [{ status: 401, body: {} }, 'refused'],
    [{ status: 403, body: {} }, 'refused'],
    [{ status: 404, body: {} }, 'refused'],
    [{ status: 429, body: {} }, 'unreachable'],
    [{ status: 500, body: {} }, 'unreachable'],
    [{ status: 200, body: null }, 'unreachable'],
    [{ status: 200, body: { id: 7 } }, 'unreachable'],
    [new Error('no network'), 'unreachable'],
  ];
  for (const [reply, kind] of answers)
    it(`${reply instanceof Error ? reply.message : `${reply.status} ${JSON.stringify(reply.body)}`} is ${kind}`, async () => {
      const { directLine } = lineTo(reply);
      deepEqual(await directLine.post(conversation, { text: 'x', clientId: 'c' }), { kind });
    });
});

function lineTo(...replies: Reply[]) {
  const requests: HttpRequest[] = [];
  const directLine = createDirectLine({
    serviceUrl: 'https://x/',
    municipality: 'almere',
    locale: 'nl',
    http: async (request) => {
      requests.push(request);
      const reply = replies.shift() ?? new Error('no reply left');
      if (reply instanceof Error) throw reply;
      return reply;
    },
  });
  return { directLine, requests };
}
