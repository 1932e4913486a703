import assert from 'node:assert/strict';
import { parser } from '@microsoft/bf-lu';
import fc from 'fast-check';
import { topicMessages } from '../../../src/knowledge/examples.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { luisAppOf, luisLimits, luOf } from '../../../src/knowledge/topics-export/luis-app.ts';
import { overLimit, trainingSet, within, type TrainingSet } from '../../../src/knowledge/topics-export/training-set.ts';
import { detectLanguage } from '../../../src/language/words/detect-language.ts';
import { readLu } from './read-lu.ts';

const setOf = (phrases: readonly string[]): TrainingSet =>
  trainingSet({
    version: '0123456789ab',
    language: null,
    languageOf: () => null,
    topics: [{ id: 'huur', phrases, examples: [] }],
  });
const wordsOf = (set: TrainingSet): string[] =>
  set.intents.flatMap(({ name, utterances }) => utterances.map(({ text }) => `${name}: ${text}`));

/** Microsoft's parser finds the same utterances, as plain text: no entity, pattern or link is seen in them. */
async function assertReads(set: TrainingSet): Promise<void> {
  const read = await readLu(luOf(set, 'nl-nl'));
  assert.deepEqual(
    read.utterances.map(({ text, intent }) => `${intent}: ${text}`),
    wordsOf(set),
  );
  assert.deepEqual(
    read.intents.map(({ name }) => name),
    set.intents.map(({ name }) => name),
  );
  const odd = [read.entities, read.patternAnyEntities, read.patterns].map((list) => list.length);
  assert.deepEqual([...odd, read.links], [0, 0, 0, 0]);
}

describe('the export for LUIS', () => {
  const meaning = [
    ...['{huur}', '{@plaats=Heiloo}', 'ik {', '} ik', 'a{b}c', '{{x}}', '[misschien]', '[a](b.lu)', '[a][2]'],
    ...['(a|b)', 'huur (of (bijna) niets)', 'a|b', ':-( ;-)', '@ ml plaats', '@huur = 3', '# kop', '## kop'],
    ...['- streep', '* ster', '+ plus', '> zegt hij', '> !# @app.name = x', '!# @app', '$x:y', '?wat', '```x```'],
    ...['c:\\new', 'x\\', '\\{', '\\\\', '€ 640 "per" \'maand\'', '=', '//', 'https://x.nl/a(b)?c={d}', '**filters:**'],
    ...['كيف أدفع الإيجار', 'не можу', 'ą ę ı ğ', 'emoji 😀', 'None', '-', '__proto__'],
  ];
  for (const text of meaning)
    it(`says ${JSON.stringify(text)} in .lu as it is`, () => assertReads(setOf(['huur', text, 'na'])));

  it('says anything in .lu as it is', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'{}[]()|\\@#$>-*+=/:.,!?`\'" \tnrt'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    return fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) =>
        assertReads(setOf(['huur', ...texts])),
      ),
      { numRuns: 300 },
    );
  });

  describe('of the topics that are there', () => {
    const knowledge = loadKnowledge('knowledge');
    const topics = topicMessages(knowledge);
    const set = within(
      trainingSet({ version: knowledge.version, topics, language: 'nl', languageOf: detectLanguage }),
      luisLimits,
    );
    const count = set.intents.reduce((sum, { utterances }) => sum + utterances.length, 0);

    it('has every topic as an intent, and as many of its words as LUIS takes', () => {
      const names = topics.map(({ id }) => (id === 'buiten-bereik' ? 'None' : id));
      assert.deepEqual(set.intents.map(({ name }) => name).sort(), names.sort());
      const all = topics.reduce((sum, { phrases, examples }) => sum + phrases.length + examples.length, 0);
      assert.ok(count > Math.min(0.6 * all, 14_900), `${String(count)} of ${String(all)}`);
      assert.equal(overLimit(set, luisLimits), null);
    });

    it('is read by the parser of Microsoft with the same intents and utterances', () => assertReads(set));

    it('is the same as JSON, which keeps to the rules and limits of LUIS', async () => {
      const [app, read] = [luisAppOf(set, 'nl-nl'), await readLu(luOf(set, 'nl-nl'))];
      assert.equal(parser.validateLUISBlob({ ...app, model_features: [] }), true);
      assert.deepEqual(
        app.utterances,
        read.utterances.map(({ text, intent, entities }) => ({ text, intent, entities })),
      );
      assert.deepEqual(
        app.intents.map(({ name }) => name),
        read.intents.map(({ name }) => name),
      );
      assert.deepEqual(
        [app.name, app.culture, app.versionId, app.luis_schema_version],
        [read.name, read.culture, read.versionId, read.luis_schema_version],
      );
      assert.deepEqual([app.luis_schema_version, app.versionId.length], ['7.0.0', 10]);
    });
  });
});
