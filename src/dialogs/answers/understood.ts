/** What the words of a resident turn out to be, as an answer to a question. */
import type { QuestionChoice, Statement } from '../../contract.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import type { Pending } from '../state.ts';

export type Understood =
  | {
      readonly status: 'answer';
      readonly statements: Statement[];
      /** Shown back when it is not the very words of a button. */ readonly value: string | null;
      /** What did not count of what was said: a key of locales. */ readonly note?: string;
    }
  /** Has to be confirmed first: it was worked out, or may be meant otherwise. */
  | {
      readonly status: 'confirm';
      readonly statements: Statement[];
      /** The key of "Klopt dat?" in locales. */
      readonly key: string;
      readonly values: Record<string, string>;
    }
  /** A "nee" that may say "more", and also that there is nothing: asked back before it counts. */
  | {
      readonly status: 'whichSide';
      readonly statements: Statement[];
      /** From what it follows: a key of locales that says it with `{{said}}`. */
      readonly why?: { readonly key: string; readonly values: Record<string, string> };
    }
  /** Understood, but one thing more must be known: the key of the question in locales. */
  | {
      readonly status: 'askBack';
      readonly key: string;
      readonly values: Record<string, string>;
      /** Those words ask it, and once: the question does not come behind them. */ readonly asksItself?: true;
    }
  | { readonly status: 'fail' };

/** The question as it was asked, with what its answer is held against. */
export interface Asked {
  readonly question: Question;
  readonly pending: Pending;
  readonly choices: readonly QuestionChoice[];
  /** The title of "none of these" in a tick list. */
  readonly none: string | null;
  readonly referenceDate: string;
  /** Undefined: not known. */
  readonly hasPartner?: boolean | undefined;
}

export const fail: Understood = { status: 'fail' };

/** Sure enough to be taken in at once. */
export const answered = (...statements: Statement[]): Understood => ({ status: 'answer', statements, value: null });
