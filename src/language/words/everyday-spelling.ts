/** How people write on a phone, brought back to words: "kheb ff gn geld vr de gmnte" → "ik heb even geen geld voor de gemeente". */
import { foldForMatch } from './normalise.ts';
import { remembering } from '../remembering.ts';

/** Short forms of chat and street, with what they stand for; also the running together of small words. */
const shortForms: Readonly<Record<string, string>> = Object.fromEntries(
  `ff=even|effe=even|effen=even|kheb=ik heb|kep=ik heb|khb=ik heb|hep=heb|heppe=hebben|hebbe=hebben|kwil=ik wil|kga=ik ga
   |kben=ik ben|kkan=ik kan|kmoet=ik moet|kweet=ik weet|kwoon=ik woon|kkrijg=ik krijg|kzit=ik zit|khoop=ik hoop
   |vnd=vandaag|vndg=vandaag|vandg=vandaag|mrgn=morgen|morge=morgen|gstrn=gisteren|gmnte=gemeente|gemnte=gemeente
   |gemeent=gemeente|gem=gemeente|iig=in ieder geval|idd=inderdaad|mss=misschien|msch=misschien|mischien=misschien
   |wrm=waarom|wrom=waarom|waarm=waarom|hvl=hoeveel|hoevl=hoeveel|hoevel=hoeveel|hvel=hoeveel|wnr=wanneer|wneer=wanneer
   |gn=geen|geeneens=geen eens|nix=niets|niks=niets|nie=niet|nt=niet|niey=niet|neit=niet|ni=niet|mn=mijn|m'n=mijn|me=mij
   |m'n=mijn|zn=zijn|z'n=zijn|dr=haar|d'r=haar|t=het|'t=het|n=een|'n=een|k=ik|'k=ik|ie=hij|jullie=jullie|jllie=jullie
   |julie=jullie|vr=voor|vd=van de|vh=van het|v=van|vdr=verder|bv=bijvoorbeeld|bijv=bijvoorbeeld|enz=enzovoort
   |ivm=in verband met|mbt=over|igv=in geval van|ipv=in plaats van|svp=alstublieft|aub=alstublieft|alsjeblieft=alstublieft
   |plz=alstublieft|pls=alstublieft|pliz=alstublieft|thx=bedankt|thnx=bedankt|tnx=bedankt|dnk=denk|ofz=of zo|ofzo=of zo
   |zkv=zorgverzekering|zvz=zorgverzekering|zorgverz=zorgverzekering|bijz=bijzondere|tel=telefoon|tlf=telefoon|nr=nummer
   |nmr=nummer|rek=rekening|mnd=maand|mnden=maanden|p/m=per maand|pm=per maand|jr=jaar|wk=week|dgn=dagen|pers=persoon
   |gld=geld|gelt=geld|doekoe=geld|doeks=geld|moni=geld|saaf=geld|barkie=geld|flappen=geld|poen=geld
   |cash=geld|osso=huis|waggie=auto|wagi=auto|kids=kinderen|kdrn=kinderen|kindren=kinderen|kiddo's=kinderen
   |kids'=kinderen|kindjes=kinderen|bro=|bruh=|wollah=|wallah=|wlh=|abi=|sahbi=|ewa=|joh=|hoor=|ofc=natuurlijk
   |wtf=|omg=|lol=|haha=|hahaha=|uhm=|uh=|eh=|ehm=|nou=|toch=|hoi=hallo|hey=hallo|heey=hallo|hee=hallo
   |goedenmiddag=hallo|goedemiddag=hallo|goedemorgen=hallo|goedenavond=hallo|goedendag=hallo|mvg=|gr=|groetjes=|groet=
   |krijgk=krijg ik|hebk=heb ik|moetk=moet ik|kank=kan ik|benk=ben ik|wilk=wil ik|hebbik=heb ik|kannik=kan ik|moettik=moet ik
   |issut=is het|hebju=heb je|hebbie=heb je|kenniet=kan niet|kennie=kan niet|kanie=kan niet|weetnie=weet niet|watis=wat is`
    .split('|')
    .map((pair) => pair.trim().split('='))
    .map(([short, full]) => [short ?? '', full ?? '']),
);

/**
 * The words of a message as plain tokens: folded, short forms written out, numbers as "#", fillers and what was masked gone. Any script.
 * Linear; looks at the first 4,000 characters.
 */
export function everydayWords(text: string): string[] {
  const said = text.slice(0, longest).replace(/\[\p{L}+\]/gu, ' ');
  const folded = foldForMatch(said).replace(/[ıłøđß]/g, (letter) => plainLetters[letter] ?? letter);
  const parts = folded.split(' ').map(readPart);
  const full = parts.flatMap((part) => part.full);
  return full.length > 0 ? full : parts.flatMap((part) => part.tokens);
}

/** What stands between two spaces; people use few words often. */
const readPart = remembering((part) => {
  const tokens: readonly string[] = part.match(/'?[\p{L}\p{M}]+(?:['/][\p{L}\p{M}]+)*|\p{N}+/gu) ?? [];
  return { tokens, full: tokens.flatMap((token) => (/^\p{N}/u.test(token) ? ['#'] : writtenOut(token))) };
});

const longest = 4000;
/** Letters that are no letter with a mark, and that people on a Dutch keyboard write plainly. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

function writtenOut(token: string): string[] {
  const full = Object.hasOwn(shortForms, token) ? shortForms[token] : undefined;
  const plain = full ?? token.replace(/['/]/g, '');
  return plain === '' ? [] : plain.split(' ');
}

/**
 * How a Dutch word sounds, roughly, so that spellings which sound alike come out the same: "toeslach", "toeslagh" and
 * "toeslag"; "wijgeren" and "weigere". Words in other scripts come back as they are.
 */
export const soundOf = remembering((word) => {
  if (!/^[a-z]+$/.test(word)) return arabicBare(word);
  const sound = soundSteps.reduce((so, [pattern, by]) => so.replace(pattern, by), word);
  return sound.length > 0 ? sound : word;
});

const soundSteps: readonly (readonly [RegExp, string])[] = [
  [/tie$/, 'si'],
  [/ti(?=[eo])/g, 'si'],
  [/sch(?![aeiou])/g, 's'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(ij|ei|ey|y)/g, 'y'],
  [/(ou|au)w?/g, 'w'],
  [/oe/g, 'u'],
  [/ie/g, 'i'],
  [/dt$/, 't'],
  [/d$/, 't'],
  [/b$/, 'p'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(.)\1+/g, '$1'],
  [/([^aeiouy])en$/, '$1e'],
];

/** Without the article and with one form of letters that people mix up. */
const arabicBare = (word: string): string =>
  word
    .replace(/ـ/g, '')
    .replace(/^(?:وال|بال|لل|ال)(?=.{3})/u, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/گ/g, 'ك');
