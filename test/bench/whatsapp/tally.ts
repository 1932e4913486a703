/** What came of a plan, from what the Graph took: answered, lost, double, in order, and in the words of a quiet run. */
import type { LoopbackGraph } from '../../../src/commands/loopback-graph/loopback-graph.ts';
import { jsonOf, textOf, type Json } from '../../../src/commands/loopback-graph/meta-json.ts';
import type { Plan } from './plan.ts';
import type { Posted } from './post-all.ts';
import { wordsOf } from './talks.ts';

/** Each with when it happened, in milliseconds since 1970, so that it can be laid at the door of a kill. */
export interface Tally {
  readonly answered: number;
  readonly bubbles: number;
  /** When Meta got its 200 for it. */
  readonly lost: readonly number[];
  /** Bubbles that were taken a second time. */
  readonly double: readonly number[];
  /** Of those, without a POSSIBLE_DOUBLE. */
  readonly doubleUntold: number;
  /** Messages whose answer came after that of a message that was sent later. */
  readonly misordered: readonly number[];
  /** Of those, which had come before the later one, or within `settleMs` after it. */
  readonly misorderedInTime: number;
  /** Answers in other words, or fewer bubbles, than without kills and duplicates; of residents with all in order. */
  readonly otherWords: number;
  /** Of messages that were never sent properly. */
  readonly unasked: number;
  readonly examples: readonly string[];
}

/** Until then the service waits for an earlier message. */
const settleMs = 1200;

interface Bubble {
  readonly at: number;
  readonly words: string;
}

export function tally(plan: Plan, posted: Posted, graph: LoopbackGraph, told: ReadonlySet<string>): Tally {
  const placeOf = new Map(posted.ids.map((id, place) => [id, place]));
  const bubblesOf = new Map<string, Bubble[]>();
  let unasked = 0;
  /** In the order in which the Graph took them: the first bubble of each answer. */
  const firsts: number[][] = Array.from({ length: plan.residents }, () => []);
  const seen = new Set<number>();
  for (const { bizData = '', at, body } of graph.sent) {
    const place = placeOf.get(bizData.slice(0, bizData.lastIndexOf('#')));
    if (place === undefined) {
      unasked += 1;
      continue;
    }
    bubblesOf.set(bizData, [...(bubblesOf.get(bizData) ?? []), { at: Date.parse(at), words: wordsIn(body) }]);
    if (!seen.has(place)) firsts[plan.written[place]?.resident ?? 0]?.push(place);
    seen.add(place);
  }
  const [lost, double, misordered, examples]: [number[], number[], number[], string[]] = [[], [], [], []];
  const disordered = new Set<number>();
  let [otherWords, doubleUntold, misorderedInTime] = [0, 0, 0];
  for (const [resident, places] of firsts.entries()) {
    let last = -1;
    for (const place of places) {
      if (place < last) {
        const late = (posted.takenAt[place] ?? 0) - (posted.takenAt[last] ?? 0);
        disordered.add(resident);
        if (late < settleMs) misorderedInTime += 1;
        const id = posted.ids[place] ?? '';
        misordered.push(bubblesOf.get(`${id}#0`)?.[0]?.at ?? 0);
        examples.push(`out of order: came ${String(Math.round(late))} ms after the next one`);
      } else last = place;
    }
  }
  for (const [place, { turn, resident }] of plan.written.entries()) {
    const id = posted.ids[place] ?? '';
    const bubbles = turn.bubbles.map((_, n) => bubblesOf.get(`${id}#${String(n)}`)?.[0]?.words);
    const differs = turn.bubbles.findIndex((bubble, n) => bubbles[n] !== wordsOf(bubble));
    if (bubbles[0] === undefined) lost.push(posted.takenAt[place] ?? 0);
    else if (differs >= 0 && !disordered.has(resident)) {
      otherWords += 1;
      examples.push(`other words to "${turn.said}": ${JSON.stringify(bubbles[differs]?.slice(0, 90))}`);
    }
  }
  for (const [id, [, ...more]] of bubblesOf) {
    double.push(...more.map(({ at }) => at));
    if (more.length > 0 && !told.has(id)) doubleUntold += more.length;
  }
  return {
    ...{ answered: seen.size, bubbles: graph.sent.length, lost, double, doubleUntold, misordered, misorderedInTime },
    ...{ otherWords, unasked, examples },
  };
}

const wordsIn = (body: Json): string =>
  textOf(jsonOf(body['text'])['body']) ?? textOf(jsonOf(jsonOf(body['interactive'])['body'])['text']) ?? '';
