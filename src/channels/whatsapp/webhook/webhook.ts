import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import { failureFields } from '../../failure-fields.ts';
import type { Log } from '../../log.ts';
import type { DeliveryStatus, Received } from '../received.ts';
import { readEnvelope, type Envelope } from './read-envelope.ts';
import { isSameSecret, isSigned } from './signature.ts';

export interface WebhookParts {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Whether this service answers for that number. */
  readonly isOurs: (phoneNumberId: string) => boolean;
  readonly now: () => Date;
  /** Resolves once all of them are on disk, or were already; a rejection makes Meta deliver again. */
  readonly keep: (received: readonly Received[]) => Promise<void>;
  /** As `keep`, for what became of a message of ours. */
  readonly onStatus: (status: DeliveryStatus) => Promise<void>;
  readonly logger: Log;
}

const largestBody = '3mb';

/** To be mounted under `/webhooks/whatsapp`, before anything that reads bodies. */
export const createWebhook = (parts: WebhookParts): Router => {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: largestBody, inflate: false });
  router.get('/', verify(parts));
  router.post('/', raw, receive(parts));
  router.all('/', (_request, response) => void answer(response.set('Allow', 'GET, POST'), 405));
  router.use(serveFailure(parts.logger));
  return router;
};

/** Meta asks once, when the address is entered, whether it is really ours. */
const verify =
  ({ verifyToken }: WebhookParts): RequestHandler =>
  ({ query }, response) => {
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
    const isRight = typeof token === 'string' && isSameSecret(token, verifyToken);
    const isAsked = mode === 'subscribe' && typeof challenge === 'string' && /^[\w.-]{1,256}$/.test(challenge);
    if (isRight && isAsked) answer(response, 200, challenge);
    else answer(response, 403);
  };

const receive =
  (parts: WebhookParts): RequestHandler =>
  async (request, response) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isSigned(bytes, request.get('x-hub-signature-256'), parts.appSecret)) {
      parts.logger.warn({ code: 'WEBHOOK_NOT_SIGNED' });
      return answer(response, 401);
    }
    const envelope = readEnvelope(parseJson(bytes), { now: parts.now(), isOurs: parts.isOurs });
    logEnvelope(parts.logger, envelope);
    answer(response, envelope === null || (await keepAll(parts, envelope)) ? 200 : 503);
  };

/** All are tried, whatever becomes of the others: what Meta delivers again is known by its id. */
const keepAll = async (parts: WebhookParts, { received, statuses }: Envelope): Promise<boolean> => {
  const kept = await Promise.allSettled([
    received.length === 0 ? Promise.resolve() : parts.keep(received),
    ...statuses.map(async (status) => parts.onStatus(status)),
  ]);
  const failed = kept.find((one) => one.status === 'rejected');
  if (failed !== undefined) parts.logger.error(failureFields(failed.reason, 'WEBHOOK_NOT_KEPT'));
  return failed === undefined;
};

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** What is signed but unreadable gets its 200 all the same: Meta would deliver it for a week, and it would stay unreadable. */
const logEnvelope = (logger: Log, envelope: Envelope | null): void => {
  if (envelope === null) return logger.warn({ code: 'WEBHOOK_NOT_AN_ENVELOPE' });
  const { broken, notOurs, ignored, errorCodes } = envelope;
  if (broken > 0) logger.error({ code: 'WEBHOOK_ITEMS_BROKEN', count: broken });
  if (notOurs > 0) logger.warn({ code: 'WEBHOOK_NUMBER_NOT_OURS', count: notOurs });
  if (ignored > 0) logger.info({ code: 'WEBHOOK_ITEMS_IGNORED', count: ignored });
  for (const code of errorCodes.slice(0, 10)) logger.error({ code: `WHATSAPP_ERROR_${code}` });
};

const answer = (response: Response, status: number, text = String(answers[status])): void => {
  response.set('Cache-Control', 'no-store').set('X-Content-Type-Options', 'nosniff');
  response.status(status).type('text/plain').send(text);
};

const answers: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What the body reader throws carries a status of its own. */
const serveFailure =
  (logger: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    logger.error(failureFields(error, status < 500 ? 'WEBHOOK_BODY_REFUSED' : 'REQUEST_FAILED'));
    answer(response, Object.hasOwn(answers, status) ? status : status < 500 ? 400 : 500);
  };
