/** Words that are about something else than what is asked: other money, or somebody else. */
import type { FactId } from '../../contract.ts';
import { tellsComingIn, tellsIncome, tellsSavings } from '../../language/money/income-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { tellsOfTheirHome } from '../../language/people/living-words.ts';
import { asTheyWouldSay } from '../../language/story/for-somebody.ts';
import { isOfSomebodyElse } from '../../language/story/of-whom.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { incomeFacts } from '../story/household-money.ts';

/** An amount of income answers no question about savings or rent: it is offered as what it is. */
export function isIncomeInstead({ unit, facts }: Question, text: string): 'told' | 'perhaps' | null {
  if (unit !== 'cents' || facts.some((fact) => incomeFacts.has(fact))) return null;
  if (tellsIncome(text) || tellsAge.test(foldForMatch(text))) return 'told';
  return facts.some((fact) => owned.has(fact)) && tellsComingIn(text) ? 'perhaps' : null;
}
/** "Sorry ben 52" is no amount. */
const tellsAge =
  /(?<!\p{L})(?:ben|(?:man|vrouw|partner) is) (?:(?:trouwens|nu|al|pas|ook) )*(?:1[6-9]|[2-9]\d)(?![\d.,]\d|\d| ?(?:€|euro|eur|kwijt|per|duizend|mille|k)(?!\p{L}))/u;
const owned: ReadonlySet<FactId> = new Set(['assetsCents', 'taxAssetsCents', 'bankBalanceCents', 'carValueCents']);

/** What the words are about, where that is not what is asked: a key of locales. */
export function notOfThis(question: Question, text: string): string | null {
  if (question.kind === 'multi' && toOtherParent.test(foldForMatch(text))) return null;
  if (question.facts.includes('rents') && atTheirs.test(foldForMatch(text))) return null;
  const isOther = isOwn(question) || (asTheyWouldSay(text) === text && tellsOfTheirHome(text));
  if (isOther && staysOver.test(foldForMatch(text))) return 'check.staysOver';
  if (isOther && (isOfSomebodyElse(text) || ofThem.test(foldForMatch(text)))) return 'check.aboutYou';
  const asksSavings = question.facts.some((fact) => savings.has(fact));
  if (question.unit !== 'cents' || asksSavings) return null;
  const isBill = question.facts.some((fact) => incomeFacts.has(fact)) && ofBill.test(foldForMatch(text));
  return isBill || tellsSavings(text) ? 'check.notSavings' : null;
}
/** "Een rekening van 385" is what goes out. */
const ofBill =
  /(?<!\p{L})(?<!op (?:de |mijn |mn |me )?)(?:\p{L}*rekening|\p{L}*nota|factuur|\p{L}*aanslag|aanmaning|boete) van (?:€ ?)?\d/u;
/** "Nee, bij mn moeder dus", said to "Huurt u?": with whom somebody lives says that it is not they who rent. */
const atTheirs =
  /^(?:(?:nee|neen|ik|woon|wonen|gewoon|nog|weer|thuis)[ ,.]+)*bij (?:mijn|mn|m'n|me|de) \p{L}+(?: (?:dus|hoor|joh|nog|thuis|in|nu|op zolder))*[ .!]*$/u;
/** "Mijn ex slaapt soms op de bank": whether that is living together, is for whoever decides. */
const staysOver =
  /(?<!\p{L})(?:slaapt|logeert|woont|blijft slapen)(?: (?:soms|af en toe|nu en dan|weleens|wel|eens|regelmatig|vaak|ook|nog|steeds|elk weekend|in het weekend|een paar nachten))+ (?:op de bank|hier|bij (?:mij|me|ons))(?!\p{L})|(?<!\p{L})(?:slaapt|logeert|woont) (?:op de bank|hier|bij (?:mij|me|ons)) (?:soms|af en toe|nu en dan|weleens|wel eens)(?!\p{L})/u;
/** What the other parent gets for the children, the resident does not: that is an answer about themselves. */
const toOtherParent =
  /(?<!\p{L})(?:ex|exman|exvrouw|moeder|vader)(?!\p{L}).*(?:kinderbijslag|kindgebonden|kgb)|(?:kinderbijslag|kindgebonden|kgb)(?!\p{L}).*(?<!\p{L})(?:ex|exman|exvrouw|moeder|vader)(?!\p{L})/u;
/** "Zij woont alleen": of whom, nobody said. */
const ofThem = /^(?:(?:ja|nee|en|maar)[ ,]+)*(?:hij|zij|ze) woont /u;
const savings: ReadonlySet<FactId> = new Set(['assetsCents', 'taxAssetsCents', 'bankBalanceCents']);

/** Who lives there is also told of others; the rest, and what is ticked in a list, is the resident's own. */
const isOwn = ({ kind, facts }: Question): boolean => kind === 'multi' || !facts.some((fact) => ofHome.has(fact));
const ofHome: ReadonlySet<FactId> = new Set([
  'household',
  'hasPartner',
  'partnerAge',
  'hasChildren',
  'children.ages',
  'children.anyInSchool',
  'children.count',
  'otherAdultsAtHome',
  'costSharers',
  'receivesChildBenefit',
  'usesChildcare',
  'childcare',
  'worksOrStudies',
]);
