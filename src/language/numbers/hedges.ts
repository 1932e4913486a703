/**
 * How sure an amount is in a folded text: `bound` when the text says only more or less than it ("minder dan 1200"),
 * `approximate` for "ongeveer 1200" or "net boven de 1200", else `exact`.
 */
export function hedgeOf(folded: string): 'exact' | 'approximate' | 'bound' {
  const softened = folded.replace(nearly, ' ongeveer ');
  if (bounds.test(softened)) return 'bound';
  return approximations.test(softened) ? 'approximate' : 'exact';
}

const comparative = '(?:minder|meer|lager|hoger|ouder|jonger|langer|korter|onder|boven|over)';

const nearly = new RegExp(
  `min of meer|\\b(?:iets|ietsje?|ietsjes|net|vlak|een beetje|n beetje|tikkie) (?:aan de )?${comparative}\\b(?: dan)?(?: de)?`,
  'g',
);

const bounds = new RegExp(
  `\\b(?:minder|meer|lager|hoger|ouder|jonger|langer|korter) dan\\b|\\b(?:onder|boven|beneden) (?=de |\\d)|\\bof ${comparative}\\b|` +
    '\\b(?:max|maximaal|maximum|minimaal|minimum|minstens|hoogstens|hooguit|ten minste|tenminste|ten hoogste)\\b|' +
    '\\b(?:tot|vanaf|tussen|nog geen|niet eens)\\b|[<>]',
);

const approximations =
  /\+\/?-|\+\/|±|~|\b(?:ong|ongv|ongeveer|ongever|ca|circa|plm|plus ?minus|pakweg|rond|zo'?n|grofweg|nabij|schat|schatting|gemiddeld|zoiets|zo iets|of ?zo|bijna|ruim|krap|zowat|kleine|iets van|denk|dacht|geloof|volgens mij|misschien|meestal|precies weet ik|niet precies|niet zeker)\b/;
