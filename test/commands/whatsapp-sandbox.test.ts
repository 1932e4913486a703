import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { whatsAppSandbox } from '../../src/commands/whatsapp-sandbox.ts';
import { startSandbox } from '../../src/commands/whatsapp-sandbox/sandbox.ts';
import { hoodOf } from '../../src/commands/whatsapp-sandbox/hood.ts';
import { bubbleOf } from '../../src/commands/whatsapp-sandbox/bubble-of.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { run, runProgram } from './run.ts';

describe('npm run whatsapp:sandbox', () => {
  it('refuses to run in production, as a program', () => {
    const { status, err } = runProgram('whatsapp:sandbox', [], '', {
      NODE_ENV: 'production',
      MICROSOFT_APP_ID: 'app',
      SESSION_SECRET: 'a'.repeat(16),
      DIRECTLINE_SECRET: 'b'.repeat(16),
    });
    assert.deepEqual([status, err], [2, 'NODE_ENV=production: the sandbox is for trying only\n']);
  });

  for (const [args, said] of [
    [['--port', '99999'], '--port'],
    [['--colour', 'red'], '--colour'],
  ] as const)
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { status, out, err } = await run(whatsAppSandbox, args);
      assert.deepEqual([status, out, err.includes(said)], [2, '', true]);
    });

  it('says so when the service does not know the handshake, and leaves nothing running', async () => {
    const service = createServer((_, response) => void response.writeHead(404).end());
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const address = service.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    let graphUrl = '';
    await assert.rejects(
      startSandbox({
        port: 0,
        texts: loadTexts('locales'),
        bundle: () => '',
        startService: async (graph) => {
          graphUrl = graph.url;
          const stop = () => new Promise<void>((resolve) => service.close(() => resolve()));
          return { webhookUrl: `http://127.0.0.1:${String(port)}/nothing`, stop };
        },
      }),
      /SANDBOX_WEBHOOK: .*\/nothing answered the handshake with 404/,
    );
    await assert.rejects(fetch(graphUrl));
    assert.equal(service.listening, false);
  });
});

describe('what the phone shows', () => {
  const sent = { id: 'wamid.A', at: '2026-11-21T12:00:00.000Z', phoneNumberId: '1', person: undefined, statuses: [] };
  const template = {
    name: 'er_is_een_antwoord',
    components: [{ type: 'body', parameters: [{ type: 'text', text: 'Zoetermeer' }] }],
  };
  const cases: [what: string, shown: object, expected: object][] = [
    ['a text', { type: 'text', body: { text: { body: 'hoi' } } }, { kind: 'text', text: 'hoi', tick: 'waiting' }],
    [
      'a template',
      { type: 'template', body: { template } },
      { kind: 'template', text: 'er_is_een_antwoord\nZoetermeer' },
    ],
    ['what it does not know', { type: 'sticker', body: {} }, { kind: 'unknown', text: 'sticker' }],
    ['the furthest status', { type: 'text', body: {}, statuses: ['read', 'sent', 'delivered'] }, { tick: 'read' }],
    ['a failure', { type: 'text', body: {}, statuses: ['sent', 'failed'] }, { tick: 'failed' }],
  ];
  for (const [what, shown, expected] of cases)
    it(what, () => {
      const bubble: object = bubbleOf({ ...sent, type: 'text', body: {}, ...shown });
      assert.deepEqual({ ...bubble, ...expected }, bubble);
    });
});

describe('under the hood', () => {
  const at = (second: number): string => `2026-11-21T12:00:${String(second).padStart(2, '0')}.000Z`;

  it('lies the newest on top, with kinds, codes and no more than forty lines', () => {
    const envelope = {
      entry: [{ changes: [{ value: { messages: [{ type: 'text' }], statuses: [{ status: 'read' }] } }] }],
    };
    const path = '/v26.0/106540352242922/messages';
    const lines = hoodOf(
      [{ at: at(1), body: envelope, status: 200 }],
      [{ at: at(2), method: 'POST', path, body: { type: 'text' }, status: 429, code: 131056 }],
    );
    assert.deepEqual(
      lines.map(({ what, status, code }) => [what, status, code]),
      [
        ['POST messages text', 429, 131056],
        ['text, status read', 200, undefined],
      ],
    );
    const many = Array.from({ length: 59 }, (_, second) => ({ at: at(second), body: null, status: 200 }));
    assert.deepEqual([hoodOf(many, []).length, hoodOf(many, [])[0]?.key], [40, 'webhook-58']);
  });
});
