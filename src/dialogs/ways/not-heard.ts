/** "Ik vroeg niks over aow, ik ben 34": said sorry once, and then heard what was meant. */
import { cutsOf } from '../../language/answers/first-clause.ts';
import { askAgain } from '../ask-again.ts';
import type { StepKindName } from '../flow.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import type { AsideId } from './asides.ts';

const complaint = 'notHeard' satisfies AsideId;
/** Where it is no answer to what a human would see, or where somebody lives. */
const elsewhere: ReadonlySet<StepKindName> = new Set(['crisis', 'human', 'municipality', 'closed']);

/** `hear`: what the rest of the message comes to. Null: nobody complains of an answer of ours. */
export function notHeard(turn: Turn, input: Message, hear: (rest: Message) => Outcome | null): Outcome | null {
  if (elsewhere.has(turn.step.kind) || turn.isHurry === true) return null;
  const complains = (text: string): boolean => turn.parts.commands.aside(text) === complaint;
  for (const { first, rest } of complaintCuts(input.text)) {
    if (complains(first) === complains(rest)) continue;
    // What the message was taken for holds the words of the complaint too.
    const recognition = { ...input.recognition, topics: [] };
    const heard = hear({ ...input, text: complains(first) ? rest : first, recognition });
    if (heard !== null) return sorry(turn, heard);
  }
  const said = input.text.replace(impatient, '').trim();
  const meant = said === '' || said === input.text ? null : hear({ ...input, text: said });
  if (meant !== null) return sorry(turn, meant);
  return complains(input.text) ? askAgain(turn, [turn.say('aside.notHeard')]) : null;
}

/** "Het is ons eigen huis, dat zei ik net". */
const impatient =
  /[,.!]+\s*(?:maar )?(?:dat|dit) (?:zei|zeg|vertelde|schreef) ik (?:(?:net|al|toch|daarnet|zonet|eerder|ook|je|u) ?)+\W*$/iu;

const sorry = (turn: Turn, heard: Outcome): Outcome => ({
  ...heard,
  replies: [{ text: turn.say('aside.sorry'), choices: [] }, ...heard.replies],
});

/** Without a mark too: what somebody tells of themselves begins anew. */
const complaintCuts = (text: string): { readonly first: string; readonly rest: string }[] => [
  ...[...text.matchAll(anew)].map(({ index }) => ({ first: text.slice(0, index), rest: text.slice(index).trim() })),
  ...cutsOf(text),
];
const anew = /\s+(?=(?:ik|we|wij) (?:ben|heb|zoek|wil|woon|krijg|werk|zijn|hebben|wonen|zoeken|willen)(?!\p{L}))/giu;
