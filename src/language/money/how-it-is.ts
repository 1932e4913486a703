/** Whether an amount told with a verb of another time may well be how it is: "vorige maand was het 1200", "1200 wordt gestort". */
import { plainLine } from '../numbers/qualifiers.ts';

export function saysHowItIs(text: string): boolean {
  const line = plainLine(text);
  return !isOver.test(line) && !isToCome.test(line) && !longAgo.test(line.replace(lately, ' '));
}

/** Pay and rent come once a month: the last time is how it is. */
const lately = / (?:(?:de|in|van|afgelopen|vorige|laatste|deze) )+(?:maand|keer|betaling|week)(?= )/g;
const longAgo =
  / (?:vroeger|voorheen|eerder|eerst|destijds|toen|ooit|voordien|vorige?|afgelopen|verdiende|verdienden|straks|binnenkort|volgende?|later|morgen|zodra|toekomst|komende?|jaar) /;
/** "Was 12000 maar is op", "had 1200 voor mijn ontslag". */
const isOver =
  / (?:op|weg|kwijt|uitgegeven|gestopt|stopt|stop|ontslag|ontslagen|klaar|niks|niets|geen|niet|minder|meer|voordat|totdat|tot) /;
const paid =
  '(?:gestort|betaald|uitbetaald|overgemaakt|uitgekeerd|bijgeschreven|afgeschreven|geincasseerd|verdiend|gebracht)';
const isToCome = new RegExp(
  ` (?:word|wordt|worden) (?:(?:het|dat|ie|hij|de|huur|dan|dus|ongeveer|rond|waarschijnlijk|mijn|inkomen) )*\\d\\S* (?!(?:euro |per |maand |door |elke )*${paid} )` +
    `| (?:ga|gaat|gaan|zal|zullen) (?:\\S+ ){0,5}?(?:krijgen|verdienen|ontvangen|worden|betalen|kosten|stijgen|dalen|werken|beginnen|starten|sparen|hebben|omhoog|omlaag|naar \\d\\S*) ` +
    '| (?:per|vanaf|in|met ingang van) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) ',
);
