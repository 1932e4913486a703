/** Who helps: few messages at first, the rest for who asks for more. */
import assert from 'node:assert/strict';
import { initialState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();
const say = ({ state }: Outcome, text: string): Outcome =>
  turn(state, { kind: 'message', text, recognition: nothingRecognised, masked: false });
const begun = (municipality: string): Outcome =>
  turn(initialState('nl'), { kind: 'start', start: { municipality, referenceDate: '2026-07-01' } });
const helpers = ({ replies }: Outcome): string[] =>
  replies.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('•'));

const more = 'Wie nog meer?';
const chosen = ['zoetermeer', 'almere'].flatMap((place) =>
  ['Schulden', 'Eten', 'Formulieren'].map((title): [string, string] => [place, title]),
);

describe('who helps', () => {
  for (const [place, title] of chosen)
    it(`takes three messages at most, with a number to call, and the rest once: ${title} in ${place}`, () => {
      const first = say(begun(place), title);
      assert.ok(first.replies.length <= 3);
      assert.match(first.replies.map(({ text }) => text).join('\n'), /Bel .*\d{3}/);
      assert.ok(first.replies.at(-1)?.choices.includes(more));
      const rest = say(first, more);
      assert.ok(helpers(rest).length > 0);
      assert.deepEqual(
        helpers(rest).filter((line) => helpers(first).includes(line)),
        [],
      );
      assert.equal(rest.replies.at(-1)?.choices.includes(more), false);
      assert.match(say(rest, 'wie nog meer').replies[0]?.text ?? '', /^Wie er helpt, staat hierboven/);
    });

  it('keeps another question for what it is', () => {
    for (const words of ['wie helpt mij met brieven', 'ik zoek meer werk', 'waar kan ik meer huisraad krijgen'])
      assert.doesNotMatch(say(say(begun('zoetermeer'), 'Schulden'), words).replies[0]?.text ?? '', /nog meer:/, words);
  });

  it('keeps nothing back after danger', () => {
    const first = begun('zoetermeer');
    const quiet = { ...first, state: { ...first.state, quiet: true } };
    const both = helpers(say(first, 'Schulden')).length + helpers(say(say(first, 'Schulden'), more)).length;
    const told = say(quiet, 'Schulden');
    assert.ok(helpers(told).length > 3 && helpers(told).length <= both);
    assert.equal(told.replies.at(-1)?.choices.includes(more), false);
  });
});
