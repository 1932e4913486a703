/** Who is asked for by name, and who helps with what cannot wait: told of before all who help with the subject. */
import { namedServices } from '../../../knowledge/named-services.ts';
import { findService } from '../../../knowledge/service-words.ts';
import { asksSomewhere } from '../../../language/asked/question.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { isShownButton } from '../../shown-button.ts';
import type { ConversationState } from '../../state.ts';
import type { Message, Turn } from '../../turn-types.ts';

/** A button asks for nobody new: "Wie nog meer?" is about the same. */
export function withHelpersFirst(turn: Turn, input: Message): ConversationState {
  const { state } = turn;
  if (isShownButton(state, input.text)) return state;
  return { ...state, helpersFirst: [...new Set([...named(turn, input.text), ...ofNeed(turn, input)])] };
}

/** Whoever is wanted, and not whoever helps already or is only told of. */
const named = (turn: Turn, text: string): string[] =>
  text
    .split(/[,.;?!\n]|\smaar\s/u)
    .filter((clause) => isWanted(text, clause))
    .flatMap((clause) => namedServices(turn.parts.knowledge, turn.municipality?.slug ?? '', clause))
    .filter((id) => isHere(turn, id));

function isWanted(text: string, clause: string): boolean {
  const folded = foldForMatch(clause);
  return !there.test(folded) && (wish.test(folded) || asksSomewhere(clause) || asksSomewhere(text.trim()));
}
const wish =
  /(?<!\p{L})(?:wil|willen|wou|zoek|zoeken|graag|aub|svp|nodig|aanmelden|terecht|hulp (?:van|bij)|(?:ga|moet|mag|kan) (?:\S+ ){0,3}(?:naar|bij))(?!\p{L})/u;
const there =
  /(?<!\p{L})(?:al|reeds|sinds|was|waren|geweest|gehad|kreeg|kregen|krijg|krijgen|werk|geen|niet|nooit|schuld(?:en)? bij|brief)(?!\p{L})/u;

/** The nearest who gives food, whatever else the message is about. */
function ofNeed(turn: Turn, { recognition: { urgency, need } }: Message): string[] {
  if (urgency !== 'urgent' || need !== 'food') return [];
  const { needs } = turn.parts.knowledge.urgency;
  return needs
    .filter(({ kind }) => kind === need)
    .flatMap(({ helpers }) => helpers.filter((id) => isHere(turn, id)).slice(0, 1));
}

const isHere = ({ parts, municipality }: Turn, id: string): boolean =>
  findService(parts.knowledge, id)?.organisation.municipality === municipality?.slug;
