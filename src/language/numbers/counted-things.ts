/** Rooms, floors, pets: what is counted, so that the number before it is no amount of money. */
const things = new RegExp(
  '^(?:' +
    [
      "(?:\\p{L}*kamer|\\p{L}*keuken|toilet|wc|douche|etage|deur|voordeur|balkon|tuin|zolder|kelder|garage|trap|schuur|bed|raam)(?:s|en|ten|den|pen|tje|tjes|etje|etjes|'?s)?",
      '(?:bedden|ramen|raampjes?|schuren|verdieping|verdiepingen|hoog|huis|huizen|woning|woningen)',
      "(?:hond|kat|poes|huisdier|konijn|vogel|fiets|auto|scooter|laptop|tablet|telefoon)(?:en|s|ten|je|jes|'s)?|poezen",
      '(?:baan|banen|baantje|baantjes|\\p{L}*rekening|\\p{L}*rekeningen|brief|brieven|boetes|adres|adressen|sollicitaties)',
    ].join('|') +
    ')$',
  'u',
);

/** Of one word, folded. */
export const isCounted = (word: string): boolean => things.test(word);
