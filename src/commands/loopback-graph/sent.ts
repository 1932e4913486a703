import type { Json } from './meta-json.ts';
import type { Person } from './people.ts';
import type { StatusName } from './status-plan.ts';

/** A message that the Graph API took. */
export interface Sent {
  /** wamid */
  readonly id: string;
  /** ISO, by WhatsApp's clock. */
  readonly at: string;
  readonly phoneNumberId: string;
  /** As it was addressed. */
  readonly to?: string;
  readonly recipient?: string;
  /** Nobody here has that number or id. */
  readonly person: Person | undefined;
  readonly type: string;
  readonly body: Json;
  /** `biz_opaque_callback_data` */
  readonly bizData?: string;
  /** Those that came back, in that order. */
  readonly statuses: StatusName[];
}

/** A read receipt, with or without the signs of typing. */
export interface Read {
  readonly at: string;
  readonly messageId: string;
  readonly typing: boolean;
}

/** Every call, as an assertion log. */
export interface GraphCall {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** HTTP; 0: no answer was given. */
  readonly status: number;
  /** Of the error, when there was one. */
  readonly code?: number;
  /** wamid of what was taken. */
  readonly messageId?: string;
}
