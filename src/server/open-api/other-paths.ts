import { json, ref, refused, response, secured } from './describe.ts';

export const otherPaths = {
  '/widget/token': {
    post: {
      summary: 'A Direct Line token for the widget: a new conversation, or with `resume` the one of an earlier token',
      requestBody: json(ref('WidgetTokenRequest')),
      responses: { 200: response('The token', ref('WidgetToken')), ...refused(400, 403, 404, 413, 429) },
    },
  },
  '/api/messages': {
    post: {
      summary: 'Bot Framework activities',
      security: secured,
      requestBody: json(ref('Activity')),
      responses: { 200: response('Taken'), ...refused(400, 401, 413) },
    },
  },
  '/api/openapi.json': { get: { summary: 'This document', responses: { 200: response('OpenAPI 3.1') } } },
  '/healthz': { get: { summary: 'Alive', responses: { 200: response('Alive', ref('Status')) } } },
  '/readyz': {
    get: {
      summary: 'Ready for residents',
      responses: { 200: response('Ready', ref('Status')), 503: response('Not ready', ref('Status')) },
    },
  },
  '/widget.js': { get: { summary: 'The widget, one script tag', responses: { 200: response('JavaScript') } } },
};
