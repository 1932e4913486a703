import type { LoggedActivity } from '../channels/directline/activity.ts';
import type { ConversationLog, Draft, Kept } from '../channels/directline/conversation-log.ts';
import type { ConversationEntry, ConversationRow } from './conversation-row.ts';
import type { Change, Records } from './records.ts';

/**
 * A conversation log over rows, one row a conversation. Adding to a conversation writes that whole conversation
 * again: nothing to a hundred messages of a kilobyte, and independent of how many conversations there are.
 */
export const createConversationLog = (rows: Records<ConversationRow>): ConversationLog => {
  const edit = <Result>(id: string, decide: (row: ConversationRow) => Change<ConversationRow, Result>) =>
    rows.change<Result | null>(id, (row) => (row === null ? { result: null } : decide(row)));

  return {
    create: (conversation, opening) =>
      rows.change(conversation.id, (row) => {
        if (row !== null) return { result: null };
        const entry = { ...numbered(conversation.id, 0, opening), sender: 'user' as const };
        return { result: entry.activity, row: { conversation, nextSequence: 1, entries: [entry] } };
      }),
    get: async (id) => (await rows.get(id))?.conversation ?? null,
    append: (id, drafts) => edit(id, (row) => append(row, drafts)),
    since: async (id, watermark) => {
      const row = await rows.get(id);
      if (row === null) return null;
      const seen = Math.min(Math.max(watermark, 0), row.nextSequence - 1);
      const activities = row.entries.filter((entry) => entry.sequence > seen).map((entry) => entry.activity);
      return { activities, watermark: row.nextSequence - 1 };
    },
    replace: async (id, activity) =>
      (await edit(id, (row) => editEntry(row, isOfBot(activity.id), (entry) => ({ ...entry, activity })))) ?? false,
    remove: async (id, activityId) => (await edit(id, (row) => removeEntry(row, isOfBot(activityId)))) ?? false,
    markHandled: async (id, activityId) => {
      await edit(id, (row) => editEntry(row, isOpen(row, activityId), (entry) => ({ ...entry, handled: true })));
    },
    isHandled: async (id, activityId) => {
      const row = await rows.get(id);
      return row === null || !row.entries.some(isOpen(row, activityId));
    },
    unhandled: async function* () {
      for await (const row of rows.all())
        for (const { activity } of row.entries.filter((entry) => isOpen(row, entry.activity.id)(entry)))
          yield { conversationId: row.conversation.id, activity };
    },
    countResumption: async (id, activityId) => {
      const counted = await edit(id, (row) => {
        const count = (row.entries.find(isOpen(row, activityId))?.resumptions ?? 0) + 1;
        const { row: next } = editEntry(row, isOpen(row, activityId), (entry) => ({ ...entry, resumptions: count }));
        return next === undefined ? { result: count } : { result: count, row: next };
      });
      return counted ?? 0;
    },
    clear: async (id) => {
      await edit(id, (row) => ({ result: undefined, row: { ...row, entries: [] } }));
    },
    forget: (id) => rows.change(id, () => ({ result: undefined, row: null })),
  };
};

type IsEntry = (entry: ConversationEntry) => boolean;

const isOfBot =
  (activityId: string): IsEntry =>
  (entry) =>
    entry.sender === 'bot' && entry.activity.id === activityId;

/** An answer counts as a handled mark: it was written, so the turn got that far. */
const isOpen = (row: ConversationRow, activityId: string): IsEntry => {
  const answered = row.entries.some((entry) => entry.answers === activityId);
  return (entry) => !answered && entry.activity.id === activityId && entry.sender === 'user' && entry.handled !== true;
};

const numbered = (conversationId: string, sequence: number, draft: Draft['activity']) => {
  const activity: LoggedActivity = { ...draft, id: `${conversationId}|${String(sequence).padStart(7, '0')}` };
  return { sequence, activity };
};

const append = (row: ConversationRow, drafts: readonly Draft[]): Change<ConversationRow, Kept[]> => {
  const entries = [...row.entries];
  let sequence = row.nextSequence;
  const result = drafts.map((draft): Kept => {
    const known = findOnce(entries, draft);
    if (known !== undefined) return { activity: known.activity, added: false };
    const { activity: draftActivity, ...rest } = draft;
    const entry = { ...rest, ...numbered(row.conversation.id, sequence, draftActivity) };
    sequence += 1;
    entries.push(entry);
    return { activity: entry.activity, added: true };
  });
  if (sequence === row.nextSequence) return { result };
  return { result, row: { ...row, entries, nextSequence: sequence } };
};

const findOnce = (entries: ConversationEntry[], draft: Draft): ConversationEntry | undefined =>
  draft.sender === 'user' && draft.onceKey !== undefined
    ? entries.find((entry) => entry.onceKey === draft.onceKey)
    : undefined;

const editEntry = (
  row: ConversationRow,
  isWanted: IsEntry,
  edited: (entry: ConversationEntry) => ConversationEntry,
): Change<ConversationRow, boolean> => {
  if (!row.entries.some(isWanted)) return { result: false };
  const entries = row.entries.map((entry) => (isWanted(entry) ? edited(entry) : entry));
  return { result: true, row: { ...row, entries } };
};

const removeEntry = (row: ConversationRow, isWanted: IsEntry): Change<ConversationRow, boolean> => {
  const entries = row.entries.filter((entry) => !isWanted(entry));
  if (entries.length === row.entries.length) return { result: false };
  return { result: true, row: { ...row, entries } };
};
