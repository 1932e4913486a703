import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitTail, splitText } from '../../../../src/channels/whatsapp/render/split-text.ts';

describe('a long text', () => {
  const cases: [why: string, text: string, limit: number, parts: string[]][] = [
    ['short enough', 'een twee', 8, ['een twee']],
    ['between paragraphs', 'een\ntwee\n\ndrie vier', 14, ['een\ntwee', 'drie vier']],
    ['between lines', 'een twee\ndrie vier', 10, ['een twee', 'drie vier']],
    ['between sentences', 'Een twee. Drie vier.', 12, ['Een twee.', 'Drie vier.']],
    ['between words', 'een twee drie vier', 9, ['een twee', 'drie vier']],
    ['not after a crumb', 'a\n\nbb cc dd ee ff', 9, ['a\n\nbb cc', 'dd ee ff']],
    ['a word longer than the limit', 'aaaaaa', 4, ['aaaa', 'aa']],
    ['never in half an emoji', '😀😀😀', 3, ['😀', '😀', '😀']],
    ['nothing', '  ', 4, []],
  ];
  for (const [why, text, limit, parts] of cases)
    it(`is split ${why}`, () => assert.deepEqual(splitText(text, limit), parts));

  it('keeps its last paragraphs for the buttons, as much as fits', () => {
    const text = 'Eerst dit.\n\nDan dit.\n\nWilt u dat?';
    assert.deepEqual(splitTail(text, 21), { head: 'Eerst dit.', tail: 'Dan dit.\n\nWilt u dat?' });
    assert.deepEqual(splitTail(text, 20), { head: 'Eerst dit.\n\nDan dit.', tail: 'Wilt u dat?' });
    assert.deepEqual(splitTail(text, 100), { head: '', tail: text });
  });

  const words = fc.array(fc.constantFrom('ja', 'nee.', 'huurtoeslag', '\n', '\n\n', '• een', 'Wat nu?', '😀'), {
    maxLength: 60,
  });
  it('loses no word, breaks none, and stays within the limit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 60 }), (list, limit) => {
        const text = list.join(' ');
        const spoken = (one: string): string[] => one.split(/\s+/).filter((word) => word !== '');
        const { head, tail } = splitTail(text, limit);
        for (const parts of [splitText(text, limit), [head, tail]])
          assert.deepEqual(parts.flatMap(spoken), spoken(text));
        assert.ok(tail.length <= limit && splitText(text, limit).every((part) => part.length <= limit));
      }),
    );
  });
});
