/** `npm run -s recognize`: an utterance a line in; its topic, others that it may be about, urgency, masked words and language out. */
import { keptModels, loadContent } from '../app.ts';
import { createRecognizer, outOfScopeTopic, type Recognize } from '../bot/recognizer/recognizer.ts';
import { configOfProcess } from '../config.ts';
import { mask } from '../language/masking/masking.ts';
import { keepGoingOption } from './arguments.ts';
import { answerLines } from './lines.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { knowledgeDir, dataDir } = configOfProcess();
  const keepGoing = keepGoingOption(process.argv.slice(2));
  const recognize = createRecognizer(loadContent(knowledgeDir, keptModels(dataDir)));
  return answerLines(
    { input: process.stdin, output: process.stdout, errors: process.stderr, keepGoing },
    async (line) => ({
      ok: true,
      value: await recognized(recognize, line),
    }),
  );
});

/** contract.md: always a topic, and at most four others. */
async function recognized(recognize: Recognize, line: string) {
  const { text: masked } = mask(line);
  const { topics, urgency, locale } = await recognize(masked, 'nl');
  const [best = { topic: outOfScopeTopic, score: 0 }, ...others] = topics.map(({ topic, score }) => ({
    topic,
    score: Math.round(score * 1000) / 1000,
  }));
  return { ...best, alternatives: others.slice(0, 4), urgency, masked, locale: locale ?? 'und' };
}
