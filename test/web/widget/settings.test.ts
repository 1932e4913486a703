import { deepEqual, equal } from 'node:assert/strict';
import { loadTexts } from '../../../src/locales/texts.ts';
import { createText, textKeys, type TextKey } from '../../../src/web/widget/settings.ts';

const prefix = 'widget.chat.';

describe('the texts of the widget', () => {
  it('are exactly those of the language file', () => {
    const inFile = loadTexts('locales')
      .keys('nl')
      .filter((key) => key.startsWith(prefix));
    deepEqual(inFile.map((key) => key.slice(prefix.length)).sort(), [...textKeys].sort());
  });

  const municipality = {
    name: 'Almere',
    address: 'je',
    phone: '14 036',
    theme: { primary: '#000000', onPrimary: '#ffffff' },
  } as const;
  const cases: [place: typeof municipality | null, text: string][] = [
    [municipality, 'je Almere 14 036 '],
    [null, 'u   '],
  ];
  for (const [place, text] of cases)
    it(`speak to ${place?.name ?? 'an unknown place'} in its own form`, () => {
      const settings = { municipalities: {}, texts: { u: everywhere('u'), je: everywhere('je') }, exitUrl: '' };
      equal(createText(settings, place)('title'), text);
    });
});

function everywhere(address: string): Record<TextKey, string> {
  const text = `${address} {{municipality}} {{phone}} {{unknown}}`;
  const entries = textKeys.map((key): [TextKey, string] => [key, text]);
  return Object.assign({}, ...entries.map(([key, value]) => ({ [key]: value })));
}
