/** Keeps numbered rows, eight at a time, and prints each number once its row is kept: `write-numbers.ts FOLDER [HOW-MANY]`. */
import { writeSync } from 'node:fs';
import { openLevel } from '../../../src/storage/level/level-records.ts';
import { numberedSchema } from './numbered.ts';

const [folder = '', howMany = 'Infinity'] = process.argv.slice(2);
const filling = 'x'.repeat(500);

try {
  const rows = (await openLevel(folder)).records({ name: 'numbers', schema: numberedSchema });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < Number(howMany)) {
      const number = next++;
      const kept = rows.change(String(number), () => ({ result: undefined, row: { number, filling } }));
      await kept.then(() => writeSync(1, `${number}\n`)).catch(() => writeSync(2, `${number}\n`));
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
} catch (error) {
  writeSync(2, error instanceof Error && 'code' in error ? `${error.code} ${error.message}` : String(error));
  process.exitCode = 1;
}
