/** Starts the service, and stops it when the system says so. */
import { existsSync } from 'node:fs';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const config = readConfig(process.env);
  process.env['TZ'] = config.timeZone;
  const app = await createApp(config);
  const url = await app.start();
  process.stdout.write(`Wegwijs: ${url}\n  /zoetermeer /almere   /api/messages   /v3/directline   /healthz\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.stop());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
