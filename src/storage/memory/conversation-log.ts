import type { ConversationLog } from '../../channels/directline/conversation-log.ts';
import { createConversationLog } from '../conversation-log.ts';
import { createMemoryRecords } from './memory-records.ts';

/** Conversations that are gone with the process. */
export const createMemoryConversationLog = (): ConversationLog => createConversationLog(createMemoryRecords());
