import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { circumstances } from '../../src/language/story/besides-rules.ts';
import { readingCheckOf, readingTrouble } from '../../src/knowledge/reading-problems.ts';
import { yamlFiles } from '../../src/knowledge/yaml-files.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { textKeys } from '../../src/locales/text-keys.ts';
import { textKeys as widgetKeys } from '../../src/web/widget/settings.ts';
import { keysInCode, type SaidKey } from './keys-in-code.ts';

const texts = loadTexts('locales');
const keys = texts.keys('nl');
const files = new Set(keys.map((key) => key.split('.')[0] ?? ''));
const isKeyLike = (text: string): boolean =>
  /^[a-z]+(\.[A-Za-z*]+)+$/.test(text) && files.has(text.split('.')[0] ?? '');

/** Keys that are put together: the part that changes, and all that it can be. */
const templates: Record<string, readonly string[]> = {
  'aside.*': [
    ...['byItself', 'call', 'guilty', 'helperMay', 'printed'],
    ...['compliment', 'joke', 'relief', 'sigh'],
    ...['ashamed', 'bsn', 'certain', 'cost', 'goOn', 'good', 'howAreYou', 'laterOn', 'notIncome', 'photo'],
    ...['doNothing', 'lonely', 'sad', 'thanks', 'tooMuch', 'undeclared', 'unopened', 'whoReads'],
    ...['woman', 'worn', 'afraid', 'angry', 'noHope'],
    ...['always', 'applied', 'honest', 'robot', 'saved', 'whyAll'],
    ...['heavy', 'heavyAgain', 'heavyMore', 'heavyStill'],
    ...['bankAccount', 'homeVisit', 'letterHome', 'mistake', 'payBack', 'whenPaid', 'passOn', 'trouble', 'trust'],
  ],
  'check.bands.*': ['lt', 'eq', 'gt'],
  'check.childcare.*': ['bso', 'dagopvang', 'gastouder'],
  'crisis.desk.*': ['share', 'shared', 'notShared'],
  'crisis.desk.young.*': ['share', 'shared', 'notShared'],
  'crisis.inLanguage.*': ['ar', 'de', 'en', 'es', 'fr', 'pl', 'tr', 'uk'].flatMap((language) => [
    ...['asks', 'callNow', 'calls', 'emergency', 'goOn', 'inDutch'].map((line) => `${language}.${line}`),
    ...['missing', 'notShared', 'numbers'].map((line) => `${language}.${line}`),
    ...['reads', 'share', 'shared', 'unwatched', 'whenReady'].map((line) => `${language}.${line}`),
  ]),
  'crisis.asks.*': ['everybody', 'reads', 'safe'],
  'crisis.also.*': ['dark', 'home'],
  'crisis.attack.*': ['callNow', 'calling', 'safe'],
  'crisis.emergency.*': [
    ...['again', 'callNow', 'calling', 'cannotCall', 'helped'],
    ...['reassured', 'safe', 'unsure', 'whatToSay'],
  ],
  'crisis.home.*': ['callNow', 'cannotCall', 'chat', 'stays', 'told', 'unsure', 'whatNow', 'whatToSay'],
  'crisis.others.*': ['callNow', 'safe', 'unsure'],
  'crisis.worry.*': ['callNow', 'whatToSay'],
  'crisis.young.asks.*': ['everybody', 'reads', 'safe'],
  'crisis.kind.*': [
    ...['attack', 'child', 'exploited', 'home', 'medical', 'missing', 'others'],
    ...['overdose', 'selfHarm', 'suicide', 'unknown', 'worry'],
  ],
  'crisis.*': [
    ...['again', 'callNow', 'called', 'calling', 'cannotCall', 'helped', 'leftAlone', 'reassured', 'stays', 'unsure'],
    ...['chat', 'told', 'whatNow', 'whatToSay'],
  ],
  'crisis.young.*': [
    ...['again', 'callNow', 'called', 'calling', 'cannotCall', 'gone', 'helped', 'leftAlone', 'reassured', 'stays'],
    ...['chat', 'told', 'unsure', 'whatNow', 'whatToSay'],
  ],
  'language.again.*': ['ar', 'de', 'en', 'es', 'fr', 'pl', 'so', 'tr', 'uk'],
  'language.only.*': ['ar', 'de', 'en', 'es', 'fr', 'pl', 'so', 'tr', 'uk'],
  'lookup.about.*': [
    ...[
      'address',
      'bring',
      'cost',
      'entry',
      'exists',
      'home',
      'hours',
      'howLong',
      'howMuch',
      'howOften',
      'language',
      'mail',
      'phone',
    ],
    ...['walkIn', 'who'],
  ],
  'overview.besides.*': circumstances,
  'result.per.*': ['month', 'year', 'once'],
  'scheme.why.*': ['eligible', 'unknown', 'ineligible'],
  'scheme.giftOrLoan.*': ['gift', 'loan', 'either', 'advance'],
  'scheme.*': ['deadline', 'duration', 'lasts', 'backInTime'],
  'urgent.*': ['bailiff', 'cutOff', 'eviction', 'food', 'income', 'medicine', 'shelter'],
  'urgent.again.*': ['bailiff', 'cutOff', 'eviction', 'food', 'income', 'medicine', 'shelter'],
  'urgent.young.*': ['again', 'check', 'human'],
  'urgent.tonight.*': ['bailiff', 'cutOff', 'eviction', 'food', 'income', 'medicine', 'shelter'],
};
/** Looks like a key, and is the name of a file or the beginning of the widget's keys. */
const noKeys = new Set(['commands.yaml', 'whatsapp.net']);

