/** "Nee, toch terug naar de huur": the question that is named is asked again. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { wordsOf } from '../../language/answers/choice-words.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import type { StepKindName } from '../flow.ts';
import { canChange } from '../answers/still-asked.ts';
import { askAgain } from '../steps/change.ts';
import { knownAlready } from './not-answered.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const going =
  /^(?:(?:nee|neen|oh?|wacht|sorry|ja|toch|nog|even|graag|ik wil|kan ik|mag ik|ga|we gaan)[ ,.]+)*(?:toch |even |nog )*terug naar (?:de |het |mijn |die |wat )?(?:vraag (?:over|van|naar|met) )?(?:de |het |mijn )?([^?]+?)(?: vraag)?[.!]*$/;

const listening: ReadonlySet<StepKindName> = new Set(['check', 'result', 'story']);

/** Null: the words go nowhere, or to something that cannot be asked here. */
export function backTo(turn: Turn, text: string): Outcome | null {
  const place = listening.has(turn.step.kind) ? going.exec(foldForMatch(text))?.[1] : undefined;
  if (place === undefined) return null;
  const step = turn.parts.flow.steps['check'] ?? turn.step;
  const free: Turn = { ...turn, step, state: { ...turn.state, step: 'check', story: null, confirming: null } };
  const ids = named(free, wordsOf(place));
  const id = ids.find((one) => canChange(free, one));
  if (id !== undefined) return askAgain(free, id);
  // Asked anew it changes nothing: what was said of it stays.
  return ids.length === 0 ? null : knownAlready(turn);
}

/** The nearest first: "huur" is "uw huur" before it is "huur of koop". */
function named({ parts, ...turn }: Turn, said: readonly string[]): string[] {
  return parts.knowledge.questions
    .map(({ id, label }) => ({ id, words: wordsOf(foldForMatch(addressed(label, addressOf({ parts, ...turn })))) }))
    .filter(({ words }) => said.length > 0 && said.every((word) => words.includes(word)))
    .sort((a, b) => a.words.length - b.words.length)
    .map(({ id }) => id);
}
