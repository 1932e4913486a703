/** Says who speaks, what it does and what it keeps; the law wants it said at the first contact (AI Act art. 50). */
import type { StepKind } from '../turn-types.ts';

export const welcome: StepKind = {
  enter: (turn) => {
    const name = turn.municipality?.name;
    const text = name === undefined ? turn.say('welcome.hello') : turn.say('welcome.helloFrom', { name });
    const next = turn.municipality === null ? 'municipality' : (turn.step.next ?? 'topic');
    return { state: turn.state, replies: [{ text: `${text}\n${turn.say('welcome.keeps')}`, choices: [] }], next };
  },
  answer: () => null,
};
