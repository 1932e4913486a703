/** What residents tell in other languages: read where every word is known, asked back as in Dutch, and never half. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOtherLanguages } from '../../src/dialogs/other-languages.ts';
import type { Statement } from '../../src/contract.ts';
import type { ConversationState } from '../../src/dialogs/state.ts';
import { at, nothingRecognised, realTurns } from './real-turns.ts';
import { saidIn, start, talk } from './story/story-talk.ts';

const rowsOf = (path: string): string[] =>
  readFileSync(join(import.meta.dirname, path), 'utf8')
    .split('\n')
    .filter((row) => row !== '');
const inWords = ({ fact, op, value }: Statement): string => `${fact}${op === 'is' ? '=' : ` ${op} `}${String(value)}`;
const offered = ({ story }: ConversationState): string =>
  (story?.lines ?? [])
    .flat()
    .flatMap(({ statements }) => statements)
    .map(inWords)
    .join('; ');
const asked = (question: string, more: Partial<ConversationState> = {}): ConversationState =>
  at('check', { referenceDate: '2026-07-01', pending: { question, shown: [] }, ...more });

const { told, partlyTold } = loadOtherLanguages('dialogs');

describe('what is told in another language', () => {
  const perLanguage = new Map<string, number>();
  let language = '';
  for (const row of rowsOf('told-in-other-languages.txt')) {
    if (row.startsWith('# ')) language = row;
    const [text, expected] = row.split(' → ');
    if (row.startsWith('#') || text === undefined) continue;
    perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
    it(`is offered back: ${text}`, () => {
      const { state, text: words } = talk(start, text);
      assert.equal(offered(state), expected);
      assert.match(words, /Klopt dit\?/);
      assert.deepEqual(state.answers, []);
    });
  }

  it('stands in the table for each of six languages', () => {
    assert.equal(perLanguage.size, 6);
    for (const [name, rows] of perLanguage) assert.ok(rows >= 15, `${name}: ${String(rows)}`);
  });

  it('counts after a yes in that language', () => {
    assert.deepEqual(saidIn(talk(start, 'kiram 780 euro', 'evet')), ['rents is true', 'rentCents is 78000']);
  });

  it('is read beside a question, which stays a question', () => {
    const { state } = talk(start, 'I have 2 kids of 4 and 9. What can I get for food?');
    assert.equal(offered(state), 'hasChildren=true; children.count=2; children.ages=4,9; children.anyInSchool=true');
  });
});

describe('an answer in another language', () => {
  const rows: [question: string, text: string, said: string[]][] = [
    ['age', 'mam 34 lata', ['age is 34']],
    ['age', 'tengo treinta y cuatro años', ['age is 34']],
    ['age', 'عمري ٤١ سنة', ['age is 41']],
    ['rent', 'оренда 700 євро', ['rentCents is 70000']],
    ['rent', 'kiram 780 euro', ['rentCents is 78000']],
    ['rents', 'evet, kirada oturuyorum', ['rents is true']],
    ['child-ages', '4 ve 9 yaşında', ['children.ages is 4,9', 'children.anyInSchool is true']],
    ['child-ages', '4 y 9', ['children.ages is 4,9', 'children.anyInSchool is true']],
    ['living-with', 'mi marido y dos hijos', ['hasChildren is true', 'hasPartner is true']],
    ['living-with', 'z mężem', ['hasPartner is true']],
    ['net-income-amount', 'ayda 1200 euro', ['netMonthlyIncomeCents is 120000']],
  ];
  for (const [question, text, said] of rows)
    it(`counts at "${question}": ${text}`, () => {
      assert.deepEqual(saidIn(talk(asked(question), text)), said);
    });

  it('is asked back where a Dutch one is', () => {
    for (const text of ['ik heb geen kinderen', 'no tengo hijos', 'nie mam dzieci'])
      assert.equal(offered(talk(asked('has-children'), text).state), 'hasChildren=false', text);
  });

  it('is not taken where only a part of it is known', () => {
    for (const text of ['kiram 780 euro. Ama kocam öder', 'no pago 650 de alquiler', 'nie mam 34 lata'])
      assert.deepEqual(saidIn(talk(asked('age'), text)), [], text);
  });
});

describe('a message that is left as it is', () => {
  const rows: [why: string, text: string][] = [
    ['a word that denies', "I don't pay 650 rent"],
    ['a word that denies', 'no vivo sola'],
    ['a word that denies', 'husband: no'],
    ['a word that denies', '2 kids, no'],
    ['a word that denies', 'kocam ve iki çocuk değil'],
    ['somebody of before', 'my ex husband and 2 kids'],
    ['somebody of before', 'eski kocam ve iki çocuk'],
    ['said of the husband', 'mąż nie pracuje'],
    ['said of the husband', 'my husband salary 1500'],
    ['said of the husband', 'زوجي عاطل عن العمل'],
    ['somebody else', 'vive sola con dos hijos'],
    ['somebody else', 'her rent is 650'],
    ['what is not sure', 'maybe my rent is 650'],
    ['what is asked', 'is my rent 650?'],
    ['a mark that may change it', 'my rent is 650/700'],
    ['two number words that are no number', 'tengo dos tres hijos'],
    ['only small words', 'ja'],
    ['only small words', 'ben'],
    ['only small words', 'mam'],
    ['only small words', 'de 5'],
    ['a name', 'Sam'],
    ['a name', 'Kira'],
    ['a name', 'Ben de Vries'],
    ['a number', '34'],
    ['Dutch', 'bijstand per maand'],
    ['Dutch', 'ja, 2 kids van 5 en 9'],
  ];
  for (const [why, text] of rows)
    it(`${why}: ${text}`, () => {
      assert.equal(told(text), null);
      assert.equal(partlyTold(text), null);
    });

  it('is every Dutch message of the tables', () => {
    for (const file of ['story/told.txt', 'story/nothing-told.txt'])
      for (const row of rowsOf(file)) {
        const [text = ''] = row.split(' → ');
        assert.equal(partlyTold(text), null, text);
      }
  });
});

describe('danger in another language', () => {
  const runTurn = realTurns();
  const text = 'vivo sola con mi hija de 5';
  it('is heard before what is told', () => {
    const recognition = { ...nothingRecognised, urgency: 'crisis', danger: 'violence' } as const;
    const { state } = runTurn(at('topic'), { kind: 'message', text, recognition, masked: false });
    assert.deepEqual([state.step, state.story], ['crisis', null]);
  });

  it('is not made less by words that are known', () => {
    const recognition = { ...nothingRecognised, urgency: 'crisis' } as const;
    const { state } = runTurn(asked('living-with'), { kind: 'message', text, recognition, masked: false });
    assert.equal(state.step, 'crisis');
  });
});

describe('dialogs/phrases-in-other-languages.yaml', () => {
  const file = 'phrases-in-other-languages.yaml';
  const good = readFileSync(join('dialogs', file), 'utf8');
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'dialogs-'));
    cpSync('dialogs', root, { recursive: true });
  });
  after(() => {
    rmSync(root, { recursive: true });
  });
  const wrong: [title: string, section: string, message: RegExp][] = [
    [
      'a place that the Dutch lacks',
      "phrases:\n  ik rook:\n    en: ['i smoke {number}']",
      /phrases\.ik rook\.en: "i smoke/,
    ],
    ['a place that is none', "phrases:\n  'ik rook {much}':\n    en: ['i smoke {much}']", /unknown place \{much\}/],
    [
      'two meanings',
      'phrases:\n  ik rook:\n    en: [i smoke]\n  ik drink:\n    en: [i smoke]',
      /"i smoke" is also "ik rook"/,
    ],
    ['no language', 'phrases:\n  ik rook:\n    english: [i smoke]', /phrases\.ik rook/],
    ['no number', 'numbers:\n  many:\n    en: [many]', /numbers\.many: must be a number in digits/],
  ];
  for (const [title, section, message] of wrong)
    it(`is refused with ${title}`, () => {
      const name = section.slice(0, section.indexOf('\n'));
      const start = good.indexOf(`\n${name}`) + 1;
      const behind = good.slice(start + name.length).search(/\n\S/);
      const rest = behind < 0 ? '' : good.slice(start + name.length + behind);
      writeFileSync(join(root, file), `${good.slice(0, start)}${section}\n${rest}`);
      assert.throws(() => loadOtherLanguages(root), message);
    });
});
