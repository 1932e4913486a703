import { foldForMatch } from '../words/normalise.ts';
import { longestAnswer } from '../parsed.ts';

/**
 * Whether the whole text says "I do not know" or "I would rather not say"; `null` for everything else, also for texts
 * that say it and something more ("weet niet precies, ongeveer 1200" holds an answer).
 */
export function parseDontKnow(text: string): 'dontKnow' | 'ratherNot' | null {
  if (text.length > longestAnswer) return null;
  const core = foldForMatch(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word) && !/^(?:ha|he|hi)+$|^(?:p+f+|h+m+|u+h+m*|e+h+m*)$/.test(word))
    .join(' ')
    .replace(howToKnow, '');
  if (dontKnow.has(core)) return 'dontKnow';
  return ratherNot.has(core) ? 'ratherNot' : null;
}

/** "Weet ik niet, hoe kan ik dat weten": no question of its own. */
const howToKnow = / (?:hoe|waar) (?:kan|kon|moet|zou|kun|vind) (?:(?:da|kunnen|moeten) )*(?:weten)?$/;

/** Words that change nothing about either answer. */
const fillers = new Set(
  (
    'ik k dat het t dit die daar er hier de zo echt eigenlijk ook sorry joh hoor nou tja ach och oh o ja nee man gewoon ' +
    'even nu helaas jammer genoeg zelf maar dus je jou jouw u uw jullie hem mij me mn mijn eerlijk gezegd wel om te ' +
    'precies exact juist uit hoofd hoeveel snel van is ben heb lol dan toch allemaal eens nog bruto netto'
  ).split(' '),
);

const dontKnow = new Set([
  ...['weet niet', 'weet nie', 'weetniet', 'weetnie', 'weenie', 'wnie', 'wni', 'kweenie', 'kweeni', 'kweetnie'],
  ...['kweetniet', 'kweet niet', 'kweet nie', 'kwnie', 'kweniet', 'kwenie', 'wist niet', 'weten niet', 'niet weten'],
  ...['weet niet zeker', 'niet zeker', 'weet niet meer', 'weet nie meer', 'weet veel', 'weet niks', 'weet niemand'],
  ...['geen idee', 'gn idee', 'geenidee', 'geen id', 'geen flauw idee', 'geen enkel idee', 'geen benul', 'geen zicht'],
  ...['zou niet weten', 'zou nie weten', 'zou kunnen weten niet', 'zou niet kunnen zeggen', 'kan niet zeggen'],
  ...['durf niet zeggen', 'vergeten', 'moet opzoeken', 'moet nakijken', 'moet nagaan', 'zoek op', 'onbekend'],
  ...['niet bekend', 'idk', 'dunno', 'dont know', 'i dont know', 'no idea', 'joost mag weten', 'joost weet'],
]);

const ratherNot = new Set([
  ...['liever niet', 'liever nie', 'lievr niet', 'liefst niet', 'liever niet zeggen', 'zeg liever niet'],
  ...['zeg niet', 'zeg nie', 'ga niet zeggen', 'ga niet vertellen', 'vertel niet', 'wil niet zeggen', 'wil nie zeggen'],
  ...['wil liever niet zeggen', 'wil niet vertellen', 'wil niet delen', 'deel liever niet', 'deel niet'],
  ...[
    'wil niet beantwoorden',
    'wil niet antwoorden',
    'geef geen antwoord',
    'geen antwoord',
    'geen commentaar',
    'geef geen antwoord op',
    'geen antwoord op',
  ],
  ...['gaat niks aan', 'gaat niets aan', 'gaat niet aan', 'gaat nix aan', 'gaat geen reet aan', 'gaat geen hol aan'],
  ...['gaat geen moer aan', 'gaat niemand aan', 'niet zaken', 'zijn zaken niet', 'zaken niet', 'bemoei niet mee'],
  ...['prive', 'persoonlijk', 'prive zaak', 'hou voor mezelf', 'houd voor mezelf', 'skip', 'sla over'],
  ...['overslaan', 'sla vraag over', 'vraag overslaan', 'volgende vraag', 'rather not'],
]);
