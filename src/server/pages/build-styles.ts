import { bundle } from './bundle.ts';
import type { PageMunicipality } from './page-municipality.ts';

/** The body of `/page.css`: the example page, in the colours of each municipality. */
export function buildStyles(municipalities: readonly PageMunicipality[]): string {
  const themes = municipalities.map(
    ({ slug, theme }) => `[data-theme="${slug}"]{--primary:${theme.primary};--on-primary:${theme.onPrimary}}`,
  );
  return [bundle('page/page.css').trim(), ...themes].join('\n');
}
