import { deepEqual } from 'node:assert/strict';
import { createDirectLine, type HttpRequest } from '../../../src/web/widget/direct-line.ts';

type Reply = { status: number; body: unknown } | Error;
const conversation = { id: 'a/b', token: 't1', resume: null };

describe('Direct Line, from the widget', () => {
  it('begins with a token and then a conversation, and says where it stands', async () => {
    const { directLine, requests } = lineTo(
      { status: 200, body: { token: 't0' } },
      { status: 201, body: { conversationId: 'c', token: 't1', expires_in: 600 } },
    );
    deepEqual(await directLine.begin(), {
      kind: 'ok',
      value: { conversation: { id: 'c', token: 't1', resume: null }, lifeMs: 600_000 },
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

  describe('when the token died in a pocket', () => {
    const expired: Reply = { status: 403, body: { error: { code: 'TokenExpired', message: '' } } };
    const kept = { id: 'c', token: 't1', resume: 'r1' };
    const news: Reply = { status: 200, body: { activities: [], watermark: '8' } };

    it('gets a new one and asks again, and goes on with it', async () => {
      const { directLine, requests } = lineTo(expired, { status: 200, body: { token: 't2' } }, news, news);
      deepEqual(await directLine.read(kept, null), { kind: 'ok', value: { activities: [], watermark: '8' } });
      await directLine.read(kept, '8');
      deepEqual(
        requests.map(({ token, body }) => [token, body]),
        [
          ['t1', null],
          [null, { resume: 'r1' }],
          ['t2', null],
          ['t2', null],
        ],
      );
    });

    const ends: [name: string, conversation: typeof conversation | typeof kept, replies: Reply[], kind: string][] = [
      ['the service gave nothing to renew it with', conversation, [expired], 'refused'],
      ['the service takes nothing up any more', kept, [expired, { status: 403, body: {} }], 'refused'],
      ['the service is not there just then', kept, [expired, new Error('gone')], 'unreachable'],
      ['the new token is dead too', kept, [expired, { status: 200, body: { token: 't2' } }, expired], 'refused'],
    ];
    for (const [name, known, replies, kind] of ends)
      it(`says ${kind} when ${name}`, async () => {
        deepEqual((await lineTo(...replies).directLine.read(known, null)).kind, kind);
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
