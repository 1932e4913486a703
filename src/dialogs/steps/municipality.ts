/** Which municipality: by name, by a name that people use, or by postcode. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { languageWords } from '../../language/words/language-words.ts';
import { parsePostcode } from '../../language/numbers/postcode.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import type { Municipality } from '../../knowledge/schemas/municipality.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const municipality: StepKind = {
  enter: (turn) => ({ state: turn.state, replies: [question(turn, turn.say('municipality.ask'))] }),
  answer: (turn, text) => {
    const found = byPostcode(turn, text) ?? byName(turn, text);
    // A yes says only that somebody wants to begin.
    if (found === null && isYes(text)) return municipality.enter(turn);
    if (found === null) return looksLikePlace(text) && !isTopic(turn, text) ? unknownPlace(turn) : null;
    if (found.length !== 1 || found[0] === undefined) return unknownPlace(turn);
    const state = { ...turn.state, municipality: found[0].slug, misses: 0 };
    return { state, replies: [], next: turn.step.next ?? 'topic' };
  },
};

function isYes(text: string): boolean {
  const said = parseYesNo(text);
  return said.status === 'success' && said.value;
}

const all = (turn: Turn): Municipality[] => [...turn.parts.knowledge.municipalities.values()];

function question(turn: Turn, text: string): Reply {
  const choices = all(turn).map((m) => ({ title: m.name, sets: { municipality: m.slug } }));
  return {
    text,
    choices: choices.map((c) => c.title),
    data: { question: { facts: ['municipality'], kind: 'choice', choices } },
  };
}

const unknownPlace = (turn: Turn): Outcome => ({
  state: turn.state,
  replies: [question(turn, turn.say('municipality.notHere'))],
});

/** One to three words: another town, or "nee". A whole sentence is about something else, and so is "nee geen opvang". */
function looksLikePlace(text: string): boolean {
  const words = foldForMatch(text).trim().split(' ');
  const isName = /^\p{L}[\p{L}'-]+( \p{L}[\p{L}'-]*){0,2}$/u.test(text.trim());
  return isName && (words.length === 1 || !words.some((word) => isEveryday(word) && !inNames.has(word)));
}

const isEveryday = (word: string): boolean => languageWords['nl']?.has(word) === true;
/** "Den Haag", "Alphen aan den Rijn", "Bergen op Zoom". */
const inNames: ReadonlySet<string> = new Set([
  'de',
  'den',
  'der',
  'het',
  't',
  'in',
  'aan',
  'op',
  'bij',
  'over',
  'en',
  'van',
  'voor',
  'te',
  'uit',
]);

/** "Zorgtoeslag" is what somebody wants to know about, and no town. */
function isTopic({ parts }: Turn, text: string): boolean {
  const said = foldForMatch(text).trim();
  return [...parts.knowledge.topics.values()].some(({ title, phrases }) =>
    [title, ...phrases].some((phrase) => foldForMatch(phrase) === said),
  );
}

/** None or several: the postcode does not say which. */
function byPostcode(turn: Turn, text: string): Municipality[] | null {
  const code = parsePostcode(text);
  if (code.status === 'fail') return null;
  return all(turn).filter((m) =>
    m.postcodes.some((range) => !range.shared && code.value >= range.from && code.value <= range.to),
  );
}

function byName(turn: Turn, text: string): Municipality[] | null {
  const words = ` ${foldForMatch(text)} `;
  const named = all(turn).filter((m) =>
    [m.name, ...m.alsoCalled].some((name) => words.includes(` ${foldForMatch(name)} `)),
  );
  if (named.length > 0) return named;
  const near = parseChoice(
    text,
    all(turn).map((m) => m.name),
  );
  const found = near.status === 'success' ? all(turn)[near.value] : undefined;
  return found === undefined ? null : [found];
}
