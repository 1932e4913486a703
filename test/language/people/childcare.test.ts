import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChildcare } from '../../../src/language/people/childcare.ts';

const dag = (hoursPerMonth: number, hourlyRateCents: number) => ({ type: 'dagopvang', hoursPerMonth, hourlyRateCents });
const bso = (hoursPerMonth: number, hourlyRateCents: number) => ({ type: 'bso', hoursPerMonth, hourlyRateCents });
const guest = (hoursPerMonth: number, hourlyRateCents: number) => ({
  type: 'gastouder',
  hoursPerMonth,
  hourlyRateCents,
});

const read: [text: string, entries: object[]][] = [
  ['bso 40 uur 9,50', [bso(40, 950)]],
  ['dagopvang 80 uur 10,50', [dag(80, 1050)]],
  ['Dagopvang, 80 uur per maand, 10,50 per uur', [dag(80, 1050)]],
  ['80 uur dagopvang voor € 10,50', [dag(80, 1050)]],
  ['kdv 100 uur € 11', [dag(100, 1100)]],
  ['crèche 64u 10.75 euro', [dag(64, 1075)]],
  ['gastouder 120 uur 7,90 per uur', [guest(120, 790)]],
  ['buitenschoolse opvang 40 uur 9,98', [bso(40, 998)]],
  ['bso 40 uur 9,50 en dagopvang 80 uur 10,50', [bso(40, 950), dag(80, 1050)]],
  ['bso 40 uur 9,50; gastouder 60 uur 8', [bso(40, 950), guest(60, 800)]],
  ['bso 40 uur 9,50\nbso 30 uur 9,50', [bso(40, 950), bso(30, 950)]],
  ['bso 40 uur 9,50 en 30 uur 9,50', [bso(40, 950), bso(30, 950)]],
  ['2 kinderen dagopvang 80 uur 10,50', [dag(80, 1050), dag(80, 1050)]],
  ['twee keer bso veertig uur 9,50', [bso(40, 950), bso(40, 950)]],
  ['bso 40 uur, dagopvang 80 uur 10,50', []],
  ['bso 40 uur', []],
  ['bso 9,50', []],
  ['40 uur 9,50', []],
  ['bso 10 uur per week 9,50', []],
  ['bso 40 uur 950', []],
  ['bso 40 uur 9,50 380 euro', []],
  ['weet ik niet', []],
  ['opvang', []],
  ['', []],
];

describe('childcare in words', () => {
  for (const [text, entries] of read)
    it(`${text} → ${entries.length === 0 ? 'nothing sure' : JSON.stringify(entries)}`, () => {
      const parsed = parseChildcare(text);
      assert.deepEqual(parsed.status === 'success' ? parsed.value : [], entries);
    });

  it('never throws, and gives only what the contract can hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parsed = parseChildcare(`${before} bso 40 uur 9,50 ${after}`);
        if (parsed.status === 'success')
          for (const { hoursPerMonth, hourlyRateCents } of parsed.value)
            assert.ok(hoursPerMonth <= 744 && Number.isInteger(hourlyRateCents) && hourlyRateCents <= 10_000);
      }),
    );
  });
});
