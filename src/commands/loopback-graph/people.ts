import type { Json } from './meta-json.ts';
import { windowMs } from './limits.ts';

/** Somebody with WhatsApp, as Meta knows them. */
export interface Person {
  /** Absent: webhooks of before the business-scoped ids. */
  userId?: string;
  phone?: string;
  /** Meta knows the number all the same. */
  phoneVisible: boolean;
  name: string;
  username?: string;
  lastWroteAt?: Date;
}

export interface People {
  add(person: Person): void;
  /** Whom a message is for; `to` wins over `recipient`. */
  find(body: Json): Person | undefined;
  windowOpen(person: Person | undefined, now: Date): boolean;
}

export function createPeople(): People {
  const people: Person[] = [];
  return {
    add: (person) => void people.push(person),
    find: ({ to, recipient }) => {
      const phone = typeof to === 'string' ? to.replace(/^\+/, '') : undefined;
      return people.findLast((one) => (phone === undefined ? one.userId === recipient : one.phone === phone));
    },
    windowOpen: (person, now) =>
      person?.lastWroteAt !== undefined && now.getTime() - person.lastWroteAt.getTime() < windowMs,
  };
}
