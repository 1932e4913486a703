import type { ConversationLog } from '../../channels/directline/conversation-log.ts';
import { createConversationLog } from '../conversation-log.ts';
import { conversationRowSchema } from '../conversation-row.ts';
import type { StoredRowBroken } from '../stored-row-broken.ts';
import { openFileRecords } from './file-records.ts';

/** Conversations under `dir`, one file each; creates the folder. A broken file is told to `onBroken` and harms no other. */
export const openConversationLog = async (
  dir: string,
  onBroken: (error: StoredRowBroken) => void,
): Promise<ConversationLog> =>
  createConversationLog(await openFileRecords({ dir, schema: conversationRowSchema, keepRecent: 200, onBroken }));
