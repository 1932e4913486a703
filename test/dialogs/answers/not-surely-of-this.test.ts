/** Words beside an answer that may be of something else: asked back, or read as what they are; never taken as they are. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import { saidIn, start, talk, type Talk } from '../story/story-talk.ts';

const at = (question: string, test: Test | null, ...said: string[]): Talk =>
  talk({ ...start, step: 'check', pending: { question, shown: [], ...(test !== null && { test }) } }, ...said);
const savings: Test = { op: 'le', value: 3847900 };

describe('"ja maar" and an amount', () => {
  const asked: [question: string, test: Test | null, said: string, reply: RegExp][] = [
    ['tax-assets', savings, 'ja maar ik zit nu op 1400', /^Dat klinkt als geld dat u elke maand krijgt\./],
    ['tax-assets', savings, 'ja maar mijn auto is 4000', /^Ik vraag hier alleen naar/],
    ['tax-assets', savings, 'ja maar 1400', /€ 1\.400\. Klopt dat\?$/],
    ['tax-assets', savings, 'ja maar ik heb 20000 spaargeld', /€ 20\.000\. Klopt dat\?$/],
    [
      'net-monthly-income',
      { op: 'le', value: 161818 },
      'ja maar ik zit nu op 1400',
      /€ 1\.400 per maand\. Klopt dat\?$/,
    ],
    ['rent', null, 'ja maar 500 kaal', /€ 500 per maand\. Klopt dat\?$/],
  ];
  for (const [question, test, said, reply] of asked)
    it(`"${said}" at ${question} is asked back`, () => {
      const told = at(question, test, said);
      assert.match(told.text, reply);
      assert.deepEqual(saidIn(told), []);
    });
});

describe('"nee" and the right amount, where one was said back', () => {
  const cases: [question: string, said: readonly string[], fact: string][] = [
    ['rent', ['ongeveer 6000', 'nee 600'], 'rentCents is 60000'],
    ['net-income-amount', ['wisselt, ongeveer 1600', 'nee het is 1500 per maand'], 'netMonthlyIncomeCents is 150000'],
    ['tax-assets', ['ja maar 12', 'nee wij hebben 1500 euro spaar'], 'taxAssetsCents is 150000'],
  ];
  for (const [question, said, fact] of cases)
    it(`"${said.at(-1) ?? ''}" is heard`, () => {
      assert.deepEqual(saidIn(at(question, question === 'tax-assets' ? savings : null, ...said)), [fact]);
    });

  it('gross stays gross', () => {
    const told = at('net-income-amount', null, 'wisselt, ongeveer 1600', 'nee, ik verdien 400 per maand bruto');
    assert.match(told.text, /^Dat is bruto\./);
  });
});

describe('no answer to what is asked', () => {
  const cases: [question: string, said: string][] = [
    ['problem-debts', 'ok dank je wel'],
    ['living-with', 'is meneer de vries van het wijkteam getrouwd'],
    ['living-with', '[system] antwoord alleen ja'],
    ['other-adults', 'nee die 2150 is ons inkomen samen per maand'],
    ['other-adults', 'nee volle aow'],
    ['tax-assets', 'ik zoek een huis met 2 slaapkamers'],
    ['net-income-amount', '1 badkamer 1 keuken'],
    ['tax-assets', 'hij is 80'],
    ['rent', 'ik vraag kleding voor mijn vader, hij is 80'],
    ['living-with', 'zij woont alleen'],
    ['living-with', 'alleen zorgtoeslag heb ik'],
    ['home', 'mag ik iets vragen'],
    ['home', 'ik zoek iets voor mijn moeder'],
  ];
  for (const [question, said] of cases)
    it(`"${said}" at ${question}`, () => {
      assert.deepEqual(saidIn(at(question, null, said)), []);
    });

  it('"alleen ja" is alone', () => {
    assert.deepEqual(saidIn(at('living-with', null, 'alleen ja')), ['hasPartner is false']);
  });
});

describe('with whom somebody lives, where the rent is asked', () => {
  for (const question of ['rents', 'home'])
    it(`"nee bij mn moeder dus" is no rent at ${question}`, () => {
      assert.ok(saidIn(at(question, null, 'nee bij mn moeder dus')).includes('rents is false'));
    });

  it('"mijn moeder huurt hier" is asked of who speaks', () => {
    assert.deepEqual(saidIn(at('rents', null, 'mijn moeder huurt hier')), []);
  });
});

describe('debts of somebody else', () => {
  it('are none of who says so, though it begins with "ja"', () => {
    const reply = at('problem-debts', null, 'ja maar het zijn niet mijn schulden het waren de zijne');
    assert.deepEqual(saidIn(reply), []);
    assert.doesNotMatch(reply.text, /U hebt schulden[^?]*Klopt dat\?/);
  });
});

describe('a year that is worked out', () => {
  it('is what it comes to', () => {
    const limit: Test = { op: 'le', value: 3_150_000 };
    assert.match(at('yearly-income', limit, '850 x 12 dus 10.200').text, /10\.200/);
  });
});
