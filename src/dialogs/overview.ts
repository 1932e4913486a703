/** "Wat weet u van mij": all that is kept of what was said, also what no question asked. */
import { formatEuros } from '../locales/format.ts';
import { saidWords } from './answers/said.ts';
import { packed } from './lines.ts';
import type { Reply } from './reply.ts';
import type { ConversationState } from './state.ts';
import type { Turn } from './turn-types.ts';

/** Null: nothing is kept. */
export function overview(turn: Turn): Reply[] | null {
  const { answers, circumstances, amountsTold } = turn.state;
  const answered = answers.map((answer) => saidWords(turn, answer)).filter((line) => line !== turn.say('check.thanks'));
  const lines = [
    ...answered,
    ...circumstances.map((id) => turn.say(`overview.besides.${id}`)),
    ...amountsTold.map((told) => amountWords(turn, told)),
  ];
  if (lines.length === 0) return null;
  const bullets = lines.map((line) => `• ${line}`);
  return packed(turn.say('overview.heard'), bullets).map((text) => ({ text, choices: [] }));
}

/** Said where it could not count yet; it is asked about at its own question. */
function amountWords(turn: Turn, { fact, value }: ConversationState['amountsTold'][number]): string {
  const amount = formatEuros(value);
  if (fact === 'rentCents') return turn.say('overview.rent', { amount });
  return turn.say(fact === 'yearlyIncomeCents' ? 'overview.year' : 'overview.month', { amount });
}
