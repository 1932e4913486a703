/** What is said or asked in between, and is no command: dialogs/asides.yaml. */
import { z } from 'zod';
import { bareMessage, phrasePattern } from '../../language/words/phrase.ts';
import { readContent } from '../read-content.ts';

export const asideIds = [
  'notHeard',
  'robot',
  'saved',
  'whyAll',
  'applied',
  'honest',
  'always',
  'laterOn',
  'certain',
  'howLong',
  'cost',
  'bsn',
  'whoReads',
  'passOn',
  'bankAccount',
  'homeVisit',
  'whenPaid',
  'letterHome',
  'payBack',
  'mistake',
  'guilty',
  'printed',
  'byItself',
  'helperMay',
  'call',
  'trouble',
  'trust',
  'photo',
  'woman',
  'kept',
  'bailiff',
  'doNothing',
  'notIncome',
  'gain',
  'nextStep',
  'goOn',
  'undeclared',
  'ashamed',
  'tooMuch',
  'lonely',
  'sad',
  'spent',
  'worn',
  'unopened',
  'afraid',
  'angry',
  'noHope',
  'thanks',
  'compliment',
  'relief',
  'joke',
  'sigh',
  'good',
  'howAreYou',
  'swearing',
] as const;
export type AsideId = (typeof asideIds)[number];

const usualOthers = 3;
const schema = z.record(
  z.enum(asideIds),
  z.strictObject({
    words: z.array(z.string().min(1)).min(1),
    /** How many words a message may have besides. */
    others: z.int().nonnegative().default(usualOthers),
    /** Words beside which it is not meant: "snap ik" in "snap ik niet". */
    without: z.array(z.string().min(1)).default([]),
  }),
);

/** What a message says or asks in between; null: nothing of the kind. */
export type MatchAside = (text: string) => AsideId | null;

/** The first that fits, in the order of `asideIds`. @throws FLOW_INVALID with the field */
export function loadAsides(root: string): MatchAside {
  const content = readContent(root, 'asides.yaml', schema);
  const asides = asideIds.map((id) => ({
    id,
    others: content[id].others,
    patterns: content[id].words.map(phrasePattern),
    without: content[id].without.map(phrasePattern),
  }));
  return (text) => {
    const said = bareMessage(text).replace(beforeAsking, '');
    return (
      asides.find(
        ({ patterns, others, without }) =>
          patterns.some((pattern) => wordsBesides(said, pattern) <= others) &&
          !without.some((pattern) => pattern.test(said)),
      )?.id ?? null
    );
  };
}

/** "Mag ik even vragen, kost dit geld": words that ask nothing yet. */
const beforeAsking =
  /(?:^| )(?:mag|kan|mogen|wil) (?:ik|we|wij) (?:je |u |jullie )?(?:(?:ff|even|effe|nog|iets|wat|een vraag|ook) )*(?:vragen|weten|stellen)(?= )/u;

function wordsBesides(said: string, pattern: RegExp): number {
  if (!pattern.test(said)) return Infinity;
  return said
    .replace(pattern, ' ')
    .split(' ')
    .filter((word) => word !== '').length;
}
