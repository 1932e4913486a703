/** Residents who write another language: with the bot as it is, and with a second language that is made up here. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRunTurn, type RunTurn } from '../../src/dialogs/run-turn.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../src/dialogs/turn-types.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { nothingRecognised, realParts } from './real-turns.ts';

/** What is typed, and the language that the recognizer tells; null: too short. */
type Said = readonly [text: string, locale: string | null, more?: Partial<Recognition>];

interface Told {
  readonly state: ConversationState;
  /** Each message of the last turn. */
  readonly texts: readonly string[];
  readonly languages: readonly (string | undefined)[];
}

function talk(runTurn: RunTurn, start: ConversationState, ...said: readonly Said[]): Told {
  let outcome: Outcome = { state: start, replies: [] };
  for (const [text, locale, more] of said) {
    const recognition = { ...nothingRecognised, ...more, locale };
    outcome = runTurn(outcome.state, { kind: 'message', text, recognition, masked: false });
  }
  const { state, replies } = outcome;
  return { state, texts: replies.map((r) => r.text), languages: replies.map((r) => r.data?.language) };
}

const at = (step: string, more: Partial<ConversationState> = {}): ConversationState => ({
  ...initialState('nl'),
  step,
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
  ...more,
});
const asked = at('check', { pending: { question: 'age', shown: [] } });
const crisis = { urgency: 'crisis', danger: 'suicide' } as const;

const polish: Said = ['nie mam na czynsz', 'pl'];
const dutch: Said = ['ik heb geen geld voor de huur', 'nl'];
const inPolish = /^Odpowiadam po niderlandzku\..*\*mens\*.*\n☎ 14 079$/;
const notYet = /^Deze taal ken ik nog niet\..*\n☎ 14 079$/;

describe('a language that the bot has not', () => {
  const runTurn = createRunTurn(realParts());

  const states: [string, ConversationState, RegExp][] = [
    ['at the menu', at('topic'), /Waar gaat het over\?/],
    ['in the check', asked, /Hoe oud bent u\?/],
    ['at the end', at('closed'), /./],
    ['after the result', at('after'), /Wat wilt u nu doen\?/],
  ];
  for (const [title, state, goesOn] of states)
    it(`is answered in it once, and then in Dutch: ${title}`, () => {
      const first = talk(runTurn, state, polish);
      assert.match(first.texts[0] ?? '', inPolish);
      assert.deepEqual(first.languages.slice(0, 2), ['pl', undefined]);
      assert.match(first.texts.slice(1).join('\n'), goesOn);
      assert.equal(first.state.locale, 'nl');
      const second = talk(runTurn, first.state, ['potrzebuje pomocy na jedzenie', 'pl']);
      assert.doesNotMatch(second.texts.join('\n'), /niderlandzku/);
    });

  const begin = at('new');
  const lines: [string, ConversationState, readonly Said[], RegExp | null][] = [
    ['as the first words', begin, [polish], inPolish],
    ['without a municipality no number', { ...begin, municipality: null }, [polish], /gminy\.$/],
    ['Arabic', begin, [['ليس لدي مال للإيجار', 'ar']], /^أجيب باللغة الهولندية\./],
    ['another one after the first', begin, [polish, ['bu ay kira icin param yok', 'tr']], /^Hollandaca cevap/],
    ['without words of its own', begin, [['ik had geen idee', 'hu']], null],
    ['too short to tell', begin, [['czynsz', null]], null],
    ['Dutch', begin, [dutch], null],
    ['again after starting anew', begin, [polish, ['opnieuw', null], polish], null],
    ['asked for in its own words', at('topic'), [['po polsku', null]], inPolish],
    ['asked for in Dutch words', asked, [['kan het in het pools', 'nl']], inPolish],
    ['asked for once more', asked, [polish, ['po polsku', null]], notYet],
    ['asked for, without words of its own', asked, [['in het farsi', 'nl']], notYet],
    ['Dutch, asked for', asked, [['nederlands', null]], /^Ik ga verder in het Nederlands\.$/],
  ];
  for (const [title, state, said, line] of lines)
    it(title, () => {
      const { texts } = talk(runTurn, state, ...said);
      if (line === null) assert.doesNotMatch(texts.join('\n'), /☎|Odpowiadam|Deze taal/);
      else assert.match(texts[0] ?? '', line);
      assert.ok(texts.length > (line === null ? 0 : 1));
    });

  it('says it again in other words after messages of which nothing came, and not twice in a row the same', () => {
    const unknown: Said[] = ['kot siedzi na oknie', 'pies biega po ogrodzie', 'niebo jest dzisiaj szare'].map(
      (text) => [text, 'pl'],
    );
    const [first = polish, second = polish, third = polish] = unknown;
    const inTheirs = (...said: Said[]): string[] =>
      talk(runTurn, asked, polish, ...said).texts.filter((text) => /niderlandzku/.test(text));
    assert.deepEqual(inTheirs(first), []);
    assert.match(inTheirs(first, second).join(), /^Rozumiem trochę po polsku/);
    assert.deepEqual(inTheirs(first, second, third), []);
    assert.match(inTheirs(first, second, third, first).join(), /^Odpowiadam po niderlandzku/);
  });

  it('says nothing again where an answer was understood', () => {
    const said: Said[] = [polish, ['mam 34 lata', 'pl'], ['mieszkam sama teraz tak', 'pl']];
    assert.doesNotMatch(talk(runTurn, asked, ...said).texts.join('\n'), /niderlandzku/);
  });

  it('leaves an answer an answer', () => {
    const { texts, state } = talk(runTurn, asked, ['mam 34 lata', 'pl']);
    assert.match(texts[0] ?? '', inPolish);
    assert.deepEqual(state.answers[0]?.statements, [{ fact: 'age', op: 'is', value: 34 }]);
  });

  it('asks the same question again after a wish, and counts no misunderstanding', () => {
    const { texts, state } = talk(runTurn, asked, ['po polsku', null]);
    assert.match(texts.at(-1) ?? '', /^Hoe oud bent u\?/);
    assert.deepEqual([state.misses, state.pending?.question], [0, 'age']);
  });

  it('waits for the welcome after a wish as the first words', () => {
    const { texts } = talk(runTurn, begin, ['english please', null]);
    assert.match(texts.join('\n'), /^I answer in Dutch[^]*Hallo\. Ik ben Wegwijs[^]*Waar gaat het over\?/);
  });

  it('never comes before words for danger, nor at them, and is told afterwards', () => {
    const first = talk(runTurn, asked, ['chce sie zabic', 'pl', crisis]);
    const again = talk(runTurn, first.state, ['nie wiem co robic', 'pl']);
    const wish = talk(runTurn, first.state, ['po polsku', null]);
    for (const { texts, state } of [first, again, wish]) {
      assert.doesNotMatch(texts.join('\n'), /Odpowiadam/);
      assert.deepEqual(state.languagesTold, []);
    }
    assert.match(talk(runTurn, { ...first.state, step: 'topic' }, polish).texts[0] ?? '', inPolish);
  });
});

