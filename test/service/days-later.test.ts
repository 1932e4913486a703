/** A tab that was left open for days takes its conversation up again, and nobody else does. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import { runService, type RunningService } from './running-service.ts';

const hourMs = 3_600_000;
const widgetToken = z.object({ conversationId: z.string(), token: z.string(), resume: z.string() });
type WidgetToken = z.infer<typeof widgetToken>;

describe('days later', function () {
  this.timeout(60_000);
  let service: RunningService;
  let later = 0;
  before(async () => {
    service = await runService(() => new Date(Date.parse('2026-07-01T10:00:00Z') + later));
  });
  after(() => service.stop());
  beforeEach(() => {
    later = 0;
  });

  const origin = 'https://www.zoetermeer.nl';
  const send = (path: string, body: unknown, token?: string, from = origin): Promise<Response> =>
    fetch(service.url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: from,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
  const activities = ({ conversationId }: WidgetToken): string =>
    `/v3/directline/conversations/${conversationId}/activities`;
  const say = (to: WidgetToken, text: string, token = to.token): Promise<Response> =>
    send(activities(to), { type: 'message', from: { id: 'resident' }, text }, token);

  async function talk(): Promise<WidgetToken> {
    const token = widgetToken.parse(await (await send('/widget/token', { municipality: 'zoetermeer' })).json());
    assert.equal((await send('/v3/directline/conversations', {}, token.token)).status, 201);
    const turns = [
      ['Alles nagaan', 'korte vragen'],
      ['Weet ik niet', 'Dat geeft niet'],
    ] as const;
    for (const [text, reply] of turns) {
      assert.equal((await say(token, text)).status, 200);
      await heard(token, reply);
    }
    return token;
  }

  it('gets a new token for the same conversation and is welcomed back', async () => {
    const old = await talk();
    later = 72 * hourMs;
    const refused = await say(old, 'hoi');
    assert.equal(refused.status, 403);
    assert.equal(
      z.object({ error: z.object({ code: z.string() }) }).parse(await refused.json()).error.code,
      'TokenExpired',
    );
    const fresh = widgetToken.parse(await (await send('/widget/token', { resume: old.resume })).json());
    assert.equal(fresh.conversationId, old.conversationId);
    assert.equal((await say(fresh, 'hoi')).status, 200);
    assert.match(await heard(fresh, 'Welkom terug'), /De laatste keer ging het over/);
  });

  /** Polls until the bot has said it. */
  async function heard(to: WidgetToken, words: string): Promise<string> {
    for (let poll = 0; poll < 600; poll += 1) {
      const answer = await fetch(service.url + activities(to), {
        headers: { authorization: `Bearer ${to.token}`, origin },
      });
      const text = await answer.text();
      if (text.includes(words)) return text;
    }
    throw new Error(`nobody said ${words}`);
  }

  const refusals: [name: string, change: (token: WidgetToken) => Promise<{ resume: string; from?: string }>][] = [
    ['after a month', (token) => Promise.resolve(((later = 31 * 24 * hourMs), { resume: token.resume }))],
    ['from another site', (token) => Promise.resolve({ resume: token.resume, from: 'https://elders.nl' })],
    ['with a token instead of what renews it', (token) => Promise.resolve({ resume: token.token })],
    ['with one letter changed', ({ resume }) => Promise.resolve({ resume: `${resume.slice(0, -2)}xx` })],
  ];
  for (const [name, change] of refusals)
    it(`is not taken up ${name}`, async () => {
      const { resume, from } = await change(await talk());
      assert.equal((await send('/widget/token', { resume }, undefined, from)).status, 403);
    });

  it('does not let what renews a token be used as one', async () => {
    const token = await talk();
    assert.equal((await say(token, 'hoi', token.resume)).status, 401);
  });

  it('is not taken up when there is no such conversation', async () => {
    const token = widgetToken.parse(await (await send('/widget/token', { municipality: 'almere' })).json());
    assert.equal((await send('/widget/token', { resume: token.resume })).status, 403);
  });
});
