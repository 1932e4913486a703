/** Two ages: whose they are follows from the words, and a sentence never has a hole. */
import assert from 'node:assert/strict';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, talk } from '../story/story-talk.ts';

const couple: ConversationState = {
  ...initialState('nl'),
  step: 'check',
  municipality: 'almere',
  referenceDate: '2026-07-01',
  answers: [{ question: 'has-partner', statements: [{ fact: 'hasPartner', op: 'is', value: true }] }],
  pending: { question: 'ages', shown: [] },
};
const ages = (...said: string[]): string[] =>
  saidIn(talk(couple, ...said))
    .filter((s) => /age/i.test(s))
    .sort();
const right = ['age is 71', 'partnerAge is 65'];

describe('two ages', () => {
  for (const said of [['71 en 65'], ['ik ben 71 en zij 65'], ['mijn vrouw is 65, ik 71'], ['65 is ze', 'ik 71']])
    it(said.join(' · '), () => {
      assert.deepEqual(ages(...said), right);
    });

  it('one of them is said in its own sentence', () => {
    assert.match(talk(couple, '65 is ze').text, /^Je partner is 65 jaar\.\nHoe oud ben je\?|^Je partner is 65 jaar\./);
    assert.match(talk(couple, '71').text, /^Je bent 71 jaar\.\s/);
    for (const said of ['65 is ze', '71'])
      assert.doesNotMatch(talk(couple, said).text, / is {2}jaar|partner is\s+jaar/);
  });

  for (const said of ['nee andersom', 'nee, andersom', 'nee andersom ik ben 71 en zij 65', 'omgekeerd'])
    it(`the wrong way round, and then "${said}"`, () => {
      assert.deepEqual(ages('65 en 71', said), right);
    });

  it('"andersom" is no "nee" to a question that it does not turn round', () => {
    const state: ConversationState = { ...couple, pending: { question: 'has-children', shown: [] } };
    assert.deepEqual(saidIn(talk(state, 'nee andersom')), saidIn({ ...talk(state, 'paars') }));
  });

  it('an age of oneself is not that of a partner', () => {
    const state: ConversationState = { ...couple, pending: { question: 'partner-age', shown: [] } };
    assert.ok(!saidIn(talk(state, 'ik 71')).includes('partnerAge is 71'));
    assert.ok(saidIn(talk(state, '65 is ze')).includes('partnerAge is 65'));
  });
});

describe("numbers that are nobody's age", () => {
  for (const said of ['22, en ik werk 20u bij appie', 'ik ben 22, heb werk 24 uur', '22 en werk al 20 jaar bij de ns'])
    it(`"${said}" leaves the partner's age open`, () => {
      const reply = talk(couple, said);
      assert.deepEqual(saidIn(reply).slice(1), ['age is 22']);
      assert.match(reply.text, /Hoe oud is je partner\?/);
    });

  it('"werkt 24 uur" is not how old he is', () => {
    assert.match(talk(couple, 'ik ben 38 mijn man werkt 24 uur per week').text, /Dan ben je nu 38/);
  });

  it('children of those ages are no partner', () => {
    assert.ok(
      !saidIn(talk(couple, '38, we hebben 3 kinderen van 12 14 en 16')).some((s) => s.startsWith('partnerAge')),
    );
  });

  it('what both are besides leaves their ages', () => {
    assert.deepEqual(ages('38 en 40, allebei wia'), ['age is 38', 'partnerAge is 40']);
  });

  it('a word of another language for the partner is known', () => {
    assert.deepEqual(ages('35, zona 33'), ['age is 35', 'partnerAge is 33']);
  });

  it('asked for the partner, "30 zei ik al" is the partner', () => {
    const reply = talk(couple, '28', '30 zei ik al');
    assert.ok(saidIn(reply).includes('age is 28'));
    assert.ok(saidIn(reply).includes('partnerAge is 30') || /Dan is je partner nu 30/.test(reply.text), reply.text);
  });
});

describe('years of birth', () => {
  const said: [string, number, number][] = [
    ['34 en hij is van 1988', 34, 38],
    ['ik ben van 1990 en mijn man van 1985', 36, 41],
    ["'88 en '86", 38, 40],
    ['12-03-1990 en hij 4-5-88', 36, 38],
  ];
  for (const [text, own, partner] of said)
    it(`"${text}": the ages are said back, for a birthday may be to come`, () => {
      assert.ok(talk(couple, text).text.includes(`nu ${String(own)} en je partner ${String(partner)}. Klopt dat?`));
      assert.deepEqual(ages(text), []);
    });
  it('an age is no year, nor is what happened in one', () => {
    assert.deepEqual(ages('ik 34 en mijn man van 40'), ['age is 34', 'partnerAge is 40']);
    assert.deepEqual(ages('71 en 65'), right);
  });
  it('"ben van 88" is not 88 years old', () => {
    const alone = { ...couple, answers: [], pending: { question: 'age', shown: [] } };
    assert.match(talk(alone, 'ben van 88').text, /^Is dat 37 of 38 jaar\?/);
  });
});
