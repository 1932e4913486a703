import type { Address } from '../../locales/address.ts';
import type { Texts } from '../../locales/texts.ts';
import { bundle } from './bundle.ts';
import type { PageMunicipality } from './page-municipality.ts';
import { sayOnPage } from './soft-hyphens.ts';

export interface WidgetParts {
  municipalities: readonly PageMunicipality[];
  texts: Pick<Texts, 'keys' | 'say'>;
  exitUrl: string;
}

/** The body of `/widget.js`: one script for every municipality, with both forms of address in it. */
export function buildWidget({ municipalities, texts, exitUrl }: WidgetParts): string {
  const settings = {
    municipalities: Object.fromEntries(municipalities.map((one) => [one.slug, settingsOf(one)])),
    texts: { u: widgetTexts(texts, 'u'), je: widgetTexts(texts, 'je') },
    exitUrl,
  };
  return bundle('widget/main.tsx', { WIDGET_SETTINGS: settings, WIDGET_STYLES: bundle('widget/widget.css') });
}

const settingsOf = ({ name, address, phone, theme }: PageMunicipality) => ({
  name,
  address,
  phone: phone.number,
  theme,
});

const prefix = 'widget.chat.';
/** What is read at length; the rest is compared, or said for the resident. */
const prose: ReadonlySet<string> = new Set(['intro', 'notice', 'privacy', 'about']);
/** Filled in by the widget, which knows where it stands. */
const later = { municipality: '{{municipality}}', phone: '{{phone}}' };

function widgetTexts(texts: WidgetParts['texts'], address: Address): Record<string, string> {
  const say = texts.say('nl', address);
  const keys = texts.keys('nl').filter((key) => key.startsWith(prefix));
  const tell = sayOnPage(say);
  return Object.fromEntries(
    keys
      .map((key) => key.slice(prefix.length))
      .map((name) => [name, (prose.has(name) ? tell : say)(prefix + name, later)]),
  );
}
