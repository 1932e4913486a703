const separable = `aan|achter|af|bekend|bij|binnen|buiten|deel|dicht|door|gelijk|gereed|goed|heen|in|klaar|kwijt|los|mede|mee|na|neer|om|open|op|over|plaats|rond|samen|schoon|stil|stop|tegemoet|tegen|terecht|terug|thuis|toe|uit|vast|vol|voort|voor|vrij|weg|weer`;
const separated = new RegExp(`^(?:${separable})(?=ge|be|ver|ont|her)`);

const strong = new Set(
  `begrepen behouden bekeken besproken besloten betrokken bevonden bewezen bedrogen begonnen beschreven bevolen bezeten
   ontvangen ontslagen onthouden ontnomen ontbonden verboden verbonden vergeten vergeven verkozen verkregen verlaten
   verloren vernomen vervangen verwezen verworven verzonden verholpen verstreken verbroken herzien herschreven herroepen
   overwogen overschreden onderbroken ondernomen ondervonden onderhouden aanbevolen voldaan verstaan begaan erkend
   ervaren onderzocht ondertekend ondersteund overlegd overtuigd overhandigd doorzocht doorlopen misbruikt misleid
   aanvaard voorkomen voorspeld voorzien weerlegd volbracht overgeslagen vergroot bekort verkort`.split(/\s+/),
);

/** Words with the shape of a participle that are nouns, adjectives or infinitives. */
const lookalikes = new Set(
  `bekend bereid bevoegd verliefd verkouden verplicht verslaafd gezond gewend gehandicapt gescheiden getrouwd geschikt
   gepensioneerd geboren ongerust gerust bejaard beroemd gehecht geïnteresseerd vertrouwd bewust geduld geld gebied geluid
   gezicht gewicht gevecht bericht beeld verstand verband bestand bescheid gebit gedicht gerecht verbod verraad bed
   gemeenten gezinnen gebieden gesprekken gewoonten gebruiken gelden genieten gebeuren geven geloven genezen gehoren
   getallen gevaren gemiddeld gehuwd verward vermoeid verwend gewenst gestrest gestresst gespannen vermist geschenken
   verleden`.split(/\s+/),
);

/** Participles of what happens by itself: "is door ziekte gestopt" is no passive, "wordt gestopt" is. */
const byItself = new Set(
  `verlopen verdwenen verhuisd vertrokken ontstaan gebleven geweest geworden gestopt gestorven overleden veranderd gestegen
   gedaald gevallen gegaan gekomen geraakt gelukt gebleken verschenen begonnen verbeterd verslechterd uitgevallen
   achteruitgegaan opgehouden teruggekomen weggegaan aangekomen`.split(/\s+/),
);

/** Whether a word has the form of a past participle that can be used in the passive: aangevraagd, betaald, afgewezen. */
export function isParticiple(lower: string): boolean {
  if (strong.has(lower)) return true;
  if (lookalikes.has(lower)) return false;
  const core = lower.replace(separated, '');
  return strong.has(core) || weakOrStrongWithGe(core) || weakWithPrefix(core);
}

/** Whether "zijn" with this participle and "door" tells of something that was done, not of something that happened. */
export function isDoneByAgent(lower: string): boolean {
  return isParticiple(lower) && !byItself.has(lower);
}

function weakOrStrongWithGe(core: string): boolean {
  return /^ge(?:\p{L}{2,}(?:[td]|en)|\p{L}+(?:aan|ien))$/u.test(core) && !presentParticiple(core);
}

/** After be-, ver-, ont- and the like a -t only makes a participle after a voiceless sound; else it is "hij betaalt". */
function weakWithPrefix(core: string): boolean {
  if (!/^(?:be|ver|ont|her)\p{L}{2,}[td]$/u.test(core) || presentParticiple(core)) return false;
  return core.endsWith('d') ? !core.endsWith('heid') : /(?:[kfspx]|ch)t$/.test(core) && !/(?:st|ft)$/.test(core);
}

function presentParticiple(core: string): boolean {
  return /[^aeioué]end$/u.test(core) && !/(?:reken|teken|open|[^z]ken|wen|zegen|oefen|wapen)d$/.test(core);
}
