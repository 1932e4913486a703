/** Draws the decision path of a scheme as an SVG that can be printed: questions one below the other, three ends. */
import type { Say } from '../../locales/texts.ts';
import {
  column,
  lanes,
  margin,
  placedPath,
  sheetWidth,
  type PlacedPath,
  type PlacedQuestion,
} from './drawing-layout.ts';
import { badge, box, dot, escaped, ink, line, softInk, text, tip } from './drawing-shapes.ts';
import type { DecisionPath } from './path-words.ts';
import { wrapped } from './text-width.ts';

/** A whole SVG document: no scripts, no fonts, nothing from elsewhere. All that it shows is also told in its `<desc>`. */
export function drawnPath(path: DecisionPath, say: Say): string {
  const heading = headingOf(path, say);
  const placed = placedPath(path, heading.height + 20);
  const ends = endsOf(path, placed, say);
  const height = ends.bottom + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" aria-labelledby="title desc" width="${String(sheetWidth)}" height="${String(height)}" viewBox="0 0 ${String(sheetWidth)} ${String(height)}" style="max-width:100%;height:auto" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif">`,
    `<title id="title">${escaped(say('analyse.path.heading', { title: path.title }))}</title>`,
    `<desc id="desc">${escaped(description(path, say))}</desc>`,
    `<rect width="${String(sheetWidth)}" height="${String(height)}" fill="#ffffff"/>`,
    ...heading.shapes,
    ...ends.shapes,
    ...placed.questions.map((question, index) => drawnQuestion(question, index, say)),
    '</svg>',
    '',
  ].join('\n');
}

function headingOf(path: DecisionPath, say: Say): { shapes: string[]; height: number } {
  const rows = [
    ...rowsOf(path.title, { size: 24, step: 32, bold: true, fill: ink }),
    ...rowsOf(path.subtitle, { size: 13, step: 22, fill: softInk }),
    ...rowsOf(say('analyse.path.legend'), { size: 13, step: 19, fill: ink }),
  ];
  let y = margin - 8;
  const shapes = rows.map(({ words, step, ...style }) => text(margin, (y += step), words, style));
  return { shapes, height: y };
}

interface RowStyle {
  readonly size: number;
  readonly step: number;
  readonly bold?: boolean;
  readonly fill: string;
}
const rowsOf = (words: string, style: RowStyle): (RowStyle & { words: string })[] =>
  wrapped(words, sheetWidth - 2 * margin, style.size * (style.bold === true ? 1.1 : 1)).map((row) => ({
    words: row,
    ...style,
  }));

const bottomOf = ({ box: { y, height } }: PlacedQuestion): number => y + height;
/** "Nee" leaves a box above "niet zeker". */
const noAt = ({ box: { y, height } }: PlacedQuestion): number => y + Math.round(height * 0.3);
const unsureAt = ({ box: { y, height } }: PlacedQuestion): number => y + Math.round(height * 0.72);
const right = column.x + column.width;

function drawnQuestion(question: PlacedQuestion, index: number, say: Say): string {
  const { lines, answers, onward } = question;
  const shapes = [box(question.box, 'solid'), badge([column.x + 26, question.box.y + 27], index + 1)];
  for (const { x, y, text: words, size, kind, bullet } of lines) {
    if (bullet === true) shapes.push(`<circle cx="${String(x - 9)}" cy="${String(y - 4.5)}" r="2.2" fill="${ink}"/>`);
    shapes.push(text(x, y, words, { size, bold: kind === 'main', fill: kind === 'note' ? softInk : ink }));
  }
  if (answers.no) shapes.push(label(right + 7, noAt(question) - 7, say('analyse.path.no')));
  if (isBesides(question)) shapes.push(label(right + 7, unsureAt(question) - 7, say('analyse.path.unsure')));
  if (onward !== 'none') shapes.push(label(column.middle + 10, bottomOf(question) + 25, onwardWords(question, say)));
  return `<g>${shapes.join('')}</g>`;
}

const label = (x: number, y: number, words: string): string => text(x, y, words, { size: 13, bold: true });

/** Whether "niet zeker" leaves the way down here; once on the way of doubt it stays on it. */
const isBesides = ({ answers, onward }: PlacedQuestion): boolean => onward === 'sure' && answers.unclear;

function onwardWords({ answers, onward }: PlacedQuestion, say: Say): string {
  if (onward === 'sure' || !answers.unclear) return say('analyse.path.yes');
  return answers.yes ? say('analyse.path.yesOrUnsure') : say('analyse.path.unsure');
}

/** The ways down and the three ends: filled, dashed and plain, so that they differ in black and white too. */
function endsOf(path: DecisionPath, placed: PlacedPath, say: Say): { shapes: string[]; bottom: number } {
  const { questions, endsAt } = placed;
  const [unsure, no] = [questions.filter(isBesides), questions.filter(({ answers }) => answers.no)];
  const last = questions.at(-1)?.onward ?? 'none';
  const unsureMiddle = unsure.length > 0 ? lanes.unsure : column.middle;
  const shapes = [...waysDown(questions, endsAt), ...lane(unsure, unsureAt, lanes.unsure, 'dashed', endsAt)];
  if (last === 'unsure' && unsure.length > 0) shapes.push(aside(questions, endsAt));
  shapes.push(...lane(no, noAt, lanes.no, 'solid', endsAt));
  if (last === 'sure') shapes.push(end(column.middle, endsAt, say('analyse.path.eligible'), 'filled'));
  if (last === 'unsure' || unsure.length > 0)
    shapes.push(end(unsureMiddle, endsAt, say('analyse.path.unknown'), 'dashed'));
  if (no.length > 0) shapes.push(end(lanes.no, endsAt, say('analyse.path.ineligible'), 'plain'));
  const isEmpty = last === 'sure' && !path.ends.yes;
  if (isEmpty)
    shapes.push(
      text(column.middle, endsAt + endHeight + 20, say('analyse.path.nobody'), { size: 12, anchor: 'middle' }),
    );
  return { shapes, bottom: endsAt + endHeight + (isEmpty ? 24 : 0) };
}

const endWidth = 132;
const endHeight = 58;

/** From each question to the next, and from the last to its end. */
function waysDown(questions: readonly PlacedQuestion[], endsAt: number): string[] {
  const beside = questions.some(isBesides);
  return questions.flatMap((question, index) => {
    if (question.onward === 'none') return [];
    const below = questions[index + 1]?.box.y;
    if (below === undefined && question.onward === 'unsure' && beside) return [];
    const to = below ?? endsAt;
    const stroke = question.onward === 'sure' ? 'solid' : 'dashed';
    const from = [column.middle, bottomOf(question)] as const;
    return [line([from, [column.middle, to - 6]], stroke), tip([column.middle, to], 'down')];
  });
}

/** The way of doubt ends where the lane of doubt ends. */
function aside(questions: readonly PlacedQuestion[], endsAt: number): string {
  const last = questions.at(-1);
  const [y, x] = [endsAt + endHeight / 2, lanes.unsure - endWidth / 2];
  const from = [column.middle, last === undefined ? endsAt : bottomOf(last)] as const;
  return line([from, [column.middle, y], [x - 6, y]], 'dashed') + tip([x, y], 'right');
}

function lane(
  questions: readonly PlacedQuestion[],
  at: (question: PlacedQuestion) => number,
  x: number,
  stroke: 'solid' | 'dashed',
  endsAt: number,
): string[] {
  const [first] = questions;
  if (first === undefined) return [];
  const down =
    line(
      [
        [x, at(first)],
        [x, endsAt - 6],
      ],
      stroke,
    ) + tip([x, endsAt], 'down');
  return [
    down,
    ...questions.map(
      (one) =>
        line(
          [
            [right, at(one)],
            [x, at(one)],
          ],
          stroke,
        ) + dot([x, at(one)]),
    ),
  ];
}

function end(middle: number, y: number, words: string, kind: 'filled' | 'dashed' | 'plain'): string {
  const place = { x: middle - endWidth / 2, y, width: endWidth, height: endHeight };
  const fill = kind === 'filled' ? ink : '#ffffff';
  const rows = wrapped(words, endWidth - 8, 14);
  const style = { size: 14, bold: true, anchor: 'middle', fill: kind === 'filled' ? '#ffffff' : ink } as const;
  const first = y + endHeight / 2 + 5 - (rows.length - 1) * 9;
  const drawn = rows.map((row, index) => text(middle, first + index * 18, row, style));
  return `<g>${box(place, kind === 'dashed' ? 'dashed' : 'solid', fill, 2)}${drawn.join('')}</g>`;
}

/** The same path for whoever does not see it. */
function description(path: DecisionPath, say: Say): string {
  const questions = path.questions.map(({ lines, source, answers }, index) => {
    const possible = [
      ...(answers.yes ? [say('analyse.path.yes')] : []),
      ...(answers.no ? [say('analyse.path.no')] : []),
      ...(answers.unclear ? [say('analyse.path.unsure')] : []),
    ];
    const words = [...lines.map((one) => one.text), source].join(' ');
    return `${String(index + 1)}. ${words} (${possible.join(', ')})`;
  });
  return [path.subtitle, say('analyse.path.legend'), ...questions].join('\n');
}
