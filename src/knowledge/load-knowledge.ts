/** Reads and checks the whole knowledge folder; broken content stops the start and names its places. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { noPriors } from '../eligibility/priors.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { readExamples } from './examples.ts';
import { folders } from './folders.ts';
import type { Knowledge } from './knowledge.ts';
import type { Filed } from './knowledge-files.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { meaningsSchema, type Meanings } from './schemas/meanings.ts';
import { priorsSchema } from './schemas/priors.ts';
import { noSearchWords, searchWordsSchema } from './schemas/search-words.ts';
import { urgencyOf } from './schemas/urgency.ts';
import { helperProblems, urgencyProblems } from './urgency-problems.ts';
import { yamlFiles } from './yaml-files.ts';

interface Reader {
  all<T>(folder: string, schema: z.ZodType<T>): Filed<T>[];
  /** A file that must be there. */
  one<T>(file: string, schema: z.ZodType<T>): Filed<T>[];
  readonly problems: Problem[];
  /** A text that counts in the version. */
  count(file: string, text: string): void;
  version(): string;
}

/** Without it the recognizer only knows the words that it saw in examples. */
const meaningsFolder = 'language/meanings';
/** Without it the search only knows the words of the knowledge base. */
const searchWordsFile = 'language/search-words.yaml';

/** @throws KnowledgeError with every problem found */
export function loadKnowledge(root: string): Knowledge {
  const { knowledge, problems } = readKnowledge(root);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return knowledge;
}

/** The same, with the problems beside what could be read: for `knowledge validate`. */
export function readKnowledge(root: string): { knowledge: Knowledge; problems: Problem[] } {
  const reader = createReader(root);
  const files = {
    municipalities: reader.all('municipalities', folders.municipalities),
    schemes: reader.all('schemes', folders.schemes),
    incomeStandards: reader.all('standards/income', folders['standards/income']),
    nationalValues: reader.all('standards/values', folders['standards/values']),
    organisations: reader.all('social-map', folders['social-map']),
    articles: reader.all('articles', folders.articles),
    topics: reader.all('topics', folders.topics),
    questions: reader.all('facts', folders.facts),
    priors: existsSync(root) ? reader.one('priors.yaml', priorsSchema) : [],
    meanings: reader.all(meaningsFolder, meaningsSchema),
    searchWords: existsSync(join(root, searchWordsFile)) ? reader.one(searchWordsFile, searchWordsSchema) : [],
  };
  const signs = {
    words: reader.all('urgency/words', folders['urgency/words']),
    dangers: reader.all('urgency/danger', folders['urgency/danger']),
    needs: reader.all('urgency/need', folders['urgency/need']),
    perhaps: reader.all('urgency/perhaps', folders['urgency/perhaps']),
    harmless: reader.all('urgency/harmless', folders['urgency/harmless']),
    minors: reader.all('urgency/who', folders['urgency/who']),
    answers: reader.all('urgency/answers', folders['urgency/answers']),
  };
  const urgency = urgencyOf({
    words: items(signs.words),
    dangers: items(signs.dangers),
    needs: items(signs.needs),
    perhaps: items(signs.perhaps),
    harmless: items(signs.harmless),
    minors: items(signs.minors),
    answers: items(signs.answers),
  });
  const names = {
    topics: new Set(items(files.topics).map(({ id }) => id)),
    needs: new Set<string>(urgency.needs.map(({ kind }) => kind)),
  };
  const { examples, problems: strangers } = readExamples(root, names, reader.count);
  const knowledge: Knowledge = {
    version: reader.version(),
    municipalities: byId(files.municipalities, (m) => m.slug),
    schemes: items(files.schemes).sort((a, b) => compare(a.id, b.id) || compare(a.validFrom, b.validFrom)),
    incomeStandards: items(files.incomeStandards),
    nationalValues: items(files.nationalValues),
    organisations: byId(files.organisations, (o) => o.id),
    articles: byId(files.articles, (a) => a.id),
    topics: byId(files.topics, (t) => t.id),
    questions: items(files.questions).sort((a, b) => a.order - b.order),
    urgency,
    examples,
    priors: files.priors[0]?.item ?? noPriors,
    meanings: together(files.meanings.map(({ item }) => item)),
    searchWords: files.searchWords[0]?.item ?? noSearchWords,
  };
  const patterns = urgencyProblems(
    [...signs.dangers, ...signs.needs, ...signs.perhaps, ...signs.harmless, ...signs.minors],
    new Set(urgency.words.keys()),
  );
  const services = new Set(items(files.organisations).flatMap((one) => one.services.map(({ id }) => id)));
  const helpers = helperProblems([...signs.dangers, ...signs.needs], services);
  return {
    knowledge,
    problems: [...absent(root), ...reader.problems, ...checkKnowledge(files), ...patterns, ...helpers, ...strangers],
  };
}

/** Without it every answer would be "nothing". */
const absent = (root: string): Problem[] => (existsSync(root) ? [] : [nothingAt(root, 'folder')]);
const nothingAt = (file: string, kind: 'file' | 'folder'): Problem => ({
  file,
  line: 0,
  field: '',
  message: `there is no such ${kind}`,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const items = <T>(files: readonly Filed<T>[]): T[] => files.map((f) => f.item);
const byId = <T>(files: readonly Filed<T>[], id: (item: T) => string): Map<string, T> =>
  new Map(files.map((f) => [id(f.item), f.item]));

/** A meaning may stand in more than one file. */
function together(files: readonly Meanings[]): Meanings {
  const found = new Map<string, string[]>();
  for (const [meaning, words] of files.flatMap((file) => Object.entries(file)))
    found.set(meaning, [...(found.get(meaning) ?? []), ...words]);
  return Object.fromEntries(found);
}

function createReader(root: string): Reader {
  const hash = createHash('sha256');
  const problems: Problem[] = [];
  const count = (file: string, text: string): void => void hash.update(`${file}\n${text}\n`);
  const read = <T>(file: string, schema: z.ZodType<T>): Filed<T>[] => {
    const result = readYaml(root, file, schema);
    if (!result.ok) {
      problems.push(...result.problems);
      return [];
    }
    count(file, result.text);
    return [{ ...result.place, item: result.value }];
  };
  return {
    problems,
    count,
    all: (folder, schema) => yamlFiles(root, folder).flatMap((file) => read(file, schema)),
    one: (file, schema) => {
      if (existsSync(join(root, file))) return read(file, schema);
      problems.push(nothingAt(file, 'file'));
      return [];
    },
    version: () => hash.copy().digest('hex').slice(0, 12),
  };
}
