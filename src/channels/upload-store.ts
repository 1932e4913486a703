/** Keeps the files that residents send, until they are removed. */
export interface UploadStore {
  /** Resolves with the id under which the file is kept. */
  save(file: Upload): Promise<string>;
  get(id: string): Promise<Upload | null>;
  /** Removes what was saved before this ISO instant. */
  removeBefore(instant: string): Promise<void>;
  /** Removes all of one conversation. */
  removeOf(conversationId: string): Promise<void>;
}

/** `savedAt` is an ISO instant. */
export interface Upload {
  conversationId: string;
  contentType: string;
  name: string;
  savedAt: string;
  bytes: Buffer;
}
