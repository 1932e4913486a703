/** "Vorig jaar 19 duizend, dit jaar denk ik minder": how this year is beside the last. */
import { plainLine } from '../numbers/qualifiers.ts';

const beside = / (?:dit jaar|nu) (?:(?!niet |geen )\p{L}+ ){0,5}?(?:(?<below>minder|lager)|(?<above>meer|hoger)) /u;

/** Null: it is not told, or not of the last year. */
export function besideLastYear(text: string): 'below' | 'above' | null {
  const line = plainLine(text);
  const found = / (?:vorig|afgelopen) jaar /.test(line) ? beside.exec(line)?.groups : undefined;
  return found === undefined ? null : found['below'] === undefined ? 'above' : 'below';
}
