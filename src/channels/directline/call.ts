import type { Access, CheckAccess } from './access.ts';
import type { ConversationLog } from './conversation-log.ts';
import type { Conversations } from './conversations.ts';
import { isRefusal, refusals, type Refusal } from './refusal.ts';
import type { Tokens } from './tokens.ts';

/** A call, freed of HTTP. */
export interface Call {
  authorization: string | undefined;
  origin: string | undefined;
  contentType: string;
  contentDisposition: string;
  /** Where the client reaches this server: scheme, host, and path when a proxy adds one. */
  baseUrl: string;
  conversationId: string;
  /** The file's id in calls about a file, else empty. */
  fileId: string;
  query: Record<string, unknown>;
  body: unknown;
}

export interface Answer {
  status: number;
  body: object;
}

export type Handle = (call: Call) => Promise<Answer | Refusal> | Answer | Refusal;

export interface CallParts {
  checkAccess: CheckAccess;
  tokens: Tokens;
  log: ConversationLog;
  conversations: Conversations;
  production: boolean;
}

type HandleAs = (call: Call, access: Access) => ReturnType<Handle>;

/** For who has a token or the secret. */
export const withAccess =
  ({ checkAccess }: CallParts, handle: HandleAs): Handle =>
  (call) => {
    const access = checkAccess(call);
    return isRefusal(access) ? access : handle(call, access);
  };

/** For who may be in this conversation, which exists. */
export const inConversation =
  ({ checkAccess, log }: CallParts, handle: HandleAs): Handle =>
  async (call) => {
    const access = checkAccess(call, call.conversationId);
    if (isRefusal(access)) return access;
    return (await log.get(call.conversationId)) === null ? refusals.unknownConversation : handle(call, access);
  };
