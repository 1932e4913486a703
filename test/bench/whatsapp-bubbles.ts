/** How many WhatsApp messages a whole check takes: each costs money, and a buzz in somebody's pocket. */
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { mean, summary } from './measures.ts';
import { cities, householdsIn, populations, referenceDate } from './populations.ts';
import type { Bench, Cell } from './report.ts';
import { asShown, wholeTalk, type Turn } from './whatsapp/talks.ts';

const usual = 200;
const seed = 5;

export const whatsAppBubbles: Bench = {
  about: 'messages of ours in a whole check on WhatsApp, from hello to the result',
  run: async ({ count = usual }) => {
    const knowledge = loadKnowledge('knowledge');
    const parts = { ...asShown(), now: () => new Date(`${referenceDate}T10:00:00Z`) };
    const each = Math.ceil(count / (cities.length * populations.length));
    const rows: Cell[][] = [];
    const all: Turn[] = [];
    for (const municipality of cities)
      for (const population of populations) {
        const households = householdsIn(knowledge, municipality, { seed, count: each, population });
        const talks: Turn[][] = [];
        for (const household of households) talks.push(await wholeTalk(household, { ...parts, municipality }));
        rows.push([`${municipality}, ${population} incomes`, each, ...figuresOf(talks)]);
        all.push(...talks.flat());
      }
    const columns = [
      '',
      'checks',
      'turns p50',
      'bubbles p50',
      'p90',
      'max',
      'a turn',
      'texts a turn',
      'at the end p50',
    ];
    return { tables: [{ title: 'Bubbles a check', columns, rows }, tableOfTurns(all)], notes: [] };
  },
};

function figuresOf(talks: readonly (readonly Turn[])[]): Cell[] {
  const turns = talks.flat();
  const { median, p90, max } = summary(talks.map((talk) => talk.reduce((sum, { bubbles }) => sum + bubbles.length, 0)));
  return [
    summary(talks.map(({ length }) => length)).median,
    ...[median, p90, max],
    mean(turns.map(({ bubbles }) => bubbles.length)),
    mean(turns.map(({ texts }) => texts)),
    summary(talks.map((talk) => talk.at(-1)?.bubbles.length ?? 0)).median,
  ];
}

function tableOfTurns(turns: readonly Turn[]) {
  const counts = [...new Set(turns.map(({ bubbles }) => bubbles.length))].sort((one, other) => one - other);
  return {
    title: 'Turns by how many bubbles answer them',
    columns: ['bubbles', 'turns', 'share'],
    rows: counts.map((count): Cell[] => {
      const found = turns.filter(({ bubbles }) => bubbles.length === count).length;
      return [String(count), found, `${((100 * found) / turns.length).toFixed(1)}%`];
    }),
  };
}
