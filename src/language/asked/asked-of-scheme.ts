/** What is asked of a scheme that was told or named, in loose words: "ja maar kan ik dat voor haar regelen of moet ze zelf bellen". */
import { foldForMatch } from '../words/normalise.ts';

export type PartAsked = 'how' | 'papers' | 'time' | 'refused' | 'more';

const that = '(?:dat|dit|het|die|deze|er|daar)';
const them = '(?:ik|je|jij|we|wij|ze|zij|hij|u|iemand)';
const begin = '^(?:(?:en|maar|ok|oke|ja|goed|dus|dan|nou|mooi|fijn|zo)[ ,]+)*';

const asked: Readonly<Record<Exclude<PartAsked, 'refused'>, RegExp>> = {
  papers: new RegExp(
    `${begin}(?:welke (?:papieren|documenten|bewijzen|bewijsstukken|gegevens)|wat (?:heb|moet|neem) ${them}(?= .*(?:nodig|voor hebben|mee|meenemen|inleveren|opsturen|meesturen)))`,
    'u',
  ),
  time: new RegExp(
    `${begin}(?:hoe ?lang (?:duurt|moet|gaat?|wachten)|wanneer (?:krijg|hoor)|hoe snel (?:krijg|hoor|gaat))`,
    'u',
  ),
  more: new RegExp(
    `${begin}(?:(?:vertel|zeg|weet|wil|kunt?|kan)(?: \\S+){0,4} )?(?:meer|wat meer|iets meer) (?:over|van|weten)`,
    'u',
  ),
  how: new RegExp(
    `${begin}(?:waar(?: dan| precies)?$|(?:waar|hoe|bij wie|via wie|via wat) (?:kan|moet|vraag|regel|doe|begin|meld|ga|krijg) (?:${them}|${that})` +
      `|(?:kan|moet|mag|hoef|hoeft|kunnen|moeten) (?:${them}|${that})(?= .*(?:online|internet|digitaal|computer|telefonisch|telefoon|bellen|balie|loket|langs|langskomen|daarheen|heen|formulier|regelen|aanvragen)(?!\\p{L})))`,
    'u',
  ),
};

/** Words that name nothing: a clause of only these is about what was just told. */
const small: ReadonlySet<string> = new Set(
  (
    'ik je jij we wij ze zij hij u haar hem hun mij me ons mijn zijn iemand dat dit het t die deze er daar hier dan nu nou toch ook nog ' +
    'maar even eens zelf allemaal precies eigenlijk ergens voor van aan in op naar bij met te om of en ja ok oke goed dus mooi fijn zo ' +
    'wel niet moet moeten kan kunnen mag wil hoef hoeft doe doen ga gaan heb hebben wezen heen naartoe toe terecht vraag vragen ' +
    'aanvragen regel regelen krijg krijgen begin beginnen meld melden online internet digitaal computer telefonisch telefoon bellen bel ' +
    'bel balie loket langs daarheen daarvoor hiervoor ervoor daarvan formulier invullen waar hoe wat wie via een de nodig meenemen mee ' +
    'opsturen meesturen inleveren welke papieren documenten bewijzen bewijsstukken gegevens lang hoelang duurt duren denk snel hoor wachten ongeveer ' +
    'iets geld voordat weet wanneer gaat graag hoor joh eerst nog weten vertel zeg meer over kunt als stap straks net daarnet zojuist zonet ' +
    'regeling toeslag gewoon komen langskomen'
  ).split(' '),
);

const clausesOf = (text: string): string[] =>
  foldForMatch(text)
    .split(/[.?!;,\n]+|(?<!\p{L})(?:maar|want|omdat)(?!\p{L})/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

const wordsOf = (clause: string): string[] => clause.match(/[\p{L}\p{N}]+/gu) ?? [];
export const namesNothing = (clause: string): boolean => wordsOf(clause).every((word) => small.has(word));

/** `name`: of the scheme, as it stands there. Null: nothing is asked, or of something else. */
export function partAsked(text: string, name = ''): PartAsked | null {
  if (saysRefused(text)) return 'refused';
  const clauses = clausesOf(text).map((clause) => (name === '' ? clause : clause.replace(name, 'dat')));
  return parts.find((part) => clauses.some((clause) => asked[part].test(clause) && namesNothing(clause))) ?? null;
}
const parts = ['papers', 'time', 'more', 'how'] as const;

/** "Dat heb ik gevraagd en toen kreeg ik nee". */
export const saysRefused = (text: string): boolean => wasRefused.test(foldForMatch(text));
const wasRefused =
  /(?<!\p{L})(?:(?:kreeg|kregen|gekregen|zeiden|zei|gaven|was|werd|is)(?: \S+){0,3} (?:nee|een afwijzing|afgewezen|geweigerd|afgekeurd)|(?:nee|afwijzing) (?:gekregen|gezegd)|(?:is|zijn|werd|ben) (?:\S+ ){0,3}(?:afgewezen|geweigerd|afgekeurd))(?!\p{L})/u;
