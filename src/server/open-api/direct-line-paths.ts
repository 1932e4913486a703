import { inPath, inQuery, json, ref, refused, response, secured } from './describe.ts';

const prefix = '/v3/directline';
const conversation = `${prefix}/conversations/{conversationId}`;
const watermark = inQuery('watermark', 'what the client has seen');

/** Direct Line 3.0. */
export const directLinePaths = {
  [`${prefix}/tokens/generate`]: {
    post: {
      summary: 'A token for a new conversation; with the secret only',
      security: secured,
      requestBody: json(ref('StartRequest')),
      responses: { 200: response('The token', ref('Token')), ...refused(400, 401, 403, 413) },
    },
  },
  [`${prefix}/tokens/refresh`]: {
    post: {
      summary: 'A fresh token for the same conversation, while the old one lives',
      security: secured,
      responses: { 200: response('The token', ref('Token')), ...refused(400, 401, 403) },
    },
  },
  [`${prefix}/session/getsessionid`]: {
    get: {
      summary: 'A session id',
      security: secured,
      responses: { 200: response('The id', ref('SessionId')), ...refused(401, 403) },
    },
  },
  [`${prefix}/conversations`]: {
    post: {
      summary: 'Starts the conversation',
      security: secured,
      requestBody: json(ref('StartRequest')),
      responses: {
        200: response('It was started before', ref('Conversation')),
        201: response('Started', ref('Conversation')),
        ...refused(400, 401, 403, 413),
      },
    },
  },
  [conversation]: {
    get: {
      summary: 'Reconnects: a fresh token and stream',
      security: secured,
      parameters: [inPath('conversationId'), watermark],
      responses: { 200: response('The conversation', ref('Conversation')), ...refused(400, 401, 403, 404) },
    },
  },
  [`${conversation}/activities`]: {
    get: {
      summary: 'What was said after the watermark',
      security: secured,
      parameters: [inPath('conversationId'), watermark],
      responses: { 200: response('The activities', ref('ActivitySet')), ...refused(400, 401, 403, 404) },
    },
    post: {
      summary: 'Says something; answered once it is kept',
      security: secured,
      parameters: [inPath('conversationId')],
      requestBody: json(ref('Activity')),
      responses: { 200: response('Its id', ref('Id')), ...refused(400, 401, 403, 404, 413, 429) },
    },
  },
  [`${conversation}/upload`]: {
    post: {
      summary: 'Sends files, kept for a day',
      security: secured,
      parameters: [inPath('conversationId'), inQuery('userId', 'who sends, with the secret')],
      requestBody: { content: { 'multipart/form-data': {}, 'application/octet-stream': {} } },
      responses: { 200: response('Id of the message', ref('Id')), ...refused(400, 401, 403, 404, 413, 415, 429) },
    },
  },
  [`${conversation}/files/{fileId}`]: {
    get: {
      summary: 'An uploaded file, at the address that its message gives',
      parameters: [inPath('conversationId'), inPath('fileId'), inQuery('t', 'the ticket in that address')],
      responses: { 200: response('The file'), ...refused(401, 403, 404) },
    },
  },
  [`${conversation}/stream`]: {
    get: {
      summary: 'The stream, as a WebSocket: frames are activity sets, empty frames keep it alive',
      parameters: [inPath('conversationId'), inQuery('t', 'the ticket in streamUrl')],
      responses: { 101: response('The stream opens'), ...refused(401, 403, 404) },
    },
  },
};
