/** How well messages are understood that nobody learned from: ours and nlp.js, in the same run. */
import { createTopics } from '../../src/app.ts';
import type { ModelStore } from '../../src/bot/recognizer/embedded/model-store.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { Bench, Table } from './report.ts';
import { figuresOf, isRight, shareOf, type Figures, type Judged } from './understanding/figures.ts';
import { messagesOf, sets, type Message } from './understanding/messages.ts';
import { nlpJs, ours, type Peer } from './understanding/peers.ts';

export const understanding: Bench = {
  about: 'topics, crisis and urgency of messages that were not learned from',
  run: async () => {
    const knowledge = loadKnowledge('knowledge');
    const peers = [await ours(knowledge), await nlpJs(knowledge)];
    const loadedMs = loadedAgain(knowledge);
    const tables = await Promise.all(sets.map((set) => tablesOf(set, peers)));
    return {
      tables: tables.flat(),
      notes: [
        `Learned in ${peers.map(({ name, learnMs }) => `${learnMs.toFixed(0)} ms (${name})`).join(', ')}; ours read again from what was kept in ${loadedMs.toFixed(0)} ms.`,
        'Wanted: accuracy 0.92, top two 0.97, every crisis, false alarms under 0.02, 5 ms at p99.',
        'Right is the topic of the message, or one that was marked as right too. nlp.js does not know urgency beside its topic, and is taught 200 of the lessons of each topic, with which it does best.',
      ],
    };
  },
};

async function judged(peer: Peer, messages: readonly Message[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const message of messages) all.push({ message, told: await peer.tell(message.text) });
  return all;
}

async function tablesOf(set: (typeof sets)[number], peers: readonly Peer[]): Promise<Table[]> {
  const messages = messagesOf(set);
  const found: { name: string; all: Judged[] }[] = [];
  for (const peer of peers) found.push({ name: peer.name, all: await judged(peer, messages) });
  return [figuresTable(set, found), stylesTable(set, found)];
}

interface Found {
  readonly name: string;
  readonly all: readonly Judged[];
}

function figuresTable(set: string, found: readonly Found[]): Table {
  const figures = found.map(({ all }) => figuresOf(all));
  const row = (name: keyof Figures) => [name, ...figures.map((of) => of[name])];
  const names: (keyof Figures)[] = [
    'messages',
    'accuracy',
    'topTwo',
    'macroF1',
    'calibrationError',
    'crisisRecall',
    'crisisFalseAlarms',
    'urgentRecall',
    'urgentFalseAlarms',
    'p50Ms',
    'p99Ms',
  ];
  return { title: `${set}: all messages`, columns: ['', ...found.map(({ name }) => name)], rows: names.map(row) };
}

function stylesTable(set: string, found: readonly Found[]): Table {
  const styles = [...new Set(found.flatMap(({ all }) => all.map(({ message }) => message.style)))].sort();
  const of = (all: readonly Judged[], style: string) => all.filter(({ message }) => message.style === style);
  return {
    title: `${set}: accuracy by style`,
    columns: ['', 'messages', ...found.map(({ name }) => name)],
    rows: styles.map((style) => [
      style,
      of(found[0]?.all ?? [], style).length,
      ...found.map(({ all }) => shareOf(of(all, style), isRight)),
    ]),
  };
}

/** The time from the knowledge to a recognizer when the model was kept. */
function loadedAgain(knowledge: Knowledge): number {
  const kept = new Map<string, Uint8Array>();
  const store: ModelStore = { read: (key) => kept.get(key) ?? null, write: (key, bytes) => void kept.set(key, bytes) };
  createTopics(knowledge, store);
  const from = performance.now();
  createTopics(knowledge, store);
  return performance.now() - from;
}
