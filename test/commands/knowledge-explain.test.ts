import assert from 'node:assert/strict';
import { knowledge } from '../../src/commands/knowledge.ts';
import { run, runProgram, type Ended } from './run.ts';

const today = ['explain', '--municipality', 'zoetermeer', '--date', '2026-07-01'];
const household = {
  age: 40,
  household: 'single',
  children: [],
  otherAdultsAtHome: 0,
  costSharers: 0,
  netMonthlyIncomeCents: 136_000,
  yearlyIncomeCents: 4_090_000,
  taxAssetsCents: 0,
  assetsCents: 100_000,
  hasHealthInsurance: true,
  monthsOnLowIncome: 40,
  workProspect: false,
};

describe('npm run knowledge -- explain', () => {
  let ended: Ended;
  before(async () => {
    ended = await run(knowledge, today, `${JSON.stringify(household)}\n{}\n`);
  });
  const block = (id: string): string => ended.out.split('\n\n').find((text) => text.startsWith(`${id}:`)) ?? '';

  it('answers each household in order', () => {
    assert.deepEqual([ended.status, ended.err], [0, '']);
    assert.deepEqual(
      ended.out
        .split('\n')
        .filter((line) => line.startsWith('Huishouden'))
        .map((line) => line.slice(0, 44)),
      ['Huishouden 1. Zoetermeer op 1 juli 2026. Ken', 'Huishouden 2. Zoetermeer op 1 juli 2026. Ken'],
    );
  });

  it('gives condition, value, limit, edition, source with its link, and what would change it', () => {
    const care = block('nederland/zorgtoeslag');
    assert.match(care, /^nederland\/zorgtoeslag: waarschijnlijk niet\. Uitgave van 1 januari 2026\.$/m);
    const chain =
      / {2}Nee\. .+ \(income\)\n {4}Bekend over uw inkomen per jaar: € 40\.900\.\n {4}Grens: € 40\.857\.\n {4}Bron: Wet op de zorgtoeslag, .*https:\/\/wetten\.overheid\.nl\/\S+\. Die is bevestigd\.$/m;
    assert.match(care, chain);
    assert.match(
      care,
      /^ {2}Over uw inkomen per jaar: Bij € 40\.857 of minder kan het waarschijnlijk wel\. Dat scheelt € 43\.$/m,
    );
  });

  it('gives the share of the income standard, worked out for the household', () => {
    assert.match(
      block('zoetermeer/individuele-inkomenstoeslag'),
      /Bekend over uw inkomen per maand: € 1\.360\.\n {4}Grens: € 1\.348,49\. Dat is 100% van de norm\./,
    );
  });

  it('says what is not confirmed, and who knows', () => {
    assert.match(block('zoetermeer/zoetermeerpas'), /Vraag het aan [a-z-]+\.$/m);
  });

  it('stops at a bad line and names the field', async () => {
    const bad = await run(knowledge, today, '{"age":"forty"}\n');
    assert.deepEqual([bad.status, bad.out], [2, '']);
    assert.match(bad.err, /^line 1, age: /);
  });

  it('says the same as a program, up to a bad line', () => {
    const bad = runProgram('knowledge', today, `${JSON.stringify(household)}\n{"age":"forty"}\n`);
    assert.equal(bad.status, 2);
    assert.equal(bad.out, ended.out.slice(0, ended.out.indexOf('Huishouden 2.')));
    assert.match(bad.err, /^line 2, age: /);
  });
});
