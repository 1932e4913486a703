import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmbeddedRecognizer } from '../../../../src/bot/recognizer/embedded/embedded-recognizer.ts';
import type { Lessons } from '../../../../src/bot/recognizer/embedded/learn.ts';
import type { ModelStore } from '../../../../src/bot/recognizer/embedded/model-store.ts';

const topic = (id: string, ...examples: string[]) => ({ id, phrases: [id], examples });
const lessons: Lessons = {
  topics: [
    topic(
      'huur',
      'ik kan de huur niet betalen',
      'de verhuurder wil geld',
      'de huur is te hoog',
      'wie betaalt de huur van de verhuurder',
    ),
    topic(
      'voedselbank',
      'ik heb niets te eten',
      'waar krijg ik een voedselpakket',
      'eten voor de kinderen',
      'een pakket met eten',
    ),
    topic(
      'kleding',
      'mijn kind heeft een winterjas nodig',
      'schoenen zijn te klein',
      'een jas voor de winter',
      'schoenen en een jas',
    ),
  ],
  danger: {
    examples: ['ik wil dood', 'hij slaat mij', 'ik wil niet meer leven'],
    soundsLike: ['ik schrik me dood van de rekening', 'hij slaat een les over'],
  },
  needs: {
    kinds: [
      {
        kind: 'food',
        examples: ['de koelkast is leeg en ik heb geen geld', 'we eten vandaag niets', 'de kast is leeg'],
      },
      {
        kind: 'cutOff',
        examples: ['morgen gaat de stroom eraf', 'ze sluiten het gas af', 'straks zit ik zonder licht'],
      },
    ],
    soundsLike: ['mijn koelkast is kapot', 'ik wil andere stroom', 'wat kost gas'],
  },
  meanings: { rent: ['huur', 'rent', 'kira*'], food: ['eten', 'food', 'yemek'], clothes: ['jas', 'coat', 'schoen*'] },
};
const recognizer = createEmbeddedRecognizer(lessons);
const best = async (text: string) => (await recognizer.rank(text, 'nl'))[0]?.topic;

const remembering = () => {
  const kept = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const store: ModelStore = {
    read: (key) => {
      asked.push(key);
      return kept.get(key) ?? null;
    },
    write: (key, bytes) => void kept.set(key, bytes),
  };
  return { kept, asked, store };
};

describe('the embedded recognizer', () => {
  for (const [text, expected] of [
    ['huur', 'huur'],
    ['HUUR!!!', 'huur'],
    ['huuur betale', 'huur'],
    ['verhuuder', 'huur'],
    ['my rent', 'huur'],
    ['food', 'voedselbank'],
    // Seen in one message: with few lessons each word counts.
    ['winterjas', 'kleding'],
    ['voedsel pakket', 'voedselbank'],
    ['voedslpakket', 'voedselbank'],
    ['winterjasje', 'kleding'],
    ['te kleine schoentjes', 'kleding'],
  ] as const)
    it(`takes "${text}" for ${expected}`, async () => {
      assert.equal(await best(text), expected);
    });

  it('says nothing of what it knows no letter of', async () => {
    for (const text of ['', '   ', '😂😂', '?!', 'ትግርኛ']) assert.deepEqual(await recognizer.rank(text, 'nl'), [], text);
  });

  it('gives scores from high to low that are at most 1 together, whatever comes in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const scores = (await recognizer.rank(text, 'nl')).map(({ score }) => score);
        assert.deepEqual(
          scores,
          [...scores].sort((a, b) => b - a),
        );
        assert.ok(scores.reduce((sum, score) => sum + score, 0) <= 1 + 1e-6);
        assert.ok(scores.every((score) => score >= 0));
      }),
    );
  });

  it('learns the same every time', async () => {
    const again = createEmbeddedRecognizer(lessons);
    assert.deepEqual(await again.rank('een jas en eten', 'nl'), await recognizer.rank('een jas en eten', 'nl'));
  });

  it('reads at the next start what it kept, with the same scores', async () => {
    const { kept, store } = remembering();
    createEmbeddedRecognizer(lessons, store);
    assert.equal(kept.size, 1);
    const read = createEmbeddedRecognizer(lessons, { ...store, write: () => assert.fail('learned again') });
    assert.deepEqual(await read.rank('wie betaalt mn huur', 'nl'), await recognizer.rank('wie betaalt mn huur', 'nl'));
  });

  it('learns anew when the lessons changed', () => {
    const { asked, kept, store } = remembering();
    createEmbeddedRecognizer(lessons, store);
    createEmbeddedRecognizer({ ...lessons, meanings: {} }, store);
    const [first, ...others] = lessons.topics;
    if (first !== undefined)
      createEmbeddedRecognizer(
        { ...lessons, topics: [{ ...first, examples: [...first.examples, 'nieuw'] }, ...others] },
        store,
      );
    assert.equal(new Set(asked).size, 3);
    assert.equal(kept.size, 3);
  });

  for (const [name, spoil] of [
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 5)],
    ['empty', () => new Uint8Array()],
    ['something else', () => Uint8Array.from(Buffer.from('not a model at all, but long enough to look into'))],
  ] as const)
    it(`learns again when what was kept is ${name}`, async () => {
      const { kept, store } = remembering();
      createEmbeddedRecognizer(lessons, store);
      for (const [key, bytes] of kept) kept.set(key, spoil(bytes));
      assert.equal((await createEmbeddedRecognizer(lessons, store).rank('huur', 'nl'))[0]?.topic, 'huur');
    });
});
