/** Whole messages as people send them, one a line, from which the recognizer learns. Nobody is ever shown one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import type { Topic } from './schemas/article.ts';

export interface Examples {
  /** By topic. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** Of danger to life or safety, and what only sounds like it. */
  readonly danger: readonly string[];
  readonly soundsLikeDanger: readonly string[];
  /** By kind of need: what cannot wait though nobody is in danger, and what only sounds like it. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly soundsLikeNeed: readonly string[];
}

export interface ExampleFiles {
  readonly examples: Examples;
  readonly problems: Problem[];
}

const folder = 'examples';

/** Files that are not there have no messages; each text that is read goes to `onText`. */
export function readExamples(
  root: string,
  names: { readonly topics: ReadonlySet<string>; readonly needs: ReadonlySet<string> },
  onText: (file: string, text: string) => void,
): ExampleFiles {
  const linesOf = (file: string): string[] => {
    if (!existsSync(join(root, file))) return [];
    const text = readFileSync(join(root, file), 'utf8');
    onText(file, text);
    return text.split('\n').flatMap((line) => line.trim() || []);
  };
  const problems: Problem[] = [];
  const byName = (kind: 'topics' | 'needs'): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const name of textFiles(join(root, folder, kind))) {
      const file = `${folder}/${kind}/${name}.txt`;
      if (names[kind].has(name)) found.set(name, linesOf(file));
      else problems.push({ file, line: 0, field: '', message: `there is no "${name}" among the ${kind}` });
    }
    return found;
  };
  const examples = {
    topics: byName('topics'),
    danger: linesOf(`${folder}/danger.txt`),
    soundsLikeDanger: linesOf(`${folder}/sounds-like-danger.txt`),
    needs: byName('needs'),
    soundsLikeNeed: linesOf(`${folder}/sounds-like-need.txt`),
  };
  return { examples, problems };
}

const textFiles = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => name.slice(0, -'.txt'.length))
    : [];

/** By what a topic is recognised. */
export interface TopicMessages {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly examples: readonly string[];
}

const dangerTopic = 'crisis';

export const topicMessages = ({
  topics,
  examples,
}: {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly examples: Examples;
}): TopicMessages[] =>
  [...topics.values()].map(({ id, phrases }) => ({
    id,
    phrases,
    examples: id === dangerTopic ? examples.danger : (examples.topics.get(id) ?? []),
  }));
