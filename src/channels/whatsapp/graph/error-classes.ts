/** What an error of WhatsApp asks of us. One table for what it answers at once and for what a status says later. */
export type ErrorClass =
  /** The token, an account or a permission: nothing goes until somebody acts, and nothing may be lost meanwhile. */
  | 'token'
  | 'account'
  | 'permission'
  /** The number is not registered (any more): as above. */
  | 'operator'
  /** Nobody was reached; nothing was sent. */
  | 'unreachable'
  /** Passes by itself. */
  | 'retry'
  /** Too much from this number. */
  | 'slow'
  /** Too much to this recipient. */
  | 'pair'
  /** Too many recipients complained: we may not write first. */
  | 'spam'
  | 'withheld'
  | 'optedOut'
  | 'windowClosed'
  | 'undeliverable'
  /** A mistake of this program. */
  | 'ours'
  | 'template'
  /** Cannot go to a user id alone. */
  | 'needsPhone';

/** Meta's `error.code`; `http503` and the like when there is none; `unreachable` when nothing was sent. */
export type RefusalCode = number | 'unreachable' | `http${number}`;

/** The first that fits counts: 133004 (temporary) lies within the registration range. */
const table: readonly (readonly [from: number, to: number, errorClass: ErrorClass])[] = [
  [0, 0, 'token'],
  [190, 190, 'token'],
  [3, 3, 'permission'],
  [10, 10, 'permission'],
  [200, 299, 'permission'],
  [1, 2, 'retry'],
  [131000, 131000, 'retry'],
  [131016, 131016, 'retry'],
  [133004, 133004, 'retry'],
  [4, 4, 'slow'],
  [80007, 80007, 'slow'],
  [130429, 130429, 'slow'],
  [131056, 131056, 'pair'],
  [131048, 131048, 'spam'],
  [131049, 131049, 'withheld'],
  [130472, 130472, 'withheld'],
  [131050, 131050, 'optedOut'],
  [131047, 131047, 'windowClosed'],
  [131026, 131026, 'undeliverable'],
  // Not on the list of a test number: of this recipient alone, so it may not stop the others.
  [131030, 131030, 'undeliverable'],
  [368, 368, 'account'],
  [131031, 131031, 'account'],
  [130497, 130497, 'account'],
  [131042, 131042, 'account'],
  [131045, 131045, 'operator'],
  [133000, 133016, 'operator'],
  [33, 33, 'ours'],
  [100, 100, 'ours'],
  [131008, 131009, 'ours'],
  [131021, 131021, 'ours'],
  [131051, 131053, 'ours'],
  [132000, 132099, 'template'],
  [131062, 131062, 'needsPhone'],
];

/** `httpStatus` counts when the code is not in the table; without it, as in a status, an unknown code is our mistake. */
export const errorClassOf = (code: RefusalCode, httpStatus?: number): ErrorClass => {
  if (code === 'unreachable') return 'unreachable';
  if (typeof code === 'string') return classOfHttp(Number(code.slice('http'.length)));
  const known = table.find(([from, to]) => from <= code && code <= to);
  return known?.[2] ?? classOfHttp(httpStatus ?? 400);
};

const classOfHttp = (status: number): ErrorClass => {
  if (status >= 500) return 'retry';
  return ({ 401: 'token', 403: 'permission', 408: 'retry', 429: 'slow' } as const)[status] ?? 'ours';
};

/** Nothing is sent from the number until it works again. */
export const stopsTheNumber: ReadonlySet<ErrorClass> = new Set([
  'token',
  'account',
  'permission',
  'operator',
  'unreachable',
]);
