import type { Activity, Choice, Question } from './activity.ts';
import type { Posted } from './direct-line.ts';

/** A message that the service knows. */
export interface Message {
  /** The id that the words were sent under, so that they stay the same element on the screen; else the service's id. */
  key: string;
  own: boolean;
  text: string;
  choices: Choice[];
  question: Question | null;
  /** It says that all before it is gone. */
  erased: boolean;
  /** Of the bot's words; null where it is not known, as of the resident's. */
  language: string | null;
}

/** The resident's words on their way: until the stream echoes them, or until they `failed`. */
export interface Unsent extends Posted {
  failed: boolean;
}

export interface Transcript {
  messages: Message[];
  unsent: Unsent[];
}

/**
 * Adds what came over the line: each activity once, an echo in the place of the words it confirms. What the service
 * erased goes from the screen too.
 */
export function addActivities(transcript: Transcript, activities: Activity[]): Transcript {
  const known = new Set(transcript.messages.map(({ key }) => key));
  const messages = [...transcript.messages];
  for (const activity of activities) {
    const key = activity.clientId ?? activity.id ?? `${known.size}`;
    if (activity.type !== 'message' || known.has(key) || isEmpty(activity)) continue;
    known.add(key);
    if (activity.erased) messages.length = 0;
    messages.push({
      key,
      own: activity.own,
      text: activity.text,
      choices: activity.choices,
      question: activity.question,
      erased: activity.erased,
      language: activity.own ? null : activity.language,
    });
  }
  const echoed = new Set(activities.map(({ clientId }) => clientId));
  return { messages, unsent: transcript.unsent.filter(({ clientId }) => !echoed.has(clientId)) };
}

function isEmpty({ text, choices }: Activity): boolean {
  return text.trim() === '' && choices.length === 0;
}

/** The titles of which all that are true can be ticked. */
export const ticklistOf = ({ question }: Message): string[] => (question?.kind === 'multi' ? question.titles : []);

/** The message that waits for an answer: the last one, if the resident has said nothing since. */
export function openQuestion({ messages, unsent }: Transcript): Message | null {
  const last = messages.at(-1);
  return last === undefined || last.own || unsent.length > 0 ? null : last;
}
