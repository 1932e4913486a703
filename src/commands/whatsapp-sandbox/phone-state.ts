/** What the page shows; `src/web/phone/phone-state.ts` knows the same form. */
export interface PhoneState {
  /** ISO, by the clock of the sandbox. */
  readonly now: string;
  /** The number of the phone that is held. */
  readonly number: string;
  readonly bubbles: readonly Bubble[];
  /** For how long the signs of typing may still be shown; 0: they are not. */
  readonly typingForMs: number;
  readonly hood: readonly HoodLine[];
}

export type Tick = 'waiting' | 'sent' | 'delivered' | 'read' | 'failed';

export interface Bubble {
  readonly key: string;
  readonly own: boolean;
  readonly at: string;
  readonly tick: Tick;
  readonly kind: 'text' | 'voice' | 'photo' | 'document' | 'location' | 'person' | 'template' | 'unknown';
  readonly text: string;
  readonly footer?: string;
  readonly buttons?: readonly Choice[];
  readonly list?: { readonly button: string; readonly rows: readonly Choice[] };
  readonly link?: { readonly title: string; readonly url: string };
  readonly asksPlace?: true;
}

export interface Choice {
  readonly title: string;
  readonly description?: string;
}

/** A webhook post or a Graph call. */
export interface HoodLine {
  readonly key: string;
  readonly at: string;
  readonly toWebhook: boolean;
  /** Such as `text`, `status read` or `POST /…/messages`. */
  readonly what: string;
  readonly status: number;
  readonly code?: number;
  readonly json: string;
}
