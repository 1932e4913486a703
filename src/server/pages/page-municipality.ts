import type { Address } from '../../locales/address.ts';

/** What the pages and the widget know of a municipality. */
export interface PageMunicipality {
  /** Also its path: `/zoetermeer`. */
  slug: string;
  name: string;
  address: Address;
  /** `hoursInWords` holds both forms of address. */
  phone: { number: string; hoursInWords: string };
  /** CSS colours `#rrggbb`. */
  theme: { primary: string; onPrimary: string };
}
