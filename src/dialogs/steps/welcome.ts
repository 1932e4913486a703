/** Says who speaks, what it does and what it keeps; the law wants it said at the first contact (AI Act art. 50). */
import { onWhatsApp } from '../turn-of.ts';
import type { StepKind } from '../turn-types.ts';

export const welcome: StepKind = {
  enter: (turn) => {
    const name = turn.municipality?.name;
    const text = name === undefined ? turn.say('welcome.hello') : turn.say('welcome.helloFrom', { name });
    const next = turn.municipality === null ? 'municipality' : (turn.step.next ?? 'topic');
    const keeps = turn.say(onWhatsApp(turn) ? 'whatsapp.keeps' : 'welcome.keeps');
    return { state: turn.state, replies: [{ text: `${text}\n${keeps}`, choices: [] }], next };
  },
  answer: () => null,
};
