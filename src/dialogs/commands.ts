/** The words that work in every state: dialogs/commands.yaml. A command is a whole message, not a word in a story. */
import { z } from 'zod';
import { foldForMatch } from '../language/words/normalise.ts';
import { loadAsides, type MatchAside } from './ways/asides.ts';
import { loadOtherLanguages, type InDutch } from './other-languages.ts';
import { readContent } from './read-content.ts';

export const commandIds = [
  'why',
  'back',
  'change',
  'overview',
  'stop',
  'noMessages',
  'restart',
  'erase',
  'human',
  'callBack',
  'help',
  'repeat',
  'explain',
  'greeting',
] as const;
export type CommandId = (typeof commandIds)[number];
/** Small letters; `(a|b)` is one of them, `(a|)` may be left out. */
const phrase = z.string().regex(/^[\p{Ll}\p{N} ()|'-]+$/u);
const schema = z.record(z.enum(commandIds), z.array(phrase).min(1));

export interface Commands {
  /** The command that a whole message is, or null. */
  match(text: string): CommandId | null;
  readonly aside: MatchAside;
  readonly inDutch: InDutch;
}

/** @throws FLOW_INVALID with the field */
export function loadCommands(root: string): Commands {
  const phrases = readContent(root, 'commands.yaml', schema);
  const byPhrase = new Map(
    commandIds.flatMap((id) => phrases[id].flatMap(spelledOut).map((one): [string, CommandId] => [bare(one), id])),
  );
  const greetings = new Set(phrases.greeting.flatMap(spelledOut).map((one) => squeezed(bare(one))));
  return {
    match: (text) =>
      byPhrase.get(bare(text)) ??
      (greetings.has(squeezed(bare(text))) ? 'greeting' : onlyMarks.test(text) ? 'explain' : null),
    aside: loadAsides(root),
    inDutch: loadOtherLanguages(root),
  };
}

/** "?" by itself says that something is not clear; it is no "I do not know". */
const onlyMarks = /^[\s?!]*\?[\s?!]*$/;

/** A greeting is written as it is called: "hooi", "heyyy" and "hoi hoi hoi" are "hoi" and "hey". */
const squeezed = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1').replace(/\b(\p{L}+)(?: \1)+\b/gu, '$1');

/** "(wis|verwijder) alles" is two phrases. */
function spelledOut(pattern: string): string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  const [found, inside] = group ?? [];
  if (found === undefined || inside === undefined) return [pattern];
  return inside.split('|').flatMap((one) => spelledOut(pattern.replace(found, one)));
}

/** Small letters without marks, and without the courtesies around a command. */
const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(aub|alsjeblieft|alstublieft|graag|even|please|hoor|nu|maar)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
