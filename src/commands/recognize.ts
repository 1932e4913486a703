/** `npm run -s recognize`: an utterance a line in; its topic, others that it may be about, urgency, masked words and language out. */
import { keptModels, loadContent } from '../app.ts';
import { createRecognizer, outOfScopeTopic, type Recognize } from '../bot/recognizer/recognizer.ts';
import { mask } from '../language/masking/masking.ts';
import { keepGoingOption } from './arguments.ts';
import type { Command } from './command.ts';
import { answerLines } from './lines.ts';

export const recognize: Command = (args, streams, content) => {
  const keepGoing = keepGoingOption(args);
  const { knowledgeDir, dataDir } = content.config();
  const recognizer = createRecognizer(loadContent(knowledgeDir, keptModels(dataDir)));
  return answerLines({ ...streams, keepGoing }, async (line) => ({
    ok: true,
    value: await recognized(recognizer, line),
  }));
};

/** contract.md: always a topic, and at most four others. */
async function recognized(recognizer: Recognize, line: string) {
  const { text: masked } = mask(line);
  const { topics, urgency, locale } = await recognizer(masked, 'nl');
  const [best = { topic: outOfScopeTopic, score: 0 }, ...others] = topics.map(({ topic, score }) => ({
    topic,
    score: Math.round(score * 1000) / 1000,
  }));
  return { ...best, alternatives: others.slice(0, 4), urgency, masked, locale: locale ?? 'und' };
}
