import assert from 'node:assert/strict';
import { atSeconds, message, messages } from './posts.ts';
import { read, sentAt } from './read.ts';

describe('when a message was sent', () => {
  const table: [timestamp: unknown, sentAt: string][] = [
    [String(atSeconds), sentAt],
    [atSeconds, sentAt],
    [atSeconds + 0.7, sentAt],
    [atSeconds * 1000, '2026-11-22T10:00:00.000Z'],
    [atSeconds + 3600 + 60, '2026-11-22T10:01:00.000Z'],
    [atSeconds + 7200, '2026-11-22T10:00:00.000Z'],
    ['yesterday', '2026-11-22T10:00:00.000Z'],
    [0, '2026-11-22T10:00:00.000Z'],
    [-5, '2026-11-22T10:00:00.000Z'],
    [null, '2026-11-22T10:00:00.000Z'],
    [{}, '2026-11-22T10:00:00.000Z'],
  ];
  for (const [timestamp, expected] of table)
    it(`reads ${JSON.stringify(timestamp)}`, () => {
      const [received] = read(messages(message('wamid.1', { timestamp, type: 'text', text: { body: 'x' } }))).received;
      assert.equal(received?.sentAt, expected);
    });
});
