/** "Ok ik bel morgen dan, bedankt": they go and do something themselves, and ask nothing more now. */
import { foldForMatch } from '../words/normalise.ts';

const plan =
  /(?<!\p{L})(?:(?:bel|ga|gaan|zal|zoek|vraag|regel|kijk|loop) (?:\S+ ){0,5}(?:bellen|uitzoeken|uit|nadenken|langs|heen|regelen|vragen|opzoeken|kijken|overleggen|proberen|morgen|straks|maandag|vandaag|zo|dan|wel|even)|(?:morgen|straks|maandag|vandaag) bel)(?!\p{L})/u;
const leaving =
  /(?<!\p{L})(?:dank\p{L}*|bedankt|thanks|thx|merci|doei|doeg|dag|tot (?:ziens|later|morgen)|groetjes)(?!\p{L})/u;
/** Any other word may be an answer, or ask something. */
const small = new Set(
  (
    'ok oke okay okee ja prima top fijn goed mooi super heel erg veel alvast je u jullie wel hoor voor de het hulp uitleg info ' +
    'ik we wij ga gaan zal bel belt bellen dan maar even eens eerst nu nog zelf morgen overmorgen straks zo vandaag vanmiddag ' +
    'vanavond maandag dinsdag woensdag donderdag vrijdag morgenochtend ochtend week volgende later thuis dat die dit ze hun hen er daar ' +
    'naar heen langs toe op uit zoek zoeken uitzoeken opzoeken kijk kijken vraag vragen regel regelen loop nadenken denk over ' +
    'overleggen overleg met man vrouw dochter zoon mijn mn me proberen probeer tot ziens dag doei doeg groetjes gemeente in om'
  ).split(' '),
);

export function saysToGoAndDo(text: string): boolean {
  const said = foldForMatch(text);
  const words = said.match(/\p{L}+/gu) ?? [];
  const isSmall = (word: string): boolean => small.has(word) || leaving.test(word);
  return !text.includes('?') && !/\d/.test(said) && plan.test(said) && leaving.test(said) && words.every(isSmall);
}
