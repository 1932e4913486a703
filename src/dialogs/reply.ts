/** What the dialog says: words, buttons, and what programs read beside them. */
import type { Assessment, FactId, QuestionData } from '../contract.ts';

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
