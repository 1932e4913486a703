import { z } from 'zod';
import { errorClassOf, type ErrorClass, type RefusalCode } from './error-classes.ts';

/**
 * What came of a message. `accepted` is not yet delivered. `refused`: WhatsApp surely does not have it. `unclear`: it may
 * have it or not; only a status can tell.
 */
export type Sent =
  | { readonly kind: 'accepted'; readonly messageId: string }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      readonly errorClass: ErrorClass;
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'unclear'; readonly why: 'timeout' | 'reset' | 'garbage' };

const codeSchema = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int());
const errorSchema = z.looseObject({ error: z.looseObject({ code: codeSchema }) });
const acceptedSchema = z.looseObject({ messages: z.tuple([z.looseObject({ id: z.string().min(1) })], z.unknown()) });

/** A gateway says this when it waited in vain for what lies behind it: that may have done its work. */
const doubtful: ReadonlySet<number> = new Set([502, 504, 520, 522, 524]);

/** `error.code` decides, whatever the HTTP status; HTML and empty bodies are known by their status. */
export const readAnswer = (status: number, retryAfter: string | null, body: string): Sent => {
  const answer = parsed(body);
  const error = errorSchema.safeParse(answer);
  if (error.success) return refused(error.data.error.code, status, retryAfter);
  const accepted = acceptedSchema.safeParse(answer);
  if (status < 300 && accepted.success) return { kind: 'accepted', messageId: accepted.data.messages[0].id };
  if (status < 300 || doubtful.has(status)) return { kind: 'unclear', why: 'garbage' };
  return refused(`http${status}`, status, retryAfter);
};

const refused = (code: RefusalCode, status: number, retryAfter: string | null): Sent => {
  const errorClass = errorClassOf(code, status);
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : null;
  return { kind: 'refused', code, errorClass, ...(seconds === null ? {} : { retryAfterMs: seconds * 1000 }) };
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/** Failures of the connection that come before the request itself; all others may come after it. */
const beforeSending: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER'],
]);

export const readFailure = (error: unknown): Sent => {
  const codes = codesOf(error);
  if (codes.some((code) => beforeSending.has(code)))
    return { kind: 'refused', code: 'unreachable', errorClass: 'unreachable' };
  return { kind: 'unclear', why: codes.includes('TimeoutError') ? 'timeout' : 'reset' };
};

/** Of the failure and its causes: fetch says "fetch failed" and keeps the reason below. */
const codesOf = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error) || depth > 4) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap((e: unknown) => codesOf(e, depth + 1)) : [];
  return [error.name, ...code, ...inner, ...codesOf(error.cause, depth + 1)];
};
