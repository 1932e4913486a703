import assert from 'node:assert/strict';
import { createLuisRecognizer } from '../../../../src/bot/recognizer/luis/luis-recognizer.ts';
import { embedded, holdsFor, key, watched, type Contract } from './endpoint-contract.ts';
import { json, openFakeEndpoint, type FakeEndpoint } from './fake-endpoint.ts';

const appId = '12345678-90ab-cdef-1234-567890abcdef';
const answer: Contract['answer'] = (intents) => ({
  query: 'x',
  prediction: {
    topIntent: intents[0]?.[0] ?? 'None',
    intents: Object.fromEntries(intents.map(([name, score]) => [name, { score }])),
    entities: {},
  },
});
const contractOf = (app: string): Contract => ({
  name: 'LUIS',
  longestText: 500,
  create: (endpoint, parts) => createLuisRecognizer({ endpoint, appId: app, key, slot: 'staging' }, parts),
  answer,
});

describe('the LUIS recognizer', () => {
  holdsFor(contractOf(appId));

  describe('asks', () => {
    let endpoint: FakeEndpoint;
    beforeEach(async () => {
      endpoint = await openFakeEndpoint(json(answer([['huur', 0.9]])));
    });
    afterEach(() => endpoint.close());

    it('as LUIS prediction v3 wants it, and asks it to keep nothing', async () => {
      await watched(contractOf(appId), endpoint.url).recognizer.rank('café "huur" €5', 'nl');
      const [asked] = endpoint.asked;
      assert.equal(asked?.method, 'POST');
      assert.equal(asked.url.pathname, `/luis/prediction/v3.0/apps/${appId}/slots/staging/predict`);
      assert.deepEqual(Object.fromEntries(asked.url.searchParams), {
        log: 'false',
        'show-all-intents': 'true',
        verbose: 'false',
      });
      assert.equal(asked.headers['ocp-apim-subscription-key'], key);
      assert.deepEqual(asked.body, { query: 'café "huur" €5' });
    });

    it('an app by whatever name a compatible server gives it, below whatever path', async () => {
      const { recognizer } = watched(contractOf('weg wijs/$&'), `${endpoint.url}/base`);
      assert.deepEqual(await recognizer.rank('huur', 'nl'), [{ topic: 'huur', score: 0.9 }]);
      const path = '/base/luis/prediction/v3.0/apps/weg%20wijs%2F%24%26/slots/staging/predict';
      assert.equal(endpoint.asked[0]?.url.pathname, path);
    });

    it('keeps its line open for the next turn', async () => {
      const ports = new Set<string | undefined>();
      endpoint.answer = (response) => {
        ports.add(String(response.socket?.remotePort));
        json(answer([['huur', 0.9]]))(response);
      };
      const { recognizer } = watched(contractOf(appId), endpoint.url);
      for (let turn = 0; turn < 5; turn += 1) await recognizer.rank('huur', 'nl');
      assert.equal(ports.size, 1);
    });

    const languages: [text: string, locale: string, isAsked: boolean][] = [
      ['huur', 'nl', true],
      ['huur', 'nl-NL', true],
      ['huur', 'und', true],
      ['kira', 'tr', false],
      ['kan me huur niet betale', 'tr', true],
      ['не можу заплатити за квартиру', 'nl', false],
      ['I cannot pay the rent of my house', 'nl', false],
    ];
    for (const [text, locale, isAsked] of languages)
      it(`${isAsked ? 'about' : 'nothing about'} "${text}" in a conversation in ${locale}: an app of LUIS knows one language`, async () => {
        const { recognizer } = watched(contractOf(appId), endpoint.url);
        assert.deepEqual(await recognizer.rank(text, locale), isAsked ? [{ topic: 'huur', score: 0.9 }] : embedded);
        assert.equal(endpoint.asked.length, isAsked ? 1 : 0);
      });
  });
});
