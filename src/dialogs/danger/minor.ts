/** Whether it is a child who talks: then the words and the helpers are others. */
import { foldForMatch } from '../../language/normalise.ts';
import { agesTold } from '../../language/story/ages-told.ts';
import { longestStory, sentencesOf } from '../../language/story/story-text.ts';

const grownFrom = 18;

/** Says so in this message: "ik ben 14". */
export function isChild(text: string): boolean {
  const read = text.slice(0, longestStory);
  const told = agesTold(sentencesOf(read), foldForMatch(read)).find(
    ({ about, explicit }) => about === 'age' && explicit,
  );
  const years = /^(\d+) jaar$/.exec(told?.words ?? '')?.[1];
  return years !== undefined && Number(years) < grownFrom;
}
