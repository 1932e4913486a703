import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';
import { readAnswer } from './read-answer.ts';

/** What is so when nothing is ticked. */
const usual: Readonly<Record<string, boolean>> = {
  'nederland/bijstand': false,
  'nederland/zorgtoeslag': false,
  'nederland/huurtoeslag': false,
  'nederland/kindgebonden-budget': false,
  'nederland/kinderopvangtoeslag': false,
  'nederland/aio': false,
  student: false,
  hasProblemDebts: false,
  chronicallyIllOrDisabled: false,
  hasHealthInsurance: true,
  receivesChildBenefit: true,
};
const zorgtoeslag = { 'nederland/zorgtoeslag': true };
const huurtoeslag = { 'nederland/huurtoeslag': true };
const bijstand = { 'nederland/bijstand': true };
const uninsured = { hasHealthInsurance: false };

const answers: [string, Readonly<Record<string, boolean>>][] = [
  ['Niets van deze', {}],
  ['Zorgtoeslag, Student', { ...zorgtoeslag, student: true }],
  [
    'Zorgtoeslag, Geen zorgverzekering, Geen kinderbijslag',
    { ...zorgtoeslag, ...uninsured, receivesChildBenefit: false },
  ],
  ['zorgtoeslag en ik ben student', { ...zorgtoeslag, student: true }],
  ['ik studeer', { student: true }],
  ['alleen huurtoeslag', huurtoeslag],
  ['nee, alleen bijstand', bijstand],
  ['niks van die dingen jongen', {}],
  ['geen van deze', {}],
  ['bijstandsuitkering', bijstand],
  ['uitkering van gemeente', bijstand],
  ['zorg- en huurtoeslag', { ...zorgtoeslag, ...huurtoeslag }],
  ['zorgtoeslg', zorgtoeslag],
  ['1 en 3', { ...bijstand, ...huurtoeslag }],
  ['een en drie', { ...bijstand, ...huurtoeslag }],
  ['geen zorgverzekering', uninsured],
  ['onverzekerd', uninsured],
  ['bijstand en kinderbijslag', bijstand],
  ['ik heb geen schulden en geen zorgverzekering', uninsured],
  ['bijstand, zorgtoeslag, geen huurtoeslag', { ...bijstand, ...zorgtoeslag }],
  ['geen zorgtoeslag maar wel huurtoeslag', huurtoeslag],
  ['niet ziek, wel zorgtoeslag', zorgtoeslag],
  ['lang ziek of handicap en zorgtoeslag', { ...zorgtoeslag, chronicallyIllOrDisabled: true }],
  ['ik heb schulden en bijstand', { ...bijstand, hasProblemDebts: true }],
  ['zorgtoeslag, verder niks', zorgtoeslag],
  ['geen schulden, verder niks', {}],
  ['bijstand sinds vorig jaar, zorgtoeslag', { ...bijstand, ...zorgtoeslag }],
  ['ik heb zorg en huur', { ...zorgtoeslag, ...huurtoeslag }],
  ['zorg huur en te veel schulden', { ...zorgtoeslag, ...huurtoeslag, hasProblemDebts: true }],
  ['zorgtoeslag wel huurtoeslag niet', zorgtoeslag],
  [
    'zorg en huurtoeslag gewoon, en ik heb nog een regeling met de kredietbank lopen',
    { ...zorgtoeslag, ...huurtoeslag, hasProblemDebts: true },
  ],
];

/** Too little to take silence about the rest for a no, or not sure. */
const notAnswers: [string, string][] = [
  ['hij krijgt alleen aow en huurt een flatje, en zijn oren zijn slecht', 'fail'],
  ['alleen aow', 'fail'],
  ['nee', 'whichSide'],
  ['geen', 'whichSide'],
  ['nee niks', 'whichSide'],
  ['niets, geen toeslagen', 'whichSide'],
  ['geen toeslagen', 'fail'],
  ['ik krijg niks', 'whichSide'],
  ['geen van die regelingen hoor', 'whichSide'],
  ['geen schulden', 'askBack'],
  ['ik heb wel een zorgverzekering', 'askBack'],
  ['kinderbijslag', 'askBack'],
  ['huurtoeslag heb ik niet', 'askBack'],
  ['geen zorgtoeslag en huurtoeslag', 'fail'],
  ['zorgverzekring', 'askBack'],
  ['alles', 'fail'],
  ['deze', 'fail'],
  ['weet ik niet', 'fail'],
  ['kan ik huurtoeslag krijgen', 'fail'],
  ['ik wil wel huurtoeslag', 'askBack'],
  ['zorgtoeslag of huurtoeslag, een van de twee', 'fail'],
  ['kindgebonden weet niet wat dat is', 'fail'],
  ['mijn zoon is student en mn ex heeft huurtoeslag', 'fail'],
  ['niets, nothing', 'whichSide'],
  ['ik heb nog nooit iets aangevraagd', 'whichSide'],
  ['dat heb ik niet nee', 'whichSide'],
  ['niks joh, ik red me altijd wel', 'whichSide'],
  ['hoeveel is de huurtoeslag eigenlijk?', 'fail'],
];

