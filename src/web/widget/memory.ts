import { isRecord, stringIn } from './activity.ts';
import type { Conversation, Posted } from './direct-line.ts';

/** What one tab keeps so that a reload loses nothing. It ends with the tab. */
export interface Kept {
  conversation: Conversation | null;
  open: boolean;
  draft: string;
  unsent: Posted[];
}

export interface Memory {
  read(): Kept;
  write(kept: Kept): void;
  /** Forgets every conversation of this tab, of other municipalities too. */
  forget(): void;
}

/** The part of `sessionStorage` that is used. */
export interface TabStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const prefix = 'wegwijs:';

/** `storage` throws where a browser forbids storing; then a reload starts afresh and all else works. */
export function createMemory(storage: () => TabStorage, municipality: string | null): Memory {
  const key = prefix + (municipality ?? '');
  return {
    read: () => readKept(attempt(() => storage().getItem(key)) ?? 'null'),
    write: (kept) => {
      attempt(() => storage().setItem(key, JSON.stringify(kept)));
    },
    forget: () => {
      attempt(() => forgetAll(storage()));
    },
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function forgetAll(storage: TabStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}

function readKept(text: string): Kept {
  const kept: unknown = attempt<unknown>(() => JSON.parse(text));
  const record = isRecord(kept) ? kept : {};
  const unsent: unknown[] = Array.isArray(record['unsent']) ? record['unsent'] : [];
  return {
    conversation: readConversation(record['conversation']),
    open: record['open'] === true,
    draft: stringIn(record, 'draft') ?? '',
    unsent: unsent.flatMap(readPosted),
  };
}

function readConversation(value: unknown): Conversation | null {
  const record = isRecord(value) ? value : {};
  const id = stringIn(record, 'id');
  const token = stringIn(record, 'token');
  return id === null || token === null ? null : { id, token, resume: stringIn(record, 'resume') };
}

function readPosted(value: unknown): Posted[] {
  const record = isRecord(value) ? value : {};
  const text = stringIn(record, 'text');
  const clientId = stringIn(record, 'clientId');
  return text === null || clientId === null ? [] : [{ text, clientId }];
}
