export interface PaceLimits {
  /** To one recipient: so many at once, then one every so many milliseconds (WhatsApp's pair limit: about 6 s). */
  readonly burst: number;
  readonly everyMs: number;
  /** From one number, in any second. */
  readonly perSecond: number;
}

export const usualLimits: PaceLimits = { burst: 10, everyMs: 6000, perSecond: 80 };

/** When the next message may go, so that WhatsApp need not refuse. Milliseconds of the clock. */
export interface Pace {
  /** From when on one may go from this number. */
  nextFrom(number: string): number;
  /** From when on one may go to this recipient. */
  nextTo(recipient: string): number;
  take(number: string, recipient: string): void;
  /** What was taken was not used. */
  giveBack(number: string, recipient: string): void;
  accepted(number: string, recipient: string): void;
  /** WhatsApp found it too much for this recipient: 4, 16, 64, 256 seconds. Gives the instant until which it waits. */
  pairRefused(recipient: string, retryAfterMs?: number): number;
  /** WhatsApp found it too much for the number: half the speed, which comes back as messages are accepted. */
  slowDown(number: string, retryAfterMs?: number): void;
}

const mostPairSeconds = 256;
const mostSlowMs = 60_000;
const leastPerSecond = 1;

export const createPace = (now: () => Date, limits: PaceLimits): Pace => {
  const recipients = new Map<string, Recipient>();
  const numbers = new Map<string, NumberPace>();
  const ms = (): number => now().getTime();

  const recipientOf = (id: string): Recipient =>
    recipients.get(id) ??
    setIn(recipients, id, { bucket: createBucket(limits.burst, ms()), heldUntil: 0, refusals: 0 });
  // An eighth at once and seven eighths a second are never more than the limit in any second.
  const numberOf = (id: string): NumberPace =>
    numbers.get(id) ??
    setIn(numbers, id, {
      ...{ bucket: createBucket(Math.max(1, Math.floor(limits.perSecond / 8)), ms()), heldUntil: 0, refusals: 0 },
      ...{ perSecond: fullSpeed(limits), slowedAt: 0 },
    });
  const numberEveryMs = (number: NumberPace): number => 1000 / number.perSecond;

  return {
    nextFrom: (numberId) => {
      const number = numberOf(numberId);
      return Math.max(number.heldUntil, number.bucket.nextAt(ms(), numberEveryMs(number)));
    },
    nextTo: (recipientId) => {
      const recipient = recipients.get(recipientId);
      return recipient === undefined ? 0 : Math.max(recipient.heldUntil, recipient.bucket.nextAt(ms(), limits.everyMs));
    },
    take: (numberId, recipientId) => {
      forgetIdle(recipients, ms(), limits);
      const number = numberOf(numberId);
      number.bucket.take(ms(), numberEveryMs(number));
      recipientOf(recipientId).bucket.take(ms(), limits.everyMs);
    },
    giveBack: (numberId, recipientId) => {
      numberOf(numberId).bucket.giveBack();
      recipientOf(recipientId).bucket.giveBack();
    },
    accepted: (numberId, recipientId) => {
      const number = numberOf(numberId);
      number.refusals = 0;
      number.perSecond = Math.min(fullSpeed(limits), number.perSecond + fullSpeed(limits) / 50);
      recipientOf(recipientId).refusals = 0;
    },
    pairRefused: (recipientId, retryAfterMs = 0) => {
      const recipient = recipientOf(recipientId);
      recipient.refusals += 1;
      const seconds = Math.min(mostPairSeconds, 4 ** recipient.refusals);
      recipient.heldUntil = ms() + Math.max(seconds * 1000, retryAfterMs);
      return recipient.heldUntil;
    },
    slowDown: (numberId, retryAfterMs = 0) => {
      const number = numberOf(numberId);
      // Many calls under way are refused together: that is one refusal.
      if (ms() < number.slowedAt + 1000) return;
      number.slowedAt = ms();
      number.perSecond = Math.max(leastPerSecond, number.perSecond / 2);
      number.heldUntil = ms() + Math.max(Math.min(mostSlowMs, 1000 * 2 ** number.refusals), retryAfterMs);
      number.refusals += 1;
    },
  };
};

interface Held {
  readonly bucket: Bucket;
  heldUntil: number;
  refusals: number;
}
type Recipient = Held;
interface NumberPace extends Held {
  perSecond: number;
  slowedAt: number;
}

const fullSpeed = ({ perSecond }: PaceLimits): number => Math.max(leastPerSecond, (perSecond * 7) / 8);

const setIn = <Value>(map: Map<string, Value>, key: string, value: Value): Value => {
  map.set(key, value);
  return value;
};

const mostRecipients = 10_000;

/** A recipient whose bucket is full again is like one that never was. */
const forgetIdle = (recipients: Map<string, Recipient>, at: number, { everyMs }: PaceLimits): void => {
  if (recipients.size < mostRecipients) return;
  for (const [id, { bucket, heldUntil }] of recipients)
    if (heldUntil < at && bucket.isFull(at, everyMs)) recipients.delete(id);
};

interface Bucket {
  nextAt(at: number, everyMs: number): number;
  take(at: number, everyMs: number): void;
  giveBack(): void;
  isFull(at: number, everyMs: number): boolean;
}

const createBucket = (size: number, start: number): Bucket => {
  let tokens = size;
  let filledAt = start;
  const fill = (at: number, everyMs: number): void => {
    tokens = Math.min(size, tokens + Math.max(0, at - filledAt) / everyMs);
    filledAt = Math.max(filledAt, at);
  };
  return {
    nextAt: (at, everyMs) => {
      fill(at, everyMs);
      // Nearly one is one: adding up parts leaves crumbs.
      return tokens > 1 - 1e-6 ? at : Math.ceil(at + (1 - tokens) * everyMs);
    },
    take: (at, everyMs) => {
      fill(at, everyMs);
      tokens -= 1;
    },
    giveBack: () => {
      tokens = Math.min(size, tokens + 1);
    },
    isFull: (at, everyMs) => {
      fill(at, everyMs);
      return tokens >= size;
    },
  };
};
