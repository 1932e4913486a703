/** Pictures and recordings: an id for some days, and behind it an address for some minutes. */
import { createHash, randomBytes } from 'node:crypto';

const dayMs = 24 * 60 * 60 * 1000;
const addressMs = 5 * 60 * 1000;
const keptMs = { received: 7 * dayMs, uploaded: 30 * dayMs } as const;

interface Stored {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly until: number;
}

export interface MediaItem {
  readonly id: string;
  readonly mime_type: string;
  readonly sha256: string;
  readonly file_size: number;
}

export interface MediaStore {
  add(bytes: Uint8Array, contentType: string, from?: keyof typeof keptMs): string;
  has(id: string): boolean;
  remove(id: string): boolean;
  item(id: string): MediaItem | null;
  /** A new secret part of an address for these bytes, of use for five minutes. */
  address(id: string): string;
  behind(address: string): { readonly bytes: Uint8Array; readonly contentType: string } | null;
}

export function createMediaStore(now: () => Date): MediaStore {
  const stored = new Map<string, Stored>();
  const addresses = new Map<string, { readonly id: string; readonly until: number }>();
  const found = (id: string): Stored | null => {
    const one = stored.get(id);
    return one !== undefined && now().getTime() < one.until ? one : null;
  };
  return {
    add: (bytes, contentType, from = 'received') => {
      const id = String(BigInt(`0x${randomBytes(6).toString('hex')}`) + 10n ** 15n);
      stored.set(id, { id, bytes, contentType, until: now().getTime() + keptMs[from] });
      return id;
    },
    has: (id) => found(id) !== null,
    remove: (id) => stored.delete(id),
    item: (id) => {
      const one = found(id);
      return one === null ? null : itemOf(one);
    },
    address: (id) => {
      const address = randomBytes(16).toString('hex');
      addresses.set(address, { id, until: now().getTime() + addressMs });
      return address;
    },
    behind: (address) => {
      const one = addresses.get(address);
      return one !== undefined && now().getTime() < one.until ? found(one.id) : null;
    },
  };
}

const itemOf = ({ id, bytes, contentType }: Stored): MediaItem => ({
  id,
  mime_type: contentType,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  file_size: bytes.length,
});
