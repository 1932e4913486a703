/** The shapes that pass between the steps of the dialog. */
import type { Assessment, FactId, QuestionData, StartEvent } from '../contract.ts';
import type { HandoffPriority } from '../handoff/handoff-store.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Assess } from '../knowledge/assessment.ts';
import type { Municipality } from '../knowledge/schemas/municipality.ts';
import type { Say, Texts } from '../locales/texts.ts';
import type { Commands } from './commands.ts';
import type { Danger, Need } from './danger.ts';
import type { Flow, FlowStep } from './flow.ts';
import type { ConversationState } from './state.ts';

export { dangers, needs, type Danger, type Need } from './danger.ts';

/** What the recognizer makes of a message; it routes and never sets a fact. */
export interface Recognition {
  /** Best first, scores from 0 to 1; empty when nothing was recognised. */
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  readonly urgency: 'none' | 'urgent' | 'crisis';
  readonly danger: Danger | null;
  /** What cannot wait; null or left out when nothing does. */
  readonly need?: Need | null;
  /** Somebody in danger who is not 18 yet. */
  readonly minor?: boolean;
  /** The language of the message; null when it is too short to tell. */
  readonly locale: string | null;
}

export type Input =
  | { readonly kind: 'message'; readonly text: string; readonly recognition: Recognition; readonly masked: boolean }
  | { readonly kind: 'start'; readonly start: StartEvent };

/** What programs read beside the words (contract.md). */
export interface ReplyData {
  readonly question?: QuestionData;
  readonly confirm?: { readonly facts: FactId[] };
  readonly menu?: { readonly id: string; readonly choices: { readonly title: string; readonly value: string }[] };
  readonly assessment?: Assessment;
  readonly handoff?: { readonly status: string; readonly municipality: string; readonly phone: string };
  readonly crisis?: true;
  /** Of these words, where it is another than the conversation's. */
  readonly language?: string;
  /** What was said before is gone: a client shows it no more. */
  readonly erased?: true;
}

/** One message of the bot. */
export interface Reply {
  readonly text: string;
  readonly choices: readonly string[];
  readonly data?: ReplyData;
}

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
}

export interface StepKind {
  /** What is said on arriving. */
  enter(turn: Turn): Outcome;
  /** Null when the words cannot be an answer here. */
  answer(turn: Turn, text: string): Outcome | null;
}
