/** What is heard before all else; the words for it stand in locales, its patterns in knowledge/urgency. */

/** Kinds of danger to life or safety now; each has its own fixed words. */
export const dangers = [
  'suicide',
  'selfHarm',
  'overdose',
  'medical',
  'violence',
  'control',
  'childDanger',
  'forcedMarriage',
] as const;
export type Danger = (typeof dangers)[number];

/** Kinds of what cannot wait though nobody is in danger: out of the house, a bailiff, cut off, no food, no bed, no income. */
export const needs = ['eviction', 'bailiff', 'cutOff', 'food', 'shelter', 'income'] as const;
export type Need = (typeof needs)[number];
