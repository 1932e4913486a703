/** The municipality in which somebody says to live. Another town than those given is none of ours. */
import { foldForMatch } from '../words/normalise.ts';
import { parsePostcode } from '../numbers/postcode.ts';
import { part, type StoryPart } from './story-part.ts';
import type { Sentence } from './story-text.ts';

export interface PlaceNames {
  readonly slug: string;
  /** The municipality, and neighbourhoods or spellings that people use for it. */
  readonly names: readonly string[];
  readonly postcodes: readonly { readonly from: number; readonly to: number; readonly shared?: boolean | undefined }[];
}

const living =
  ' (?:ik|wij|we) (?:(?:nu|al|\\d+ jaar|zelf) )*(?:woon|wonen|zit) (?:(?:nu|al|nog|hier|alleen|samen|met \\S+ \\S+|\\d+ jaar|sinds \\S+) )*(?:in|te|op)(?: de (?:wijk|buurt))? ';
const from =
  '(?:(?: (?:ik|wij|we) (?:ben|zijn|kom|komen) |^ )uit | woonachtig (?:in|te) | (?:woon|wonend|wonen) (?:in|te) )';

export function placeTold(sentences: readonly Sentence[], text: string, places: readonly PlaceNames[]): StoryPart[] {
  const lines = sentences.flatMap(({ pieces }) => pieces.filter(({ who }) => who === 'me').map((piece) => piece.text));
  const named = places.filter(({ names }) =>
    lines.some((line) => names.some((name) => livesIn(line, foldForMatch(name)))),
  );
  const code = lines.some((line) => /\d{4}/.test(line)) ? parsePostcode(text) : { status: 'fail' as const };
  const coded =
    code.status === 'success'
      ? places.filter(({ postcodes }) =>
          postcodes.some((range) => range.shared !== true && code.value >= range.from && code.value <= range.to),
        )
      : [];
  const [only, ...others] = [...new Set([...named, ...coded])];
  if (only === undefined || others.length > 0) return [];
  return [{ ...part('municipality', only.slug), explicit: !isOnlyCode.test(text) }];
}

/** Where a number is waited for, "1350" by itself is an amount. */
const isOnlyCode = /^\d{4}(?: ?[a-z]{2})?$/;

function livesIn(line: string, name: string): boolean {
  const plain = name.replace(/[^a-z0-9 ]/g, '');
  return (
    plain !== '' &&
    new RegExp(`(?:${living}|${from})${plain} `).test(line) &&
    !/ (?:niet|woonde|verhuis|verhuizen|was) /.test(line)
  );
}
