import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { largestBodyBytes, largestUploadBytes } from '../channel-limits.ts';
import { failureFields } from '../failure-fields.ts';
import type { Log } from '../log.ts';
import { getActivities, postActivity } from './activity-calls.ts';
import type { Answer, Call, Handle } from './call.ts';
import { reconnect, startConversation } from './conversation-calls.ts';
import { allowOtherOrigins } from './cors.ts';
import { isRefusal, refusals, type Refusal } from './refusal.ts';
import { generateToken, getSessionId, refreshToken } from './token-calls.ts';
import { postUpload, readFile, type UploadCallParts } from './upload-calls.ts';

export interface RouterParts extends UploadCallParts {
  logger: Log;
  /** Resolves false when the caller of this key has posted too much of late. */
  mayPost: (key: string) => Promise<boolean>;
  baseUrlOf: (request: Request) => string;
}

/** Direct Line 3.0, to be mounted under `/v3/directline`. */
export const createDirectLineRouter = (parts: RouterParts): Router => {
  const router = express.Router();
  const json = express.json({ limit: largestBodyBytes, type: () => true });
  const raw = express.raw({ limit: largestUploadBytes, type: () => true });
  const serve = (handle: Handle): RequestHandler => serveWith(parts, handle);
  const limited = limitPosts(parts);

  router.use(allowOtherOrigins);
  router.post('/tokens/generate', json, serve(generateToken(parts)));
  router.post('/tokens/refresh', serve(refreshToken(parts)));
  router.get('/session/getsessionid', allowCredentials, serve(getSessionId(parts)));
  router.post('/conversations', json, serve(startConversation(parts)));
  router.get('/conversations/:conversationId', serve(reconnect(parts)));
  router.get('/conversations/:conversationId/activities', serve(getActivities(parts)));
  router.post('/conversations/:conversationId/activities', limited, json, serve(postActivity(parts)));
  router.post('/conversations/:conversationId/upload', limited, raw, serve(postUpload(parts)));
  router.get('/conversations/:conversationId/files/:fileId', serveFile(parts));
  router.use((_request, response) => refuse(response, refusals.unknownAddress));
  router.use(serveFailure(parts));
  return router;
};

const serveWith =
  (parts: RouterParts, handle: Handle): RequestHandler =>
  async (request, response) => {
    const answer: Answer | Refusal = await handle(toCall(parts, request));
    response.set('Cache-Control', 'no-store');
    if (isRefusal(answer)) refuse(response, answer);
    else response.status(answer.status).json(answer.body);
  };

/** Never shown in a page of ours: downloaded, and not guessed at. */
const serveFile =
  (parts: RouterParts): RequestHandler =>
  async (request, response) => {
    const file = await readFile(parts, toCall(parts, request));
    if ('status' in file) return refuse(response, file);
    response.set('Cache-Control', 'private, no-store').set('X-Content-Type-Options', 'nosniff');
    response.set('Content-Security-Policy', "default-src 'none'; sandbox");
    response.attachment(file.name).type(file.contentType).send(file.bytes);
  };

const toCall = ({ baseUrlOf }: RouterParts, request: Request): Call => ({
  authorization: request.get('authorization'),
  origin: request.get('origin'),
  contentType: request.get('content-type') ?? '',
  contentDisposition: request.get('content-disposition') ?? '',
  baseUrl: baseUrlOf(request),
  conversationId: String(request.params.conversationId ?? ''),
  fileId: String(request.params.fileId ?? ''),
  query: request.query,
  body: request.body,
});

const allowCredentials: RequestHandler = (request, response, next) => {
  if (request.get('origin') !== undefined) response.set('Access-Control-Allow-Credentials', 'true');
  next();
};

/** Who has no access is refused further on: it must not use up the resident's share. */
const limitPosts =
  (parts: RouterParts): RequestHandler =>
  async (request, response, next) => {
    const { conversationId, ...caller } = toCall(parts, request);
    if (isRefusal(parts.checkAccess(caller, conversationId)) || (await parts.mayPost(conversationId))) return next();
    response.set('Retry-After', '10');
    refuse(response, refusals.tooMany);
  };

const refuse = (response: Response, { status, code, message }: Refusal): void => {
  response.status(status).json({ error: { code, message } });
};

/** One of the two places where failures are caught (the other is the turn). */
const serveFailure =
  ({ logger }: RouterParts): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = bodyRefusal(error);
    if (refusal.status === 500) logger.error(failureFields(error, 'REQUEST_FAILED'));
    refuse(response, refusal);
  };

/** What the body readers throw carries a status of its own. */
const bodyRefusal = (error: unknown): Refusal => {
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  if (status === 413) return refusals.tooLarge;
  if (typeof status === 'number' && status >= 400 && status < 500) return refusals.malformed('the body cannot be read');
  return refusals.failed;
};
