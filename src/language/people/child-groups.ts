import * as words from './child-words.ts';
import type { NumberToken } from '../numbers/number-tokens.ts';

/** `total`: said of all children; `parts`: the sum of sons, daughters, "1 van 4"; `bare`: the text holds one number, without more. */
export interface ChildGroups {
  total: number | null;
  parts: number;
  ages: number[];
  bare: number | null;
}

/** Sorts the numbers of an answer into counts and ages; `null` when a number is about something else. */
export function childGroups(tokens: readonly NumberToken[]): ChildGroups | null {
  const state: State = { total: null, parts: 0, ages: [], repeat: 1, bareNumbers: [], open: null };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const understood = token?.kind === 'number' ? takeNumber(state, token, tokens, at) : takeWord(state, tokens, at);
    if (!understood) return null;
  }
  return closed(state) ? { ...state, bare: bareNumber(state) } : null;
}

interface State {
  total: number | null;
  parts: number;
  ages: number[];
  /** How often the next age counts: 2 after "tweeling" or "allebei". */
  repeat: number;
  /** Numbers without a word that makes them an age. */
  bareNumbers: number[];
  /** "2 van 5 en 1 van 9": a count whose ages follow, and how many were there before it. */
  open: { count: number; agesBefore: number } | null;
}

function takeNumber(
  state: State,
  token: { value: number; article: boolean },
  tokens: readonly NumberToken[],
  at: number,
): boolean {
  const noun = isAgeOf(tokens, at) ? null : nounAfter(tokens, at);
  if (noun !== null && words.multiples.has(noun)) return token.value === 1;
  if (noun !== null && words.wholes.has(noun)) return setTotal(state, token.value);
  if (noun !== null) return addPart(state, token.value);
  if (opensAges(tokens, at)) return closed(state) && openGroup(state, token.value);
  if (isTotal(tokens, at)) return setTotal(state, token.value);
  if (token.article && tokens[at + 1]?.kind === 'number') return true;
  return addAge(state, token.value, tokens, at);
}

function takeWord(state: State, tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') return !words.refusedMarks.has(token.text);
  const word = token?.kind === 'word' ? token.text : '';
  const times = words.multiples.get(word);
  if (times !== undefined) return addMultiple(state, times, word);
  if (word === 'eentje') return closed(state) && openGroup(state, 1);
  if (!words.singles.has(word) && !words.babies.has(word)) return true;
  if (!countedBefore(tokens, at)) addPart(state, 1);
  if (words.babies.has(word) && !hasAgeAfter(tokens, at))
    state.ages.push(...Array.from({ length: countBefore(tokens, at) }, () => 0));
  return true;
}

function setTotal(state: State, value: number): boolean {
  const agrees = state.total === null || state.total === value;
  state.total = value;
  return agrees && Number.isInteger(value);
}

function addPart(state: State, value: number): boolean {
  state.parts += value;
  return Number.isInteger(value) && value <= 20;
}

function openGroup(state: State, value: number): boolean {
  state.open = { count: value, agesBefore: state.ages.length };
  return addPart(state, value);
}

/** Ends "2 van 5": one age for two children is the age of both. */
function closed(state: State): boolean {
  const { open, ages } = state;
  state.open = null;
  const said = open ? ages.length - open.agesBefore : 0;
  if (!open || said === open.count) return true;
  const age = ages.at(-1);
  if (said === 1 && age !== undefined) ages.push(...Array.from({ length: open.count - 1 }, () => age));
  return said === 1;
}

function addMultiple(state: State, times: number, word: string): boolean {
  state.repeat = times;
  if (word.endsWith('ling')) addPart(state, times);
  return true;
}

const oldestChild = 70;

function addAge(state: State, value: number, tokens: readonly NumberToken[], at: number): boolean {
  const after = wordAt(tokens, at + 1);
  const inYears = after === null || words.yearUnits.has(after) || words.afterAge.has(after);
  const perYear = after === null ? undefined : words.unitsPerYear.get(after);
  if (!inYears && perYear === undefined && !isAgeOf(tokens, at)) return false;
  const age = Math.floor(perYear === undefined ? value : value / perYear);
  const explicit =
    perYear !== undefined || words.yearUnits.has(after ?? '') || words.beforeAge.has(wordAt(tokens, at - 1) ?? '');
  if (!explicit) state.bareNumbers.push(value);
  for (let times = state.repeat; times > 0; times -= 1) state.ages.push(age);
  state.repeat = 1;
  return age <= oldestChild && Number.isInteger(value * 2);
}

function bareNumber({ total, parts, ages, bareNumbers }: State): number | null {
  return total === null && parts === 0 && ages.length === 1 ? (bareNumbers[0] ?? null) : null;
}

function wordAt(tokens: readonly NumberToken[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : null;
}

/** The noun that a number counts, past up to three words.adjectives. */
function nounAfter(tokens: readonly NumberToken[], at: number): string | null {
  let next = at + 1;
  while (next < at + 4 && words.adjectives.has(wordAt(tokens, next) ?? '')) next += 1;
  const word = wordAt(tokens, next) ?? '';
  return words.wholes.has(word) ||
    words.singles.has(word) ||
    words.plurals.has(word) ||
    words.babies.has(word) ||
    words.multiples.has(word)
    ? word
    : null;
}

function opensAges(tokens: readonly NumberToken[], at: number): boolean {
  const comma = tokens[at + 1]?.kind === 'mark' ? 1 : 0;
  const next = tokens[at + 2 + comma];
  return wordAt(tokens, at + 1 + comma) === 'van' && next?.kind === 'number';
}

function isTotal(tokens: readonly NumberToken[], at: number): boolean {
  const next = tokens[at + 1];
  const counts = next?.kind === 'mark' && (next.text === ':' || next.text === '(');
  const inTotal = wordAt(tokens, at + 1) === 'in' && wordAt(tokens, at + 2) === 'totaal';
  return counts || inTotal || wordAt(tokens, at - 1) === 'er';
}

/** "dochter 3 zoon 5": a number right behind one child is its age. */
function isAgeOf(tokens: readonly NumberToken[], at: number): boolean {
  const before = wordAt(tokens, at - 1) ?? '';
  return words.singles.has(before) || words.babies.has(before);
}

function countedBefore(tokens: readonly NumberToken[], at: number): boolean {
  return countToken(tokens, at) !== null;
}

function countBefore(tokens: readonly NumberToken[], at: number): number {
  return Math.min(countToken(tokens, at) ?? 1, 20);
}

function countToken(tokens: readonly NumberToken[], at: number): number | null {
  let before = at - 1;
  while (before > at - 4 && words.adjectives.has(wordAt(tokens, before) ?? '')) before -= 1;
  const token = tokens[before];
  return token?.kind === 'number' && !isAgeOf(tokens, before) ? token.value : null;
}

function hasAgeAfter(tokens: readonly NumberToken[], at: number): boolean {
  const skip = ['van', 'is'].includes(wordAt(tokens, at + 1) ?? '') ? 1 : 0;
  return tokens[at + 1 + skip]?.kind === 'number';
}
