import { randomUUID } from 'node:crypto';
import { defined } from '../defined.ts';
import type { Access } from './access.ts';
import { inConversation, withAccess, type Call, type CallParts, type Handle } from './call.ts';
import { isRefusal } from './refusal.ts';
import { readStart, readWatermark, type StartRequest } from './requests.ts';
import { newUserId, tokenBody } from './token-calls.ts';
import type { TokenClaims } from './tokens.ts';

/** 201 the first time, 200 when this token's conversation was started before; the stream holds all that was said. */
export const startConversation = (parts: CallParts): Handle =>
  withAccess(parts, async (call, access) => {
    const asked = readStart(call.body, parts.production);
    if (isRefusal(asked)) return asked;
    const claims = access.kind === 'token' ? access.claims : newClaims(asked);
    const created = await parts.conversations.start({
      conversationId: claims.conv,
      user: { id: claims.user, ...defined({ name: claims.userName ?? asked.userName }) },
      locale: asked.locale,
      start: asked.start ?? claims.start,
    });
    return { status: created ? 201 : 200, body: conversationBody(parts, claims, 0, call) };
  });

/** With a watermark the new stream holds what came after it, without one only what is still to come. */
export const reconnect = (parts: CallParts): Handle =>
  inConversation(parts, async (call, access) => {
    const asked = readWatermark(call.query.watermark);
    if (isRefusal(asked)) return asked;
    const claims = await claimsIn(parts, access, call.conversationId);
    const newest = (await parts.log.since(call.conversationId, 0))?.watermark ?? 0;
    const seen = Math.min(asked.watermark ?? newest, newest);
    return { status: 200, body: conversationBody(parts, claims, seen, call) };
  });

const newClaims = ({ userId, origins }: StartRequest): TokenClaims => ({
  conv: randomUUID(),
  user: userId ?? newUserId(),
  origins,
});

const claimsIn = async ({ log }: CallParts, access: Access, conversationId: string): Promise<TokenClaims> => {
  if (access.kind === 'token') return access.claims;
  const conversation = await log.get(conversationId);
  return { conv: conversationId, user: conversation?.user.id ?? newUserId(), origins: [] };
};

const conversationBody = ({ tokens }: CallParts, claims: TokenClaims, watermark: number, call: Call) => {
  const ticket = tokens.ticket.sign({ conv: claims.conv, watermark, origins: claims.origins });
  const base = call.baseUrl.replace(/^http/, 'ws');
  const streamUrl = `${base}/v3/directline/conversations/${claims.conv}/stream?t=${ticket}`;
  return { ...tokenBody(tokens, claims), streamUrl };
};
