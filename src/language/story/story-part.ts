/** One thing that a story surely says, in the words of an answer: the question that it answers reads it like any answer. */
export interface StoryPart {
  readonly about: StoryAbout;
  /** "34 jaar", "640 euro per maand", "ja"; of `living` one of `LivingForm`; of `received` a scheme id; of `municipality` its name. */
  readonly words: string;
  /** How many children, where only that was said besides who lives there. */
  readonly count?: number;
  /** Money that is said of one person only: where there is a partner it is not that of the household. */
  readonly ofOne?: true;
  /** Not surely so: only offered where an earlier answer says otherwise, so that it is not lost. */
  readonly perhaps?: true;
  /** Named as may be done of who is dead or gone: no contradiction of who said to be alone. */
  readonly inPassing?: true;
  /** Said with "ik ben" or "mijn huur"; a bare "34 jaar" may as well be an answer to what was asked. */
  readonly explicit: boolean;
}

export const storyAbouts = [
  'living',
  'grownAtHome',
  'hasPartner',
  'hasChildren',
  'childAges',
  'age',
  'partnerAge',
  'received',
  'notReceived',
  'childBenefit',
  'rents',
  'room',
  'ownHome',
  'wholeHome',
  'rent',
  'serviceCosts',
  'income',
  'yearlyIncome',
  'bankBalance',
  'savings',
  'savingsInJanuary',
  'monthsOnLowIncome',
  'workProspect',
  'student',
  'chronicallyIll',
  'healthInsurance',
  'problemDebts',
  'worksOrStudies',
  'people',
  'sharedChildren',
  'municipality',
] as const;
export type StoryAbout = (typeof storyAbouts)[number];

export type LivingForm = 'single' | 'singleParent' | 'couple' | 'coupleWithChildren' | 'withOthers';

export const part = (about: StoryAbout, words: string, count?: number): StoryPart => ({
  about,
  words,
  explicit: true,
  ...(count !== undefined && { count }),
});
