/** The options that several commands share. */
import { parseArgs } from 'node:util';
import { isoDate } from '../contract.ts';

export interface MunicipalityOptions {
  readonly municipality: string;
  readonly date: string;
  readonly keepGoing: boolean;
}

/** A command line that cannot be used; the message says what to write. */
export class UsageError extends Error {
  readonly code = 'USAGE';
}

/**
 * @param municipalities read after the options: a word that nobody knows is refused at once
 * @throws UsageError naming the option
 */
export function municipalityOptions(args: string[], municipalities: () => readonly string[]): MunicipalityOptions {
  const { values } = parsed(args);
  const { municipality, date } = values;
  const known = municipalities();
  if (municipality === undefined || !known.includes(municipality))
    throw new UsageError(`--municipality: give one of ${known.join(', ')}`);
  if (date === undefined || !isoDate.safeParse(date).success) throw new UsageError('--date: give a day as 2026-07-01');
  return { municipality, date, keepGoing: values['keep-going'] ?? false };
}

/** For commands that need no municipality. @throws UsageError naming the option */
export function keepGoingOption(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { 'keep-going': { type: 'boolean' } } }).values['keep-going'] ?? false;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { municipality: { type: 'string' }, date: { type: 'string' }, 'keep-going': { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
