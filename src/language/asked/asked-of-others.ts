/** "Is meneer De Vries getrouwd", "heeft u kinderen": asked of somebody else, with or without a mark; nothing is told. */
import { foldForMatch } from '../words/normalise.ts';

const state =
  '(?:getrouwd|samenwonend|verloofd|alleenstaand|vrijgezel|single|gescheiden|weduwe|weduwnaar|ziek|rijk|arm)';
const notSomebody =
  '(?!(?:alleen|niet|wel|nu|al|ook|gewoon|dus|echt|nog|zelf|net|pas|officieel|toch|weer|een|in|met|getrouwd|ik|wij|we)(?!\\p{L}))';
const ofSomebody = `is ${notSomebody}\\p{L}+ (?:\\p{L}+ ){0,6}${state}[ .!]*$`;
const before = '^(?:(?:en|maar|zeg) )?';
const named = new RegExp(`${before}${ofSomebody}`, 'u');
const asked = new RegExp(
  `${before}(?:` +
    '(?:heb|ben|woon|krijg|verdien|hebt|bent) (?:jij|je|u)(?!\\p{L})|(?:heeft|krijgt|verdient|woont|is) (?:u|hij|zij|meneer|mevrouw|dhr|mevr|mw)(?!\\p{L})' +
    `|${ofSomebody})`,
  'u',
);

/** "Is meneer De Vries getrouwd": all of it is that. */
export const asksOfSomebody = (text: string): boolean => named.test(foldForMatch(text));

export const asksOfOthers = (text: string): boolean => asked.test(foldForMatch(text));
