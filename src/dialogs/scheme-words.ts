/** Everything about one scheme, in short messages. */
import type { AssessedScheme } from '../contract.ts';
import type { Scheme } from '../knowledge/schemas/scheme.ts';
import { serviceWords } from '../knowledge/service-words.ts';
import { addressed } from '../locales/address.ts';
import { formatDate } from '../locales/format.ts';
import { addressOf } from './ask.ts';
import { packed } from './lines.ts';
import { allReasons } from './reasons.ts';
import type { Turn } from './turn-types.ts';

export function explained(turn: Turn, scheme: Scheme, found: AssessedScheme): string[] {
  const { say } = turn;
  const read = (text: string): string => addressed(text, addressOf(turn));
  const list = (texts: readonly string[]): string[] => texts.map((text) => `• ${read(text)}`);
  return [
    ...packed(
      `*${scheme.title}*: ${read(scheme.summary)}`,
      scheme.amount === undefined ? [] : [read(scheme.amount.text), loan(turn, scheme)],
    ),
    ...section(say(`scheme.why.${found.outcome}`), list(allReasons(found))),
    ...section(say('scheme.how'), list(scheme.application.how)),
    ...section(say('scheme.papers'), list(scheme.papers)),
    ...section(
      say('scheme.time'),
      list([scheme.application.deadline, scheme.application.duration, scheme.lasts, scheme.backInTime].filter(isText)),
    ),
    ...section(say('scheme.effects'), list(scheme.effects)),
    ...section(say('scheme.assumptions'), list(scheme.assumptions)),
    ...section(say('scheme.where'), where(turn, scheme)),
    `${read(scheme.refused)}\n${basis(turn, scheme)}`,
  ];
}

const isText = (text: string | undefined): text is string => text !== undefined;
const section = (heading: string, lines: readonly string[]): string[] => {
  const told = lines.filter((line) => line !== '');
  return told.length === 0 ? [] : packed(heading, told);
};

const loan = (turn: Turn, scheme: Scheme): string =>
  scheme.giftOrLoan === 'notApplicable' ? '' : turn.say(`scheme.giftOrLoan.${scheme.giftOrLoan}`);

function where(turn: Turn, scheme: Scheme): string[] {
  const ids = [...new Set([...scheme.application.where, ...scheme.helpers])];
  return ids.flatMap((id) =>
    serviceWords(turn.parts.knowledge, id, {
      say: turn.say,
      address: addressOf(turn),
      today: turn.today,
      phone: turn.municipality?.phone.number ?? '',
    }),
  );
}

/** Source and date, so that anyone can look it up. */
function basis(turn: Turn, scheme: Scheme): string {
  const [first] = scheme.basis;
  return first === undefined ? '' : turn.say('scheme.basis', { title: first.title, date: formatDate(first.date) });
}
