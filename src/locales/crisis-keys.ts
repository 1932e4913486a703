/** The texts for danger: without one of them the service does not start. */
export const crisisKeys: readonly string[] = [
  ...['again', 'callNow', 'calling', 'goOn', 'reassured', 'safe', 'shareNo', 'shareYes', 'unsafe', 'unsure'],
  ...['called', 'noHurry', 'notHeard', 'seen', 'seenOnWhatsApp', 'shelter', 'takenAway', 'unwatched', 'whenReady'],
  ...['child', 'home', 'medical', 'selfHarm', 'suicide', 'unknown'].map((kind) => `kind.${kind}`),
  ...['again', 'callNow', 'called', 'calling', 'dark', 'reassured', 'safe', 'takenAway', 'text', 'unsure'].map(
    (moment) => `young.${moment}`,
  ),
  ...['share', 'shared', 'notShared'].flatMap((moment) => [`desk.${moment}`, `desk.young.${moment}`]),
  ...['ar', 'en', 'es', 'pl', 'tr', 'uk'].map((language) => `inLanguage.${language}`),
];
