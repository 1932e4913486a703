/** `npm run prepare`, and so `npm ci`: learns the topics once, so that the first start need not. Broken content is told at the start. */
import { builtModels, createTopics } from '../app.ts';
import { configOfProcess } from '../config.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';

try {
  createTopics(loadKnowledge(configOfProcess().knowledgeDir), builtModels());
} catch {
  process.stderr.write('The topics could not be learned now. They are learned at the start.\n');
}
