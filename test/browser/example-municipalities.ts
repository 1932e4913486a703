import type { PageMunicipality } from '../../src/server/pages/page-municipality.ts';

/** Two municipalities that speak differently. */
export const exampleMunicipalities: readonly PageMunicipality[] = [
  {
    slug: 'zoetermeer',
    name: 'Zoetermeer',
    address: 'u',
    phone: { number: '14 079', hoursInWords: 'Probeer het overdag. Dan [kunt u|kun je] bellen.' },
    theme: { primary: '#0b4f7a', onPrimary: '#ffffff' },
  },
  {
    slug: 'almere',
    name: 'Almere',
    address: 'je',
    phone: { number: '14 036', hoursInWords: '[U kunt|Je kunt] bellen op werkdagen.' },
    theme: { primary: '#1d5c45', onPrimary: '#ffffff' },
  },
];
