/** The few shapes of a drawing, as SVG. Told apart by form and dashes, never by colour alone: it may be printed in black. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

export const ink = '#1b2430';
export const softInk = '#525c69';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function text(x: number, y: number, words: string, { size, bold, fill = ink, anchor }: TextStyle): string {
  const weight = bold === true ? ' font-weight="600"' : '';
  const place = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${fill}"${weight}${place}>${escaped(words)}</text>`;
}

export type Stroke = 'solid' | 'dashed';
const dashes = (stroke: Stroke): string => (stroke === 'dashed' ? ' stroke-dasharray="6 4"' : '');

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const box = ({ x, y, width, height }: Box, stroke: Stroke, fill = '#ffffff', thick = 1.25): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="10" fill="${fill}" stroke="${ink}" stroke-width="${String(thick)}"${dashes(stroke)}/>`;

export type Point = readonly [x: number, y: number];

/** A line along the points; a white edge keeps it apart from what it crosses. */
export function line(points: readonly Point[], stroke: Stroke): string {
  const along = points.map(([x, y]) => `${String(x)},${String(y)}`).join(' ');
  return [
    `<polyline points="${along}" fill="none" stroke="#ffffff" stroke-width="7"/>`,
    `<polyline points="${along}" fill="none" stroke="${ink}" stroke-width="1.5"${dashes(stroke)}/>`,
  ].join('');
}

/** Where a line runs into a lane. */
export const dot = ([x, y]: Point): string => `<circle cx="${String(x)}" cy="${String(y)}" r="3.5" fill="${ink}"/>`;

/** The tip of an arrow that points down, or to the right. */
export function tip([x, y]: Point, to: 'down' | 'right'): string {
  const [dx, dy] = to === 'down' ? [5, 9] : [9, 5];
  const corners =
    to === 'down'
      ? [
          [x, y],
          [x - dx, y - dy],
          [x + dx, y - dy],
        ]
      : [
          [x, y],
          [x - dx, y - dy],
          [x - dx, y + dy],
        ];
  return `<polygon points="${corners.map((corner) => corner.join()).join(' ')}" fill="${ink}"/>`;
}

/** The number of a question. */
export const badge = ([x, y]: Point, number: number): string =>
  `<circle cx="${String(x)}" cy="${String(y)}" r="13" fill="${ink}"/>` +
  text(x, y + 4.5, String(number), { size: 13, bold: true, fill: '#ffffff', anchor: 'middle' });
