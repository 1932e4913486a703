/** Questions about the social map, and whether what the bot says to one is right. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressed } from '../../src/locales/address.ts';
import { createConversation, realContent } from '../transcripts/conversation.ts';

const wants = ['answer', 'refuse', 'unconfirmed', 'escalate'] as const;
export type Want = (typeof wants)[number];

const question = z.strictObject({
  say: z.string(),
  municipality: z.enum(['zoetermeer', 'almere']),
  want: z.enum(wants),
  /** Organisations, articles and schemes of which any is a good answer. */
  accept: z.array(z.string()).default([]),
  /** What must not be said. */
  not: z.array(z.string()).default([]),
  why: z.string(),
});
export type MapQuestion = z.infer<typeof question>;

/** questions: the first of each pair was looked at; practice: all were; unseen: none. */
export const mapSets = ['questions', 'practice', 'unseen'] as const;

export const mapQuestions = (set: (typeof mapSets)[number] = 'questions'): MapQuestion[] =>
  z
    .strictObject({ questions: z.array(question).min(1) })
    .parse(parse(readFileSync(new URL(`map-${set}.yaml`, import.meta.url), 'utf8'))).questions;

/** Where it is asked: as the first message, or at a question of the check. */
const before = { first: [], inCheck: ['huurtoeslag', 'Niets van deze'] } as const;
export type Where = keyof typeof before;

export interface Told {
  readonly text: string;
  /** What is looked into from here on. */
  readonly topic: string | undefined;
}

export async function ask({ say, municipality }: MapQuestion, where: Where): Promise<Told> {
  const talk = createConversation(() => new Date('2026-11-23T10:00:00Z'));
  await talk.start({ municipality });
  for (const one of before[where]) await talk.say(one);
  const text = (await talk.say(say)).flatMap((activity) => activity.text ?? []).join('\n');
  const topic = where === 'first' ? /"topic":"([^"]+)"/.exec(await talk.stored())?.[1] : undefined;
  return { text, topic };
}

const honest = /weet ik (?:niet|weinig)|weten wij niet|ken ik niet|huisarts|gaat over een andere plaats/i;
const helper = /^• \*/m;
const human = /14 ?079|14 ?036|\*mens\*|met een mens/i;

/** Whether it is right: a good answer, an honest no, a number that is not told as a fact, a way to a human. */
export function isRight(asked: MapQuestion, told: Told): boolean {
  if (asked.not.some((words) => told.text.includes(words))) return false;
  const names = asked.accept.some((id) => namesOf(id, asked.municipality).some((name) => has(told.text, name)));
  if (asked.want === 'answer') return names || looksInto(asked, told);
  if (asked.want === 'unconfirmed') return names || honest.test(told.text);
  if (asked.want === 'refuse') return honest.test(told.text) && !helper.test(told.text);
  return human.test(told.text);
}

const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/** A check of a topic that has the scheme or the helper comes to it with its questions. */
function looksInto({ accept }: MapQuestion, { topic }: Told): boolean {
  const found = realContent().knowledge.topics.get(topic ?? '');
  return accept.some(
    (id) =>
      found?.schemes.includes(id) === true ||
      found?.articles.includes(id) === true ||
      found?.services.some((service) => service.startsWith(`${id}/`)) === true,
  );
}

/** How much of an article's first words tells that it was said. */
const firstLetters = 30;

function namesOf(id: string, municipality: string): string[] {
  const { knowledge } = realContent();
  const address = knowledge.municipalities.get(municipality)?.address ?? 'u';
  const organisation = knowledge.organisations.get(id);
  const article = knowledge.articles.get(id);
  return [
    ...(organisation === undefined ? [] : [organisation.name, ...organisation.services.map(({ name }) => name)]),
    ...(article === undefined
      ? []
      : [addressed(article.short, address).slice(0, firstLetters), addressed(article.title, address)]),
    ...knowledge.schemes.filter((scheme) => scheme.id === id).map(({ title }) => title),
  ];
}
