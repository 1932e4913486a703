import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { servicesFor, serviceWords } from '../../src/knowledge/service-words.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const words = { say: loadTexts('locales').say('nl', 'u'), address: 'u' as const, phone: '14 000' };
const file = 'social-map/dorp/stad.yaml';

/** What a resident reads on a day, after one change in the organisation's file. */
function told(today: string, from = '', to = ''): string[] {
  const root = writeKnowledge({ ...smallKnowledge, [file]: (smallKnowledge[file] ?? '').replace(from, to) });
  const knowledge = loadKnowledge(root);
  rmSync(root, { recursive: true });
  return serviceWords(knowledge, 'stad/balie', { ...words, today });
}

const perhaps = ['• Misschien is er *De stad*. De gemeente helpt. Bel 14 000 om te vragen of dit nog klopt.'];
const fact = ['• *De stad*, De balie: Hier is hulp.'];

describe('a service in words', () => {
  const cases: [string, string, string, string, string[]][] = [
    ['checked not long ago', '2026-07-02', '', '', fact],
    ['checked 24 months ago to the day', '2028-07-01', '', '', fact],
    ['checked a day longer ago', '2028-07-02', '', '', perhaps],
    ['never confirmed', '2026-07-02', 'status: confirmed\nsources', 'status: not_confirmed\nsources', perhaps],
    ['closed', '2026-07-02', 'status: active', 'status: defunct', []],
    [
      'a number that is confirmed',
      '2026-07-02',
      'services:',
      "phones: [{ number: '14 001', status: confirmed }]\nservices:",
      ['• *De stad*, De balie: Hier is hulp. Bel 14 001.'],
    ],
    [
      'a number that is not',
      '2026-07-02',
      'services:',
      "phones: [{ number: '14 001', status: not_confirmed }]\nservices:",
      fact,
    ],
    [
      'an address',
      '2026-07-02',
      'city: Dorp',
      'address1: Plein 1, city: Dorp',
      ['• *De stad*, De balie: Hier is hulp. Plein 1, Dorp.'],
    ],
    [
      'an address that is not confirmed',
      '2026-07-02',
      'city: Dorp, stateProvince: Flevoland, status: confirmed',
      'address1: Plein 1, city: Dorp, stateProvince: Flevoland, status: not_confirmed',
      fact,
    ],
  ];
  for (const [name, today, from, to, expected] of cases)
    it(name, () => {
      assert.deepEqual(told(today, from, to), expected);
    });

  it('is nothing when nobody knows it', () => {
    const knowledge = loadKnowledge('knowledge');
    assert.deepEqual(serviceWords(knowledge, 'nergens/balie', { ...words, today: '2026-07-01' }), []);
  });
});

describe('services for a topic', () => {
  const knowledge = loadKnowledge('knowledge');
  const namesFor = (...topics: string[]): string[] =>
    servicesFor(knowledge, 'zoetermeer', topics, '2026-07-01').map((id) => id.split('/')[0] ?? '');

  const firsts: [topic: string, first: string[]][] = [
    ['voedselbank', ['voedselbank-haaglanden', 'gemeente-zoetermeer', 'voedselbank-zoetermeer']],
    ['kleding', ['kledingbank-zoetermeer']],
    ['taal', ['stichting-piezo']],
    ['bezwaar', ['juridisch-loket']],
  ];
  for (const [topic, first] of firsts)
    it(`begin with who answers it best: ${topic}`, () => {
      assert.deepEqual(namesFor(topic).slice(0, first.length), first);
    });

  it('put what is sure before what may have gone, where no editor chose', () => {
    const names = servicesFor(knowledge, 'almere', ['schulden'], '2026-07-01').map((id) => id.split('/')[0] ?? '');
    assert.ok(names.indexOf('juridisch-loket') < names.indexOf('plangroep-almere'), names.join());
  });

  it('are each named once, and of this place or the whole country', () => {
    const ids = servicesFor(knowledge, 'zoetermeer', ['rondkomen', 'schulden'], '2026-07-01');
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => !id.includes('almere')));
  });

  it('begin with what is sure where many topics are asked at once', () => {
    assert.equal(namesFor('formulieren', 'mens-spreken', 'schulden')[0], 'gemeente-zoetermeer');
  });
});
