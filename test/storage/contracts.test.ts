import { handoffRequestSchema } from '../../src/handoff/handoff-store.ts';
import { openBotStorage } from '../../src/storage/lowdb/bot-storage.ts';
import { openConversationLog } from '../../src/storage/lowdb/conversation-log.ts';
import { openHandoffStore } from '../../src/storage/lowdb/handoff-store.ts';
import { openUploadStore } from '../../src/storage/lowdb/upload-store.ts';
import { createMemoryBotStorage } from '../../src/storage/memory/bot-storage.ts';
import { createMemoryConversationLog } from '../../src/storage/memory/conversation-log.ts';
import { createMemoryHandoffStore } from '../../src/storage/memory/handoff-store.ts';
import { createMemoryUploadStore } from '../../src/storage/memory/upload-store.ts';
import type { StoredRowBroken } from '../../src/storage/stored-row-broken.ts';
import { botStorageContract } from './bot-storage-contract.ts';
import { conversationLogContract } from './conversation-log-contract.ts';
import { handoffStoreContract } from './handoff-store-contract.ts';
import { useTemporaryFolder } from './temporary-folder.ts';
import { uploadStoreContract } from './upload-store-contract.ts';

describe('storage', () => {
  const folder = useTemporaryFolder();
  const onBroken = (error: StoredRowBroken): void => {
    throw error;
  };

  botStorageContract('lowdb', () => openBotStorage(folder()));
  botStorageContract('memory', async () => createMemoryBotStorage());
  conversationLogContract('lowdb', () => openConversationLog(folder(), onBroken));
  conversationLogContract('memory', async () => createMemoryConversationLog());
  handoffStoreContract('lowdb', () => openHandoffStore({ dir: folder(), schema: handoffRequestSchema, onBroken }));
  handoffStoreContract('memory', async () => createMemoryHandoffStore());
  uploadStoreContract('lowdb', () => openUploadStore(folder(), onBroken));
  uploadStoreContract('memory', async () => createMemoryUploadStore());
});
