/** An error of the Graph API; what it answers with follows from the code alone. */
export interface GraphFault {
  readonly code: number;
  /** For the developer, as Meta gives it in `error_data.details`. */
  readonly details: string;
}

export const fault = (code: number, details: string): GraphFault => ({ code, details });

/** As Meta documents them; a bad request where it is not in the table. */
const statuses: readonly [httpStatus: number, codes: readonly number[]][] = [
  [401, [0, 190]],
  [403, [10, 200, 299, 368, 130497, 131005, 131031]],
  [404, [132001]],
  [429, [4, 80007, 130429, 131048, 131056, 133016]],
  [500, [1, 3, 131000, 131045, 131057, 133000]],
  [503, [2, 131016, 133004]],
];

export const httpStatusOf = (code: number): number => statuses.find(([, codes]) => codes.includes(code))?.[0] ?? 400;

const titles: Readonly<Record<number, string>> = {
  0: 'AuthException',
  1: 'API Unknown',
  2: 'API Service',
  4: 'API Too Many Calls',
  33: 'Parameter value is not valid',
  100: 'Invalid parameter',
  190: 'Access token has expired',
  80007: 'Rate limit issues',
  130429: 'Rate limit hit',
  131000: 'Something went wrong',
  131008: 'Required parameter is missing',
  131009: 'Parameter value is not valid',
  131016: 'Service unavailable',
  131026: 'Message undeliverable',
  131047: 'Re-engagement message',
  131051: 'Unsupported message type',
  131056: '(Business Account, Consumer Account) pair rate limit hit',
  132000: 'Number of parameters does not match the expected number of params',
  132001: 'Template does not exist in the translation',
};

export const titleOf = (code: number): string => titles[code] ?? 'Error';

/** The body of an answer that says no. */
export const faultBody = ({ code, details }: GraphFault, traceId: string) => ({
  error: {
    message: `(#${String(code)}) ${titleOf(code)}`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: traceId,
  },
});

/** The same in a status that comes later. */
export const statusError = ({ code, details }: GraphFault) => ({
  code,
  title: titleOf(code),
  message: titleOf(code),
  error_data: { details },
  href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
});
