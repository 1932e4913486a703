import { z } from 'zod';
import { checkStart } from '../start-event.ts';
import type { StartEvent } from '../../contract.ts';
import { defined } from '../defined.ts';
import { refusals, type Refusal } from './refusal.ts';

const label = z.string().max(200);

const startBody = z.object({
  user: z.object({ id: label.nullish(), name: label.nullish() }).nullish(),
  locale: label.nullish(),
  trustedOrigins: z.array(z.url().max(300)).max(20).nullish(),
  start: z.unknown().optional(),
});

/** What a client may say when it asks for a token or starts a conversation. */
export interface StartRequest {
  userId?: string;
  userName?: string;
  locale?: string;
  origins: string[];
  start?: StartEvent;
}

export const readStart = (body: unknown, production: boolean): StartRequest | Refusal => {
  const parsed = startBody.safeParse(body ?? {});
  if (!parsed.success)
    return refusals.malformed(`${parsed.error.issues[0]?.path.join('.') || 'the body'} is not valid`);
  const { user, locale, trustedOrigins, start } = parsed.data;
  const check = checkStart(start, 'start', production);
  if (!check.ok) return refusals.malformed(check.message);
  return {
    ...defined({
      userId: user?.id || undefined,
      userName: user?.name || undefined,
      locale: locale ?? undefined,
      start: start == null ? undefined : check.start,
    }),
    origins: (trustedOrigins ?? []).map((origin) => new URL(origin).origin),
  };
};

/** A client that has seen nothing sends none, an empty one, or (some) the word. */
export const readWatermark = (query: unknown): { watermark: number | null } | Refusal => {
  if (query === undefined || query === '' || query === 'null' || query === 'undefined') return { watermark: null };
  if (typeof query === 'string' && /^\d{1,9}$/.test(query)) return { watermark: Number(query) };
  return refusals.malformed('watermark is not one that was given');
};
