/** What the outcome says, and how long it is. */
import assert from 'node:assert/strict';
import { maxWordsPerMessage, wordCount } from '../../../src/dialogs/lines.ts';
import { initialState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { is } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();
const begun = turn(initialState('nl'), {
  kind: 'start',
  start: { municipality: 'zoetermeer', referenceDate: '2026-07-01' },
});
const say = ({ state }: Outcome, text: string): Outcome =>
  turn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false });

/** Answers until there are no more questions. */
function ended(answerTo: (heard: Outcome) => string): Outcome {
  let heard = say(begun, 'Alles nagaan');
  for (let asked = 0; heard.state.step === 'check' && asked < 40; asked += 1) heard = say(heard, answerTo(heard));
  return heard;
}

/** 43 and alone: "nee", the first button, or nothing of a list. */
function ofOneAlone({ replies }: Outcome): string {
  const { kind, facts } = replies.at(-1)?.data?.question ?? { kind: 'number', facts: [] };
  if (kind === 'yesNo') return 'Nee';
  if (kind === 'multi') return 'niets van deze';
  if (kind === 'choice') return replies.at(-1)?.choices[0] ?? '';
  return facts.includes('age') ? '43' : 'weet ik niet';
}

describe('the result', () => {
  const ends = [ended(() => 'weet ik niet'), ended(ofOneAlone)];
  const texts = ends.map(({ replies }) => {
    const begins = replies.findIndex(({ data }) => data?.assessment !== undefined);
    return replies.slice(begins, -1).map((reply) => reply.text);
  });

  it('comes in as few messages as can be read', () => {
    for (const told of texts)
      for (const [at, text] of told.slice(1).entries())
        assert.ok(wordCount(`${told[at] ?? ''} ${text}`) > maxWordsPerMessage, `${told[at] ?? ''}\n---\n${text}`);
    assert.ok(texts.flat().every((text) => wordCount(text) <= maxWordsPerMessage));
  });

  it('can be changed as long as it is known, and not where nothing was answered', () => {
    const [first] = ends;
    assert.ok(first !== undefined);
    const after = say(say(first, 'Vertel meer'), 'Nee, klaar');
    for (const heard of [first, after, say(after, 'Wie helpt mij?')])
      assert.ok(heard.replies.at(-1)?.choices.includes('Antwoord veranderen'), heard.state.step);
    const kept = say(say(after, 'Antwoord veranderen'), 'Niets veranderen');
    assert.deepEqual([kept.state.step, kept.replies.length], ['after', 1]);
    assert.equal(say(begun, 'Formulieren').replies.at(-1)?.choices.includes('Antwoord veranderen'), false);
  });

  it('offers no button again of which the answer stands right above', () => {
    const told = say(say(ended(ofOneAlone), 'Vertel meer'), '1');
    const how = say(told, 'Hoe vraag ik het aan?');
    assert.equal(how.replies.at(-1)?.choices.includes('Hoe vraag ik het aan?'), false);
    assert.equal(how.replies.at(-1)?.choices[0], 'Welke papieren?');
    assert.match(say(how, '1').replies[0]?.text ?? '', /^Over de papieren/);
    assert.equal(say(how, 'Hoe vraag ik het aan?').replies[0]?.text, how.replies[0]?.text);
    assert.ok(say(how, 'Welke papieren?').replies.at(-1)?.choices.includes('Hoe vraag ik het aan?'));
  });
});

describe('the result of somebody who knows nothing', () => {
  const { replies } = ended(() => 'weet ik niet');
  const text = replies.map((reply) => reply.text).join('\n');

  it('explains eight at most, those that pay every month among them, and names the rest', () => {
    assert.ok((text.match(/^\? /gm) ?? []).length <= 9);
    assert.match(text, /Misschien ook: .*Jeugdfonds|Misschien ook: .*Leergeld|Misschien ook: .*Studietoeslag/);
    for (const title of ['Huurtoeslag', 'Zorgtoeslag']) assert.match(text, new RegExp(`^\\? \\*${title}`, 'm'));
  });

  it('offers eight schemes at most, and the others by their name', () => {
    const list = say(
      ended(() => 'weet ik niet'),
      'Vertel meer',
    );
    assert.ok((list.replies.at(-1)?.choices.length ?? 0) <= 9);
    const hidden = list.state.menu.at(-1);
    assert.ok(hidden !== undefined && list.state.menu.length > 9);
    assert.equal(say(list, 'Nee, klaar').state.step, 'after');
    assert.equal(say(list, 'Zorgtoeslag').state.scheme, 'nederland/zorgtoeslag');
  });
});

describe('a no that has to do with somebody else', () => {
  it('is not told to who asked about everything: it was never in question', () => {
    const text = ended(ofOneAlone)
      .replies.map((reply) => reply.text)
      .join('\n');
    assert.doesNotMatch(text, /Studietoeslag|AIO/);
  });

  it('has its reason, each reason once', () => {
    const found = answered([is('household', 'single'), is('age', 43), is('usesChildcare', false)], 'zoetermeer');
    const texts = resultOf({ ...found, topic: 'geld-voor-kinderen' }).flatMap((text) => text.split('\n\n'));
    const others = texts.find((text) => text.startsWith('Dit past nu niet bij u:'));
    const lines = (others ?? '').split('\n').slice(1);
    assert.ok(lines.length > 0);
    for (const line of lines) assert.match(line, /^• .+: .+\.$/);
    const reasons = lines.map((line) => line.slice(line.indexOf(': ')));
    assert.deepEqual(reasons, [...new Set(reasons)]);
  });
});

describe('a result without questions', () => {
  it('says that no answer makes it surer', () => {
    const heard = turn(begun.state, {
      kind: 'message',
      text: 'kwijtschelding',
      recognition: { ...nothingRecognised, topics: [{ topic: 'kwijtschelding', score: 0.9 }] },
      masked: false,
    });
    const told = heard.replies.map(({ text }) => text).join('\n');
    assert.match(told, /Dit vond ik meteen/);
    assert.doesNotMatch(told, /Klaar\./);
  });

  it('does not say that what is received is enough', () => {
    let heard = turn(begun.state, {
      kind: 'message',
      text: 'huurtoeslag',
      recognition: { ...nothingRecognised, topics: [{ topic: 'huur', score: 0.9 }] },
      masked: false,
    });
    heard = say(heard, 'huurtoeslag');
    assert.match(heard.replies.map(({ text }) => text).join('\n'), /Of het bedrag klopt, heb ik niet nagekeken/);
  });

  it('asks nothing else after the last question', () => {
    let heard = say(begun, 'Geld voor huur');
    for (let asked = 0; heard.state.step === 'check' && asked < 40; asked += 1) heard = say(heard, 'weet ik niet');
    assert.doesNotMatch(
      heard.replies.map(({ text }) => text).join(' '),
      /iets anders\. Klaar|zonder dit antwoord\. Klaar/,
    );
  });
});

describe('what was never in question', () => {
  const of = (topic: string | null, age: number): string =>
    resultOf({
      ...answered(
        [
          is('household', 'single'),
          is('age', age),
          is('netMonthlyIncomeCents', 90_000),
          is('statePensionIncomplete', true),
        ],
        'almere',
      ),
      topic,
    }).join('\n');

  it('is left out of everything: AIO at 63', () => assert.doesNotMatch(of(null, 63), /AIO/));
  it('is told where it is near, or where it was asked about', () => {
    assert.match(of(null, 66), /AIO/);
    assert.match(of('ouderen', 63), /AIO/);
  });
});
