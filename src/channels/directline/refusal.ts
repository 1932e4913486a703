/** Why a request is not done, in Direct Line's form: `{ error: { code, message } }` under `status`. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/**
 * What a client posts wrongly is 400 and never 403: the usual client takes a 403 on a post for an expired token
 * and stops.
 */
export const refusals = {
  malformed: (message: string): Refusal => ({ status: 400, code: 'BadArgument', message }),
  unauthorized: { status: 401, code: 'BadAuthentication', message: 'a valid token or secret is needed' },
  tokenExpired: { status: 403, code: 'TokenExpired', message: 'the token has expired' },
  otherConversation: { status: 403, code: 'Forbidden', message: 'the token belongs to another conversation' },
  otherOrigin: { status: 403, code: 'Forbidden', message: 'the token belongs to another origin' },
  secretNeeded: { status: 403, code: 'Forbidden', message: 'only the secret may do this' },
  unknownConversation: { status: 404, code: 'UnknownConversation', message: 'there is no such conversation' },
  unknownAddress: { status: 404, code: 'NotFound', message: 'there is nothing at this address' },
  tooLarge: { status: 413, code: 'MessageSizeTooBig', message: 'the body is too large' },
  fileKind: { status: 415, code: 'UnsupportedMediaType', message: 'files of this kind are not accepted' },
  tooMany: { status: 429, code: 'TooManyRequests', message: 'too many requests, try again later' },
  failed: { status: 500, code: 'ServiceError', message: 'something went wrong on our side' },
} as const;

export const isRefusal = (value: object): value is Refusal =>
  'status' in value && 'code' in value && 'message' in value;
