/** `npm run -s knowledge -- VERB`: the knowledge base from the command line, one verb a file. */
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { analyse } from './knowledge-analyse.ts';
import { explain } from './knowledge-explain.ts';
import { exportTopics } from './knowledge-topics-export.ts';
import { validate } from './knowledge-validate.ts';

interface Verb {
  /** What to write after it. */
  readonly usage: string;
  readonly run: Command;
}

const verbs: Readonly<Record<string, Verb>> = {
  validate: { usage: 'validate [DIR]', run: validate },
  analyse: { usage: 'analyse [--municipality M] [--date D] [--scheme ID] [--svg DIR] [--json]', run: analyse },
  explain: { usage: 'explain --municipality M --date D [--keep-going]', run: explain },
  export: { usage: 'export --format lu|luis-json|clu-json [--locale L]', run: exportTopics },
};

const usages = Object.values(verbs)
  .map((verb) => `knowledge ${verb.usage}`)
  .join('\n   or: ');

export const knowledge: Command = ([name = '', ...args], streams, content) => {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw new UsageError(`write: ${usages}`);
  return verb.run(args, streams, content);
};
