/** A part of a message as a message of its own. */
import type { Message } from '../turn-types.ts';

/** With the topics of that part; those of the whole where it was not ranked by itself. */
export function ofPart(input: Message, text: string): Message {
  const own = input.recognition.parts?.find((part) => part.text === text);
  const topics = own?.topics ?? input.recognition.topics;
  return { ...input, text, recognition: { ...input.recognition, topics } };
}