/** Said back with what is so, as more was said than the list has words for. */
const saidBack: [string, Readonly<Record<string, boolean>>][] = [
  [
    'zorgtoeslag heb ik, en iets van kindgebonden, huurtoeslag niet want mn ex had dat vroeger',
    { ...zorgtoeslag, 'nederland/kindgebonden-budget': true },
  ],
  ['we krijgen niks, oja ik zorgtoeslag wel', zorgtoeslag],
  ['zorgtoeslag ja maar huurtoeslag is gestopt vorig jaar', zorgtoeslag],
  ['nee die had ik vroeger, zorgtoeslag', zorgtoeslag],
  ['ik denk zorgtoeslag, weet niet zeker', zorgtoeslag],
  ['zorgtoeslag en een kat', zorgtoeslag],
  ['ik ben ziek geweest, griep, maar verder zorgtoeslag', zorgtoeslag],
  ['pff alleen zorgtoeslag denk ik, heb 1 brief gehad', zorgtoeslag],
  ['bijstand ja, en mn moeder heeft aio', bijstand],
];

/** By scheme or fact. */
function whatIsSo(statements: readonly Statement[]): Record<string, unknown> {
  return Object.fromEntries(
    statements.map(({ fact, op, value }) =>
      Array.isArray(value) ? [String(value[0]), op === 'has'] : [fact, op === 'isNot' ? !value : value],
    ),
  );
}

describe('a tick list', () => {
  for (const [text, differs] of answers)
    it(`"${text}"`, () => {
      const understood = readAnswer('receives', text);
      assert.equal(understood.status, 'answer');
      assert.deepEqual(whatIsSo(understood.status === 'answer' ? understood.statements : []), { ...usual, ...differs });
    });

  for (const [text, differs] of saidBack)
    it(`"${text}" is said back`, () => {
      const understood = readAnswer('receives', text);
      assert.equal(understood.status, 'confirm');
      assert.deepEqual(whatIsSo(understood.status === 'confirm' ? understood.statements : []), {
        ...usual,
        ...differs,
      });
    });

  for (const [text, status] of notAnswers)
    it(`"${text}" is no answer yet (${status})`, () => {
      assert.equal(readAnswer('receives', text).status, status);
    });
});

describe('what the other parent gets', () => {
  const list = talk(start, 'alles nagaan', 'alleen met kinderen', '41');
  const said = (text: string): string => talk(list.state, text).text;
  it('is not of the resident', () => {
    assert.doesNotMatch(
      said('kgb denk ik, maar dat gaat naar mn ex. huurtoeslag niet'),
      /Kindgebonden budget\. De rest/,
    );
  });
  for (const text of ['ik krijg niks, mn ex krijgt kinderbijslag en kgb', 'mn ex krijgt de kinderbijslag'])
    it(`"${text}" says that the resident has no kinderbijslag`, () => {
      assert.match(said(text), /^Dit geldt voor u: Geen kinderbijslag\. De rest van de lijst niet\. Klopt dat\?/);
    });
  it('is told beside what the resident has', () => {
    assert.match(said('zorgtoeslag, mijn ex krijgt kinderbijslag'), /Zorgtoeslag, Geen kinderbijslag\./);
  });
  it('a partner is of the same home', () => {
    assert.doesNotMatch(said('zorgtoeslag, mijn man krijgt kinderbijslag'), /Geen kinderbijslag/);
  });
});

describe('a slip in the list', () => {
  const list = talk(start, 'alles nagaan', 'helemaal alleen', '40').state;
  const said: [string, string][] = [
    ['huurtoeslag eh nee zorgtoeslag', 'Zorgtoeslag'],
    ['huurtoeslag, nee zorgtoeslag', 'Zorgtoeslag'],
    ['zorgtoeslag oh nee huurtoeslag bedoel ik', 'Huurtoeslag'],
    ['bijstand sorry zorgtoeslag', 'Zorgtoeslag'],
    ['zorgtoeslag en huurtoeslag, eh nee bijstand', 'Bijstand, Zorgtoeslag'],
    ['2, nee 3', 'Huurtoeslag'],
  ];
  for (const [text, titles] of said)
    it(`"${text}" is what comes after it`, () => {
      assert.equal(talk(list, text).text, `Dit geldt voor u: ${titles}. De rest van de lijst niet. Klopt dat?`);
    });

  for (const text of ['zorgtoeslag, sorry huurtoeslag heb ik ook', 'zorgtoeslag, wacht ook huurtoeslag'])
    it(`"${text}" is one more, and no slip`, () => {
      assert.match(talk(list, text).text, /^Dit geldt voor u: zorgtoeslag en huurtoeslag\./);
    });

  it('may be all of it', () => {
    assert.match(talk(list, 'zorgtoeslag nee wacht niks').text, /^Ik wil u goed begrijpen\. U bent geen student\./);
  });

  for (const text of ['2 en 3 denk ik', '2, en 3 ja dat ook'])
    it(`"${text}" is both`, () => {
      assert.match(talk(list, text).text, /^Dit geldt voor u: zorgtoeslag en huurtoeslag\./);
    });

  for (const text of ['2, en 9 ja dat ook', '8 en 11'])
    it(`"${text}" is not the half of it that the list has`, () => {
      assert.match(talk(list, text).text, /^Ik begreep u niet goed\./);
    });
});

