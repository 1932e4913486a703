import assert from 'node:assert/strict';
import { createCluRecognizer } from '../../../../src/bot/recognizer/luis/clu-recognizer.ts';
import { holdsFor, key, watched, type Contract } from './endpoint-contract.ts';
import { json, openFakeEndpoint, type FakeEndpoint } from './fake-endpoint.ts';

const contract: Contract = {
  name: 'CLU',
  longestText: 1000,
  create: (endpoint, parts) => createCluRecognizer({ endpoint, key, project: 'wegwijs', deployment: 'live' }, parts),
  answer: (intents) => ({
    kind: 'ConversationResult',
    result: {
      query: 'x',
      prediction: {
        projectKind: 'Conversation',
        topIntent: intents[0]?.[0] ?? 'None',
        intents: intents.map(([category, confidenceScore]) => ({ category, confidenceScore })),
        entities: [],
      },
    },
  }),
};

describe('the CLU recognizer', () => {
  holdsFor(contract);

  describe('asks', () => {
    let endpoint: FakeEndpoint;
    beforeEach(async () => {
      endpoint = await openFakeEndpoint(json(contract.answer([['huur', 0.9]])));
    });
    afterEach(() => endpoint.close());

    it('as CLU wants it, in the language of the message, and asks it to keep nothing', async () => {
      await watched(contract, endpoint.url).recognizer.rank('kira', 'tr');
      const [asked] = endpoint.asked;
      assert.equal(asked?.method, 'POST');
      assert.equal(
        `${asked.url.pathname}${asked.url.search}`,
        '/language/:analyze-conversations?api-version=2023-04-01',
      );
      assert.equal(asked.headers['ocp-apim-subscription-key'], key);
      assert.deepEqual(asked.body, {
        kind: 'Conversation',
        analysisInput: {
          conversationItem: { id: '1', participantId: 'user', modality: 'text', text: 'kira', language: 'tr' },
        },
        parameters: {
          projectName: 'wegwijs',
          deploymentName: 'live',
          verbose: false,
          isLoggingEnabled: false,
          stringIndexType: 'Utf16CodeUnit',
        },
      });
    });
  });
});
