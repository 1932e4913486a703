/** Short answers and short cries at the same questions: what only was like danger may be an answer, and no cry ever is one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { namesOnlyPeople } from '../../src/language/people/living-words.ts';
import { isPlainAnswer } from '../../src/language/people/plain-answer.ts';
import { messagesOf, sets } from '../bench/understanding/messages.ts';
import { realContent } from '../transcripts/conversation.ts';
import { criesUnseen } from './cries-unseen.ts';
import { talkFragments } from './talk-fragments.ts';

const content = realContent();
const { calm, danger } = z
  .strictObject({ calm: z.array(z.string()).min(40), danger: z.array(z.string()).min(40) })
  .parse(parse(readFileSync(new URL('cries-at-questions.yaml', import.meta.url), 'utf8')));

const typed = z
  .array(z.strictObject({ at: z.string(), text: z.string() }))
  .parse(parse(readFileSync(new URL('answers-typed.yaml', import.meta.url), 'utf8')))
  .map(({ text }) => text);

const isAnswer = (text: string): boolean => namesOnlyPeople(text) || isPlainAnswer(text);
/** At a question, as a turn hears it. */
const alarms = (text: string): boolean => {
  const heard = content.danger(text);
  return heard.danger !== null || (heard.perhaps === true && !isAnswer(text));
};
const opensDoor = (text: string): boolean => content.danger(text).faint === true && !isAnswer(text);
const cries = [
  ...danger,
  ...criesUnseen().danger,
  ...talkFragments().danger,
  ...content.knowledge.examples.danger,
  ...sets.flatMap((set) => messagesOf(set).filter(({ urgency }) => urgency === 'crisis')).map(({ text }) => text),
];

describe('at a question', () => {
  it('no cry that is known is taken for an answer', () => {
    assert.ok(cries.length > 9000, String(cries.length));
    assert.deepEqual(cries.filter(isAnswer), []);
  });

  it('nine of ten short cries are heard', () => {
    const missed = danger.filter((text) => !alarms(text));
    assert.ok(missed.length <= danger.length * 0.1, missed.join('\n'));
  });

  it('hardly any calm answer is taken for one', () => {
    const taken = calm.filter(alarms);
    assert.ok(taken.length <= calm.length * 0.05, taken.join('\n'));
  });

  it('of 420 answers as people type them fewer than 2 in 100 are taken for one, and 3 in 100 faintly', () => {
    const taken = typed.filter(alarms);
    assert.ok(taken.length < typed.length * 0.02, taken.join('\n'));
    const faint = typed.filter(opensDoor);
    assert.ok(faint.length < typed.length * 0.03, faint.join('\n'));
  });
});
