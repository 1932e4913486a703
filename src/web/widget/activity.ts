import type { QuestionKind } from '../../contract.ts';

/** A button under a message: what stands on it, and the words that a press says for the resident. */
export interface Choice {
  title: string;
  says: string;
}

export interface Question {
  kind: QuestionKind;
  /** Titles of the choices, in order; empty where the answer is free. */
  titles: string[];
}

/** What the widget uses of a Bot Framework activity. */
export interface Activity {
  id: string | null;
  type: string;
  /** Said by the resident: the echo of what was sent from here. */
  own: boolean;
  clientId: string | null;
  text: string;
  choices: Choice[];
  question: Question | null;
  /** The bot has erased all that was said before this. */
  erased: boolean;
  /** The language that its words are in. */
  language: string | null;
}

/** Reads one activity as it came over the line; `null` when it is none. Unknown keys are left alone. */
export function readActivity(value: unknown): Activity | null {
  if (!isRecord(value) || typeof value['type'] !== 'string') return null;
  const data = recordIn(value, 'channelData');
  const clientId = stringIn(data, 'clientActivityID');
  const own = clientId !== null || stringIn(recordIn(value, 'from'), 'role') === 'user';
  return {
    id: stringIn(value, 'id'),
    type: value['type'],
    own,
    clientId,
    text: stringIn(value, 'text') ?? '',
    choices: listIn(recordIn(value, 'suggestedActions'), 'actions').flatMap(readChoice),
    question: readQuestion(data['question']),
    erased: !own && data['erased'] === true,
    language: stringIn(value, 'locale'),
  };
}

export interface ActivitySet {
  activities: Activity[];
  /** Where to go on; `null`: keep the one before. */
  watermark: string | null;
}

/** `{activities, watermark}`, from a poll or a frame of the stream. */
export function readActivitySet(value: unknown): ActivitySet {
  const set = isRecord(value) ? value : {};
  return {
    activities: listIn(set, 'activities').flatMap((entry) => readActivity(entry) ?? []),
    watermark: stringIn(set, 'watermark'),
  };
}

function readChoice(value: unknown): Choice[] {
  const action = isRecord(value) ? value : {};
  const says = stringIn(action, 'value') ?? stringIn(action, 'title');
  return says === null ? [] : [{ title: stringIn(action, 'title') ?? says, says }];
}

const kinds: ReadonlySet<unknown> = new Set<QuestionKind>(['yesNo', 'choice', 'multi', 'number', 'numbers', 'text']);

function readQuestion(value: unknown): Question | null {
  if (!isRecord(value) || !isKind(value['kind'])) return null;
  return {
    kind: value['kind'],
    titles: listIn(value, 'choices').flatMap((entry) => stringIn(isRecord(entry) ? entry : {}, 'title') ?? []),
  };
}

function isKind(value: unknown): value is QuestionKind {
  return kinds.has(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringIn(record: Record<string, unknown>, key: string): string | null {
  const value = record[key];
  return typeof value === 'string' ? value : null;
}

function recordIn(record: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = record[key];
  return isRecord(value) ? value : {};
}

function listIn(record: Record<string, unknown>, key: string): unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}
