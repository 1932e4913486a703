import express, { type NextFunction, type Response, type Router } from 'express';
import type { Pages } from './pages.ts';

/** `/`, `/:municipality`, `/widget.js` and the files that the pages need. */
export const createPageRoutes = (pages: Pages): Router => {
  const router = express.Router();
  router.get('/widget.js', (_request, response) => {
    response
      .type('text/javascript; charset=utf-8')
      .set('Cache-Control', 'public, max-age=300')
      .send(pages.widgetScript);
  });
  for (const [path, { body, contentType }] of Object.entries(pages.assets))
    router.get(path, (_request, response) => {
      response.type(contentType).set('Cache-Control', 'public, max-age=300').send(body);
    });
  router.get('/', (_request, response, next) => sendPage(pages.page(null), response, next));
  router.get('/:municipality', (request, response, next) => {
    sendPage(pages.page(request.params.municipality), response, next);
  });
  return router;
};

const sendPage = (page: { html: string } | null, response: Response, next: NextFunction): void => {
  if (page === null) return next();
  response.type('html').set('Cache-Control', 'no-cache').send(page.html);
};
