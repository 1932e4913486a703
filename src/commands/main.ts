/** `npm run -s NAME -- ARGUMENTS`: every command by its name. Only what that one needs is imported. */
import { configOfProcess } from '../config.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { createLazyContent } from './lazy-content.ts';
import { runCommand } from './run-command.ts';

/** A new command is a file that exports it, its line here, and its line in `scripts` of package.json. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  b1: async () => (await import('./b1.ts')).b1,
  check: async () => (await import('./check.ts')).check,
  find: async () => (await import('./find.ts')).find,
  interview: async () => (await import('./interview.ts')).interview,
  knowledge: async () => (await import('./knowledge.ts')).knowledge,
  recognize: async () => (await import('./recognize.ts')).recognize,
  talk: async () => (await import('./talk.ts')).talk,
  'whatsapp:sandbox': async () => (await import('./whatsapp-sandbox.ts')).whatsAppSandbox,
};

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(`write one of ${Object.keys(commands).join(', ')}`);
  const command = await load();
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  return command(args, streams, createLazyContent(configOfProcess));
});
