/** What the outcome says, and how long it is. */
import assert from 'node:assert/strict';
import { initialState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
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
  const texts = ended(ofOneAlone).replies.map((reply) => reply.text);

  it('has its reason, each reason once', () => {
    const others = texts.find((text) => text.startsWith('Dit past nu niet bij u:'));
    const lines = (others ?? '').split('\n').slice(1);
    assert.ok(lines.length > 0);
    for (const line of lines) assert.match(line, /^• .+: .+\.$/);
    const reasons = lines.map((line) => line.slice(line.indexOf(': ')));
    assert.deepEqual(reasons, [...new Set(reasons)]);
  });
});
