/** Starts the service, and stops it when the system says so. */
import { createApp } from './app.ts';
import { configOfProcess } from './config.ts';

try {
  const config = configOfProcess();
  const app = await createApp(config);
  const addresses = await app.start();
  process.stdout.write(`Wegwijs\n${addresses.map((address) => `  ${address}\n`).join('')}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.stop());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
