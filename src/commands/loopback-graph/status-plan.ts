/** Which statuses come back for a message, when, how often and in what order. */
export type StatusName = 'sent' | 'delivered' | 'read' | 'played' | 'failed';

export interface StatusPlan {
  /** `inOrder` and `shuffled` are of sent, delivered and read. */
  readonly order: 'none' | 'inOrder' | 'shuffled' | readonly StatusName[];
  /** Before the first. */
  readonly delayMs?: number;
  /** Between them; 0 sends them at once, so that they may overtake each other. */
  readonly gapMs?: number;
  /** How often each comes besides. */
  readonly duplicates?: number;
  /** Of the shuffling, so that a test can be run again. */
  readonly random?: () => number;
}

const usual: readonly StatusName[] = ['sent', 'delivered', 'read'];

export function statusesOf(plan: StatusPlan): readonly StatusName[] {
  if (plan.order === 'none') return [];
  const once = plan.order === 'inOrder' || plan.order === 'shuffled' ? usual : plan.order;
  const all = once.flatMap((status) => Array.from({ length: 1 + (plan.duplicates ?? 0) }, () => status));
  return plan.order === 'shuffled' ? shuffled(all, plan.random ?? Math.random) : all;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Happened in this order, one second after the other, however they arrive. */
const ranks: readonly StatusName[] = ['sent', 'delivered', 'read', 'played'];
export const happenedAt = (sentAt: string, status: StatusName): Date =>
  new Date(new Date(sentAt).getTime() + Math.max(0, ranks.indexOf(status)) * 1000);
