/** "Klopt, maar das met 35 euro servicekosten erbij", said to a card with the rent on it: the bare rent is what is left. */
import { formatNumber } from '../../locales/format.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import type { Story } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { shownLines } from './story-words.ts';

/** In words that tell both, so that both are shown again; as it is where nothing of the kind is said. */
export function serviceInRent(turn: Turn, { lines }: Story, text: string): string {
  const rent = shownLines(turn, lines)
    .flat()
    .flatMap(({ statements }) => statements)
    .find(({ fact, op }) => fact === 'rentCents' && op === 'is');
  const costs = amountsIn(text).filter((euros) => euros * 100 !== rent?.value);
  const [only, ...more] = costs;
  const line = foldForMatch(text);
  if (typeof rent?.value !== 'number' || only === undefined || more.length > 0 || !isOfService(line)) return text;
  if (apart.test(line)) return `ja, servicekosten ${formatNumber(only)} euro`;
  if (!inside.test(line)) return text;
  const bare = rent.value / 100 - only;
  return bare > only ? `ja, kale huur ${formatNumber(bare)} euro en servicekosten ${formatNumber(only)} euro` : text;
}

const isOfService = (line: string): boolean =>
  yes.test(line) && service.test(line) && !/(?<!\p{L})(?:niet|geen)(?!\p{L})/u.test(line);
const yes = /^(?:ja+|jep|jawel|klopt|dat klopt|ok[eé]?|inderdaad)(?!\p{L})/u;
const service = /(?<!\p{L})(?:service ?kosten|servicekst|service)(?!\p{L})/u;
const inside =
  /(?<!\p{L})(?:incl|inclusief|inbegrepen|met (?:de |\d+ (?:euro )?)?service\p{L}*|waarvan|zit(?:ten)? (?:\S+ ){0,5}?(?:in|bij)|erbij in)(?!\p{L})/u;
const apart = /(?<!\p{L})(?:komt|komen|plus|exclusief|excl|los|apart|daarbovenop|bovenop)(?!\p{L})/u;
