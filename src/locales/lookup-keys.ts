/** What is said to whoever looks something up. */
const about = [
  ...['address', 'cost', 'entry', 'home', 'hours', 'howLong', 'howMuch', 'howOften', 'mail', 'phone', 'walkIn', 'who'],
];

export const lookupKeys: readonly string[] = [
  ...about.map((one) => `about.${one}`),
  'alsoAsk',
  'appointment',
  'comesHome',
  'fromYear',
  'medical',
  'noBest',
  'noOpinion',
  'noView',
  'otherPeople',
  'otherTown',
  'outside',
  'place',
  'unknown',
  'unsure',
  'unsureSite',
  'walkIn',
];
