/** Where everything of a drawn path stands, in pixels of a sheet that is as wide as A4 at 96 dots an inch. */
import type { Box } from './drawing-shapes.ts';
import type { QuestionLine } from './condition-lines.ts';
import type { Answers, DecisionPath, PathQuestion } from './path-words.ts';
import { wrapped } from './text-width.ts';

export const sheetWidth = 794;
export const margin = 40;
export const column = { x: margin, width: 420, middle: margin + 210 };
/** Where "niet zeker" and "nee" run down. */
export const lanes = { unsure: 544, no: 688 };

const indent = 18;
const textAt = column.x + 48;
const gap = 46;

export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly kind: 'main' | 'part' | 'note';
  /** Only before the first line of a part. */
  readonly bullet?: true;
}

export interface PlacedQuestion {
  readonly box: Box;
  readonly lines: readonly PlacedLine[];
  readonly answers: Answers;
  /** How the way from above goes on below: `sure` to a yes, `unsure` at best to "not yet to say", `none` not at all. */
  readonly onward: 'sure' | 'unsure' | 'none';
}

export interface PlacedPath {
  readonly questions: readonly PlacedQuestion[];
  /** Below the questions: where the ends begin. */
  readonly endsAt: number;
}

/** @param top where the first question begins */
export function placedPath(path: DecisionPath, top: number): PlacedPath {
  const questions: PlacedQuestion[] = [];
  let y = top;
  let onward: PlacedQuestion['onward'] = 'sure';
  for (const question of path.questions) {
    onward = next(onward, question.answers);
    const { lines, height } = placedLines(question, y);
    questions.push({ box: { x: column.x, y, width: column.width, height }, lines, answers: question.answers, onward });
    y += height + gap;
  }
  return { questions, endsAt: y };
}

function next(before: PlacedQuestion['onward'], { yes, unclear }: Answers): PlacedQuestion['onward'] {
  if (before === 'none' || !(yes || unclear)) return 'none';
  return before === 'sure' && yes ? 'sure' : 'unsure';
}

const styles = {
  main: { size: 15, step: 20 },
  part: { size: 14, step: 19 },
  note: { size: 12, step: 16 },
} as const;
const padding = 16;
const least = 68;

function placedLines({ lines, source }: PathQuestion, top: number): { lines: PlacedLine[]; height: number } {
  const placed: PlacedLine[] = [];
  let y = top + padding;
  const add = (words: string, level: number, kind: PlacedLine['kind'], isPart: boolean): void => {
    const { size, step } = styles[kind];
    const x = textAt + level * indent;
    wrapped(words.replaceAll('€ ', '€\u00a0'), column.x + column.width - padding - x, size * boldness(kind)).forEach(
      (part, index) => {
        y += step;
        placed.push({ x, y: y - 5, text: part, size, kind, ...(isPart && index === 0 && { bullet: true as const }) });
      },
    );
  };
  for (const line of lines) {
    add(capital(line.text), line.level, kindOf(line), line.level > 0 && line.note !== true);
    y += 2;
  }
  y += 6;
  add(source, 0, 'note', false);
  return { lines: placed, height: Math.max(least, y + padding - top) };
}

/** Bold letters are wider. */
const boldness = (kind: PlacedLine['kind']): number => (kind === 'main' ? 1.1 : 1);

const kindOf = ({ level, note }: QuestionLine): PlacedLine['kind'] =>
  note === true ? 'note' : level === 0 ? 'main' : 'part';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
