import type { Outgoing } from '../outgoing.ts';
import type { Sender } from '../received.ts';
import type { KeptRows } from './kept-rows.ts';
import { inState, isOut, type OutboxRow } from './outbox-row.ts';
import type { OutboxParts } from './outbox-parts.ts';
import type { Entry, Lane, Queues } from './queues.ts';

export interface WindowParts extends Pick<OutboxParts, 'now' | 'windowOpenUntil' | 'mayNotify' | 'template'> {
  readonly rows: KeptRows;
  readonly queues: Queues;
  /** Adds at the end of the resident's line. */
  readonly add: (outgoing: Omit<Outgoing, 'kind'> & { kind: 'invitation' }) => Promise<void>;
}

/** Whose turn it is to be invited. */
export type Invited = Pick<Outgoing, 'id' | 'conversationId' | 'phoneNumberId' | 'to'>;

export interface Window {
  /** Whether the first of the line may go now; otherwise it is parked or gone. */
  mayGo(lane: Lane, entry: Entry): Promise<boolean>;
  /** `releases`: of the lane when it was found to be outside. */
  park(lane: Lane, id: string, releases: number): Promise<void>;
  /** Asks the resident to write, once in 24 hours, when that is allowed. */
  invite(invited: Invited): Promise<void>;
  released(conversationId: string, to?: Sender): Promise<void>;
  /** Those whose resident wrote while we were down. */
  releaseOpen(): Promise<void>;
  /** People complain about what the number sends: no invitations for a day. */
  holdInvitations(phoneNumberId: string): void;
}

/** Our clock and WhatsApp's may differ, and a call takes a while. */
const closesEarlyMs = 5 * 60_000;
const dayMs = 24 * 3_600_000;

export const createWindow = (parts: WindowParts): Window => {
  const { rows, queues, now, template } = parts;
  const noInvitationsUntil = new Map<string, number>();
  const ms = (): number => now().getTime();

  const isOpen = async (conversationId: string): Promise<boolean> => {
    const until = await parts.windowOpenUntil(conversationId);
    return until !== null && ms() < until.getTime() - closesEarlyMs;
  };
  const mayInvite = async ({ conversationId, phoneNumberId }: Omit<Invited, 'id' | 'to'>): Promise<boolean> =>
    template !== null &&
    ms() >= (noInvitationsUntil.get(phoneNumberId) ?? 0) &&
    (await parts.mayNotify(conversationId));
  const invite = async (invited: Invited): Promise<void> => {
    if (template === null || !(await mayInvite(invited))) return;
    const { conversationId } = invited;
    if (ms() < (queues.invitedAt.get(conversationId) ?? -Infinity) + dayMs) return;
    // Before it is on disk: two at the same moment are one.
    queues.invitedAt.set(conversationId, ms());
    const { name, language } = template;
    const message = { type: 'template', template: { name, language: { code: language } } } as const;
    try {
      await parts.add({ ...invited, id: `${invited.id}#invitation-${ms()}`, message, kind: 'invitation' });
    } catch (error) {
      queues.invitedAt.delete(conversationId);
      throw error;
    }
  };
  /** Removed, unless it is under way. */
  const withdraw = async ({ id }: Entry): Promise<void> => {
    await rows.edit(id, ({ state }) => (state === 'sending' || isOut(state) ? undefined : null));
  };
  const park: Window['park'] = async (lane, id, releases) => {
    const row = await rows.get(id);
    // First the invitation: a stop in between leaves the notice waiting, and it comes here again.
    if (row?.kind === 'notice') await invite(row);
    await rows.edit(id, (current) => {
      if (isOut(current.state) || lane.releases !== releases) return undefined;
      const inDoubt = current.inDoubt || current.state === 'sending';
      return inState(current, 'parked', now(), { dueAt: null, inDoubt });
    });
  };
  const released: Window['released'] = async (conversationId, to) => {
    const lane = queues.lane(conversationId);
    if (lane === undefined) return;
    lane.releases += 1;
    const release = (row: OutboxRow): OutboxRow | undefined => {
      const there = to === undefined ? row : { ...row, to };
      if (row.state === 'parked') return inState(there, 'waiting', now(), { dueAt: null });
      return to === undefined || row.state === 'sending' ? undefined : there;
    };
    for (const entry of [...lane.parked, ...lane.pending]) {
      if (entry.kind === 'invitation') await withdraw(entry);
      else if (entry.state === 'parked' || to !== undefined) await rows.edit(entry.id, release);
    }
  };
  return {
    mayGo: async (lane, entry) => {
      const { releases, conversationId } = lane;
      if (entry.kind === 'invitation') {
        if (await mayInvite(lane)) return true;
        await withdraw(entry);
        return false;
      }
      if (await isOpen(conversationId)) return true;
      await park(lane, entry.id, releases);
      return false;
    },
    park,
    invite,
    released,
    releaseOpen: async () => {
      for (const { conversationId, parked } of [...queues.lanes()])
        if (parked.length > 0 && (await isOpen(conversationId))) await released(conversationId);
    },
    holdInvitations: (phoneNumberId) => void noInvitationsUntil.set(phoneNumberId, ms() + dayMs),
  };
};
