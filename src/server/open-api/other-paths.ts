import { inQuery, json, ref, refused, response, secured } from './describe.ts';

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
  '/webhooks/whatsapp': {
    get: {
      summary: 'Meta asks whether the address is ours; only where a number is set',
      parameters: [
        inQuery('hub.mode', 'subscribe'),
        inQuery('hub.verify_token', 'the word that was agreed'),
        inQuery('hub.challenge', 'given back as it is'),
      ],
      responses: { 200: response('The challenge'), 403: response('Another word') },
    },
    post: {
      summary: 'What WhatsApp delivers, signed over its bytes (`X-Hub-Signature-256`)',
      responses: {
        200: response('On disk'),
        401: response('Not signed with the app secret'),
        413: response('More than 3 MB'),
        415: response('Compressed'),
        503: response('Could not be kept: deliver it again'),
      },
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
