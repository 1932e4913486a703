/** Where a message may fall into what answers a question and what stands beside it: "41, maar moet de moeder ook mee?" */
import { beginsAsQuestion, isQuestion } from './question.ts';

export interface Cut {
  readonly first: string;
  /** What follows, without the word that joins it. */
  readonly rest: string;
  /** Behind an end of a sentence: what stands before it was meant by itself. */
  readonly isSentence: boolean;
  /** No word of it goes on without a pause: "ik weet niet wat netto is" does. */
  readonly isMarked: boolean;
}

/** The longest first piece first: "7 en 10" goes before "7". */
export function cutsOf(text: string): Cut[] {
  const cuts = [...text.matchAll(between)].map(({ index, 0: mark }) => ({
    first: text.slice(0, index).replace(trailing, '').trim(),
    rest: text
      .slice(index + mark.length)
      .replace(joining, '')
      .trim(),
    isSentence: /[.!?;]/.test(mark),
    isMarked: /[.,!?;]/.test(mark),
  }));
  const led = ofItself.exec(text);
  const lead = led === null ? [] : [{ first: led[1] ?? '', rest: led[2] ?? '', isSentence: false, isMarked: false }];
  return [...cuts.reverse(), ...lead].filter(({ first, rest }) => first !== '' && /[\p{L}\p{N}]/u.test(rest));
}

/** No mark inside a number. */
const between =
  /[.,](?!\d)\s*|\s*[?!;]+\s*|\s+(?=(?:maar|want|en|dus|alleen|of|moet|wat|hoe|hoeveel|waarom|ja|omdat|krijg ik|mag ik|kan ik|is dat|hoor)(?!\p{L}))/giu;
const joining = /^(?:(?:maar|want|en|dus|alleen|of|,)(?!\p{L})[ ,]*)+/iu;
const trailing = /[ ,]+(?:maar|want|en|dus|alleen|of)$/iu;
/** Needs no mark behind it. */
const ofItself = /^\s*(niemand|(?:ja|nee),? (?:minder|meer))[ ,]+(.+)$/isu;

/** "Is dat netto?", "moet de moeder mee": to be answered before the talk goes on. */
export const asksBeside = (rest: string): boolean =>
  rest.includes('?') || isQuestion(rest) || beginsAsQuestion(rest) || turnedRound.test(rest);
const turnedRound =
  /^(?:(?:dan|nou|nu) )?(?:moet(?:en)?|mag|kan|krijg|kunnen|wissen|bewaren|is dat|telt|tellen) (?:ik|je|u|jullie|we|wij|de|het|dat|mijn)(?!\p{L})/iu;
