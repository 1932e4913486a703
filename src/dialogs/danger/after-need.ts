/** What is said or asked right after it was told whom to call: the day, the papers, a landlord who comes instead of a bailiff. */
import { schemesOn } from '../../knowledge/rules.ts';
import { addressed } from '../../locales/address.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { askAgain } from '../ask-again.ts';
import { addressOf, openQuestion } from '../ask.ts';
import { packed } from '../lines.ts';
import { phoneOf } from '../phone.ts';
import type { Need, Outcome, Turn } from '../turn-types.ts';

/** Null: nothing was told that cannot wait, or something else is said. */
export function afterNeed(turn: Turn, text: string): Outcome | null {
  const need = turn.state.needsTold.at(-1);
  if (need === undefined || turn.municipality === null || turn.state.minor) return null;
  const said = foldForMatch(text).trim();
  const who = { who: phoneOf(turn).phone };
  if (asksToBring.test(said)) return askAgain(turn, papers(turn, need));
  if (!ofHome.has(need)) return null;
  if (landlordComes.test(said)) return askAgain(turn, [turn.say('urgent.landlord', who)]);
  const [, day] = openQuestion(turn) === null ? (onlyDay.exec(said) ?? []) : [];
  return day === undefined ? null : askAgain(turn, [turn.say('urgent.day', { day, who: who.who })]);
}

const ofHome: ReadonlySet<string> = new Set(['eviction', 'bailiff'] satisfies Need[]);
const ofDebts: ReadonlySet<string> = new Set(['eviction', 'bailiff', 'cutOff'] satisfies Need[]);

const asksToBring =
  /(?<!\p{L})(?:wat|welke (?:papieren|brieven|spullen)) (?:moet|heb|zal|kan|neem|leg) (?:ik|k|we|wij) (?:\S+ ){0,3}(?:meenemen|mee|klaarleggen|klaar|nodig|bij de hand|bij me)(?!\p{L}).*(?<!\p{L})(?:bel|bellen|belt|gesprek|afspraak|daarheen|langsga)(?!\p{L})/u;
const landlord = '(?:verhuurder|huisbaas|woningbouw\\p{L}*|woningcorporatie|corporatie|woonstichting)';
/** "Het is niet de deurwaarder maar iemand van de woningbouw zelf, is dat erg?" */
const landlordComes = new RegExp(
  `(?<!\\p{L})(?:niet (?:de|een) deurwaarder .*(?<!\\p{L})${landlord}|${landlord}(?: \\S+){0,2} zelf(?!\\p{L})|(?:alleen|gewoon) (?:iemand (?:van|vd|v d) )?(?:de )?${landlord}.*\\?)`,
  'u',
);
const weekday = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|volgende week)';
const hour = '(?: (?:ochtend|middag|avond))?(?:[ ,]+(?:om|rond|tussen)? ?\\d{1,2}(?:[:.]\\d{2})?(?: ?uur| ?u)?)?';
/** The day, its hour, and nothing else. */
const onlyDay = new RegExp(
  `^(?:(?:ja|nee|oh|het|dat|is|komt|komen|ze|hij|al|deze|op|aanstaande|aankomende|en)[ ,]+)*(${weekday}${hour})\\W*$`,
  'u',
);

/** Of help with debts the scheme says them; of the rest a human does. */
function papers(turn: Turn, need: string): string[] {
  const { parts, municipality, today } = turn;
  const who = { who: phoneOf(turn).phone };
  const debtHelp = schemesOn(parts.knowledge, municipality?.slug ?? '', today).find(({ id }) =>
    id.endsWith('/schuldhulp'),
  );
  if (debtHelp === undefined || !ofDebts.has(need)) return [turn.say('urgent.papersUnknown', who)];
  const lines = debtHelp.papers.map((line) => `• ${addressed(line, addressOf(turn))}`);
  return packed(turn.say('urgent.papers', who), lines);
}
