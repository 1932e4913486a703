/** Turns of one conversation run one after the other, in the order of `run`; conversations run side by side. */
export interface TurnQueue {
  /** Resolves or rejects as `work` does. May not be awaited from inside a turn of the same conversation. */
  run<T>(conversationId: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when no turn is waiting or running. */
  idle(): Promise<void>;
  /** Conversations with a turn waiting or running. */
  busy(): number;
}

/** Bot Framework state is last-writer-wins (BotState saves with eTag `*`): parallel turns would lose answers. */
export const createTurnQueue = (): TurnQueue => {
  const last = new Map<string, Promise<unknown>>();
  const run: TurnQueue['run'] = async (conversationId, work) => {
    const turn = (last.get(conversationId) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    last.set(conversationId, settled);
    try {
      return await turn;
    } finally {
      if (last.get(conversationId) === settled) last.delete(conversationId);
    }
  };
  const idle = async (): Promise<void> => {
    while (last.size > 0) await Promise.all(last.values());
  };
  return { run, idle, busy: () => last.size };
};
