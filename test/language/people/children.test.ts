import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChildren } from '../../../src/language/people/ages.ts';

const referenceDate = '2026-07-01';
type Row = [text: string, count: number, ages: number[] | null];

const understood: Row[] = [
  ['2 kids 5 en 9', 2, [5, 9]],
  ['twee kinderen van 5 en 9', 2, [5, 9]],
  ['2 kinderen: 5,9', 2, [5, 9]],
  ['2 kinderen (5 en 9)', 2, [5, 9]],
  ['2, van 5 en 9', 2, [5, 9]],
  ['2 van 5 en 9', 2, [5, 9]],
  ['5 en 9', 2, [5, 9]],
  ['5,9', 2, [5, 9]],
  ['5,9 en 12', 3, [5, 9, 12]],
  ['5-9-12', 3, [5, 9, 12]],
  ['vijf en negen', 2, [5, 9]],
  ['14 en 16 jaar', 2, [14, 16]],
  ['drie kinderen: 4, 7 en 10 jaar oud', 3, [4, 7, 10]],
  ['een dochter van 3', 1, [3]],
  ['mijn zoon is 12', 1, [12]],
  ['5 jaar', 1, [5]],
  ['dochter 3 zoon 5', 2, [3, 5]],
  ['zoon (14) en dochter (16)', 2, [14, 16]],
  ['Sara 5 en Ali 9', 2, [5, 9]],
  ['oudste is 9, jongste 5', 2, [9, 5]],
  ['2 zoons van 5 en 9 en een dochter van 3', 3, [5, 9, 3]],
  ['1 van 17 en 1 van 4', 2, [17, 4]],
  ['een van 17 en een van 4', 2, [17, 4]],
  ['twee van 5 en een van 9', 3, [5, 5, 9]],
  ['eentje van 3', 1, [3]],
  ['tweeling van 6', 2, [6, 6]],
  ['twee, 5 en 9', 2, [5, 9]],
  ['drie, 2, 5 en 9', 3, [2, 5, 9]],
  ['een tweeling van 6 en een zoon van 9', 3, [6, 6, 9]],
  ['2 kinderen, een tweeling van 6', 2, [6, 6]],
  ['2 kinderen allebei 5', 2, [5, 5]],
  ['drie kinderen: 2x 4 en 1x 9', 3, [4, 4, 9]],
  ['5, 9 jr en 8 maanden', 3, [5, 9, 0]],
  ['een baby', 1, [0]],
  ['baby van 8 maanden', 1, [0]],
  ["2 baby's", 2, [0, 0]],
  ['een zoon van 2,5', 1, [2]],
  ['een jongen van anderhalf', 1, [1]],
  ['12-03-2015 en 3-8-2019', 2, [11, 6]],
  ['ik ben 34 en heb 2 kinderen van 5 en 9', 2, [5, 9]],
  ['17 en 20', 2, [17, 20]],
  ['2 kinderen geboren in 2015 en 2019', 2, null],
  ['drie', 3, null],
  ['een', 1, null],
  ['ja 2', 2, null],
  ['3 kinderen', 3, null],
  ['2 lieve kleine kinderen', 2, null],
  ['ik heb er 3', 3, null],
  ['met 2 kids', 2, null],
  ['3 meiden', 3, null],
  ['2 jongens en 1 meisje', 3, null],
  ['3 kinderen, 2 jongens en een meisje', 3, null],
  ['2 onder de 18', 2, null],
  ['geen', 0, []],
  ['nul', 0, []],
  ['0', 0, []],
  ['nee geen kinderen', 0, []],
  ['ik heb geen kinderen', 0, []],
];

const refused = `2 kinderen 5|3 kinderen van 5 en 9|2 kinderen, 3 jongens|2 of 3|2,5|17|640|2 kinderen, 640 huur|2 honden|€ 2|-2|
  2 kinderen waarvan 1 thuis|2 kids en 1 op komst|tussen 5 en 9|2 ouder dan 18|meer dan 2|anderhalf|geen idee|ja|kinderen||
  31-02-2015|12-03-2030|ik heb een vraag|1000000 kinderen`;

describe('parseChildren on 1 July 2026', () => {
  for (const [text, count, ages] of understood)
    it(`${JSON.stringify(text)}: ${count}, ${JSON.stringify(ages)}`, () => {
      assert.deepEqual(parseChildren(text, referenceDate), { status: 'success', value: { count, ages } });
    });

  for (const text of refused.split(/\|\s*/))
    it(`${JSON.stringify(text)} is not understood`, () => {
      assert.deepEqual(parseChildren(text, referenceDate), { status: 'fail' });
    });

  it('takes a bare number as an age when ages were asked', () => {
    for (const [text, age] of [
      ['5', 5],
      ['17', 17],
      ['vijf', 5],
    ] as const)
      assert.deepEqual(parseChildren(text, referenceDate, 'ages'), {
        status: 'success',
        value: { count: 1, ages: [age] },
      });
  });

  const ages = fc.array(fc.nat(17), { minLength: 2, maxLength: 8 });
  const listed = (list: readonly number[]): string => `${list.slice(0, -1).join(', ')} en ${list.at(-1) ?? ''}`;

  it('reads any list of ages, with and without their number', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const expected = { status: 'success', value: { count: list.length, ages: list } };
        for (const text of [
          listed(list),
          `${list.length} kinderen van ${listed(list)}`,
          `${list.length} kids: ${listed(list)} jaar`,
        ])
          assert.deepEqual(parseChildren(text, referenceDate), expected, text);
      }),
    );
  });

  it('refuses a number of children that is not the number of ages', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 12 }), (list, count) => {
        fc.pre(count !== list.length);
        assert.deepEqual(parseChildren(`${count} kinderen van ${listed(list)}`, referenceDate), { status: 'fail' });
      }),
    );
  });
});
