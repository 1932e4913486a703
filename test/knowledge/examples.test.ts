import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readExamples, topicMessages } from '../../src/knowledge/examples.ts';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

describe('the messages that the recognizer learns from', () => {
  const folders: string[] = [];
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const root = writeKnowledge({ ...smallKnowledge, ...files });
    folders.push(root);
    return root;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  const names = { topics: new Set(['huur']), needs: new Set(['food']) };

  it('stand one on a line, by topic and by need', () => {
    const root = folderOf({
      'examples/topics/huur.txt': 'de huur is te hoog\r\n\n  # huur?? \n',
      'examples/needs/food.txt': 'niks te eten',
      'examples/danger.txt': 'hij slaat mij\n',
    });
    const read: string[] = [];
    const { examples, problems } = readExamples(root, names, (file) => void read.push(file));
    assert.deepEqual(examples, {
      topics: new Map([['huur', ['de huur is te hoog', '# huur??']]]),
      danger: ['hij slaat mij'],
      soundsLikeDanger: [],
      needs: new Map([['food', ['niks te eten']]]),
      soundsLikeNeed: [],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(read, ['examples/topics/huur.txt', 'examples/danger.txt', 'examples/needs/food.txt']);
  });

  it('of a topic that is not there are a problem with the name of the file', () => {
    const { problems } = readKnowledge(
      folderOf({ 'examples/topics/hur.txt': 'huur', 'examples/needs/eten.txt': 'eten' }),
    );
    assert.deepEqual(
      problems.map(({ file, message }) => `${file}: ${message}`),
      [
        'examples/topics/hur.txt: there is no "hur" among the topics',
        'examples/needs/eten.txt: there is no "eten" among the needs',
      ],
    );
  });

  it('change the version of the knowledge', () => {
    const version = (message: string): string => loadKnowledge(folderOf({ 'examples/danger.txt': message })).version;
    assert.notEqual(version('a'), version('b'));
  });

  it('stand with their topic, those of danger with crisis', () => {
    const knowledge = loadKnowledge('knowledge');
    const counts = topicMessages(knowledge).map(({ id, examples }) => [id, examples.length]);
    assert.deepEqual(
      counts.filter(([, count]) => Number(count) < 400),
      [],
    );
  });
});
