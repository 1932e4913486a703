import type { Texts } from '../../locales/texts.ts';
import type { Pages } from '../pages.ts';
import { allPage } from './all-page.ts';
import { buildWidget } from './build-widget.ts';
import { buildStyles } from './build-styles.ts';
import { checkContrast } from './contrast.ts';
import { municipalityPage } from './municipality-page.ts';
import { icon } from './icon.ts';
import type { PageMunicipality } from './page-municipality.ts';

export interface PagesParts {
  municipalities: readonly PageMunicipality[];
  texts: Pick<Texts, 'keys' | 'say'>;
  /** The neutral page of "Snel weg". */
  exitUrl?: string;
}

/**
 * Builds the widget and the example pages, once, at start-up.
 * @throws THEME_CONTRAST when a municipality's colours cannot be read well enough
 */
export async function createPages({
  municipalities,
  texts,
  exitUrl = 'https://www.nu.nl/',
}: PagesParts): Promise<Pages> {
  municipalities.forEach(checkContrast);
  const all = { html: allPage(municipalities, texts.say('nl', 'u')) };
  const bySlug = new Map(
    municipalities.map((one) => [one.slug, { html: municipalityPage(one, texts.say('nl', one.address)) }]),
  );
  return {
    page: (slug) => (slug === null ? all : (bySlug.get(slug) ?? null)),
    widgetScript: buildWidget({ municipalities, texts, exitUrl }),
    assets: {
      '/page.css': { contentType: 'text/css; charset=utf-8', body: buildStyles(municipalities) },
      '/icon.svg': { contentType: 'image/svg+xml; charset=utf-8', body: icon },
    },
  };
}
