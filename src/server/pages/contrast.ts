import type { PageMunicipality } from './page-municipality.ts';

/** WCAG 1.4.3: text of ordinary size. */
const leastRatio = 4.5;

/** @throws THEME_CONTRAST: the colour carries text and stands as text on white and on tinted paper. */
export function checkContrast({ slug, theme: { primary, onPrimary } }: PageMunicipality): void {
  for (const [text, paper] of [
    [onPrimary, primary],
    [primary, lightestTint],
  ] as const)
    if (!(contrastRatio(text, paper) >= leastRatio))
      throw new Error(`THEME_CONTRAST: ${slug}: ${text} on ${paper} has less than ${leastRatio} to 1`);
}

/** The darkest paper that the colour itself stands on as text. */
const lightestTint = '#e6e6e6';

/** From 1 to 21 (WCAG 2.2); `NaN` for what is no `#rrggbb`. */
export function contrastRatio(one: string, other: string): number {
  const [light = NaN, dark = NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = (/^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? []).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): number {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
