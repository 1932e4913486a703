/** What is said to whoever looks something up. */
const about = ['address', 'cost', 'entry', 'home', 'hours', 'howLong', 'howMuch', 'howOften', 'mail', 'phone', 'who'];

export const lookupKeys: readonly string[] = [
  ...about.map((one) => `about.${one}`),
  'alsoAsk',
  'comesHome',
  'medical',
  'noBest',
  'otherPeople',
  'otherTown',
  'outside',
  'place',
  'unknown',
  'unsure',
  'unsureSite',
];
