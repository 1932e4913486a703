/** The words that work in every state: dialogs/commands.yaml. A command is a whole message, not a word in a story. */
import { z } from 'zod';
import { foldForMatch } from '../language/normalise.ts';
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
  'help',
  'repeat',
  'greeting',
] as const;
export type CommandId = (typeof commandIds)[number];
const schema = z.record(z.enum(commandIds), z.array(z.string()).min(1));

export interface Commands {
  /** The command that a whole message is, or null. */
  match(text: string): CommandId | null;
}

/** @throws FLOW_INVALID with the field */
export function loadCommands(root: string): Commands {
  const phrases = readContent(root, 'commands.yaml', schema);
  const byPhrase = new Map(
    commandIds.flatMap((id) => phrases[id].map((phrase): [string, CommandId] => [bare(phrase), id])),
  );
  return { match: (text) => byPhrase.get(bare(text)) ?? null };
}

/** Small letters without marks, and without the courtesies around a command. */
const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(aub|alsjeblieft|alstublieft|graag|even|please|hoor|nu|maar)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
