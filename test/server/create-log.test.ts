import assert from 'node:assert/strict';
import { createLog, logLevels } from '../../src/server/create-log.ts';

describe('log', () => {
  it('writes a JSON line with the time and the fields', () => {
    const lines: string[] = [];
    createLog('info', { write: (line) => void lines.push(line) }).error({
      code: 'BOT_TURN_FAILED',
      conversationId: 'c',
    });
    const { time, ...rest } = JSON.parse(lines.join(''));
    assert.deepEqual(rest, { level: 50, code: 'BOT_TURN_FAILED', conversationId: 'c' });
    assert.match(time, /^\d{4}-\d\d-\d\dT/);
  });

  const counts = { debug: 3, info: 3, warn: 2, error: 1, silent: 0 };
  for (const level of logLevels)
    it(`writes ${counts[level]} of info, warn and error at level ${level}`, () => {
      const lines: string[] = [];
      const log = createLog(level, { write: (line) => void lines.push(line) });
      log.info({ code: 'A' });
      log.warn({ code: 'B' });
      log.error({ code: 'C' });
      assert.equal(lines.length, counts[level]);
    });
});
