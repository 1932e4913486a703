/** What the sandbox tells the page; src/commands/whatsapp-sandbox/phone-state.ts is where it is made. */
export interface PhoneState {
  now: string;
  number: string;
  bubbles: Bubble[];
  typingForMs: number;
  hood: HoodLine[];
}

export type Tick = 'waiting' | 'sent' | 'delivered' | 'read' | 'failed';

export interface Bubble {
  key: string;
  own: boolean;
  at: string;
  tick: Tick;
  kind: 'text' | 'voice' | 'photo' | 'document' | 'location' | 'person' | 'template' | 'unknown';
  text: string;
  footer?: string;
  buttons?: Choice[];
  list?: { button: string; rows: Choice[] };
  link?: { title: string; url: string };
  asksPlace?: true;
}

export interface Choice {
  title: string;
  description?: string;
}

export interface HoodLine {
  key: string;
  at: string;
  toWebhook: boolean;
  what: string;
  status: number;
  code?: number;
  json: string;
}

export type Act =
  | { kind: 'says'; text: string }
  | { kind: 'taps'; key: string; choice: number }
  | { kind: 'voice' | 'photo' | 'document' | 'location' | 'person' | 'newPhone' | 'nextDay' };

export type Does = (act: Act) => void;
