/** The texts for danger: without one of them the service does not start. */
const moments = [
  'again',
  'callNow',
  'called',
  'calling',
  'cannotCall',
  'helped',
  'leftAlone',
  'reassured',
  'stays',
  'told',
  'unsure',
];

export const crisisKeys: readonly string[] = [
  ...[...moments, 'glad', 'goOn', 'heard', 'safe', 'shareNo', 'shareYes', 'unsafe', 'whatNow'],
  ...[
    'believed',
    'calledFirst',
    'darkStays',
    'hello',
    'noHurry',
    'notHeard',
    'seen',
    'seenOnWhatsApp',
    'shelter',
    'takenAway',
    'unwatched',
    'whenReady',
  ],
  ...['attack', 'child', 'home', 'medical', 'others', 'overdose', 'selfHarm', 'suicide', 'unknown', 'worry'].map(
    (kind) => `kind.${kind}`,
  ),
  ...['kind.exploited', 'kind.missing', 'young.missing', 'also.young'],
  ...['callNow', 'cannotCall', 'found', 'stays', 'whatToSay'].map((moment) => `missing.${moment}`),
  ...['cannotCall', 'stays', 'whatToSay'].map((moment) => `exploited.${moment}`),
  ...['callNow', 'calling', 'safe'].map((moment) => `attack.${moment}`),
  ...['also.dark', 'also.home', 'emergency.costs', 'emergency.whatToSay', 'worry.callNow', 'worry.whatToSay'],
  ...['', 'home.', 'young.'].flatMap((whose) => [`${whose}chat`, `${whose}whatToSay`]),
  ...[...moments, 'calledFirst', 'dark', 'goesOn', 'gone', 'medical', 'others'].map((moment) => `young.${moment}`),
  ...['overdose', 'reads', 'safe', 'takenAway', 'text', 'unknown', 'unwatched', 'unwatchedOnWhatsApp', 'whatNow'].map(
    (moment) => `young.${moment}`,
  ),
  ...['again', 'callNow', 'calling', 'cannotCall', 'helped', 'reassured', 'safe', 'unsure', 'waiting'].map(
    (moment) => `emergency.${moment}`,
  ),
  ...['callNow', 'calling'].map((moment) => `overdose.${moment}`),
  ...['share', 'shared', 'notShared'].flatMap((moment) => [`desk.${moment}`, `desk.young.${moment}`]),
  ...['callNow', 'cannotCall', 'comesBack', 'gone', 'stays', 'takenAway', 'told', 'unsure', 'whatNow'].map(
    (moment) => `home.${moment}`,
  ),
  ...['callNow', 'safe', 'unsure'].map((moment) => `others.${moment}`),
  ...['callsEmergency', 'helpIsThere', 'somebodyCalls'].map((what) => `asks.${what}`),
  ...['calls', 'everybody', 'reads', 'safe'].flatMap((what) => [`asks.${what}`, `young.asks.${what}`]),
  ...['ar', 'de', 'en', 'es', 'fr', 'pl', 'tr', 'uk'].flatMap((language) =>
    [
      ...['asks', 'callNow', 'calls', 'emergency', 'goOn', 'inDutch', 'missing', 'notShared', 'numbers'],
      ...['reads', 'share', 'shared', 'unwatched', 'whenReady'],
    ].map((line) => `inLanguage.${language}.${line}`),
  ),
];
