/** The phone that is held: who writes, what was said, and what the buttons of the page do. */
import { z } from 'zod';
import { choicesOf } from '../loopback-graph/choices-of.ts';
import type { LoopbackGraph } from '../loopback-graph/loopback-graph.ts';
import type { Delivery, Resident } from '../loopback-graph/resident.ts';
import { bubbleOf } from './bubble-of.ts';
import { hoodOf } from './hood.ts';
import type { Bubble, PhoneState, Tick } from './phone-state.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** WhatsApp takes the signs of typing away by itself. */
const typingMs = 25_000;

/** These need no more words. */
const plainActs = ['voice', 'photo', 'document', 'location', 'person', 'newPhone', 'nextDay'] as const;

export const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('says'), text: z.string().trim().min(1).max(4096) }),
  /** The message and the place of the button or row. */
  z.strictObject({ kind: z.literal('taps'), key: z.string(), choice: z.int().min(0).max(9) }),
  z.strictObject({ kind: z.enum(plainActs) }),
]);
export type Act = z.infer<typeof actSchema>;

interface Own {
  readonly key: string;
  readonly at: string;
  readonly kind: Bubble['kind'];
  readonly text: string;
  /** Once it is known. */
  delivery?: Delivery;
}

export interface Phone {
  state(): PhoneState;
  /** Resolves as soon as it is under way, not when it has arrived. */
  does(act: Act): void;
}

export function createPhone(graph: LoopbackGraph, onChange: () => void): Phone {
  let [resident, number, owns, hidden] = [...newPhone(graph, 1), 0];
  let phones = 1;
  /** Own messages and answers in the order in which they came. */
  let order: ({ own: Own } | { sentIndex: number })[] = [];

  const takeIn = (): void => {
    for (; hidden < graph.sent.length; hidden += 1)
      if (graph.sent[hidden]?.person === resident.person) order.push({ sentIndex: hidden });
  };

  const goes = (kind: Bubble['kind'], text: string, delivery: () => Promise<Delivery>): void => {
    takeIn();
    const own: Own = { key: `own-${String(owns.length)}-${String(phones)}`, at: graph.now().toISOString(), kind, text };
    owns.push(own);
    order.push({ own });
    void delivery()
      .catch((): Delivery => ({ id: '', status: 0 }))
      .then((arrived) => {
        own.delivery = arrived;
        onChange();
      });
  };

  const taps = (key: string, choice: number): void => {
    const sent = graph.sent.find(({ id, person }) => id === key && person === resident.person);
    const title = sent === undefined ? undefined : choicesOf(sent.body)[choice]?.title;
    if (sent !== undefined && title !== undefined) goes('text', title, () => resident.taps(sent, choice));
  };

  const plain: Record<(typeof plainActs)[number], () => void> = {
    voice: () => goes('voice', '', () => resident.sendsVoice()),
    photo: () => goes('photo', '', () => resident.sendsPhoto()),
    document: () => goes('document', '', () => resident.sendsDocument()),
    location: () => goes('location', '', () => resident.sendsLocation()),
    person: () => goes('person', '', () => resident.sendsContact()),
    nextDay: () => graph.advance(dayMs),
    newPhone: () => {
      phones += 1;
      [resident, number, owns] = newPhone(graph, phones);
      order = [];
      hidden = graph.sent.length;
    },
  };

  const readUpTo = (): number => {
    const ids = owns.map(({ delivery }) => delivery?.id);
    return Math.max(-1, ...graph.reads.map(({ messageId }) => ids.indexOf(messageId)));
  };

  const tickOf = (own: Own, read: number): Tick => {
    if (owns.indexOf(own) <= read) return 'read';
    if (own.delivery === undefined) return 'sent';
    return own.delivery.status === 200 ? 'delivered' : 'failed';
  };

  const typingForMs = (): number => {
    const last = graph.reads.at(-1);
    const isHere = owns.some(({ delivery }) => delivery?.id === last?.messageId);
    const answered = graph.sent.some(({ person, at }) => person === resident.person && at >= (last?.at ?? ''));
    if (last === undefined || !last.typing || !isHere || answered) return 0;
    return Math.max(0, new Date(last.at).getTime() + typingMs - graph.now().getTime());
  };

  const bubbles = (): Bubble[] => {
    takeIn();
    const read = readUpTo();
    return order.flatMap((one) => {
      if ('own' in one) {
        const { key, at, kind, text } = one.own;
        return [{ key, own: true, at, kind, text, tick: tickOf(one.own, read) }];
      }
      const sent = graph.sent[one.sentIndex];
      return sent === undefined ? [] : [bubbleOf(sent)];
    });
  };

  return {
    state: () => ({
      now: graph.now().toISOString(),
      number,
      bubbles: bubbles(),
      typingForMs: typingForMs(),
      hood: hoodOf(graph.webhooks, graph.calls),
    }),
    does: (act) => {
      if (act.kind === 'says') goes('text', act.text, () => resident.says(act.text));
      else if (act.kind === 'taps') taps(act.key, act.choice);
      else plain[act.kind]();
      onChange();
    },
  };
}

/** Numbers that nobody has, one after the other. */
function newPhone(graph: LoopbackGraph, count: number): [Resident, string, Own[]] {
  const digits = `316000000${String(count).padStart(2, '0')}`;
  return [graph.resident({ phone: digits, name: 'Proef' }), `+31 6 ${digits.slice(3)}`, []];
}