describe('a language that the bot has', () => {
  let root = '';
  let runTurn: RunTurn = () => assert.fail();
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'locales-'));
    cpSync('locales/nl', join(root, 'nl'), { recursive: true });
    mkdirSync(join(root, 'pl'));
    writeFileSync(join(root, 'pl', 'language.yaml'), 'switched: Teraz po polsku. Typ *Nederlands*.\n');
    writeFileSync(join(root, 'pl', 'topic.yaml'), 'ask: O co chodzi?\nrent: Pieniądze na czynsz i dom\n');
    writeFileSync(
      join(root, 'pl', 'crisis.yaml'),
      'kind: { suicide: Zadzwoń teraz 112., unknown: Zadzwoń teraz 112. }\nagain: Zadzwoń teraz 112.\ndarkStays: Zadzwoń teraz 112.\n',
    );
    runTurn = createRunTurn({ ...realParts(), texts: loadTexts(root) });
  });
  after(() => {
    rmSync(root, { recursive: true });
  });
  const switched = /^Teraz po polsku\. Typ \*Nederlands\*\.$/;
  const back = /^Ik ga verder in het Nederlands\.$/;
  const polishMenu = /O co chodzi\?/;
  const menu = at('topic');

  const talks: [string, ConversationState, Said[], locale: string, line: RegExp | null, goesOn: RegExp][] = [
    ['goes on in it from this reply on', menu, [polish], 'pl', switched, polishMenu],
    ['says so once', menu, [polish, ['nie rozumiem tego pytania', 'pl']], 'pl', null, /./],
    ['keeps it where a message is short', menu, [polish, ['hm', null]], 'pl', null, polishMenu],
    ['keeps it where a button has no words in it', menu, [polish, ['Geld voor kinderen', 'nl']], 'pl', null, /./],
    ['goes back in Dutch', menu, [polish, ['dat weet ik niet precies', 'nl']], 'nl', back, /Waar gaat het over/],
    ['goes back at a word', menu, [polish, ['Nederlands', null]], 'nl', back, /Waar gaat het over/],
    ['comes at a word', menu, [['po polsku', null]], 'pl', switched, polishMenu],
    ['is answered at every wish', menu, [polish, ['po polsku', null]], 'pl', switched, polishMenu],
    ['comes with the welcome', at('new'), [polish], 'pl', switched, polishMenu],
    ['comes in the middle of the check', asked, [['mam 34 lata', 'pl']], 'pl', switched, /./],
    ['falls back to Dutch for what it lacks', asked, [['po polsku', null]], 'pl', switched, /Hoe oud bent u\?/],
    ['gives the words for danger alone', asked, [['chce sie zabic', 'pl', crisis]], 'pl', null, /Zadzwoń teraz 112/],
    ['is kept for a third that it has not', menu, [polish, ['ich habe kein Geld', 'de']], 'pl', null, /./],
    ['stays after starting anew', menu, [polish, ['opnieuw', null]], 'pl', null, polishMenu],
  ];
  for (const [title, state, said, locale, line, goesOn] of talks)
    it(title, () => {
      const { texts, state: then } = talk(runTurn, state, ...said);
      assert.equal(then.locale, locale);
      if (line === null) assert.doesNotMatch(texts[0] ?? '', /^(Teraz po|Ik ga verder|Ich antworte)/);
      else assert.match(texts[0] ?? '', line);
      assert.match(texts.slice(line === null ? 0 : 1).join('\n'), goesOn);
    });

  it('is offered, by its own name, to whoever writes one that it has not', () => {
    assert.match(talk(runTurn, menu, ['ich habe kein Geld', 'de']).texts[0] ?? '', /\n🌐 \*Nederlands\* · \*polski\*$/);
  });

  it('comes at the word for it at words for danger too: those again, and no more', () => {
    const first = talk(runTurn, asked, ['ik wil dood', 'nl', crisis]);
    const { texts, state } = talk(runTurn, first.state, ['po polsku', null]);
    assert.equal(state.locale, 'pl');
    assert.match(texts[0] ?? '', /Zadzwoń teraz 112/);
  });
});
