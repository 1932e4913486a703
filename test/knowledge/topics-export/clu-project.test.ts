import assert from 'node:assert/strict';
import { cluProjectOf } from '../../../src/knowledge/topics-export/clu-project.ts';

describe('the export for CLU', () => {
  const intents = [
    { name: 'huur', utterances: [{ text: 'de huur', language: 'nl' }, { text: 'the rent of my house', language: 'en' }] },
    { name: 'None', utterances: [{ text: 'het weer', language: 'nl' }] },
  ]; // prettier-ignore
  const project = cluProjectOf({ version: '0123456789ab', language: null, intents, leftOut: [] });

  it('is a project in all languages, each utterance with its own', () => {
    assert.deepEqual(project.metadata, {
      projectKind: 'Conversation',
      projectName: 'wegwijs',
      description: 'The topics of Wegwijs, 0123456789ab',
      language: 'nl',
      multilingual: true,
      settings: { confidenceThreshold: 0 },
    });
    assert.deepEqual(project.assets, {
      projectKind: 'Conversation',
      intents: [{ category: 'huur' }, { category: 'None' }],
      entities: [],
      utterances: [
        { text: 'de huur', language: 'nl', intent: 'huur', entities: [], dataset: 'Train' },
        { text: 'the rent of my house', language: 'en', intent: 'huur', entities: [], dataset: 'Train' },
        { text: 'het weer', language: 'nl', intent: 'None', entities: [], dataset: 'Train' },
      ],
    });
    assert.equal(project.stringIndexType, 'Utf16CodeUnit');
  });

  it('is a project in one language when one was asked for', () => {
    const { metadata } = cluProjectOf({ version: '1', language: 'tr', intents, leftOut: [] });
    assert.deepEqual([metadata.language, metadata.multilingual], ['tr', false]);
  });
});
