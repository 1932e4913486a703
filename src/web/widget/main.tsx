import { render } from 'preact';
import { createBrowserChat } from './browser-chat.ts';
import { createText, type MunicipalitySettings, type WidgetSettings } from './settings.ts';
import { Widget } from './widget.tsx';

/** Both put in by the service when it builds the script. */
declare const WIDGET_SETTINGS: WidgetSettings;
declare const WIDGET_STYLES: string;

/**
 * `<script src="…/widget.js" data-municipality="zoetermeer" data-locale="nl">` shows a button at the bottom of the page.
 * With `data-container="ID"` the widget stands in that element instead.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (document.body === null) document.addEventListener('DOMContentLoaded', () => mount(script));
  else mount(script);
}

function mount({ src, dataset }: HTMLScriptElement): void {
  const slug = dataset['municipality'] ?? null;
  const locale = dataset['locale'] ?? 'nl';
  const municipality = (slug === null ? undefined : WIDGET_SETTINGS.municipalities[slug]) ?? null;
  const container = document.getElementById(dataset['container'] ?? '');
  const chat = createBrowserChat({
    serviceUrl: new URL('.', src).href,
    municipality: municipality === null ? null : slug,
    locale,
  });
  const leave = (): void => {
    chat.leave();
    emptied();
    // Without a network the browser's own page would tell where somebody wanted to go.
    if (!navigator.onLine) return location.replace(nothing);
    location.replace(WIDGET_SETTINGS.exitUrl);
    // A wifi without internet counts as a network: nobody waits for a page that does not come.
    setTimeout(() => location.replace(nothing), longestWait);
  };
  const text = createText(WIDGET_SETTINGS, municipality);
  const root = shadowRoot(container ?? document.body, municipality);
  render(<Widget {...{ chat, text, locale, municipality, inline: container !== null, leave }} />, root);
}

const nothing = 'about:blank';
const longestWait = 4000;

/** Until the other page is there, nobody sees what stood here, nor its name on the tab. */
function emptied(): void {
  document.title = new URL(WIDGET_SETTINGS.exitUrl, location.href).host;
  document.documentElement.hidden = true;
  document.body.replaceChildren();
}

function shadowRoot(parent: HTMLElement, municipality: MunicipalitySettings | null): ShadowRoot {
  const host = parent.appendChild(document.createElement('div'));
  if (municipality !== null) {
    host.style.setProperty('--wegwijs-primary', municipality.theme.primary);
    host.style.setProperty('--wegwijs-on-primary', municipality.theme.onPrimary);
  }
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root);
  return root;
}

/** A constructed sheet is allowed under a policy that forbids inline styles; older browsers get an element. */
function addStyles(root: ShadowRoot): void {
  const constructs: boolean = 'adoptedStyleSheets' in Document.prototype;
  if (constructs) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WIDGET_STYLES);
    root.adoptedStyleSheets = [sheet];
  } else root.append(Object.assign(document.createElement('style'), { textContent: WIDGET_STYLES }));
}
