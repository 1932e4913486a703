/**
 * What somebody tells in passing that no question asks and no rule knows: an own business or home, or children who live with the
 * other parent too, make a yes uncertain; of pay of the UWV, a parent without work and debts there is something to say.
 */
import { oneChild, otherPeople } from './story-words.ts';
import { saidBy, sentencesOf } from './story-text.ts';

export const circumstances = [
  'ownBusiness',
  'ownHome',
  'sharedChildren',
  'lostWork',
  'uwvPay',
  'idleParent',
  'debts',
  'rentArrears',
  'paysBack',
  'billDue',
] as const;
export type Circumstance = (typeof circumstances)[number];

interface Sign {
  readonly says: RegExp;
  /** Beside these words it is not so, not any more, or not yet. */
  readonly unless: RegExp;
  /** With these it is taken back. */
  readonly denied: RegExp;
  /** Also in what is said of others than the resident and a partner. */
  readonly ofAnybody?: true;
}

const without =
  / (?:geen|niet meer|(?:ben|heb|hebben|zijn|is|heeft) niet|nooit|was|waren|had|hadden|ooit|vroeger|gestopt|stop|failliet|opgeheven|verkocht|verkoop|verkopen|wil|willen|zou|zouden|word|worden|beginnen|zoek|zoeken|kopen|droom|misschien) /;
const none = / geen /;

const firm = '(?:bedrijf|bedrijfje|zaak|zaakje|winkel|winkeltje|praktijk|onderneming|salon|kapsalon|webshop|webwinkel)';
const benefit =
  '(?:ziektewet|ziektewetuitkering|zw|ww|ww-uitkering|wwuitkering|wia|wia-uitkering|wga|iva|wao|wao-uitkering|wajong|wajong-uitkering|wajonguitkering)';
const uwv = `(?:${benefit}|uwv)`;
/** "1335 wia", "mijn wia is 1100". */
const aMonth = '(?:(?:€|euro|netto|bruto|schoon|per|in|de|maand|mnd|p/m|aan) ){0,4}';
const ofTheirs = '(?:(?:ja|nee|dus|alleen|gewoon|maar|ik|mijn|mn|nu|nog|sinds|kort) )+';
const kids = '(?:kinderen|kids|kind|zoon|dochter|zoons|dochters|jongens|meiden|meisjes) ';
const parent = '(?:(?:de|hun|mijn|zijn|haar|een) )?(?:moeder|vader|ex|exman|exvrouw)';

/** "Heb de huur niet betaald", and never "hoef ik niet te betalen". */
const notPaid =
  '(?:niet|nie|amper|nauwelijks) (?:(?:meer|op tijd|helemaal|altijd|kunnen|kan|te) )*(?:betalen|betaald|betaalt|voldaan|opbrengen)';
const allowance = '\\S*(?:toeslag|toeslagen|kgb|budget)';
const back =
  '(?:terugbetalen|terug betalen|terug te betalen|terugbetaling|terugbetaald krijgen|teruggeven|terug geven|terugvordering|teruggevorderd)';
const notNow =
  / (?:geen|niet achter|nooit|was|waren|had|hadden|ooit|vroeger|als|bang|hoef|hoeft|hoeven|ex|buurman|buurvrouw|afbetaald|opgelost|alles betaald) /;

