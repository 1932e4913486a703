/** Whether the municipality may write to a resident first, with an answer to what was asked of a human. */
export interface NotifyChoice {
  readonly conversationId: string;
  /** No also after STOP. */
  readonly allowed: boolean;
}

/** Keeps what the resident chose. Resolves once it is on disk; the same choice again changes nothing. */
export type KeepNotifyChoice = (choice: NotifyChoice) => Promise<void>;
