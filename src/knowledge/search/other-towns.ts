/** Places that a query may name and that are not this municipality: what holds there is not known here. Folded. */

const names = `
  aa en hunze|aalsmeer|aalten|achtkarspelen|alblasserdam|albrandswaard|alkmaar|almelo|almere|alphen aan den rijn|ameland|
  amersfoort|amstelveen|amsterdam|apeldoorn|arnhem|assen|asten|baarle nassau|baarn|barendrecht|barneveld|beekdaelen|
  beesel|bergen op zoom|bergeijk|berkelland|bernheze|beverwijk|bladel|blaricum|bloemendaal|bodegraven|boekel|
  borger odoorn|borsele|boxtel|breda|bronckhorst|brummen|brunssum|bunnik|bunschoten|capelle aan den ijssel|castricum|
  coevorden|cranendonck|culemborg|dalfsen|dantumadiel|de bilt|de fryske marren|de ronde venen|delft|delfzijl|den bosch|
  den haag|den helder|deurne|deventer|diemen|dinkelland|doesburg|doetinchem|dongen|dordrecht|drechterland|drimmelen|
  dronten|druten|duiven|echt susteren|edam|eemsdelta|eemnes|eersel|eijsden margraten|eindhoven|emmen|enkhuizen|
  enschede|ermelo|etten leur|geertruidenberg|geldrop|gemert|gilze en rijen|goeree overflakkee|goirle|gooise meren|
  gorinchem|gouda|groningen|gulpen|haaksbergen|haarlem|haarlemmermeer|halderberge|hardenberg|harderwijk|
  hardinxveld giessendam|harlingen|hattem|heemskerk|heemstede|heerde|heerenveen|heerhugowaard|heerlen|heeze leende|heiloo|
  hellendoorn|hellevoetsluis|helmond|hendrik ido ambacht|hengelo|heumen|heusden|hillegom|hilvarenbeek|hilversum|
  hoeksche waard|hof van twente|hollands kroon|hoofddorp|hoogeveen|horst aan de maas|hulst|huizen nh|ijmuiden|ijsselstein|
  kaag en braassem|kapelle|katwijk|kerkrade|krimpen aan den ijssel|laarbeek|landgraaf|landsmeer|lansingerland|
  leeuwarden|leiden|leiderdorp|leidschendam|leidsche rijn|lelystad|leudal|leusden|lingewaard|lisse|lochem|loon op zand|lopik|
  losser|maasdriel|maasgouw|maashorst|maassluis|maastricht|medemblik|meerssen|meierijstad|meppel|middelburg|
  midden delfland|midden groningen|mill en sint hubert|moerdijk|molenlanden|montferland|montfoort|mook|naaldwijk|
  neder betuwe|nederweert|nieuwegein|nieuwkoop|nijkerk|nijmegen|nissewaard|noardeast fryslan|noord beveland|
  noordenveld|noordoostpolder|noordwijk|nuenen|nunspeet|oegstgeest|oirschot|oisterwijk|oldambt|oldebroek|
  oldenzaal|olst wijhe|ommen|oost gelre|oosterhout|ooststellingwerf|oostzaan|opmeer|opsterland|oude ijsselstreek|
  ouder amstel|oudewater|overbetuwe|papendrecht|peel en maas|pekela|pijnacker|nootdorp|purmerend|putten|raalte|
  reimerswaal|renkum|renswoude|reusel|rheden|rhenen|ridderkerk|rijssen holten|rijswijk|roerdalen|roermond|
  roosendaal|rotterdam|rozendaal|rucphen|s gravenhage|s hertogenbosch|schagen|scherpenzeel|schiedam|schiermonnikoog|
  schouwen duiveland|simpelveld|sint michielsgestel|sittard|geleen|sliedrecht|sluis zeeland|smallingerland|soest|someren|
  spijkenisse|stadskanaal|staphorst|stede broec|steenbergen|steenwijkerland|stichtse vecht|sudwest fryslan|terneuzen|
  terschelling|texel|teylingen|tholen|tilburg|tubbergen|twenterand|tynaarlo|tytsjerksteradiel|uitgeest|
  uithoorn|urk|utrecht|utrechtse heuvelrug|valkenswaard|veendam|veenendaal|velsen|venlo|venray|vijfheerenlanden|
  vlaardingen|vlieland|vlissingen|voorburg|voorne aan zee|voorschoten|voorst|vught|waadhoeke|waalre|waalwijk|
  waddinxveen|wageningen|wassenaar|waterland|weert|weesp|westerkwartier|westerveld|westervoort|westerwolde|westland|
  weststellingwerf|wierden|wijchen|wijdemeren|wijk bij duurstede|winterswijk|woensdrecht|woerden|
  wormerland|woudenberg|zaandam|zaanstad|zaltbommel|zandvoort|zeewolde|zeist|zevenaar|zoetermeer|zoeterwoude|zuidplas|zundert|
  zutphen|zwartewaterland|zwijndrecht|zwolle|antwerpen|brussel|parijs|londen|berlijn`;

/** Also a plain word: a place only behind "in", "uit" or "gemeente". */
const alsoWords = `bergen|best|borne|buren|ede|elburg|epe|goes|haren|hoorn|houten|leiden|assen|kampen|laren|oss|tiel|son|emmen|echt|
  heerde|hulst|putten|voorst|soest|losser|waterland|velsen|weert|dongen|duiven|kapelle|sluis`;

const listed = (text: string): string[] => text.split('|').map((name) => name.trim());
const places = new Set(listed(names));
const onlyBehind = new Set(listed(alsoWords));
const before = new Set(['in', 'uit', 'gemeente', 'te', 'naar', 'stad']);
const mostWords = 4;

/** The first place that is named, unless this municipality is named as well; `own`: what that is called, folded. */
export function otherTown(words: readonly string[], own: ReadonlySet<string>): string | undefined {
  const names = namesIn(words);
  if (names.some(({ name }) => own.has(name))) return undefined;
  return names.find(({ name, after }) => (onlyBehind.has(name) ? before.has(after) : places.has(name)))?.name;
}

/** Every row of a few words, the longest first, with the word before it. */
function namesIn(words: readonly string[]): { name: string; after: string }[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(mostWords, words.length - from) }, (_, shorter) => {
      const to = Math.min(words.length, from + mostWords) - shorter;
      return { name: words.slice(from, to).join(' '), after: words[from - 1] ?? '' };
    }),
  );
}
