/** What goes to WhatsApp, before and after it is kept in the outbox. */
import type { Sender } from './received.ts';

/** The body of `POST /{phone-number-id}/messages` without who it is for. Lengths: protocols of the Cloud API. */
export type Message =
  | { readonly type: 'text'; readonly text: { readonly body: string; readonly preview_url: false } }
  | { readonly type: 'interactive'; readonly interactive: Interactive }
  | { readonly type: 'template'; readonly template: Template };

export type Interactive =
  | {
      readonly type: 'button';
      readonly body: { readonly text: string };
      readonly footer?: { readonly text: string };
      readonly action: { readonly buttons: readonly Button[] };
    }
  | {
      readonly type: 'list';
      readonly body: { readonly text: string };
      readonly footer?: { readonly text: string };
      readonly action: {
        readonly button: string;
        readonly sections: readonly { readonly rows: readonly Row[] }[];
      };
    }
  | {
      readonly type: 'cta_url';
      readonly body: { readonly text: string };
      readonly action: {
        readonly name: 'cta_url';
        readonly parameters: { readonly display_text: string; readonly url: string };
      };
    }
  | {
      readonly type: 'location_request_message';
      readonly body: { readonly text: string };
      readonly action: { readonly name: 'send_location' };
    };

export interface Button {
  readonly type: 'reply';
  readonly reply: { readonly id: string; readonly title: string };
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

export interface Template {
  readonly name: string;
  readonly language: { readonly code: string };
  readonly components?: readonly {
    readonly type: 'body';
    readonly parameters: readonly { readonly type: 'text'; readonly text: string }[];
  }[];
}

/** A message to be kept and sent. */
export interface Outgoing {
  /** Added twice, sent once: the message that it answers and its place, such as `wamid.X#0`. */
  readonly id: string;
  readonly conversationId: string;
  readonly phoneNumberId: string;
  readonly to: Sender;
  readonly message: Message;
  /** `answer`: of the bot, to what was just said. `notice`: from a human, outside a turn. */
  readonly kind: 'answer' | 'notice';
}

/** The way out. Resolves once all of them are on disk; they go out in this order. */
export type AddToOutbox = (messages: readonly Outgoing[]) => Promise<void>;
