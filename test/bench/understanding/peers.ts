/** The recognizers that are compared: ours, and nlp.js on the same lessons. */
import nlpBasic from '@nlpjs/basic';
import nlpDutch from '@nlpjs/lang-nl';
import { createDanger, createTopics, lessonsOf, needTopicsOf } from '../../../src/app.ts';
import { createRecognizer, outOfScopeTopic } from '../../../src/bot/recognizer/recognizer.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { mask } from '../../../src/language/masking/masking.ts';
import type { Told } from './figures.ts';

export interface Peer {
  readonly name: string;
  readonly learnMs: number;
  readonly tell: (text: string) => Promise<Told>;
}

export async function ours(knowledge: Knowledge): Promise<Peer> {
  const from = performance.now();
  const topics = createTopics(knowledge);
  const recognize = createRecognizer({
    topics,
    danger: createDanger(knowledge, topics),
    needTopics: needTopicsOf(knowledge),
  });
  const learnMs = performance.now() - from;
  const tell = async (text: string): Promise<Told> => {
    const start = performance.now();
    const { topics, urgency } = await recognize(mask(text).text, 'nl');
    return {
      topics: topics.length > 0 ? topics : [{ topic: outOfScopeTopic, score: 0 }],
      urgency,
      ms: performance.now() - start,
    };
  };
  await Promise.all(['huur', 'ik heb geen geld', 'waar is de voedselbank'].map(tell));
  return { name: 'wegwijs', learnMs, tell };
}

/** With more it stops learning early and is right less often: 50, 100, 200, 400 and all were tried, dev 0.52, 0.58, 0.66, 0.60, 0.40. */
const bestForNlpJs = 200;

/** Learns crisis as a topic like the others: it has nothing else to hear it with. */
export async function nlpJs(knowledge: Knowledge): Promise<Peer> {
  const from = performance.now();
  const dock = await nlpBasic.dockStart({
    settings: { nlp: { languages: ['nl'], autoSave: false, nlu: { log: false } } },
    use: ['Basic'],
  });
  const nlp = dock.get('nlp');
  nlp.container.use(nlpDutch.LangNl);
  nlp.addLanguage('nl');
  const { topics: lessons, danger } = lessonsOf(knowledge);
  for (const { id, phrases, examples } of [...lessons, { id: 'crisis', phrases: [], examples: danger.examples }])
    for (const text of [...new Set([...phrases, ...examples].filter(hasLetters))].slice(0, bestForNlpJs))
      nlp.addDocument('nl', text, id);
  await nlp.train();
  const learnMs = performance.now() - from;
  const tell = async (text: string): Promise<Told> => {
    const start = performance.now();
    const { classifications } = await nlp.process('nl', text);
    const topics = classifications.map(({ intent, score }) => ({
      topic: intent === 'None' ? outOfScopeTopic : intent,
      score,
    }));
    return { topics, urgency: topics[0]?.topic === 'crisis' ? 'crisis' : 'none', ms: performance.now() - start };
  };
  return { name: 'nlp.js', learnMs, tell };
}

/** It complains on stdout of texts that are only signs. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
