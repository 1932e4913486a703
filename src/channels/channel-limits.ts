/**
 * A message longer than this is cut before the bot sees it. It is not refused: someone who pastes a whole letter
 * deserves an answer.
 */
export const longestMessageCharacters = 10_000;
export const largestBodyBytes = 256 * 1024;
/** What may come with a text (value, channel data, entities), as JSON: it is kept with every message. */
export const largestBesideTextCharacters = 32 * 1024;
export const largestUploadBytes = 4 * 1024 * 1024;

/** The text within the limit, never ending in half an emoji. */
export const cutText = (text: string): string => {
  if (text.length <= longestMessageCharacters) return text;
  const endsInHalf = /[\uD800-\uDBFF]/.test(text.charAt(longestMessageCharacters - 1));
  return text.slice(0, longestMessageCharacters - (endsInHalf ? 1 : 0));
};
