import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { allowsOrigin } from './access.ts';
import type { ConversationLog } from './conversation-log.ts';
import { refusals, type Refusal } from './refusal.ts';
import type { Streams } from './streams.ts';
import type { TicketClaims, Tokens } from './tokens.ts';

/** Takes an HTTP upgrade if it is for a stream of this channel; false: it is for somebody else. */
export type UpgradeStream = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface StreamUpgradeParts {
  tokens: Tokens;
  log: ConversationLog;
  streams: Streams;
}

export const createStreamUpgrade = (parts: StreamUpgradeParts): UpgradeStream => {
  // Clients only ever send empty frames to show that they live.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  return (request, socket, head) => {
    const asked = readTarget(request);
    if (asked === null) return false;
    socket.on('error', () => socket.destroy());
    void check(parts, asked, request.headers.origin).then(
      (checked) => {
        if ('status' in checked) return refuseUpgrade(socket, checked);
        sockets.handleUpgrade(request, socket, head, (open) =>
          parts.streams.add(open, checked.conv, checked.watermark),
        );
      },
      () => refuseUpgrade(socket, refusals.failed),
    );
    return true;
  };
};

interface Asked {
  conversationId: string;
  ticket: string;
}

const readTarget = ({ url = '' }: IncomingMessage): Asked | null => {
  const [path = '', query = ''] = url.split('?');
  const conversationId = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(path)?.[1];
  if (conversationId === undefined) return null;
  return { conversationId, ticket: new URLSearchParams(query).get('t') ?? '' };
};

/** A ticket may open several sockets while it lives: the usual client does so after a failed post. */
const check = async (
  { tokens, log, streams }: StreamUpgradeParts,
  { conversationId, ticket }: Asked,
  origin: string | undefined,
): Promise<TicketClaims | Refusal> => {
  const verified = tokens.ticket.verify(ticket);
  if (verified.kind === 'expired') return refusals.tokenExpired;
  if (verified.kind === 'invalid') return refusals.unauthorized;
  const { claims } = verified;
  if (claims.conv !== conversationId) return refusals.otherConversation;
  // Browsers always say where a socket comes from, so here a missing origin does not pass.
  if (!allowsOrigin(claims.origins, origin ?? '')) return refusals.otherOrigin;
  if ((await log.get(conversationId)) === null) return refusals.unknownConversation;
  return streams.hasRoom(conversationId) ? claims : refusals.tooMany;
};

const refuseUpgrade = (socket: Duplex, { status, code }: Refusal): void => {
  socket.end(`HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
