/** A thread that holds interviews: a batch in, what came of it out. */
import { parentPort } from 'node:worker_threads';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { holdInterviews, type Batch } from './hold-interviews.ts';

const knowledge = loadKnowledge('knowledge');

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(holdInterviews(knowledge, batch));
});
