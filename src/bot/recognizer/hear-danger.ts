/** Danger and need by patterns that people wrote, and by what was learned from such messages. Recall comes before precision. */
import type { Danger, Need } from '../../dialogs/turn-types.ts';
import { everydayWords } from '../../language/words/everyday-spelling.ts';
import { isQuestion } from '../../language/asked/question.ts';
import type { DetectDanger } from './recognizer.ts';

/** What was learned of masked texts; scores from 0 to 1. */
export interface LearnedDanger {
  /** How much it is like messages of danger. */
  dangerIn(text: string): number;
  /** How much it is like messages of what cannot wait, best first. */
  needsIn(text: string): readonly { readonly need: Need; readonly score: number }[];
}

/** From here on a message is enough like danger to ask how somebody is; a part of a story must be more like it. */
const likeDangerFrom = 0.25;
/** Who asks what will happen ("krijg ik dan straf") is afraid of rules sooner than in danger: below this the door is opened. Of 895 cries outside the lessons none is asked so, of 4,576 calm messages three are. */
const askedLikeDangerFrom = 0.4;
const partLikeDangerFrom = 0.85;
/** So few words are like almost nothing but themselves: "wil niet meer". Of 3,804 calm messages none is. */
const fewLikeDangerFrom = 0.9;
/** From here on to `likeDangerFrom` it is faintly like danger: the door is opened with one sentence, and the talk goes on. 17 of 2,283 calm messages are, and 4 of 11 cries that were not heard. */
const faintFrom = 0.1;
/** The same where a phrase stands that is known to be harmless ("ik lach me dood"): what else is said must be like it. */
const calmedLikeDangerFrom = 0.6;
/** And where nothing of that is in what else is said: of 9,854 cries a harmless phrase hid 33, and 17 are like this; of 3,596 calm messages one is. */
const calmedSurelyFrom = 0.8;
/**
 * Plain answers and questions drown a cry that stands among them ("huur is 640, hij doet weer zo, maar kan ik huurtoeslag
 * krijgen"): of what is left without those clauses it counts from here. Of 77 cries that were drowned so, 27 are heard by it and 24
 * get the open door; of 3,341 calm messages 22 alarm by it.
 */
const restLikeDangerFrom = 0.8;
/** And opens the door from here. */
const restFaintFrom = 0.5;
/** A clause that is no more like danger than this is only a question or an answer. */
const clauseCalmBelow = 0.01;
/** What is left of fewer words says too little. */
const fewestLeft = 3;
/** In longer stories the parts are weighed alone: both would take more than 5 ms. */
const mostWeighed = 60;
/** The same for what cannot wait: it changes what is said first, and what is said then holds on other days too. */
const likeNeedFrom = 0.8;
const partLikeNeedFrom = 0.9;
/** A message that is so surely harmless, also in each of its parts, that a pattern must have been misled. In a long story a pattern always counts. */
const harmlessBelow = 0.05;
const partHarmlessBelow = 0.3;
/** "Ik kan de boete niet betalen en ik stap eruit": the words about money outweigh the cry beside them. */
const clauseHarmlessBelow = 0.57;
/** The same with no mark or linking word between: "huurtoeslag aanvragen wil dood". */
const wordsHarmlessBelow = 0.8;
/** Their patterns seldom err (they stand in 17 of 2,283 calm messages), and what was learned silenced cries behind a question about money. */
const alwaysCounts: ReadonlySet<Danger> = new Set([
  'suicide',
  'worry',
  'control',
  'childDanger',
  'overdose',
  'harmToOthers',
  'forcedMarriage',
  'attack',
  'missing',
  'leftHome',
  'exploited',
]);
/** "Slaat soms met deuren, en laatst mij": words that end with who it is done to are no slip either. One of 4,105 calm messages alarms by it. */
const endsWithWhom = / (?:mij|me|ons|mich|mn)$/;
const mostMisled = 40;
/** "112!" says all that there is to say. */
const fewestMisled = 3;

/** "Helemaal alleen" is an answer. What is shorter is for the patterns, and for messages of need that editors wrote just so. */
const fewestWords = 4;

/** What is shorter is heard as a whole. */
const storyFrom = 21;
const partWords = 12;
const stepWords = 6;
const mostWords = 400;

/** Messages of what cannot wait, by kind. */
export type NeedMessages = ReadonlyMap<Need, readonly string[]>;

