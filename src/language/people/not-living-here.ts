/** Words by which somebody who is named does not live here, or may not: dead, gone, elsewhere, or of another's family. */
import { foldForMatch } from '../words/normalise.ts';

/**
 * Whether it is doubtful that whoever is named lives here. `rest`: the words that no phrase took, with a mark for each
 * that did: in "mijn man is overleden" the death is a phrase of its own.
 */
export function takesAway(text: string, rest = text): boolean {
  const left = lineOf(rest);
  return dead.test(left) || gone.test(left) || elsewhere.test(left) || denied.test(left) || ofOthers.test(lineOf(text));
}

/** "Mijn man is vorige maand overleden": a kind word comes first. */
export function tellsOfDeath(text: string): boolean {
  return text.split(clauseEnd).some((clause) => {
    const line = lineOf(clause);
    return lost.test(line) && !notLost.test(line);
  });
}
/** "Mijn man is overleden en ik weet niet …": the "niet" is of another clause. */
const clauseEnd = /[.;!?]|,? en (?=ik |we |wij |nu |dan )/iu;

const lineOf = (text: string): string =>
  ` ${(foldForMatch(text).match(/[\p{L}\p{N}]+|\|/gu) ?? []).join(' ')} `.replace(deadly, ' ');
/** "Dood vermoeid", "dood op": nobody died. */
const deadly =
  / dood (?=(?:moe|vermoeid|ziek|bang|benauwd|stil|eng|simpel|gewoon|normaal|leuk|lief|gelukkig|zenuwachtig|nerveus|ongerust|saai|ongelukkig|verlegen|serieus|eerlijk|goed|op(?= $)) )/gu;

const partner = 'man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote';
const child = 'kinderen|kinders|kids|kind|kindje|zoon|zoons|zonen|zoontje|dochter|dochters|dochtertje|tweeling|baby';
const relative = `${partner}|${child}|moeder|vader|ouders|mama|papa|ma|pa|oma|opa|broer|broertje|zus|zusje|tante|oom|schoonmoeder|schoonvader`;
const my = '(?:mijn|mn|m n|me|onze|ons)';

const died = 'overleden|overleed|gestorven|doodgegaan|verongelukt|dood|overlijden';
const dead = new RegExp(` (?:${died}|verloren|wijlen|begraven|sterven|stierf) `, 'u');
const gone =
  / (?:weg|weggegaan|weggelopen|vertrokken|verlaten|vandoor|elders|apart|buitenland|gevangenis|detentie|cel|bajes|verpleeghuis|verpleegtehuis|verzorgingshuis|verzorgingstehuis|bejaardentehuis|tehuis|zorginstelling|zorgcentrum|woonzorgcentrum|hospice|instelling|kliniek|pleeggezin|pleegouders|uithuisgeplaatst|uitgezet|vermist|scheiding|scheiden|uit huis|uit elkaar|op kamers|zit(?:ten)? vast|zelfstandig|vroeger) /u;
/** Of others than who speaks: "wij wonen in een flat" is here. */
const elsewhere =
  /(?<! (?:wij|we|ik|jij)) (?:woont|wonen|zit|zitten|verblijft|verblijven|leeft|leven|is|zijn) (?:(?!bij |hier |thuis )\p{L}+ ){0,4}?(?:in (?!huis |totaal |hetzelfde |dezelfde |dit |$)|bij (?!mij |me |ons |elkaar )|naar )/u;
const denied = new RegExp(` niet | nooit | (?:geen|zonder) (?:\\p{L}+ )?(?:\\||${partner}|${child}) `, 'u');
/** "Zijn vrouw", "de kinderen van mijn zus", "bij mijn zoon": a friend may be only that. */
const ofOthers = new RegExp(
  `(?<! (?:wij|we|er|dat|die|ik|allebei|beide)) (?:zijn|haar|hun|z n) (?:nieuwe |eigen |twee |2 |3 )?(?:${partner}|${child}|gezin) ` +
    `| (?:${partner}|${child}) van ${my} ` +
    `| bij (?:${my}|de) (?:\\p{L}+ )?(?:schoonzoon|schoondochter|${child}) ` +
    `| (?:een|goede|beste) (?:vriend|vriendin) | (?:met|bij) ${my} (?:ex|exman|exvrouw|expartner) | (?:ex|exman|exvrouw|expartner) (?:\\p{L}+ ){0,4}samen `,
  'u',
);

const upTo = '(?:(?!(?:wil|wilde|maar|en|die) )[\\p{L}\\d]+ ){0,6}?';
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const lost = new RegExp(
  ` ${my} (?:\\p{L}+ )?(?:${relative}) ${upTo}(?:${died}|verongelukt) ` +
    // "Klopt, vrouw is 2 jaar terug overleden", "71 jr, man overleden".
    `|^ (?:(?:ja|nee|klopt|alleen|want|weduwe|weduwnaar|sinds|ik|ben|en|nu|\\d+|jr|jaar) )*(?:man|vrouw|partner|echtgenoot|echtgenote) (?:(?:is|was) ${upTo})?(?:${died}) ` +
    `| (?:hij|zij|ze) is ${upTo}(?:overleden|gestorven|doodgegaan) ` +
    `| (?:weduwe|weduwnaar) (?:geworden|sinds (?:kort|vorige|vorig|deze|dit|een|\\d+ (?:dagen|weken|maanden)|${months})) ` +
    `| (?:overlijden|dood|begrafenis|uitvaart|crematie) van ${my} (?:\\p{L}+ )?(?:${relative}) ` +
    `| (?:heb|hebben|ben|zijn) (?:\\p{L}+ ){0,3}?${my} (?:\\p{L}+ )?(?:${relative}) (?:\\p{L}+ ){0,3}?(?:verloren|kwijtgeraakt|begraven) `,
  'u',
);
const notLost = / (?:niet|bijna|bang|als|wil|wilde|telefoon|haar baan|zijn baan|werk|geld) /u;
