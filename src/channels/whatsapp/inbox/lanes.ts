/** Work of one sender stands in one lane, in the order in which it was sent. */
export interface LaneItem {
  readonly key: string;
  readonly lane: string;
  /** ISO instant by the sender's side; `arrival` decides between equals. */
  readonly sentAt: string;
  readonly arrival: number;
  /** A lane in which nothing that was sent earlier may be left. */
  readonly waitsFor?: string;
}

export interface Lanes<Item> {
  /** An item whose key is already here is passed over. */
  add(items: readonly Item[]): void;
  waiting(): number;
  running(): number;
  /** Resolves when nothing is waiting or running. */
  idle(): Promise<void>;
  /** Begins nothing more; resolves when what runs is over. */
  close(): Promise<void>;
}

export interface LanesParts<Item> {
  /** A rejection means: try again. */
  readonly work: (item: Item) => Promise<void>;
  /** After the last try; the lane goes on. `tries` counts from 1. */
  readonly onFailure: (item: Item, error: unknown, tries: number, isLast: boolean) => void;
  /** How long an item waits for one that was sent earlier and comes later. */
  readonly settleMs: number;
  /** Over all lanes. */
  readonly mostAtOnce: number;
  /** Before the second try, the third, … */
  readonly retryAfterMs: readonly number[];
}

interface Place<Item> {
  readonly item: Item;
  isDue: boolean;
  tries: number;
}

interface Lane<Item> {
  readonly name: string;
  readonly places: Place<Item>[];
  isBusy: boolean;
}

export const createLanes = <Item extends LaneItem>(parts: LanesParts<Item>): Lanes<Item> => {
  const lanes = new Map<string, Lane<Item>>();
  const known = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  const due: Lane<Item>[] = [];
  let listeners: (() => void)[] = [];
  let running = 0;
  let isClosed = false;

  const after = (milliseconds: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds).unref();
    timers.add(timer);
  };
  /** Due in a while; until then nothing that was sent later goes before it. */
  const hold = (lane: Lane<Item>, place: Place<Item>, milliseconds: number): void => {
    place.isDue = false;
    after(milliseconds, () => {
      place.isDue = true;
      look(lane);
    });
  };
  const look = (lane: Lane<Item>): void => {
    if (lane.isBusy || lane.places[0]?.isDue !== true) return;
    lane.isBusy = true;
    due.push(lane);
    drain();
  };
  const drain = (): void => {
    while (!isClosed && running < parts.mostAtOnce) {
      const lane = due.shift();
      if (lane === undefined) return;
      start(lane);
    }
  };
  const start = (lane: Lane<Item>): void => {
    const [place] = lane.places;
    if (place === undefined || !place.isDue || mustWait(lane, place)) {
      lane.isBusy = false;
      return;
    }
    running += 1;
    void run(lane, place).finally(() => {
      running -= 1;
      lane.isBusy = false;
      look(lane);
      drain();
      tell();
    });
  };
  const mustWait = (lane: Lane<Item>, place: Place<Item>): boolean => {
    const other = lanes.get(place.item.waitsFor ?? '');
    if (other === undefined || other === lane || !other.places.some(({ item }) => isBefore(item, place.item)))
      return false;
    hold(lane, place, Math.max(parts.settleMs, 20));
    return true;
  };
  const run = async (lane: Lane<Item>, place: Place<Item>): Promise<void> => {
    try {
      await parts.work(place.item);
      leave(lane, place);
    } catch (error) {
      const wait = parts.retryAfterMs[place.tries];
      place.tries += 1;
      if (wait === undefined) leave(lane, place);
      else hold(lane, place, wait);
      parts.onFailure(place.item, error, place.tries, wait === undefined);
    }
  };
  const leave = (lane: Lane<Item>, place: Place<Item>): void => {
    lane.places.splice(lane.places.indexOf(place), 1);
    known.delete(place.item.key);
    if (lane.places.length === 0) lanes.delete(lane.name);
  };
  const add = (item: Item): void => {
    if (known.has(item.key)) return;
    known.add(item.key);
    const lane = lanes.get(item.lane) ?? { name: item.lane, places: [], isBusy: false };
    lanes.set(item.lane, lane);
    const place = { item, isDue: false, tries: 0 };
    const behind = lane.places.findLastIndex((one) => isBefore(one.item, item));
    lane.places.splice(behind + 1, 0, place);
    hold(lane, place, parts.settleMs);
  };
  const tell = (): void => {
    const isOver = isClosed ? running === 0 : known.size === 0;
    if (!isOver) return;
    for (const listener of listeners.splice(0)) listener();
  };
  const over = (): Promise<void> =>
    new Promise((resolve) => {
      listeners = [...listeners, resolve];
      tell();
    });
  return {
    add: (items) => {
      if (!isClosed) items.forEach(add);
    },
    waiting: () => known.size - running,
    running: () => running,
    idle: over,
    close: async () => {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await over();
    },
  };
};

const isBefore = (one: LaneItem, other: LaneItem): boolean =>
  one.sentAt === other.sentAt ? one.arrival < other.arrival : one.sentAt < other.sentAt;
