/** What else a story surely says of the resident: study, illness, insurance, debts, work, how long it lasts. */
import { part, type StoryAbout, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

/** Each with what says yes and what says no; both at once say nothing. */
const told: readonly (readonly [about: StoryAbout, yes: RegExp | null, no: RegExp | null])[] = [
  [
    'student',
    / ben (?:een |nog |nu |mbo |hbo |wo |voltijd |\d+ (?:jaar )?(?:en |, )?)*(?:student|studente) (?!af|geweest)| ik studeer (?!niet|af|volgend|straks|later)|[,.] (?:student|studente) (?=[,|.])|^ (?:student|studente) (?:(?!huurt|huis|zoon|dochter)\p{L}+ )?(?=[,.] |\d\d )| ik (?:volg|doe) (?:een |nu )?(?:voltijd )?(?:hbo|mbo|studie|opleiding op) | ik zit op (?:het |de )?(?:mbo|hbo|universiteit|roc) /u,
    / ik studeer niet | ik ben geen student(?:e)? | niet studerend | geen student /,
  ],
  [
    'chronicallyIll',
    / (?:ik ben|ben) (?:al \d+ jaar |al |ook |zelf |nu )*(?:chronisch|langdurig) ziek | (?:ik heb|heb) (?:ook |zelf )*(?:een |meerdere )?(?:chronische (?:ziekte|aandoening)|langdurige ziekte|handicap|lichamelijke beperking|verstandelijke beperking|beperking) | (?:ik ben|ben) (?:zelf |ook |lichamelijk |verstandelijk )*(?:gehandicapt|invalide) | ik zit in (?:een |mijn )?rolstoel |[,.] (?:chronisch|langdurig) ziek (?=[,|.])/,
    / (?:ik ben|ben) niet (?:chronisch |langdurig )(?:ziek|gehandicapt) | geen (?:handicap|chronische ziekte|langdurige ziekte) /,
  ],
  [
    'healthInsurance',
    / (?:ik heb|heb) (?:wel |gewoon )?(?:een )?(?:zorgverzekering|ziektekostenverzekering) (?!nodig|achterstand|schuld|niet)/,
    / (?:ik heb|heb|zonder|met|,) ?(?:nog |nu |helemaal )?geen (?:nederlandse )?(?:zorgverzekering|ziektekostenverzekering) | niet verzekerd voor zorg | (?:ik ben|ben) onverzekerd /,
  ],
  [
    'problemDebts',
    / (?:problematische|te veel|heel veel|veel|hoge|grote|enorme) schulden (?!bij mijn|van mijn)| schulden (?:die|welke) (?:ik|we) niet (?:meer )?kan(?:nen)? (?:af)?betalen | kan (?:mijn|de|al mijn) schulden niet (?:meer )?(?:af)?(?:betalen|aflossen) | zit (?:nu )?in (?:de )?(?:schuldsanering|wsnp|schuldhulpverlening) /,
    /(?:^| (?:heb|hebben|en|,|zijn|auto|spaargeld|kinderen|kids|partner))(?: (?:verder|gelukkig|ook))* geen schulden (?!meer nodig)| (?:schuld|schulden) (?:\S+ ){0,6}(?:dat|het|aflossen|afbetalen) (?:gaat goed|lukt|gaat prima) (?!niet)/,
  ],
  [
    'workProspect',
    null,
    / (?:word|wordt|gaat|ga|komt|zal) (?:(?:het|dat|er|ik|mijn inkomen|mijn uitkering|ook|toch|waarschijnlijk|wel) )*(?:niks|niets|niet|nooit) (?:(?:meer|veel|nog) )*(?:hoger|omhoog|verdienen)(?! dan) | (?:inkomen|uitkering|loon) (?:blijft (?:zo|hetzelfde|gelijk|even hoog)|verandert niet) | geen (?:hoger inkomen|loonsverhoging) | (?:wia|wao|wajong|aow|pensioen|bijstand|uitkering|inkomen) (?:\S+ ){0,5}?(?:dat|het|die) blijft (?:(?:wel|gewoon|ook|altijd|voorlopig|zeker|denk|ik) )*(?:zo|hetzelfde|altijd) /,
  ],
];
/** Of these it is said too that they do not rise. */
const otherMoney =
  / (?:huur|premie|prijs|prijzen|energie|gas|schuld|schulden|boete|rente|toeslag|huurtoeslag|zorgtoeslag) /;

export function circumstancesTold(sentences: readonly Sentence[]): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me'));
  return told.flatMap(([about, yes, no]) => {
    const saysYes = yes !== null && lines.some((line) => yes.test(line) && !doubtful.test(line));
    const saysNo =
      no !== null && lines.some((line) => no.test(line) && !(about === 'workProspect' && otherMoney.test(line)));
    return saysYes === saysNo ? [] : [part(about, saysYes ? 'ja' : 'nee')];
  });
}

