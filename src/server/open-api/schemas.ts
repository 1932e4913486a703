import { z } from 'zod';
import { startEventSchema } from '../../contract.ts';

const text = { type: 'string' };

const { properties, additionalProperties } = z.toJSONSchema(startEventSchema);

const token = {
  conversationId: text,
  token: text,
  expires_in: { type: 'integer', description: 'seconds' },
};

export const schemas = {
  Error: {
    type: 'object',
    required: ['error'],
    properties: { error: { type: 'object', required: ['code', 'message'], properties: { code: text, message: text } } },
  },
  Start: { type: 'object', properties, additionalProperties },
  StartRequest: {
    type: 'object',
    properties: {
      user: { type: 'object', properties: { id: text, name: text } },
      locale: text,
      trustedOrigins: { type: 'array', items: text },
      start: { $ref: '#/components/schemas/Start' },
    },
  },
  Token: { type: 'object', required: Object.keys(token), properties: token },
  WidgetToken: {
    type: 'object',
    required: [...Object.keys(token), 'resume'],
    properties: { ...token, resume: { ...text, description: 'For a new token of this conversation, for 30 days' } },
  },
  Conversation: {
    type: 'object',
    required: [...Object.keys(token), 'streamUrl'],
    properties: { ...token, streamUrl: { ...text, description: 'WebSocket address; connect within 60 seconds' } },
  },
  Activity: {
    type: 'object',
    description: 'A Bot Framework activity',
    required: ['type'],
    properties: {
      type: text,
      id: text,
      timestamp: { type: 'string', format: 'date-time' },
      from: { type: 'object', required: ['id'], properties: { id: text, name: text, role: text } },
      text,
      name: text,
      value: {},
      channelData: {},
    },
  },
  ActivitySet: {
    type: 'object',
    required: ['activities', 'watermark'],
    properties: { activities: { type: 'array', items: { $ref: '#/components/schemas/Activity' } }, watermark: text },
  },
  Id: { type: 'object', required: ['id'], properties: { id: text } },
  SessionId: { type: 'object', required: ['sessionId'], properties: { sessionId: text } },
  Status: { type: 'object', required: ['status'], properties: { status: text } },
  WidgetTokenRequest: { type: 'object', properties: { municipality: text, locale: text, resume: text } },
};
