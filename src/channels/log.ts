/** What may be logged of a turn or request: codes and ids, never the words that were typed. */
export interface LogFields {
  code: string;
  conversationId?: string;
  channelId?: string;
  /** WhatsApp's own id of a message. */
  messageId?: string;
  /** Where in the program, without the failure's message: that may hold the words typed. */
  at?: string;
  count?: number;
  milliseconds?: number;
}

export interface Log {
  info(fields: LogFields): void;
  warn(fields: LogFields): void;
  error(fields: LogFields): void;
}
