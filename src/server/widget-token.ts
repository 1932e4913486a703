import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { allowOtherOrigins } from '../channels/directline/cors.ts';
import type { DirectLine } from '../channels/directline/direct-line.ts';
import { defined } from '../channels/defined.ts';

export interface WidgetTokenOptions {
  issueToken: DirectLine['issueToken'];
  renewToken: DirectLine['renewToken'];
  isMunicipality: (slug: string) => boolean;
  /** Tokens a minute for one address; a library's or a mobile network's residents share one. */
  perMinute?: number;
}

const askedSchema = z.object({
  municipality: z.string().max(100).nullish(),
  locale: z.string().max(35).nullish(),
  /** Of an earlier answer: the same conversation goes on. */
  resume: z.string().max(4000).nullish(),
});

/** `POST /widget/token`: what a page in a browser gets instead of the secret. The token works from the asking origin only. */
export const createWidgetToken = (options: WidgetTokenOptions): Router => {
  const router = express.Router();
  const json = express.json({ limit: '4kb', type: () => true });
  router.use('/token', allowOtherOrigins);
  router.post('/token', limitByAddress(options.perMinute ?? 300), json, issue(options));
  return router;
};

const issue =
  ({ issueToken, renewToken, isMunicipality }: WidgetTokenOptions): RequestHandler =>
  async (request, response) => {
    const asked = askedSchema.safeParse(request.body ?? {});
    if (!asked.success) return refuse(response, 400, 'BadArgument', 'municipality, locale and resume are texts');
    const { municipality, locale, resume } = asked.data;
    const origin = originOf(request);
    response.set('Cache-Control', 'no-store');
    if (resume != null) return answerRenewed(response, await renewToken({ origin, resume }));
    if (municipality != null && !isMunicipality(municipality))
      return refuse(response, 404, 'UnknownMunicipality', 'municipality is not one that is known here');
    const start = defined({ municipality: municipality ?? undefined, locale: locale ?? undefined });
    response.json(issueToken({ origins: origin === undefined ? [] : [origin], start }));
  };

const originOf = (request: Request): string | undefined => {
  const origin = request.get('origin');
  return origin === 'null' ? undefined : origin;
};

const answerRenewed = (response: Response, token: object | null): void => {
  if (token === null) refuse(response, 403, 'ConversationOver', 'this conversation cannot be taken up again');
  else response.json(token);
};

/** A token costs nothing until it is used; this holds back only who asks for thousands. */
const limitByAddress = (perMinute: number): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request, response, next) => {
    const allowed = await limiter.consume(request.ip ?? '').then(
      () => true,
      () => false,
    );
    if (allowed) return next();
    response.set('Retry-After', '60');
    refuse(response, 429, 'TooManyRequests', 'too many requests, try again later');
  };
};

const refuse = (response: Response, status: number, code: string, message: string): void => {
  response.status(status).json({ error: { code, message } });
};
