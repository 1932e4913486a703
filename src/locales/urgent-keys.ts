/** The texts for what cannot wait: at once, again in short, and what can be done when nobody answers. */
const needs = ['bailiff', 'cutOff', 'eviction', 'food', 'income', 'medicine', 'shelter'];

export const urgentKeys: readonly string[] = [
  ...[
    'cold',
    'closed',
    'consent',
    'day',
    'insurance',
    'landlord',
    'open',
    'papers',
    'papersUnknown',
    'tookBack',
    'yourMunicipality',
    'young.again',
    'young.check',
    'young.fine',
    'young.food',
    'young.hello',
    'young.human',
    'young.other',
  ],
  ...needs,
  ...needs.flatMap((need) => [`again.${need}`, `tonight.${need}`]),
];
