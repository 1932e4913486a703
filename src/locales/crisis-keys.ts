/** The texts for danger: without one of them the service does not start. */
export const crisisKeys: readonly string[] = [
  ...['again', 'callNow', 'goOn', 'safe', 'shareNo', 'shareYes', 'unsafe', 'unwatched', 'whenReady'],
  ...['child', 'home', 'medical', 'selfHarm', 'suicide', 'unknown'].map((kind) => `kind.${kind}`),
  ...['again', 'callNow', 'dark', 'safe', 'text'].map((moment) => `young.${moment}`),
  ...['share', 'shared', 'notShared'].flatMap((moment) => [`desk.${moment}`, `desk.young.${moment}`]),
  ...['ar', 'en', 'es', 'pl', 'tr', 'uk'].map((language) => `inLanguage.${language}`),
];
