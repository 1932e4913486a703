/** "We zijn uit elkaar", "hij is bij mij weg": of whom it is, only what was said before can tell. */
import type { Sentence } from './story-text.ts';

export const partnerLeft = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => left.test(text) && !notLeft.test(text));

const they = '(?:hij|zij|ze|mijn (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|verloofde))';
const end = '(?=[.,|!?;]|en |nu |sinds |maar |omdat |gegaan )';
const left = new RegExp(
  ` (?:(?:wij|we) zijn|zijn (?:wij|we)) (?:\\S+ ){0,3}uit elkaar ${end}| ${they} (?:\\S+ ){0,4}(?:bij (?:mij|me) weg|weg bij (?:mij|me)|vertrokken|weggegaan|weggelopen|ervandoor|er vandoor|het huis uit|verlaten) ${end}` +
    `| ${they} (?:is|was) (?:\\S+ ){0,2}weg ${end}| ${they} woont (?:hier|er|niet) (?:\\S+ ){0,3}(?:meer|ergens anders|elders) | ${they} woont (?:\\S+ ){0,2}(?:ergens anders|elders|apart|op zichzelf) ` +
    '| (?:het|relatie) is (?:\\S+ )?(?:uit|voorbij) (?:met|tussen) | relatie is (?:uit|voorbij|over) | niet meer (?:samen|bij elkaar) | geen (?:partner|relatie|man|vrouw|vriend|vriendin) meer ',
);
const notLeft =
  / (?:niet|nooit) (?:vertrokken|weg|weggegaan|uit elkaar) | (?:gaat|gaan|wil|willen|als|misschien|bijna|soms) /;
