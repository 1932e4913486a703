/** Knowledge articles and cards (knowledge/articles/<id>.yaml) and topics (knowledge/topics/<id>.yaml). */
import { z } from 'zod';
import { basisSchema, factIds, isoDate } from '../../contract.ts';
import { residentText, schemeId, slug } from './text.ts';

export const articleSchema = z.strictObject({
  id: slug,
  /** card: a scheme without a rule of ours that decides, only what it is and where to ask. */
  kind: z.enum(['whatIs', 'howTo', 'refused', 'card', 'about']),
  title: residentText,
  /** The short answer: at most 60 words, fit for one message. */
  short: residentText,
  /** More, a message each. */
  more: z.array(residentText).default([]),
  /** Whom to ask: in words, and service ids of the social map. */
  ask: residentText.optional(),
  services: z.array(z.string()).default([]),
  url: z.url().optional(),
  topics: z.array(slug).min(1),
  /** Questions that it answers, in the words of who asks; `*` for three words at most. */
  says: z.array(z.string().min(1)).default([]),
  /** Words beside which it is not meant. */
  without: z.array(z.string().min(1)).default([]),
  /** Told for its own words only: the search does not know it, since for anything else that sounds like it, it is no answer. */
  onlySaid: z.boolean().default(false),
  /** Told of a story too, however much else it tells: nothing else here answers it. */
  inStory: z.boolean().default(false),
  /** Topics that its words sound like, and that a story with them is not about. */
  notAbout: z.array(slug).default([]),
  /** Only for these municipalities; none named: everywhere. */
  municipalities: z.array(slug).default([]),
  basis: z.array(basisSchema).min(1),
  lastCheckedOn: isoDate,
});
export type Article = z.infer<typeof articleSchema>;

const topicFirst = z.strictObject({
  /** Only where the message has one of these; none: always. */
  says: z.array(z.string().min(1)).default([]),
  /** In the place of the opening: what cannot wait. */
  text: residentText.optional(),
  /** What is answered in short. */
  article: slug.optional(),
  /** Who gives what is asked: service ids of the social map. */
  services: z.array(z.string()).default([]),
  /** This is the answer: no check of the topic's schemes would be one. */
  alone: z.boolean().default(false),
});
export type TopicFirst = z.infer<typeof topicFirst>;

/** A scheme for few of those who bring the topic up: shown with the others, and asked about once one of these is told. */
const topicUnasked = z.strictObject({ scheme: schemeId, unless: z.array(z.enum(factIds)).min(1) });

export const topicSchema = z.strictObject({
  id: slug,
  /** What the resident sees: a few words. */
  title: residentText,
  /** Words and short sentences by which it is recognised; whole words, small letters. */
  phrases: z.array(z.string()).min(1),
  schemes: z.array(schemeId).default([]),
  services: z.array(z.string()).default([]),
  articles: z.array(slug).default([]),
  /** The first kind sentence when someone brings it up. */
  opening: residentText.optional(),
  /** For who is not 18 yet: that somebody else asks for it, and who. */
  young: residentText.optional(),
  /** What is said before the check begins; the first that fits. */
  first: z.array(topicFirst).default([]),
  unasked: z.array(topicUnasked).default([]),
});
export type Topic = z.infer<typeof topicSchema>;
