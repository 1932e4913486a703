/** What went over the line, for whoever looks under the hood. */
import type { WebhookCall } from '../loopback-graph/callback.ts';
import { jsonOf, listOf, textOf } from '../loopback-graph/meta-json.ts';
import type { GraphCall } from '../loopback-graph/sent.ts';
import type { HoodLine } from './phone-state.ts';

const mostLines = 40;

/** The newest first. */
export function hoodOf(webhooks: readonly WebhookCall[], calls: readonly GraphCall[]): HoodLine[] {
  const posts = webhooks
    .slice(-mostLines)
    .map((post, index) => webhookLine(post, index + Math.max(0, webhooks.length - mostLines)));
  const lines = calls
    .slice(-mostLines)
    .map((call, index) => graphLine(call, index + Math.max(0, calls.length - mostLines)));
  return [...posts, ...lines].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, mostLines);
}

const webhookLine = ({ at, body, status }: WebhookCall, index: number): HoodLine => ({
  key: `webhook-${String(index)}`,
  at,
  toWebhook: true,
  what: kindsIn(body).join(', '),
  status,
  json: JSON.stringify(body, null, 2),
});

const graphLine = ({ at, method, path, body, status, code, messageId }: GraphCall, index: number): HoodLine => ({
  key: `graph-${String(index)}`,
  at,
  toWebhook: false,
  what: [method, path.replace(/^\/v\d+\.0\/(\d+\/)?/, ''), jsonOf(body)['status'] ?? jsonOf(body)['type']]
    .filter(Boolean)
    .join(' '),
  status,
  ...(code === undefined ? {} : { code }),
  json: JSON.stringify({ ...(messageId === undefined ? {} : { taken: messageId }), body: body ?? null }, null, 2),
});

/** Such as `text` or `status read`. */
function kindsIn(envelope: unknown): string[] {
  const changes = listOf(jsonOf(envelope)['entry']).flatMap((entry) => listOf(jsonOf(entry)['changes']));
  return changes.flatMap((change) => {
    const { messages, statuses } = jsonOf(jsonOf(change)['value']);
    return [
      ...listOf(messages).map((message) => textOf(jsonOf(message)['type']) ?? '?'),
      ...listOf(statuses).map((status) => `status ${textOf(jsonOf(status)['status']) ?? '?'}`),
    ];
  });
}