const signs: Readonly<Record<Circumstance, Sign>> = {
  ownBusiness: {
    says: new RegExp(
      ` (?:zzp|zzper|zzpers|zzp'er|zzp-er|zelfstandige|freelancer|freelance|als zelfstandig \\S+|ondernemer|onderneemster|eenmanszaak|vof|eigen ${firm}|mijn ${firm} (?:loopt|draait|gaat slecht|levert)) `,
    ),
    unless: without,
    denied: none,
  },
  ownHome: {
    says: / (?:koophuis|koopwoning|koopflat|koopappartement|eigen (?:huis|woning|flat|appartement)|(?:mijn|onze|een|de|zijn|haar|betaal) hypotheek|hypotheeklasten) /,
    unless: without,
    denied: none,
  },
  sharedChildren: {
    says: new RegExp(
      ` (?:co-?ouders?|co ouders?|co-?ouderschap|co ouderschap|omgangsregeling) ` +
        `|(?= .*${kids}) .*(?:0\\.5 om 0\\.5|om de week|om en om|week op week af|week om week|de helft van de (?:week|tijd|maand)|0\\.5 week|in het weekend) ` +
        `| (?:ingeschreven|staan|staat|wonen|woont) (?:(?:ook|nog|deels|soms|wel) )*bij ${parent}(?: .*| )` +
        `| ex (?:ook )?(?:krijgt|heeft|ontvangt) (?:\\S+ ){0,3}?(?:kinderbijslag|kgb|kindgebonden) ` +
        `| (?:kinderbijslag|kgb|kindgebonden budget) (?:\\S+ ){0,3}?naar (?:${parent}|haar|hem) `,
    ),
    unless: without,
    denied: none,
    ofAnybody: true,
  },
  uwvPay: {
    says: new RegExp(
      ` (?:in|van|met|uit|door|heb|hebben|heeft|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen)(?: (?:de|het|die|een|mijn|mn|zijn|haar|al|nu|gewoon|wel|alleen|nog|maar|geld|van)){0,4} ${uwv} ` +
        `| krijg ik van het uwv | uwv betaalt | (?:wajonger|wia'?er|wao'?er) ` +
        `| ${benefit} (?:(?:uitkering|is|van|bedraagt) )*${aMonth}\\d|\\d ${aMonth}${uwv} |^ ${ofTheirs}(?:uitkering )?${benefit} (?:uitkering )?$`,
    ),
    unless: new RegExp(
      `${without.source.trimEnd()}| (?:aangevraagd|aanvragen|gehad|afgewezen|geweigerd|wacht|wachten|recht|hoeveel) `,
    ),
    denied: none,
  },
  // Of years ago it says nothing of today.
  lostWork: {
    says: / (?:ontslagen|ontslag (?:gekregen|gehad)|(?:kreeg|krijg) (?:\S+ )?ontslag|op staande voet|(?:baan|werk|baantje) (?:\S+ ){0,2}?(?:kwijt|verloren|kwijtgeraakt)|(?:verloor|verlies) (?:mijn|mn) (?:baan|werk)|werkloos geworden|contract (?:\S+ ){0,4}?(?:niet verlengd|stopt|gestopt|afgelopen|af|niet verlengen)|geen werk meer|eruit gegooid (?:op|bij) (?:(?:mijn|mn|het) )?werk|zonder werk (?:komen te zitten|gekomen)|(?:werkgever|baas|bedrijf) (?:\S+ ){0,2}?failliet) /,
    unless:
      / (?:niet(?! verleng)|nooit|bang|als|kan|kunnen|mag|mogen|wil|of|waarom|wat|jaar|jaren|vroeger|ooit|misschien|dreigt|dreig|ontslagen uit|ziekenhuis|bijna|huur|energie|internet|20[01]\d|202[0-4]) /,
    denied: / (?:niet ontslagen|nooit) /,
  },
  idleParent: {
    says: / (?:werk|werkt|werken) (?:(?:nu|nog|dus|zelf|al|helemaal) ){0,2}niet | (?:niet|zonder) werk(?:t|en)? | (?:heb|heeft|hebben) (?:(?:nu|dus|nog|al) ){0,2}geen (?:werk|baan) | werkt? (?:ik|(?:mijn|mn) \S+) niet /,
    unless: / (?:was|waren|had|hadden|ooit|vroeger|als) /,
    denied: / nooit /,
  },
  // Of which somebody wants to be rid, it is there still.
  debts: {
    says: / schulden /,
    unless: / (?:geen|niet|zonder|was|waren|had|hadden|ooit|vroeger|nooit|als) /,
    denied: / (?:geen|zonder) /,
  },
  rentArrears: {
    says: new RegExp(
      ` (?:huurachterstand|huur ?schuld|huur ?schulden) | (?:ik|we|wij) niet (?:meer )?betalen (?:\\S+ ){0,2}?huur | lukt (?:\\S+ ){0,4}?huur (?:\\S+ ){0,3}?niet ` +
        `| huur (?:\\S+ ){0,4}?lukt (?:\\S+ ){0,2}?niet |achterstand (?:\\S+ ){0,3}?(?:huur|woningbouw|verhuurder|huisbaas|corporatie) ` +
        `| (?:loop|lopen|lig|liggen|sta|staan|ben|zijn|zit) (?:\\S+ ){0,4}?achter (?:\\S+ ){0,3}?huur ` +
        `| achter (?:met|op|in) (?:\\S+ ){0,2}?huur | huur (?:\\S+ ){0,5}?(?:achter|te laat) ` +
        `| huur (?:\\S+ ){0,6}?${notPaid} | ${notPaid} (?:\\S+ ){0,3}?huur `,
    ),
    unless: notNow,
    denied: / (?:geen|niet achter|nooit) /,
  },
  paysBack: {
    says: new RegExp(
      ` (?:${allowance} (?:\\S+ ){0,6}?${back}|${back} (?:\\S+ ){0,4}?${allowance}|(?:moet|moeten|(?<! (?:ik|we|wij|en) )(?:wil|willen|eist|eisen|vraagt|vordert)) (?:\\S+ ){0,6}?${allowance} (?:\\S+ ){0,2}?terug) `,
    ),
    unless: notNow,
    denied: / (?:geen|nooit) /,
  },
  billDue: {
    says: / (?:moet|moeten|betalen|betaald) (?:\S+ ){0,4}?binnen (?:\S+ ){1,2}?(?:dag|dagen|week|weken|maand) (?:\S+ ){0,4}?(?:betalen|betaald|betaalt) | moet (?:\S+ ){0,3}?voor (?:\S+ ){1,3}?betaald | voor (?:\S+ ){1,3}?betaald moet | (?:dag|dagen|week|weken) om te betalen | (?:betalen|betaald) (?:\S+ ){0,2}?binnen (?:\S+ ){1,2}?(?:dag|dagen|week|weken) | (?:aanmaning|aanmaningen|incassobureau) /,
    unless: new RegExp(
      `${notNow.source.trimEnd()}| (?:krijg|krijgen|loon|salaris|word|uitbetaald|geen|boete|belastingdienst) `,
    ),
    denied: / (?:geen|nooit) /,
  },
};

/** Of the resident and a partner: `true` where it is told, `false` where it is taken back; null: not spoken of. */
export function circumstanceTold(id: Circumstance, text: string): boolean | null {
  const { says, unless, denied, ofAnybody = false } = signs[id];
  const about = clausesOf(text, ofAnybody).filter((clause) => says.test(clause));
  if (about.some((clause) => !unless.test(clause))) return true;
  return about.some((clause) => denied.test(clause)) ? false : null;
}

const clausesOf = (text: string, ofAnybody: boolean): string[] =>
  sentencesOf(text)
    .map((sentence) => (ofAnybody ? sentence.text : saidBy(sentence, 'me', 'partner')))
    .flatMap((said) => said.split(/ (?:[,.;|]|en|maar|want) /))
    .filter((clause) => ofAnybody || !clause.split(' ').some((word) => otherPeople.has(word) || oneChild.has(word)))
    .map((clause) => ` ${clause.trim()} `);
