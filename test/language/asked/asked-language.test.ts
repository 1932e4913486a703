import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askedLanguage, languageWish } from '../../../src/language/asked/asked-language.ts';

const wishes: Record<string, string> = {
  nl: `nederlands|Nederlands!|in het nederlands graag|weer in het Nederlands|dutch please|back to dutch|po niderlandzku|
    ik praat ook beetje nederlands|ik spreek ook een beetje Nederlands|    Hollandaca lütfen|en holandés|بالهولندية|нідерландською`,
  en: `english|English please|in english please|kan het in het engels?|Spreekt u Engels?|do you speak english|
    can we speak english|ingilizce konuşabilir miyiz|po angielsku|en inglés por favor|بالانجليزي|ik spreek alleen engels|
    I only speak English|vertaal naar engels`,
  tr: `türkçe|turkce|Turks|in het turks aub|türkçe biliyor musunuz|kan ik Turks praten|TÜRKÇE`,
  ar: `العربية|بالعربية|بالعربي|هل تتكلم العربية؟|من يتكلم عربي|arabisch|arabic please|kan dit ook in het Arabisch?`,
  pl: `polski|po polsku|po polsku proszę|mówisz po polsku?|czy można po polsku|pools|kan ik in het pools schrijven`,
  uk: `українською|українською будь ласка|Чи можна українською?|oekraïens|oekraiens|по українськи`,
  es: `español|en español|en espanol por favor|¿Habla español?|spaans`,
  de: `deutsch|sprechen sie deutsch bitte|auf Deutsch`,
  fr: `français|parlez-vous français|en français s'il vous plaît|frans|je parle francais aussi`,
  so: `somali|af soomaali|somalisch`,
  ti: `tigrinya|ትግርኛ`,
  ru: `говорите по русски|на русском`,
};
const none = `||?|ja|in het|please|ik spreek geen nederlands|ik spreek een beetje nederlands|no dutch|not in english|nederlands leren|ik wil nederlands leren|
  nederlands of engels|engels en arabisch|ik ben Turks|mijn vrouw is pools|engelse les voor mijn zoon|
  ik wil iemand die turks spreekt|spaanse griep|my english is bad so please wait|huur|34|wis alles`;

const each = (text: string): string[] => text.split('|').map((said) => said.trim().replace(/\s+/g, ' '));

describe('a wish for a language', () => {
  for (const [code, texts] of Object.entries(wishes))
    for (const text of each(texts))
      it(`"${text}" asks for ${code}`, () => {
        assert.equal(askedLanguage(text), code);
      });

  for (const text of each(none))
    it(`"${text}" asks for none`, () => {
      assert.equal(askedLanguage(text), null);
    });

  it('is any language by its own name', () => {
    for (const code of ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'es', 'de', 'fr', 'so', 'ti']) {
      const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '';
      assert.equal(askedLanguage(name), code, name);
    }
  });

  it('is looked for in anything without an error, and never in a story', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(askedLanguage(`${text} ${'ik zoek geld voor de huur '.repeat(4)} engels`), null);
        askedLanguage(text);
      }),
    );
  });
});

describe('a wish beside an answer', () => {
  const rows: [string, string | null, string][] = [
    ['none of these, can we speak english?', 'en', 'none of these'],
    ['none of these can we speak english', 'en', 'none of these'],
    ['niets van deze. english please', 'en', 'niets van deze.'],
    ['niks, kan het in het engels', 'en', 'niks'],
    ['can we speak english', 'en', ''],
    ['ik spreek arabisch, niets van deze', null, ''],
    ['ik leer nederlands op school, en mijn huur is 640', null, ''],
    ['kan ik geld krijgen voor mijn kinderen', null, ''],
  ];
  for (const [text, language, rest] of rows)
    it(`"${text}"`, () => assert.deepEqual(languageWish(text), language === null ? null : { language, rest }));
});
