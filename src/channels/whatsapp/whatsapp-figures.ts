import type { GraphClient } from './graph/graph-client.ts';
import type { InboxTurns } from './inbox/turns.ts';
import type { Outbox } from './outbox/outbox.ts';

/** What an operator looks at, for /metrics. */
export interface Figure {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

export interface FiguresOf {
  readonly turns: Pick<InboxTurns, 'figures'>;
  readonly outbox: Pick<Outbox, 'figures'>;
  readonly client: Pick<GraphClient, 'figures'>;
}

export const whatsAppFigures = ({ turns, outbox, client }: FiguresOf): Figure[] => [
  figure('inbox_waiting', 'Messages kept that wait for their turn', () => turns.figures().waiting),
  figure('inbox_duplicates', 'Messages delivered again since the start', () => turns.figures().duplicates),
  figure(
    'inbox_too_old',
    'Messages left unanswered since the start: sent more than a day ago',
    () => turns.figures().tooOld,
  ),
  figure('inbox_set_aside', 'Messages left until the next start', () => turns.figures().setAside),
  figure('outbox_waiting', 'Messages that are to be sent', () => outbox.figures().waiting),
  figure('outbox_parked', 'Messages that wait until their resident writes', () => outbox.figures().parked),
  figure(
    'outbox_doubtful',
    'Messages of which it is not known whether WhatsApp has them',
    () => outbox.figures().doubtful,
  ),
  figure(
    'outbox_possible_doubles',
    'Messages sent again that may have arrived before',
    () => outbox.figures().possibleDoubles,
  ),
  figure('outbox_failed', 'Messages that did not arrive', () => outbox.figures().failed),
  figure('stopped', '1: a number does not work and needs an operator', () => (outbox.figures().circuitOpen ? 1 : 0)),
  figure('ticks_failed', 'Read receipts that WhatsApp did not take', () => client.figures().markReadFailed),
];

const figure = (name: string, help: string, read: () => number): Figure => ({ name: `whatsapp_${name}`, help, read });
