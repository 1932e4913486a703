import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textWidth, wrapped } from '../../../src/knowledge/analysis/text-width.ts';

describe('text in lines', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 60 }).map((word) => word.replace(/[\s-]/g, 'e')),
    { minLength: 1 },
  );

  it('is never wider than there is room, and loses no letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 500 }), (given, width) => {
        const lines = wrapped(given.join(' '), width, 14);
        for (const line of lines) assert.ok(textWidth(line, 14) <= width, line);
        assert.equal(lines.join('').replace(/[\s-]/g, ''), given.join(''));
      }),
    );
  });

  it('breaks a long word with a hyphen', () => {
    const [first = '', ...rest] = wrapped('arbeidsongeschiktheidsverzekering', 120, 14);
    assert.ok(first.endsWith('-') && rest.length > 0);
  });
});
