import { constants } from 'node:fs';
import { access } from 'node:fs/promises';

/** Whether the store can take anything in now: the folder is there and may be written. */
export const canWrite = (dir: string): Promise<boolean> =>
  access(dir, constants.W_OK).then(
    () => true,
    () => false,
  );
