/** Who helps now, when a query tells of danger or of what cannot wait. */
import type { Danger, Need, Urgency } from '../schemas/urgency.ts';

/** What is heard in a query; of both, danger goes first. */
export type Hear = (query: string) => {
  readonly danger: Danger | null;
  readonly need: Need | null;
};

export interface Urgent {
  readonly danger: boolean;
  /** Ids of services, the nearest first; never none. */
  readonly helpers: readonly string[];
}

export const urgentHelpers =
  ({ dangers, needs }: Pick<Urgency, 'dangers' | 'needs'>, hear: Hear) =>
  (query: string): Urgent | undefined => {
    const heard = hear(query);
    const danger = heard.danger !== null;
    const files = danger
      ? dangers.filter(({ kind }) => kind === heard.danger)
      : needs.filter(({ kind }) => kind === heard.need);
    const helpers = files.flatMap((file) => file.helpers);
    return helpers.length === 0 ? undefined : { danger, helpers };
  };
