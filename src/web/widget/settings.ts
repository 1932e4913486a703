/** Every text of the widget; the words stand in locales. */
export const textKeys = [
  'launcher',
  'title',
  'subtitle',
  'intro',
  'privacy',
  'begin',
  'goOn',
  'notice',
  'about',
  'deleteQuestion',
  'deleteAnswer',
  'quickExit',
  'quickExitHint',
  'close',
  'log',
  'you',
  'bot',
  'typing',
  'input',
  'placeholder',
  'letters',
  'send',
  'sending',
  'failed',
  'retry',
  'starting',
  'offline',
  'unreachable',
  'call',
  'over',
  'lost',
  'restart',
  'readOn',
  'choices',
  'multi',
  'none',
  'multiHint',
  'newTab',
] as const;
export type TextKey = (typeof textKeys)[number];

export type Address = 'u' | 'je';

export interface MunicipalitySettings {
  name: string;
  address: Address;
  phone: string;
  theme: Theme;
}
export interface Theme {
  primary: string;
  onPrimary: string;
}

/** What the service puts into the script when it builds it. */
export interface WidgetSettings {
  municipalities: Record<string, MunicipalitySettings>;
  texts: Record<Address, Record<TextKey, string>>;
  /** The neutral page of the quick way out. */
  exitUrl: string;
}

export type Text = (key: TextKey) => string;

/** The texts in a municipality's form of address; `null` is a place that we do not know, spoken to with u. */
export function createText(settings: WidgetSettings, municipality: MunicipalitySettings | null): Text {
  const texts = settings.texts[municipality?.address ?? 'u'];
  const values: Record<string, string> = { municipality: municipality?.name ?? '', phone: municipality?.phone ?? '' };
  return (key) => texts[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
