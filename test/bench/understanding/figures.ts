/** How right a recognizer is, and how well its scores say so. */
import type { Message } from './messages.ts';

/** What was made of one message. */
export interface Told {
  /** Best first. */
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  readonly urgency: 'none' | 'urgent' | 'crisis';
  readonly ms: number;
}

export interface Judged {
  readonly message: Message;
  readonly told: Told;
}

/** Shares from 0 to 1. */
export interface Figures {
  readonly messages: number;
  readonly accuracy: number;
  readonly topTwo: number;
  readonly macroF1: number;
  readonly calibrationError: number;
  readonly crisisRecall: number;
  readonly crisisFalseAlarms: number;
  readonly urgentRecall: number;
  readonly urgentFalseAlarms: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export function figuresOf(all: readonly Judged[]): Figures {
  const crisis = all.filter(({ message }) => message.urgency === 'crisis');
  const safe = all.filter(({ message }) => message.urgency !== 'crisis');
  const urgent = all.filter(({ message }) => message.urgency === 'urgent');
  const calm = all.filter(({ message }) => message.urgency === 'none');
  const times = all.map(({ told }) => told.ms).sort((a, b) => a - b);
  return {
    messages: all.length,
    accuracy: shareOf(all, isRight),
    topTwo: shareOf(all, inTopTwo),
    macroF1: macroF1(all),
    calibrationError: calibrationError(all),
    crisisRecall: shareOf(crisis, ({ told }) => told.urgency === 'crisis'),
    crisisFalseAlarms: shareOf(safe, ({ told }) => told.urgency === 'crisis'),
    urgentRecall: shareOf(urgent, ({ told }) => told.urgency !== 'none'),
    urgentFalseAlarms: shareOf(calm, ({ told }) => told.urgency === 'urgent'),
    p50Ms: times[Math.floor(times.length / 2)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

export const isRight = ({ message, told }: Judged): boolean => accepts(message, told.topics[0]?.topic);

const inTopTwo = ({ message, told }: Judged): boolean =>
  told.topics.slice(0, 2).some(({ topic }) => accepts(message, topic));

const accepts = (message: Message, topic: string | undefined): boolean =>
  topic !== undefined && (topic === message.topic || message.also.includes(topic));

export const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(holds).length / all.length;

/** A topic that is as right counts as the message's own. */
function macroF1(all: readonly Judged[]): number {
  const pairs = all.map((judged) => {
    const best = judged.told.topics[0]?.topic ?? '';
    return { best, right: isRight(judged) ? best : judged.message.topic };
  });
  const topics = [...new Set(pairs.map(({ right }) => right))];
  const scores = topics.map((topic) => {
    const both = pairs.filter(({ best, right }) => best === topic && right === topic).length;
    return (2 * both) / pairs.reduce((sum, p) => sum + Number(p.best === topic) + Number(p.right === topic), 0);
  });
  return scores.reduce((sum, score) => sum + score, 0) / topics.length;
}

const bins = 10;

/** How far the scores lie from the share that is right, over ten bins, each as heavy as it is full. */
function calibrationError(all: readonly Judged[]): number {
  const scoreOf = ({ told }: Judged): number => told.topics[0]?.score ?? 0;
  return Array.from({ length: bins }, (_, bin) =>
    all.filter((one) => Math.min(bins - 1, Math.floor(scoreOf(one) * bins)) === bin),
  )
    .filter((inBin) => inBin.length > 0)
    .reduce((sum, inBin) => {
      const meant = inBin.reduce((total, one) => total + scoreOf(one), 0) / inBin.length;
      return sum + (Math.abs(meant - shareOf(inBin, isRight)) * inBin.length) / all.length;
    }, 0);
}
