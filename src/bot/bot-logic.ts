import type { TurnContext } from 'botbuilder';

/** The bot as a channel sees it: one turn. Replies go out through the context; a rejection is an unforeseen failure. */
export type BotLogic = (context: TurnContext) => Promise<void>;