const said = keysInCode('src').filter(({ key }) => isKeyLike(key) && !noKeys.has(key));
const inFlows = yamlFiles('.', 'dialogs').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/[a-z]+\.[A-Za-z.]+/g)].map(([key]) => key).filter(isKeyLike),
);
const filled = Object.entries(templates).flatMap(([key, parts]) => parts.map((part) => key.replace('*', part)));
const inWidget = widgetKeys.map((key) => `widget.chat.${key}`);
const inCode = new Set([...said.map((s) => s.key), ...filled, ...inWidget]);
const used = new Set([...inCode, ...inFlows]);

describe('the keys of the texts', () => {
  it('that code, flows and widget use all exist', () => {
    const wanted = [...used].filter((key) => !key.includes('*'));
    assert.ok(wanted.length > 100);
    assert.deepEqual(
      wanted.filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('are all used', () => {
    assert.deepEqual(
      keys.filter((key) => !used.has(key)),
      [],
    );
  });

  it('that code says are the ones without which the service does not start', () => {
    const required = Object.entries(textKeys).flatMap(([file, names]) => names.map((name) => `${file}.${name}`));
    assert.deepEqual(required.sort(), keys.filter((key) => inCode.has(key)).sort());
  });

  it('that are put together are those of the list', () => {
    const found = new Set(said.map((s) => s.key).filter((key) => key.includes('*')));
    assert.deepEqual([...found].sort(), Object.keys(templates).sort());
  });

  it('are there in every language', () => {
    for (const language of texts.languages) assert.deepEqual(texts.keys(language).sort(), [...keys].sort(), language);
  });

  it('get what they are filled in with', () => {
    const short = said.flatMap((one) => gaps(one).map((gap) => `${one.place}: ${one.key} needs ${gap}`));
    assert.deepEqual(short, []);
  });
});

/** The placeholders of a key that a call leaves open. */
function gaps({ key, values }: SaidKey): string[] {
  if (values === null || key.includes('*')) return [];
  const names = [...texts.raw('nl', key).matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name);
  return names.filter((name) => !values.includes(name));
}

/** A part of a sentence, only told where no standard in euros is known. */
const noSentences = new Set(['assessment.percentOfStandard']);
/** In the language that the key ends in, for whoever writes it: the check knows Dutch only. */
const isOtherLanguage = (key: string): boolean =>
  /^(language\.(?:again|only)|crisis\.inLanguage)\.[a-z]{2}(\.|$)/.test(key);

describe('every text is easy to read, in both forms of address', () => {
  const check = readingCheckOf('knowledge');
  for (const key of keys.filter((k) => !noSentences.has(k) && !isOtherLanguage(k)))
    it(key, () => {
      assert.deepEqual(readingTrouble(check, texts.raw('nl', key)), []);
    });
});
