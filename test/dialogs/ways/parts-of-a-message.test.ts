/** What a part of a message comes to by itself, it comes to beside an answer too: the real recognizer, flow and content. */
import assert from 'node:assert/strict';
import { createRecognizer } from '../../../src/bot/recognizer/recognizer.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { realContent } from '../../transcripts/conversation.ts';
import { realTurns } from '../real-turns.ts';

const turn = realTurns();
const recognize = createRecognizer(realContent());
const say = async (state: ConversationState, text: string): Promise<Outcome> =>
  turn(state, { kind: 'message', text, recognition: await recognize(text, 'nl'), masked: false });

interface Place {
  readonly path: readonly string[];
  readonly answers: readonly string[];
}
const ofAll = 'alles nagaan';
const places: Record<string, Place> = {
  age: { path: [ofAll, 'Helemaal alleen'], answers: ['45', 'ik ben 34'] },
  list: { path: [ofAll, 'Alleen met kinderen', '39'], answers: ['zorgtoeslag', 'bijstand en zorgtoeslag'] },
  childAges: {
    path: [ofAll, 'Alleen met kinderen', '39', 'Niets van deze'],
    answers: ['9', 'ze zijn 4 en 10'],
  },
  income: {
    path: [ofAll, 'Alleen met kinderen', '39', 'Niets van deze', '10', 'Nee'],
    answers: ['1700', 'ik verdien 900'],
  },
};
const questions = [
  'kost dit geld',
  'wie leest dit',
  'wat is de stadspas',
  'wanneer krijg ik het geld',
  'hoeveel krijg ik dan',
  'welke papieren heb ik nodig',
  'krijg ik een brief',
  'ben jij een robot',
];
const wishes = [
  'ik zoek hulp met brieven',
  'ik wil naar de voedselbank',
  'ik zoek een laptop voor school',
  'ik wil taalles',
];

const plain = (text: string): string => text.replace(/\d+/g, '#').trim();
const lines = (outcome: Outcome): string[] => outcome.replies.flatMap(({ text }) => text.split('\n')).map(plain);

async function at({ path }: Place): Promise<Outcome> {
  let outcome = turn(initialState('nl'), {
    kind: 'start',
    start: { municipality: 'zoetermeer', referenceDate: '2026-07-01' },
  });
  for (const text of path) outcome = await say(outcome.state, text);
  return outcome;
}

/** What the part gets by itself, besides the question that stands open. */
async function toldAlone({ state, replies }: Outcome, part: string): Promise<readonly string[]> {
  const open = new Set(lines({ state, replies }));
  const told = lines(await say(state, part)).filter((line) => line.length > 12 && !open.has(line));
  assert.ok(told.length > 0, `"${part}" gets nothing by itself`);
  return told;
}

function isTold(told: readonly string[], outcome: Outcome, text: string): void {
  const all = lines(outcome);
  assert.ok(
    told.some((line) => all.includes(line)),
    `"${text}": ${all.join(' / ')}, and not: ${told.join(' / ')}`,
  );
}

const stored = ({ state }: Outcome): unknown => [
  ...state.answers.flatMap(({ statements }) => statements),
  ...(state.story?.lines.flat().flatMap(({ statements }) => statements) ?? []),
];

