/** A kept row that cannot be read back. The message names the file, never what stands in it. */
export class StoredRowBroken extends Error {
  readonly code = 'STORED_ROW_BROKEN';

  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`the stored row ${file} cannot be read`, { cause });
    this.name = 'StoredRowBroken';
  }
}
