/** The shapes that pass between the steps of the dialog. */
import type { StartEvent } from '../contract.ts';
import type { HandoffPriority } from '../handoff/handoff-store.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Assess } from '../knowledge/assessment.ts';
import type { Municipality } from '../knowledge/schemas/municipality.ts';
import type { Say, Texts } from '../locales/texts.ts';
import type { Commands } from './commands.ts';
import type { Danger, Need } from './danger/danger.ts';
import type { Flow, FlowStep } from './flow.ts';
import type { Reply } from './reply.ts';
import type { ConversationState } from './state.ts';

export { dangers, needs, type Danger, type Need } from './danger/danger.ts';
export type { Reply, ReplyData } from './reply.ts';

/** What the recognizer makes of a message; it routes and never sets a fact. */
export interface Recognition {
  /** Best first, scores from 0 to 1; empty when nothing was recognised. */
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  /** What is asked or wished beside other words, ranked by itself; left out where nothing is. */
  readonly parts?: readonly { readonly text: string; readonly topics: Recognition['topics'] }[];
  readonly urgency: 'none' | 'urgent' | 'crisis';
  readonly danger: Danger | null;
  /** Other dangers in the same message, gravest first. */
  readonly also?: readonly Danger[];
  /** What cannot wait; null or left out when nothing does. */
  readonly need?: Need | null;
  /** Somebody in danger who is not 18 yet. */
  readonly minor?: boolean;
  /** Somebody may not be well, too uncertain to ask: one sentence says that it may be told here. */
  readonly mayBeUnwell?: boolean;
  /** The language of the message; null when it is too short to tell. */
  readonly locale: string | null;
}

/** What was sent that is no words. */
export const unreadableKinds = [
  'voice',
  'photo',
  'video',
  'file',
  'sticker',
  'location',
  'contact',
  'edited',
  'unknown',
] as const;
export type UnreadableKind = (typeof unreadableKinds)[number];

export interface Unreadable {
  readonly what: UnreadableKind;
  /** By which a volunteer can get to see or hear it, after a yes; left out where nobody can. */
  readonly mediaId?: string;
}

export interface Message {
  readonly kind: 'message';
  /** Of a photo its caption; empty where there are no words. */
  readonly text: string;
  readonly recognition: Recognition;
  readonly masked: boolean;
  readonly channelId?: string;
  readonly unreadable?: Unreadable;
  /** It came in long after it was sent. */
  readonly late?: true;
  /** Spoken, and made words by a program: the resident is shown them. */
  readonly heard?: true;
  /** The title of a button of an earlier question: no answer to what is asked now. */
  readonly oldButton?: true;
  /** Of the number or page that it was sent to; counts at the first contact. */
  readonly municipality?: string;
}

export type Input = Message | { readonly kind: 'start'; readonly start: StartEvent; readonly channelId?: string };

/** A request for a human; only the bot carries it out. */
export interface HandoffWish {
  readonly reason: string;
  readonly priority: HandoffPriority;
  readonly consentToShareAnswers: boolean;
}

export interface Outcome {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  /** The step to enter next, in the same turn. */
  readonly next?: string;
  readonly handoff?: HandoffWish;
  /** Everything that is kept of this conversation is to go. */
  readonly erase?: true;
  /** Media that the resident lets a volunteer see or hear. */
  readonly keep?: readonly string[];
  /** Whether the municipality may write first, where the resident just said so. */
  readonly notify?: boolean;
}

export interface DialogParts {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly assess: (say: Say) => Assess;
  readonly flow: Flow;
  readonly commands: Commands;
  readonly now: () => Date;
}

/** Everything that a step needs, for one turn. */
export interface Turn {
  readonly parts: DialogParts;
  readonly state: ConversationState;
  readonly step: FlowStep;
  readonly say: Say;
  readonly municipality: Municipality | null;
  /** The reference date: a given one, or today in the Netherlands. */
  readonly today: string;
  /** The day on the calendar, whatever the reference date: who helps must be there now. */
  readonly realDay: string;
  /** Something that cannot wait is heard in this message. */
  readonly isHurry?: true;
}

export interface StepKind {
  /** What is said on arriving. */
  enter(turn: Turn): Outcome;
  /** Null when the words cannot be an answer here. */
  answer(turn: Turn, text: string): Outcome | null;
}