describe('nothing at all', () => {
  const list = talk(start, 'alles nagaan', 'alleen met kinderen', '40').state;
  for (const text of [
    'ik krijg niks hoor ik heb nog nooit wat aangevraagd',
    'krijg nergens niks van',
    'nog nooit wat aangevraagd durfde niet',
    'Nee die krijgt mn ex. ik krijg niks',
  ])
    it(`"${text}" is said back, without a kinderbijslag that nobody spoke of`, () => {
      const back = talk(list, text);
      assert.match(back.text, /^Ik wil u goed begrijpen\. U bent geen student\./);
      assert.doesNotMatch(back.text, /kinderbijslag/);
    });

  it('may be of kinderbijslag that goes to another', () => {
    const back = talk(list, 'ik krijg niks', 'kinderbijslag gaat ook naar haar');
    assert.match(back.text, /^Dit geldt voor u: Geen kinderbijslag\./);
    const asked = { ...start, step: 'check', pending: { question: 'child-benefit', shown: [] } };
    for (const text of [
      'die gaat naar haar',
      'kinderbijslag gaat ook naar haar',
      'Nee die krijgt mn ex. ik krijg niks',
    ])
      assert.match(talk(asked, text).text, /U krijgt geen kinderbijslag\. Klopt dat\?$/);
  });

  it('is said back of the one scheme that is asked about', () => {
    const one = {
      ...start,
      step: 'check',
      pending: { question: 'receives', shown: ['nederland/kinderopvangtoeslag'] },
    };
    for (const text of ['nee die heb ik niet, nooit van gehoord', 'nee'])
      assert.match(talk(one, text).text, /U krijgt geen kinderopvangtoeslag\./);
  });
});

describe('what was not ticked', () => {
  it('was not said, and is not held against who names it later', () => {
    const list = talk(start, 'alles nagaan', 'helemaal alleen', '40', 'huurtoeslag').state;
    assert.equal(talk(list, 'zorgtoeslag heb ik wel').text, 'Klopt dit?\n• U hebt zorgtoeslag');
  });
});

describe('"niks daarvan"', () => {
  const list = talk(start, 'alles nagaan', 'helemaal alleen', '40').state;
  for (const text of ['niks daarvan', 'nee niks daarvan hoor', 'niks verder', 'verder niks'])
    it(`"${text}" is none of the list, said back`, () => {
      const back = talk(list, text);
      assert.match(back.text, /U bent geen student\./);
      assert.match(back.text, /Klopt dat\?$/);
    });
});

describe('what is not known of the list', () => {
  const list = talk(start, 'alles nagaan', 'alleen met kinderen', '40').state;
  for (const [text, said] of [
    ['zorgtoeslag heb ik huurtoeslag weet ik niet mn man deed dat altijd', 'Zorgtoeslag'],
    ['zorgtoeslag wel, huurtoeslag geen idee', 'Zorgtoeslag'],
    ['misschien huurtoeslag, zorgtoeslag zeker', 'Zorgtoeslag'],
  ] as const)
    it(`"${text}" is said as not known, beside what is`, () => {
      const back = talk(list, text);
      assert.equal(
        back.text,
        `Dit geldt voor u: ${said}. Dit weet u niet: Huurtoeslag. De rest van de lijst niet. Klopt dat?`,
      );
      const about = saidIn(talk(back.state, 'ja')).filter((one) => one.includes('huurtoeslag'));
      assert.deepEqual(about, []);
    });

  it('is no second scheme that is lost', () => {
    const back = talk(list, 'zorgtoeslag krijg ik en volgens mij ook huurtoeslag');
    assert.match(back.text, /Dit geldt voor u: zorgtoeslag en huurtoeslag\./);
  });

  it('stands by itself where nothing else is told', () => {
    const back = talk(list, 'huurtoeslag weet ik niet');
    assert.equal(back.text, 'Dit weet u niet: Huurtoeslag. De rest van de lijst geldt niet voor u. Klopt dat?');
  });

  it('is asked back where nobody knows what goes to another', () => {
    assert.match(talk(list, 'nee die krijgt mn ex').text, /^Klopt er verder iets uit de lijst\?/);
  });
});

describe('"niks vd deze", with an income that the list has not', () => {
  const list = talk(start, 'alles nagaan', 'helemaal alleen', '40').state;
  for (const text of [
    'niks vd deze denk ik. krijg uitkering vh uwv, wia komt er aan zeggen ze',
    'geen een van bovenstaande volgens mij',
    'niks van dit alles, heb wel wia',
  ])
    it(`"${text}" is none of the list`, () => {
      assert.match(talk(list, text).text, /U bent geen student\./);
    });
});
