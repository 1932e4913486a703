import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { failureFields } from '../channels/failure-fields.ts';
import type { Log } from '../channels/log.ts';

/** A page, in HTML, for someone who came to an address that is not there (404) or met a fault (500). */
export type ErrorPage = (status: 404 | 500) => string;

export const serveUnknown =
  (errorPage: ErrorPage): RequestHandler =>
  (request, response) =>
    answer(request, response, { status: 404, code: 'NotFound', page: () => errorPage(404) });

/** The last catch of the request: the log gets a code, the caller no internals. */
export const serveFault =
  (errorPage: ErrorPage, logger: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status < 500) return answer(request, response, clientFault(status, errorPage));
    logger.error(failureFields(error, 'REQUEST_FAILED'));
    answer(request, response, { status: 500, code: 'ServiceError', page: () => errorPage(500) });
  };

interface Fault {
  status: number;
  code: string;
  page: () => string;
}

const clientFault = (status: number, errorPage: ErrorPage): Fault => ({
  status,
  code: status === 413 ? 'MessageSizeTooBig' : 'BadArgument',
  page: () => errorPage(404),
});

const answer = (request: Request, response: Response, { status, code, page }: Fault): void => {
  response.status(status).set('Cache-Control', 'no-store');
  if (isForPeople(request)) response.type('html').send(page());
  else response.json({ error: { code, message: code } });
};

const apiPrefixes = ['/api/', '/v3/', '/widget/', '/webhooks/'];

const isForPeople = (request: Request): boolean =>
  request.method === 'GET' &&
  !apiPrefixes.some((prefix) => request.path.startsWith(prefix)) &&
  request.accepts(['json', 'html']) === 'html';
