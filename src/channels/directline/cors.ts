import type { RequestHandler } from 'express';

/**
 * Lets pages of other origins call: the widget stands on the municipality's own site. No cookie is used anywhere here;
 * a token's own list of origins decides what its holder may do.
 */
export const allowOtherOrigins: RequestHandler = (request, response, next) => {
  response.vary('Origin');
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  const origin = request.get('origin');
  if (origin !== undefined) response.set('Access-Control-Allow-Origin', origin);
  if (request.method !== 'OPTIONS') return next();
  response.set({
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, Content-Disposition, x-ms-bot-agent, x-requested-with',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Max-Age': '600',
  });
  response.status(204).end();
};
