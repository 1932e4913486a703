/** A part of a message as a message of its own. */
import { foldForMatch } from '../../language/words/normalise.ts';
import type { Message } from '../turn-types.ts';

/** "2100 terug! Hoe moet ik dat betalen": what is meant stands before it. */
const pointsBack = /(?<!\p{L})(?:dat|die|daar\p{L}*|ervoor|ervan|hem|ze)(?!\p{L})/u;

/** With the topics of that part; those of the whole where it was not ranked by itself. */
export function ofPart(input: Message, text: string): Message {
  const own = input.recognition.parts?.find((part) => part.text === text);
  const topics = own === undefined || pointsBack.test(foldForMatch(text)) ? input.recognition.topics : own.topics;
  return { ...input, text, recognition: { ...input.recognition, topics } };
}