describe('a part of a message', () => {
  for (const [name, place] of Object.entries(places))
    it(`${name}: what is asked or wished beside an answer is told, and the answer counts`, async () => {
      const before = await at(place);
      for (const part of [...questions, ...wishes]) {
        const told = await toldAlone(before, part);
        for (const answer of place.answers)
          for (const text of [`${answer}. ${part}`, `${answer}, ${part}`, `${answer} en ${part}`]) {
            const outcome = await say(before.state, text);
            isTold(told, outcome, text);
            assert.deepEqual(stored(outcome), stored(await say(before.state, answer)), text);
          }
      }
    });

  it('what counts is asked with something else', async () => {
    const before = await at({ path: [ofAll, 'Helemaal alleen'], answers: [] });
    for (const text of ['telt mijn auto mee? praat ik met een mens?', 'telt mijn auto mee en kan ik later verder']) {
      const all = lines(await say(before.state, text)).join('\n');
      assert.match(all, /Een auto telt/, text);
      assert.match(all, /ik ben een computer|Typ dan \*stop\*/, text);
    }
  });

  it('of two questions both are answered', async () => {
    const before = await at({ path: [ofAll, 'Helemaal alleen'], answers: [] });
    for (const [at, one] of questions.entries()) {
      const other = questions[(at + 3) % questions.length] ?? '';
      for (const text of [`${one}? ${other}?`, `${one} en ${other}`]) {
        const outcome = await say(before.state, text);
        for (const part of [one, other]) isTold(await toldAlone(before, part), outcome, text);
      }
    }
  });
});

describe('facts without a mark between them', () => {
  const told: [path: readonly string[], text: string, statements: readonly string[]][] = [
    [places['childAges']?.path ?? [], 'ze zijn 4 en 10 ik verdien 1200 per maand', ['children.ages 4,10']],
    [places['childAges']?.path ?? [], 'ze zijn 4 en 10, mijn huur is 640', ['children.ages 4,10']],
    [places['age']?.path ?? [], '52 jaar ik huur', ['age 52']],
  ];
  for (const [path, text, statements] of told)
    it(`"${text}" keeps the answer, and offers the rest`, async () => {
      const before = await at({ path, answers: [] });
      const { state } = await say(before.state, text);
      const fresh = state.answers.slice(before.state.answers.length).flatMap((answer) => answer.statements);
      const said = fresh.map(({ fact, value }) => `${fact} ${String(value)}`);
      assert.deepEqual(said.slice(0, 1), statements);
      assert.equal(state.story?.lines.length, 1);
    });

  it('"rekening van 385" is no income', async () => {
    const before = await at({ path: places['income']?.path ?? [], answers: [] });
    for (const text of ['rekening van 385', 'spoedeisende hulp rekening van 385, hoe kan dat'])
      assert.deepEqual(stored(await say(before.state, text)), stored(before), text);
  });

  it('"met mijn man. ik woon alleen" tells of no child', async () => {
    const before = await at({ path: [ofAll], answers: [] });
    const { state } = await say(before.state, 'met mijn man. ik woon alleen');
    assert.ok(!state.answers.some(({ statements }) => statements.some(({ fact }) => fact === 'hasChildren')));
  });
});

describe('beside a wish, at the menu', () => {
  const both: [text: string, told: RegExp, heard: RegExp][] = [
    ['mijn dochter wil op dansles. Komt dit bij mijn klantmanager terecht?', /Ik geef niets door/, /Jeugdfonds|kind/],
    ['Ja graag, kijk maar alles na. Hoe lang duurt het?', /een paar minuten/, /Met wie woont u/],
  ];
  for (const [text, told, heard] of both)
    it(`"${text}"`, async () => {
      const outcome = await say((await at({ path: [], answers: [] })).state, text);
      const all = lines(outcome).join('\n');
      assert.match(all, told);
      assert.match(all, heard);
    });

  it('"wat kan ik krijgen. zit in wia" looks into everything', async () => {
    const { state } = await say((await at({ path: [], answers: [] })).state, 'wat kan ik krijgen. zit in wia');
    assert.equal(state.step, 'check');
    assert.ok(state.topic === null || state.topic === 'rondkomen');
  });

  it('what was said before is heard again', async () => {
    const before = await at({ path: [ofAll, 'Helemaal alleen'], answers: [] });
    const outcome = await say(before.state, 'ik ben 52, dat zei ik net');
    assert.ok(outcome.state.answers.some(({ statements }) => statements.some(({ value }) => value === 52)));
  });
});
