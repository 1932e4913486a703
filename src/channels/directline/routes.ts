import { randomBytes, randomUUID } from 'node:crypto';
import type { Access, CheckAccess } from './access.ts';
import { parseClientActivity } from './client-activity.ts';
import type { ConversationLog } from './conversation-log.ts';
import type { Conversations } from './conversations.ts';
import { isRefusal, refusals, type Refusal } from './refusal.ts';
import { readStart, readWatermark } from './requests.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

/** A call, freed of HTTP. */
export interface Call {
  authorization: string | undefined;
  origin: string | undefined;
  /** `ws://host` or `wss://host` (and path, behind a proxy) as the client reaches this server. */
  socketBase: string;
  httpBase: string;
  conversationId: string;
  query: Record<string, unknown>;
  body: unknown;
}

export interface Answer {
  status: number;
  body: object;
}

export type Handle = (call: Call) => Promise<Answer | Refusal> | Answer | Refusal;

export interface RoutesParts {
  checkAccess: CheckAccess;
  tokens: Tokens;
  log: ConversationLog;
  conversations: Conversations;
  production: boolean;
}

/** Direct Line 3.0's calls. */
export const createHandlers = (parts: RoutesParts) => {
  const { checkAccess, tokens, log, conversations, production } = parts;

  const tokenBody = (claims: TokenClaims) => ({
    conversationId: claims.conv,
    token: tokens.access.sign(claims),
    expires_in: tokens.access.lifetimeSeconds,
  });
  const conversationBody = (claims: TokenClaims, watermark: number, call: Call) => {
    const ticket = tokens.ticket.sign({ conv: claims.conv, watermark, origins: claims.origins });
    const path = `/v3/directline/conversations/${encodeURIComponent(claims.conv)}/stream`;
    return { ...tokenBody(claims), streamUrl: `${call.socketBase}${path}?t=${ticket}` };
  };
  const claimsFor = async (access: Access, conversationId: string): Promise<TokenClaims> => {
    if (access.kind === 'token') return access.claims;
    const conversation = await log.get(conversationId);
    return { conv: conversationId, user: conversation?.user.id ?? newUserId(), origins: [] };
  };
  /** Runs `work` for who may do this in an existing conversation. */
  const inConversation =
    (work: (call: Call, access: Access) => ReturnType<Handle>): Handle =>
    async (call) => {
      const access = checkAccess(call, call.conversationId);
      if (isRefusal(access)) return access;
      return (await log.get(call.conversationId)) === null ? refusals.unknownConversation : work(call, access);
    };

  const generateToken: Handle = (call) => {
    const access = checkAccess(call);
    if (isRefusal(access)) return access;
    if (access.kind !== 'secret') return refusals.secretNeeded;
    const asked = readStart(call.body, production);
    if (isRefusal(asked)) return asked;
    const { userId = newUserId(), userName, origins, start } = asked;
    if (!userId.startsWith('dl_')) return refusals.malformed('user.id must start with dl_');
    const named = { ...(userName === undefined ? {} : { userName }), ...(start === undefined ? {} : { start }) };
    return { status: 200, body: tokenBody({ conv: randomUUID(), user: userId, origins, ...named }) };
  };
  const refreshToken: Handle = (call) => {
    const access = checkAccess(call);
    if (isRefusal(access)) return access;
    return access.kind === 'token' ? { status: 200, body: tokenBody(access.claims) } : refusals.malformed('a token is needed');
  };
  const startConversation: Handle = async (call) => {
    const access = checkAccess(call);
    if (isRefusal(access)) return access;
    const asked = readStart(call.body, production);
    if (isRefusal(asked)) return asked;
    const claims =
      access.kind === 'token'
        ? access.claims
        : { conv: randomUUID(), user: asked.userId ?? newUserId(), origins: asked.origins };
    const name = claims.userName ?? asked.userName;
    const created = await conversations.start({
      conversationId: claims.conv,
      user: { id: claims.user, ...(name === undefined ? {} : { name }) },
      locale: asked.locale,
      start: asked.start ?? claims.start,
    });
    return { status: created ? 201 : 200, body: conversationBody(claims, 0, call) };
  };
  const reconnect = inConversation(async (call, access) => {
    const watermark = readWatermark(call.query.watermark);
    if (watermark !== null && typeof watermark === 'object') return watermark;
    const claims = await claimsFor(access, call.conversationId);
    const newest = (await log.since(call.conversationId, 0))?.watermark ?? 0;
    return { status: 200, body: conversationBody(claims, watermark ?? newest, call) };
  });
  const getActivities = inConversation(async (call) => {
    const watermark = readWatermark(call.query.watermark);
    if (watermark !== null && typeof watermark === 'object') return watermark;
    const set = await log.since(call.conversationId, watermark ?? 0);
    if (set === null) return refusals.unknownConversation;
    return { status: 200, body: { activities: set.activities, watermark: String(set.watermark) } };
  });
  const postActivity = inConversation(async (call, access) => {
    const activity = parseClientActivity(call.body, production);
    if (isRefusal(activity)) return activity;
    if ((activity.attachments ?? []).length > 0) return refusals.malformed('attachments: send files to /upload');
    const posted = await conversations.post(call.conversationId, { activity, ...boundUser(access) });
    return isRefusal(posted) ? posted : { status: 200, body: posted };
  });
  const getSessionId: Handle = (call) => {
    const access = checkAccess(call);
    return isRefusal(access) ? access : { status: 200, body: { sessionId: randomBytes(16).toString('hex') } };
  };
  return {
    generateToken,
    refreshToken,
    startConversation,
    reconnect,
    getActivities,
    postActivity,
    getSessionId,
    inConversation,
  };
};
export type Handlers = ReturnType<typeof createHandlers>;

export const newUserId = (): string => `dl_${randomUUID()}`;

/** The token's user is who speaks, whatever the activity says. */
export const boundUser = (access: Access): { user?: { id: string; name?: string } } => {
  if (access.kind === 'secret') return {};
  const { user, userName } = access.claims;
  return { user: { id: user, ...(userName === undefined ? {} : { name: userName }) } };
};
