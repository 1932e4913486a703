import { randomBytes, randomUUID } from 'node:crypto';
import { defined } from '../defined.ts';
import { withAccess, type CallParts, type Handle } from './call.ts';
import { isRefusal, refusals } from './refusal.ts';
import { readStart } from './requests.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

/** A token for a conversation that is yet to be started. */
export const generateToken = (parts: CallParts): Handle =>
  withAccess(parts, (call, access) => {
    if (access.kind !== 'secret') return refusals.secretNeeded;
    const asked = readStart(call.body, parts.production);
    if (isRefusal(asked)) return asked;
    const { userId: user = newUserId(), userName, origins, start } = asked;
    if (!user.startsWith('dl_')) return refusals.malformed('user.id must start with dl_');
    const claims = { conv: randomUUID(), user, origins, ...defined({ userName, start }) };
    return { status: 200, body: tokenBody(parts.tokens, claims) };
  });

export const refreshToken = (parts: CallParts): Handle =>
  withAccess(parts, (_call, access) =>
    access.kind === 'token'
      ? { status: 200, body: tokenBody(parts.tokens, access.claims) }
      : refusals.malformed('only a token can be refreshed'),
  );

export const getSessionId = (parts: CallParts): Handle =>
  withAccess(parts, () => ({ status: 200, body: { sessionId: randomBytes(16).toString('hex') } }));

export interface TokenBody {
  conversationId: string;
  token: string;
  expires_in: number;
}

export const tokenBody = ({ access }: Tokens, claims: TokenClaims): TokenBody => ({
  conversationId: claims.conv,
  token: access.sign(claims),
  expires_in: access.lifetimeSeconds,
});

/** A browser keeps `resume` with the conversation: a phone in a pocket outlives a token by far. */
export interface WidgetToken extends TokenBody {
  resume: string;
}

export const widgetToken = (tokens: Tokens, claims: TokenClaims): WidgetToken => ({
  ...tokenBody(tokens, claims),
  resume: tokens.resume.sign(claims),
});

export const newUserId = (): string => `dl_${randomUUID()}`;
