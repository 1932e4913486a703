import { destination as toStdout, pino, type DestinationStream } from 'pino';
import type { Log } from '../channels/log.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** JSON lines. Only the fields of `Log` can get in: no texts, bodies or addresses. Writes to stderr unless told where. */
export const createLog = (level: LogLevel, destination: DestinationStream = toStdout(2)): Log => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (fields) => logger.info(fields),
    warn: (fields) => logger.warn(fields),
    error: (fields) => logger.error(fields),
  };
};
