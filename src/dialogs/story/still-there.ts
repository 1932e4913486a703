/** "Ik heb nog niks getekend, hij woont nog bij ons", in a talk about parting: that there still is a partner at home is offered. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { fold } from '../../eligibility/known.ts';
import { statementsOf, type StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { is } from './household-answer.ts';

export function stillThere({ state }: Turn, text: string): StoryLine[] {
  const isKnown = fold(statementsOf(state)).booleans.get('hasPartner') !== undefined;
  if (state.topic !== parting || isKnown || text.includes('?')) return [];
  return stays.test(foldForMatch(text)) ? [[{ question: 'has-partner', statements: [is('hasPartner', true)] }]] : [];
}

const parting = 'scheiding';
const who = "(?:hij|zij|ze|(?:(?:mijn|mn|m'n|me) )?(?:man|vrouw|ex|partner|vriend|vriendin))";
const yet = '(?:(?:nu|nog|gewoon|wel|ook|steeds|altijd|voorlopig|wel nog|nog steeds) )*';
const here = '(?:bij (?:ons|mij|me)|hier|thuis|in huis)';
const stays = new RegExp(
  `(?<!\\p{L})(?:(?:woont ${who}|${who} woont) ${yet}${here}|(?:is ${who}|${who} is) ${yet}(?<=nog(?: \\p{L}+)? )${here}|(?:we|wij) (?:wonen|zitten) ${yet}(?<=nog(?: \\p{L}+)? )(?:samen|in (?:een|hetzelfde|1) huis))(?!\\p{L})(?!.*(?<!\\p{L})(?:weg|vertrokken)(?!\\p{L}))`,
  'u',
);