export function hearDanger(
  detect: DetectDanger,
  { dangerIn, needsIn }: LearnedDanger,
  needMessages: NeedMessages = new Map(),
): DetectDanger {
  const wordForWord = shortNeeds(needMessages);
  return (text) => {
    const heard = detect(text);
    const words = text.split(/\s+/).slice(0, mostWords);
    if (heard.danger !== null) {
      // Beside bailiff or eviction "dan ben ik er niet meer" is no slip of a pattern.
      const isMisled =
        !heard.urgent &&
        !alwaysCounts.has(heard.danger) &&
        !endsWithWhom.test(heard.words ?? '') &&
        words.length >= fewestMisled &&
        words.length <= mostMisled &&
        dangerIn(text) < harmlessBelow &&
        parts(words).every((part) => dangerIn(part) < partHarmlessBelow) &&
        clauses(text).every((clause) => dangerIn(clause) < clauseHarmlessBelow) &&
        dangerIn(heard.words ?? '') < wordsHarmlessBelow;
      return isMisled ? { ...heard, danger: null } : heard;
    }
    if (words.length < fewestWords) {
      const need = wordForWord.get(bare(text));
      const few = dangerIn(text) >= fewLikeDangerFrom && heard.calmed !== true ? { ...heard, perhaps: true } : heard;
      return heard.urgent || need === undefined ? few : { ...few, perhapsNeed: need };
    }
    const inParts = parts(words).map((part) => ({ danger: dangerIn(part), needs: heard.urgent ? [] : needsIn(part) }));
    const isInPart = inParts.some(({ danger }) => danger >= partLikeDangerFrom);
    const isAlready = heard.perhaps === true || isInPart || isLikeDanger(text, heard, dangerIn);
    const isWeighed = !isAlready && heard.calmed !== true && words.length <= mostWeighed;
    const left = isWeighed ? dangerLeft(text, dangerIn) : 0;
    const perhaps = isAlready || left >= restLikeDangerFrom;
    const faint = !perhaps && heard.calmed !== true && (left >= restFaintFrom || dangerIn(text) >= faintFrom);
    if (heard.urgent) return { ...heard, perhaps, faint };
    const need =
      likeNeed(needsIn(text), likeNeedFrom) ??
      inParts.map(({ needs }) => likeNeed(needs, partLikeNeedFrom)).find((one) => one !== null);
    return { ...heard, perhaps, faint, ...(need !== undefined && { perhapsNeed: need }) };
  };
}

function isLikeDanger(
  text: string,
  { calmed, harmless, besides = text }: ReturnType<DetectDanger>,
  dangerIn: LearnedDanger['dangerIn'],
): boolean {
  if (harmless === true) return false;
  if (calmed !== true) return dangerIn(text) >= (isQuestion(text) ? askedLikeDangerFrom : likeDangerFrom);
  // "Geen bloedvlekken": what was known to be harmless is what it resembled.
  const isMore = besides.split(' ').length >= fewestWords && dangerIn(besides) >= likeDangerFrom;
  return dangerIn(text) >= (isMore ? calmedLikeDangerFrom : calmedSurelyFrom);
}

/** How much it is like danger without its calm clauses; 0 where none or all are. */
function dangerLeft(text: string, dangerIn: LearnedDanger['dangerIn']): number {
  const all = clauses(text);
  const left = all.length < 2 ? all : all.filter((clause) => dangerIn(clause) >= clauseCalmBelow);
  if (left.length === all.length) return 0;
  const rest = left.join(', ');
  return rest.split(/\s+/).length < fewestLeft ? 0 : dangerIn(rest);
}

const bare = (text: string): string => everydayWords(text).join(' ');

function shortNeeds(messages: NeedMessages): Map<string, Need> {
  const pairs = [...messages].flatMap(([need, texts]) =>
    texts.map((text): [string, Need] => [bare(text), need]).filter(([text]) => text.split(' ').length < fewestWords),
  );
  return new Map(pairs);
}

/** The likeliest, when all together are likely enough: which of two it is may be in doubt while need is not. */
function likeNeed(needs: ReturnType<LearnedDanger['needsIn']>, from: number): Need | null {
  const all = needs.reduce((sum, { score }) => sum + score, 0);
  return all >= from ? (needs[0]?.need ?? null) : null;
}

/** What stands between marks or linking words. */
const clauses = (text: string): string[] =>
  text
    .split(/[,.;:!?\n]|\s(?:en|maar|want|dus|and|but)\s|\s(?=(?:ik|hij|ze|zij|mijn|me|we)\s)/iu)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

/** Overlapping pieces of a story: one cry among many words about money is still a cry. */
function parts(words: readonly string[]): string[] {
  if (words.length < storyFrom) return [];
  const count = Math.ceil((words.length - partWords) / stepWords) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(at * stepWords, at * stepWords + partWords).join(' '));
}
