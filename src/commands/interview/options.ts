/** The options of `interview`: those of every check, the topic and the order of the questions. */
import { parseArgs } from 'node:util';
import { municipalityOptions, UsageError, type MunicipalityOptions } from '../arguments.ts';

export interface InterviewOptions extends MunicipalityOptions {
  /** Id of a topic: only its schemes are looked into. */
  readonly topic?: string;
  /** Without the planner: the first question that still matters. */
  readonly plain: boolean;
  /** Asks what makes the amounts exact, too. */
  readonly amounts: boolean;
}

interface Choices {
  readonly municipalities: () => readonly string[];
  readonly topics: () => readonly string[];
}

/** @throws UsageError naming the option */
export function interviewOptions(args: string[], { municipalities, topics }: Choices): InterviewOptions {
  const { topic, order, amounts = false, 'keep-going': keepGoing, ...named } = parsed(args);
  if (topic !== undefined && !topics().includes(topic))
    throw new UsageError(`--topic: give one of ${topics().join(', ')}`);
  if (order !== undefined && order !== 'plain') throw new UsageError('--order: give plain, or leave it out');
  const shared = Object.entries(named).map(([name, value]) => `--${name}=${value}`);
  return {
    ...municipalityOptions(shared, municipalities),
    keepGoing: keepGoing ?? false,
    ...(topic !== undefined && { topic }),
    plain: order === 'plain',
    amounts,
  };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        municipality: text,
        date: text,
        topic: text,
        order: text,
        amounts: { type: 'boolean' },
        'keep-going': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
