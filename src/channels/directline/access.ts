import { createHash, timingSafeEqual } from 'node:crypto';
import { refusals, type Refusal } from './refusal.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

/** What the caller may do: everything (the secret, server side only) or one conversation. */
export type Access = { kind: 'secret' } | { kind: 'token'; claims: TokenClaims };

export interface Caller {
  authorization: string | undefined;
  /** Browsers leave it out in same-origin GETs, so a missing one is let through. */
  origin: string | undefined;
}

export type CheckAccess = (caller: Caller, conversationId?: string) => Access | Refusal;

export const createCheckAccess =
  (secret: string, tokens: Tokens): CheckAccess =>
  ({ authorization, origin }, conversationId) => {
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (bearer === undefined) return refusals.unauthorized;
    if (isSame(bearer, secret)) return { kind: 'secret' };
    const verified = tokens.access.verify(bearer);
    if (verified.kind === 'invalid') return refusals.unauthorized;
    if (verified.kind === 'expired') return refusals.tokenExpired;
    const { claims } = verified;
    if (conversationId !== undefined && claims.conv !== conversationId) return refusals.otherConversation;
    if (origin !== undefined && !allowsOrigin(claims.origins, origin)) return refusals.otherOrigin;
    return { kind: 'token', claims };
  };

export const allowsOrigin = (origins: readonly string[], origin: string): boolean =>
  origins.length === 0 || origins.includes(origin);

const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
