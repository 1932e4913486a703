import { createTurnQueue } from '../turn-queue.ts';
import type { IdentityChange, Sender } from './received.ts';
import type { Resident } from './residents.ts';
import { linksOf, userKey, phoneKey, type Link } from './residents-links.ts';
import type { Rows } from './rows.ts';

/** What may be changed of a resident from outside: who it is may not. */
export type ResidentNotes = Omit<Resident, 'id' | 'phoneNumberId' | 'userId' | 'phone'>;

/** Who writes to us, found again by what WhatsApp calls them. In doubt somebody is new: a story is never shown to a stranger. */
export interface ResidentsBook {
  /** Finds or makes the record of who sent something. */
  of(phoneNumberId: string, sender: Sender): Promise<Resident>;
  get(id: string): Promise<Resident | null>;
  /** Never goes back, whatever the order. Null when there is no such resident. */
  wrote(id: string, at: string): Promise<Resident | null>;
  change(id: string, edit: (resident: Resident) => Partial<ResidentNotes>): Promise<Resident | null>;
  moved(change: IdentityChange): Promise<void>;
  /** The record goes, and with it every way to find it. */
  forget(id: string): Promise<void>;
}

export interface ResidentsBookParts {
  readonly residents: Rows<Resident>;
  /** From what WhatsApp calls somebody to our id. A link counts only where the record says the same. */
  readonly links: Rows<Link>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Providers give a number to somebody else after half a year; WhatsApp shows it to who wrote in the last thirty days. */
const phoneTrustedMs = 30 * 24 * 3_600_000;

export const createResidentsBook = (parts: ResidentsBookParts): ResidentsBook => {
  const { residents, newId } = parts;
  const links = linksOf(parts.links);
  // A record and its links change together: one after the other, per number of ours.
  const queue = createTurnQueue();

  const edit = (id: string, decide: (resident: Resident) => Resident | null): Promise<Resident | null> =>
    residents.change(id, (row) => {
      const edited = row === null ? null : decide(row);
      return edited === null ? { result: row } : { result: edited, row: edited };
    });
  const behind = async (key: string): Promise<Resident | null> => {
    const id = await links.get(key);
    return id === null ? null : residents.get(id);
  };
  const byUserId = async (phoneNumberId: string, userId: string): Promise<Resident | null> => {
    const found = await behind(userKey(phoneNumberId, userId));
    return found?.userId === userId && found.phoneNumberId === phoneNumberId ? found : null;
  };
  const byPhone = async (phoneNumberId: string, phone: string): Promise<Resident | null> => {
    const found = await behind(phoneKey(phoneNumberId, phone));
    return found?.phone === phone && found.phoneNumberId === phoneNumberId ? found : null;
  };
  /** Who has written nothing yet has no story. */
  const isRecent = ({ lastWroteAt }: Resident): boolean =>
    lastWroteAt === null || parts.now().getTime() - Date.parse(lastWroteAt) <= phoneTrustedMs;

  const find = async (phoneNumberId: string, { userId, phone }: Sender): Promise<Resident | null> => {
    const known = userId === undefined ? null : await byUserId(phoneNumberId, userId);
    if (known !== null || phone === undefined) return known;
    const called = await byPhone(phoneNumberId, phone);
    return called !== null && called.userId === undefined && isRecent(called) ? called : null;
  };
  const make = async (phoneNumberId: string, sender: Sender): Promise<Resident> => {
    const nothingYet = { lastWroteAt: null, offer: null, mayNotifySince: null };
    const fresh: Resident = { id: newId(), phoneNumberId, ...sender, ...nothingYet };
    await link(fresh, sender);
    await residents.change(fresh.id, () => ({ result: undefined, row: fresh }));
    return fresh;
  };
  const name = async (resident: Resident, sender: Sender): Promise<Resident> => {
    await link(resident, sender);
    const named = (await edit(resident.id, (row) => ({ ...row, ...sender }))) ?? resident;
    await dropLinks(resident, named);
    return named;
  };
  /** Links come first: until the record agrees they mean nothing, and what a kill cut off can be done again. */
  const link = async ({ id, phoneNumberId }: Resident, { userId, phone }: Sender): Promise<void> => {
    if (userId !== undefined) await links.set(userKey(phoneNumberId, userId), id);
    if (phone !== undefined) await takePhone(phoneNumberId, phone, id);
  };
  /** Whoever had the number before loses it first: nothing for them may go to somebody else. */
  const takePhone = async (phoneNumberId: string, phone: string, id: string): Promise<void> => {
    const before = await byPhone(phoneNumberId, phone);
    if (before !== null && before.id !== id) await edit(before.id, (row) => withoutPhone(row, phone));
    await links.set(phoneKey(phoneNumberId, phone), id);
  };
  const dropLinks = async (before: Resident, after: Resident): Promise<void> => {
    const { id, phoneNumberId, userId, phone } = before;
    if (userId !== undefined && userId !== after.userId) await links.remove(userKey(phoneNumberId, userId), id);
    if (phone !== undefined && phone !== after.phone) await links.remove(phoneKey(phoneNumberId, phone), id);
  };

  const findOrMake = async (phoneNumberId: string, sender: Sender): Promise<Resident> => {
    const found = await find(phoneNumberId, sender);
    if (found === null) return make(phoneNumberId, sender);
    return isNamed(found, sender) ? found : name(found, sender);
  };

  /** Who a notice of the system is about. It may name somebody with a user id by the number, when that is surely theirs. */
  const findBefore = async ({ phoneNumberId, before }: IdentityChange): Promise<Resident | null> => {
    const { userId, phone } = before;
    const known = userId === undefined ? null : await byUserId(phoneNumberId, userId);
    if (known !== null || phone === undefined) return known;
    const called = await byPhone(phoneNumberId, phone);
    const isSomebodyElse = userId !== undefined && called?.userId !== undefined;
    return called !== null && !isSomebodyElse && isRecent(called) ? called : null;
  };
  const move = async (change: IdentityChange): Promise<void> => {
    const { phoneNumberId, after } = change;
    const resident = await findBefore(change);
    if (resident === null) return;
    const known = await find(phoneNumberId, after);
    if (known === null || known.id === resident.id) await goOn(resident, change);
    else await losePhone(resident, change.before.phone);
  };
  const goOn = async (resident: Resident, { before, after }: IdentityChange): Promise<void> => {
    const isNewPerson = after.userId !== undefined && after.userId !== resident.userId;
    const named = await name(resident, after);
    // An id belongs to a number: with the id the number changed, even where the new one is hidden.
    if (after.phone === undefined) await losePhone(named, isNewPerson ? named.phone : before.phone);
  };
  const losePhone = async (resident: Resident, phone: string | undefined): Promise<void> => {
    if (phone === undefined || resident.phone !== phone) return;
    const without = await edit(resident.id, (row) => withoutPhone(row, phone));
    if (without !== null) await dropLinks(resident, without);
  };

  return {
    of: async (phoneNumberId, sender) => {
      const known = sender.userId === undefined ? null : await byUserId(phoneNumberId, sender.userId);
      if (known !== null && isNamed(known, sender)) return known;
      return queue.run(phoneNumberId, () => findOrMake(phoneNumberId, sender));
    },
    get: (id) => residents.get(id),
    wrote: (id, at) => edit(id, (row) => (isLater(at, row.lastWroteAt) ? { ...row, lastWroteAt: at } : null)),
    change: (id, notes) => edit(id, (row) => ({ ...row, ...notes(row) })),
    moved: (change) => queue.run(change.phoneNumberId, () => move(change)),
    forget: async (id) => {
      const resident = await residents.get(id);
      if (resident === null) return;
      await queue.run(resident.phoneNumberId, async () => {
        const last = await residents.change(id, (row) => ({ result: row ?? resident, row: null }));
        await dropLinks(last, { ...nobody, id });
      });
    },
  };
};

const nobody = { phoneNumberId: '', lastWroteAt: null, offer: null, mayNotifySince: null };

const isNamed = (resident: Resident, { userId, phone }: Sender): boolean =>
  (userId === undefined || resident.userId === userId) && (phone === undefined || resident.phone === phone);

const isLater = (at: string, than: string | null): boolean => than === null || Date.parse(at) > Date.parse(than);

const withoutPhone = (resident: Resident, phone: string): Resident | null => {
  if (resident.phone !== phone) return null;
  const rest = { ...resident };
  delete rest.phone;
  return rest;
};
