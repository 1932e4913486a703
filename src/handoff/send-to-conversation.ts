/**
 * Says something to a resident outside a turn: a volunteer's reply, a notice from the queue. Implemented by a channel;
 * waits until the bot's current turn in that conversation is over, so it may not be awaited from inside one.
 * Rejects with code `CONVERSATION_UNKNOWN` when the channel has no such conversation (any more).
 */
export type SendToConversation = (conversationId: string, text: string) => Promise<void>;
