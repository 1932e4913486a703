/** "Hoeveel krijg ik dan", asked at the result. */
import assert from 'node:assert/strict';
import { start, talk } from '../story/story-talk.ts';

const answers = ['helemaal alleen', '43', 'niets van deze', 'Ja, minder', 'Ja, minder'];
const result = talk(start, ['zorgtoeslag', 'zorgtoeslag'], ...answers).state;

describe('how much it comes to', () => {
  it('is worked out where an answer more makes it surer', () => {
    const reply = talk(result, 'hoeveel krijg ik dan');
    assert.match(reply.text, /^Dat reken ik graag met u uit[^]*Hoe hoog is het inkomen/);
    assert.equal(reply.state.pending?.question, 'yearly-income-amount');
  });
  it('is told as far as it is known where nothing more can be asked', () => {
    const reply = talk(result, 'hoeveel krijg ik dan', 'weet ik niet', 'hoeveel krijg ik dan');
    assert.match(reply.text, /^Dit krijgt u waarschijnlijk: Zorgtoeslag \(/);
  });
});