const doubtful = /\b(?:misschien|bijna|binnenkort|straks|ga ik|wil ik|word|worden|was|vroeger|niet meer)\b/;

/** Of a single parent the own work says it of every parent; of a couple only what is said of both. */
export function workTold(sentences: readonly Sentence[], parents: 'one' | 'two' | null): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  const says = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  if (parents === 'two' && says(/ (?:wij|we) werken (?:allebei|beide|beiden) | allebei (?:werken|een baan) /))
    return [part('worksOrStudies', 'ja')];
  if (
    parents === 'two' &&
    says(
      / (?:man|vrouw|partner) (?:werkt|werken) (?:ook |nu )?niet | (?:wij|we) werken (?:allebei |beide |beiden )?niet /,
    )
  )
    return [part('worksOrStudies', 'nee')];
  if (
    parents === 'one' &&
    says(
      / ik werk (?:nu |ook |wel |nog )?(?:fulltime|parttime|full|part|voltijd|deeltijd|\d+ uur|als |bij |in (?:de|een) |op )/,
    )
  )
    return [part('worksOrStudies', 'ja')];
  return [];
}

const length = '((?:\\d+(?:\\.5)?|een|een half|half) (?:jaar|maanden|maand)(?: en \\d+ maanden)?)';
const lasting: readonly RegExp[] = [
  new RegExp(
    ` (?:zit|leef|ben|heb|krijg|leven|zitten|ontvang)(?: (?:ik|we|wij|nu|al|ruim))*? (?:al )?${length} (?:lang )?(?:in de |van de |van |op |een )?(?:bijstand|bijstandsuitkering|wia|wao|wajong|minimum inkomen|laag inkomen|minimum) `,
    'g',
  ),
  new RegExp(
    ` al ${length} (?:lang )?(?:in de |van de |van |een )?(?:bijstand|bijstandsuitkering|wia|wao|wajong|laag inkomen|minimum inkomen) `,
    'g',
  ),
  new RegExp(` (?:bijstand|bijstandsuitkering|wia|wao|wajong|laag inkomen) al ${length} `, 'g'),
  new RegExp(
    `(?: (?:in de |van de )|[,.] |^ )bijstand (?:al )?(sinds (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:19|20)\\d\\d) `,
    'g',
  ),
];

export function durationTold(sentences: readonly Sentence[]): StoryPart[] {
  const found = sentences.flatMap((sentence) => {
    const line = saidBy(sentence, 'me');
    if (
      / (?:bijna|nog geen|ongeveer|paar|minder dan|meer dan|gezeten|geweest|gehad|over|stopgezet|gestopt|geleden|kwijt|afgewezen|aangevraagd) /.test(
        line,
      )
    )
      return [];
    return lasting.flatMap((pattern) => [...line.matchAll(pattern)].flatMap((match) => match[1] ?? []));
  });
  return new Set(found).size === 1 ? [part('monthsOnLowIncome', found[0] ?? '')] : [];
}
