/** Children of 18 and older that a story names, and whether it says that they live with the resident. */
import type { Sentence } from './story-text.ts';

const one = '(?:zoon|dochter|kind|jongste|oudste|(?:klein|stief|pleeg|schoon)(?:zoon|dochter))';
const many = '(?:zoons|zonen|dochters|kinderen|kids|tweeling)';
const any = `(?:${one}|${many})`;
const grown = '(?:1[89]|[2-5]\\d)(?! (?:weken|maanden|dagen|euro|€|keer|uur|%) )';
const linking = '(?:is|zijn|van|\\(|nu|al|ook|inmiddels|die)';
/** Behind one child its age; behind more of them a list that ends in "en": what comes after that may be somebody's own age. */
const oneAged = `${one} (?:${linking} )*${grown}(?: jaar)?(?: oud)?(?: \\))?`;
const manyAged = `${many} (?:${linking} )*(?:\\d\\d? (?:jaar )?(?:, )?)*(?:${grown} (?:jaar )?en \\d\\d?|\\d\\d? (?:jaar )?en ${grown}|(?<=van |zijn )${grown})(?: jaar)?(?: oud)?`;
const inList = new RegExp(` ${manyAged} `);
const aged = new RegExp(` (?:${oneAged}|${manyAged}) `);

const whose = `(?:(?:mijn|onze|ons|een|de|\\d|volwassen|grote|lieve|jongste|oudste|(?:partner|man|vrouw|vriend|vriendin) en) )*`;
const living = '(?:woon|wonen|leef|leven|alleen|samen)';
const withThem = new RegExp(
  `(?:^| ${living}(?: (?!zonder|niet|geen|nooit)\\S+){0,3}?) met ${whose}(?:${any} (?:(?:van|is|,|\\(|\\)|en|jaar|mijn|een|\\d+) )*)*(?:${oneAged}|${manyAged}) `,
);
const aloneWithThem = new RegExp(withThem.source.replace('^|', '').replace(living, 'alleen'));
const atHome =
  '(?:woont|wonen) (?:(?:nog|ook|nu|weer|gewoon|allebei|beide|beiden|alletwee|allemaal|er) )*(?:thuis|hier|in(?= [,.|])|bij (?:mij|me|ons)|bij(?= [,.|])) ';
/** Only about them: from "mijn" or "ik" on another one may be meant. */
const theyLiveHere = new RegExp(
  ` (?:${oneAged}|${manyAged}) (?:(?!ik |wij |we |mijn |onze |[.|!?;] )\\S+ ){0,8}?${atHome}`,
);
const elsewhere =
  / (?:op kamers|uit huis|het huis uit|deur uit|zelfstandig|woont alleen|woont samen|wonen alleen|wonen samen|(?:woont|wonen) in (?!bij )\p{L}|(?:woont|wonen) (?:niet|bij (?:zijn|haar|hun|mijn ex)))/u;

const stillAtHome =
  / (?:zoon|dochter|kind) (?:van )?(?:1[89]|[2-5]\d) (?:jaar )?(?:oud )?(?:die )?(?:nog |ook )?(?:(?:bij (?:mij|me|ons)|thuis) woont|woont (?:nog |ook )?(?:thuis|bij (?:mij|me|ons)|in(?= [,.|]))|thuis|inwonend) | (?:inwonende?|thuiswonende?) (?:volwassen )?(?:zoon|dochter) van (?:1[89]|[2-5]\d) | volwassen (?:zoon|dochter|kind|kinderen) (?:nog )?(?:thuis|die (?:nog )?(?:thuis|bij mij) (?:woont|wonen)|woont (?:nog )?(?:thuis|bij mij)) /;

const lines = (sentences: readonly Sentence[]): string[] =>
  sentences.map(({ text }) => text).filter((text) => !elsewhere.test(text));

/** Wherever they live. */
export const namesGrownChild = (sentences: readonly Sentence[]): boolean =>
  lines(sentences).some((text) => aged.test(text));

/** In a list of the own children, of whom nothing else is told. */
export const listsGrownChild = (sentences: readonly Sentence[]): boolean =>
  lines(sentences).some((text) => inList.test(text));

/** They are other adults at home. */
export const livesWithGrownChild = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => stillAtHome.test(text)) ||
  lines(sentences).some((text) => withThem.test(text) || theyLiveHere.test(text));

/** How old those are who live there; none where that is not told of each. */
export function grownAtHome(sentences: readonly Sentence[]): number[] {
  const spans = lines(sentences).flatMap((text) =>
    [...text.matchAll(new RegExp(aged.source, 'g'))].map(([span]) => span),
  );
  const ages = spans.flatMap((span) => (span.match(/\d+/g) ?? []).map(Number)).filter((age) => age >= grownFrom);
  return livesWithGrownChild(sentences) ? ages : [];
}
const grownFrom = 18;

/** "Alleen met mijn zoon van 34": then there is no partner. */
export const aloneWithGrownChild = (sentences: readonly Sentence[]): boolean =>
  lines(sentences).some((text) => aloneWithThem.test(text));
