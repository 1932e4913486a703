/** Danger by patterns that people wrote, and by what was learned from messages of danger. Recall comes before precision. */
import type { DetectDanger } from './recognizer.ts';

/** From 0 to 1: how much a masked text is like messages of danger. */
export type DangerIn = (text: string) => number;

/** From here on a message is enough like danger to ask how somebody is; a part of a story must be more like it. */
const likeDangerFrom = 0.2;
const partLikeDangerFrom = 0.5;
/** A short message that is so surely harmless that a pattern must have been misled. In a story a pattern always counts. */
const harmlessBelow = 0.01;
const shortWords = 20;

/** "Helemaal alleen" is an answer. What is shorter is for the patterns alone. */
const fewestWords = 4;

const partWords = 12;
const stepWords = 6;
const mostWords = 400;

export function hearDanger(detect: DetectDanger, dangerIn: DangerIn): DetectDanger {
  return (text) => {
    const heard = detect(text);
    const words = text.split(/\s+/).slice(0, mostWords);
    if (heard.danger !== null) {
      const isMisled = words.length <= shortWords && dangerIn(text) < harmlessBelow;
      return isMisled ? { ...heard, danger: null } : heard;
    }
    if (words.length < fewestWords) return heard;
    const isInPart = parts(words).some((part) => dangerIn(part) >= partLikeDangerFrom);
    return { ...heard, perhaps: isInPart || dangerIn(text) >= likeDangerFrom };
  };
}

/** Overlapping pieces of a story: one cry among many words about money is still a cry. */
function parts(words: readonly string[]): string[] {
  if (words.length <= partWords) return [];
  const count = Math.ceil((words.length - partWords) / stepWords) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(at * stepWords, at * stepWords + partWords).join(' '));
}
