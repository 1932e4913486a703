/** What a parser of answers gives back: a value that the text surely says, or nothing. A doubtful text is a `fail`. */
export type Parsed<T> = { status: 'success'; value: T } | { status: 'fail' };

export function success<T>(value: T): { status: 'success'; value: T } {
  return { status: 'success', value };
}

export const fail = { status: 'fail' } as const;

/** An answer is short. Longer texts are stories: parsers leave them to the recognizer, so their work stays bounded. */
export const longestAnswer = 300;
