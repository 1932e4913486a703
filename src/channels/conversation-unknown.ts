/** The conversation never was, or was erased. */
export class ConversationUnknown extends Error {
  readonly code = 'CONVERSATION_UNKNOWN';

  constructor() {
    super('there is no such conversation');
    this.name = 'ConversationUnknown';
  }
}
