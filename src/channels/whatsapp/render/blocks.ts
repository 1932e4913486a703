/** What one bubble is made of: the activities of a turn, put together and in order. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { choicesOf, type Choice } from '../../choices.ts';
import { toMarkup } from './markup.ts';

/** What stands under a text. */
export type End =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[]; readonly asked: Asked }
  | { readonly kind: 'link'; readonly title: string; readonly url: string }
  | { readonly kind: 'location' };

export interface Block {
  readonly text: string;
  readonly end: End;
}

/** What is asked, as far as it matters for how an answer is read. */
export interface Asked {
  /** Several may be chosen. */
  readonly several: boolean;
  /** A number is the answer itself: an amount, an age, hours. */
  readonly answeredByNumber: boolean;
  /** A number can only point at a choice. Not after "hebt u kinderen?" or "klopt dat?": there "2" may say something. */
  readonly pointedAtByNumber: boolean;
}

interface Part extends Block {
  readonly crisis: boolean;
}

const url = z.url({ protocol: /^https?$/ });
const dataSchema = z.object({
  crisis: z.boolean().optional().catch(undefined),
  question: z
    .object({ kind: z.string(), choices: z.array(z.unknown()).optional() })
    .optional()
    .catch(undefined),
  confirm: z.unknown().optional(),
  erased: z.boolean().optional().catch(undefined),
  link: z.object({ url, title: z.string() }).optional().catch(undefined),
  locationRequest: z.boolean().optional().catch(undefined),
});
type Data = z.infer<typeof dataSchema>;
const dataOf = (activity: Partial<Activity>): Data => dataSchema.catch({}).parse(activity.channelData ?? {});

/** One block a turn, unless a link, a request for a location or words of crisis that are not alone ask for more. */
export function blocksOf(
  activities: readonly Partial<Activity>[],
  fitsWithChoices: (text: string) => boolean,
): Block[] {
  const parts = withOneChoice(activities.map(partOf)).filter((part) => part.text !== '' || part.end.kind !== 'nothing');
  const [crisis, others] = [parts.filter((part) => part.crisis), parts.filter((part) => !part.crisis)];
  const whole = joined([...questionLast(crisis), ...questionLast(others)]);
  if (whole.length === 1 && fitsWithChoices(whole[0]?.text ?? '')) return whole;
  return [...joined(questionLast(crisis)), ...joined(questionLast(others))];
}

function partOf(activity: Partial<Activity>): Part {
  const data = dataOf(activity);
  const text = toMarkup((activity.text ?? '').trim());
  return { ...ended(activity, data, text), crisis: data.crisis === true };
}

function ended(activity: Partial<Activity>, data: Data, text: string): Block {
  const actions = activity.suggestedActions?.actions ?? [];
  const links = actions.flatMap(({ type, title, value }) =>
    type === 'openUrl' && url.safeParse(value).success ? [{ title, url: String(value) }] : [],
  );
  const choices = choicesOf(activity).filter((_, at) => actions[at]?.type !== 'openUrl');
  const [link = data.link, another] = links;
  if (data.locationRequest === true) return { text, end: { kind: 'location' } };
  if (link !== undefined && another === undefined && choices.length === 0)
    return { text, end: { kind: 'link', ...link } };
  const told = [text, ...(links.length > 0 ? links : [data.link ?? []].flat()).map((l) => `${l.title}: ${l.url}`)];
  const all = told.filter((line) => line !== '').join('\n');
  if (choices.length === 0) return { text: all, end: { kind: 'nothing' } };
  return { text: all, end: { kind: 'choices', choices, asked: askedOf(data) } };
}

const askedOf = ({ question, confirm }: Data): Asked => ({
  // A tick list of one thing is a choice.
  several: question?.kind === 'multi' && question.choices?.length !== 1,
  answeredByNumber: ['number', 'numbers', 'text'].includes(question?.kind ?? ''),
  pointedAtByNumber: confirm === undefined && (question === undefined || ['choice', 'multi'].includes(question.kind)),
});

/** What could be chosen before can be no longer: all is erased, or a question stands there that has no choices. */
export const endsOffer = (activity: Partial<Activity>): boolean => {
  const { erased, question } = dataOf(activity);
  return erased === true || question !== undefined;
};

/** Only the last question can be answered: what stood under an earlier one goes. */
function withOneChoice(parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex(({ end }) => end.kind === 'choices');
  return parts.map((part, at) =>
    part.end.kind === 'choices' && at !== last ? { ...part, end: { kind: 'nothing' } } : part,
  );
}

const isQuestion = ({ end }: Part): boolean => end.kind === 'choices';
const questionLast = (parts: readonly Part[]): Part[] => [
  ...parts.filter((part) => !isQuestion(part)),
  ...parts.filter(isQuestion),
];

/** Texts with nothing under them go with what follows; those at the end with what stood before, if that leaves room. */
function joined(parts: readonly Part[]): Block[] {
  const blocks: Block[] = [];
  for (const { text, end } of parts) {
    const before = blocks.at(-1);
    if (before?.end.kind === 'nothing') blocks.splice(-1, 1, { text: together(before.text, text), end });
    else if (before?.end.kind === 'choices' && end.kind === 'nothing')
      blocks.splice(-1, 1, { text: together(before.text, text), end: before.end });
    else blocks.push({ text, end });
  }
  return blocks;
}

const listItem = /^[•✔✘?] /;

/** An empty line between, save inside a list that goes on. */
function together(before: string, text: string): string {
  if (before === '' || text === '') return before + text;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  const goesOn = listItem.test(lastLine) && lastLine.charAt(0) === text.charAt(0) && listItem.test(text);
  return `${before}${goesOn ? '\n' : '\n\n'}${text}`;
}
