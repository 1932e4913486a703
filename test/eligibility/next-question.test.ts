import assert from 'node:assert/strict';
import type { FactId, Statement } from '../../src/contract.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { Rules } from '../../src/eligibility/rules.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { fold } from '../../src/eligibility/known.ts';
import { nextQuestion, type NextQuestion } from '../../src/eligibility/next-question.ts';
import type { ChoiceRules, QuestionRules, Sets } from '../../src/eligibility/question.ts';
import { has, is, isNot, that } from './knowing.ts';

const question = (id: string, facts: FactId[], more: Partial<QuestionRules> = {}): QuestionRules => ({
  id,
  facts,
  kind: 'yesNo',
  atLimit: false,
  sensitive: false,
  choices: [],
  ...more,
});
const choice = (key: string, sets: Sets, when?: Condition): ChoiceRules => ({ key, sets, when });
const withPartner: Condition = { fact: 'hasPartner', is: true };
const questions: QuestionRules[] = [
  question('receives', ['receives'], {
    kind: 'multi',
    choices: [choice('a/pas', { receives: ['a/pas'] }), choice('a/fonds', { receives: ['a/fonds'] })],
  }),
  question('has-partner', ['hasPartner']),
  question('ages', ['age', 'partnerAge'], { kind: 'numbers', when: withPartner }),
  question('age', ['age'], { kind: 'number' }),
  question('partner-age', ['partnerAge'], { kind: 'number', when: withPartner }),
  question('assets', ['assetsCents'], { atLimit: true }),
  question('student', ['student']),
];

interface Asked {
  readonly conditions: Condition[];
  readonly known?: Statement[];
  readonly answered?: string[];
  readonly declined?: FactId[];
}

/** The next question about the scheme a/pas. */
function next(
  { conditions, known = [], answered = ['receives'], declined = [] }: Asked,
  among = questions,
): NextQuestion | null {
  const when = conditions.map((condition, index) => ({ id: String(index), when: condition }));
  const rules: Rules = { schemes: [{ id: 'a/pas', conditions: when, values: {} }], standard: null, values: {} };
  return nextQuestion(among, {
    rules,
    known: fold(known),
    assessments: assess(rules, fold(known)),
    answered: new Set(answered),
    declined: new Set(declined),
  });
}

const student: Condition = { fact: 'student', is: true };
const adult: Condition = { fact: 'age', ge: 18 };
const anyOld: Condition = { anyAdult: { ge: 65 } };
const assets = (limit: number): Condition => ({ fact: 'assetsCents', le: limit });

describe('the next question', () => {
  const cases: [string, Asked, string | null][] = [
    ['is the first in the plain order', { conditions: [student, adult] }, 'age'],
    ['is not what is known', { conditions: [student, adult], known: [is('age', 40)] }, 'student'],
    ['is not what can no longer matter', { conditions: [student, adult], known: [is('age', 17)] }, null],
    ['is none when all is decided', { conditions: [adult], known: [is('age', 40)] }, null],
    ['is none when only a source could decide', { conditions: [{ unclear: 'x' }] }, null],
    ['still may make it fail beside what is not clear', { conditions: [{ unclear: 'x' }, adult] }, 'age'],
    ['is not what somebody would rather not say', { conditions: [student, adult], declined: ['age'] }, 'student'],
    ['is not one that was answered', { conditions: [student, adult], answered: ['receives', 'age'] }, 'student'],
    ['is first whether there is a partner', { conditions: [anyOld] }, 'has-partner'],
    ['is two ages at once', { conditions: [anyOld], known: [is('hasPartner', true)] }, 'ages'],
    [
      'is the other age when one is known',
      { conditions: [anyOld], known: [is('hasPartner', true), is('age', 40)] },
      'partner-age',
    ],
    ['is no partner who is not there', { conditions: [anyOld], known: [is('hasPartner', false)] }, 'age'],
    ['is nothing about a scheme that one has', { conditions: [adult], known: [has('a/pas')] }, null],
    ['is what one has already', { conditions: [adult], answered: [] }, 'receives'],
    [
      'is not what one said about that',
      { conditions: [adult], answered: [], known: [isNot('receives', ['a/pas'])] },
      'age',
    ],
  ];
  for (const [name, asked, id] of cases)
    it(`${name}: ${id ?? 'none'}`, () => {
      assert.equal(next(asked)?.id ?? null, id);
    });

  it('offers only schemes that can still be had', () => {
    assert.deepEqual(next({ conditions: [adult], answered: [] })?.shown, ['a/pas']);
    assert.equal(next({ conditions: [adult], answered: [], known: [is('age', 17)] }), null);
  });

  it('says how many may come, two about one fact as one', () => {
    assert.equal(next({ conditions: [student, adult] })?.remaining, 2);
    assert.equal(next({ conditions: [anyOld, student], known: [is('hasPartner', true)] })?.remaining, 2);
  });
});

describe('a question at a limit', () => {
  const limits: [string, Condition[], Statement[], NextQuestion['test']][] = [
    ['asks at the limit', [assets(800)], [], { op: 'le', value: 800 }],
    [
      'asks in the middle of three',
      [{ atLeast: 2, of: [assets(800), assets(900), assets(100)] }],
      [],
      { op: 'le', value: 800 },
    ],
    ['asks at the lower of two', [{ any: [assets(800), assets(900)] }], [], { op: 'le', value: 800 }],
    ['asks at what is left', [assets(800), assets(900)], [that('assetsCents', 'gt', 800)], undefined],
    [
      'asks at the other limit after a yes',
      [{ any: [assets(800), assets(900)] }],
      [that('assetsCents', 'gt', 800)],
      { op: 'le', value: 900 },
    ],
    [
      'asks "less, exactly or more" where both sides matter',
      [{ any: [{ fact: 'assetsCents', ge: 800 }, { unclear: 'x' }] }, assets(800)],
      [],
      { op: 'eq', value: 800 },
    ],
    ['asks nothing inside one outcome', [assets(800)], [that('assetsCents', 'le', 500)], undefined],
  ];
  for (const [name, conditions, known, test] of limits)
    it(name, () => {
      assert.deepEqual(next({ conditions, known })?.test, test);
    });
});

describe('a question that asks several things', () => {
  const rented = [question('home', ['rents', 'selfContainedHome'], { kind: 'choice' }), question('rents', ['rents'])];
  const own = question('own-door', ['selfContainedHome']);
  const list = question('list', ['receives', 'student', 'hasProblemDebts', 'receivesChildBenefit'], {
    kind: 'multi',
    choices: [
      choice('a/pas', { receives: ['a/pas'] }),
      choice('student', { student: true }),
      choice('hasProblemDebts', { hasProblemDebts: true }),
      choice('receivesChildBenefit', { receivesChildBenefit: false }, { fact: 'hasChildren', is: true }),
    ],
  });
  const lasting = question('lasting', ['monthsOnLowIncome', 'workProspect'], {
    kind: 'choice',
    atLimit: true,
    choices: [
      choice('0', { monthsOnLowIncome: { op: 'ge', value: 'limit' }, workProspect: false }),
      choice('1', { monthsOnLowIncome: { op: 'lt', value: 'limit' } }),
    ],
  });
  const months = question('months', ['monthsOnLowIncome'], { atLimit: true });
  const prospect = question('prospect', ['workProspect']);
  const all = [...rented, own, list, lasting, months, prospect, question('student', ['student'])];
  const rents: Condition = { fact: 'rents', is: true };
  const ownDoor: Condition = { fact: 'selfContainedHome', is: true };
  const long: Condition = { fact: 'monthsOnLowIncome', ge: 36 };
  const short: Condition = { fact: 'monthsOnLowIncome', le: 36 };
  const noProspect: Condition = { fact: 'workProspect', is: false };
  const debts: Condition = { fact: 'hasProblemDebts', is: true };
  const childBenefit: Condition = { fact: 'receivesChildBenefit', is: true };

  const cases: [string, Omit<Asked, 'answered'>, string, string[]?][] = [
    ['is asked where all of it matters', { conditions: [rents, ownDoor] }, 'home'],
    ['is not where one part matters', { conditions: [rents] }, 'rents'],
    ['is not where a part is known', { conditions: [rents, ownDoor], known: [is('rents', true)] }, 'own-door'],
    ['is not where a part was not said', { conditions: [rents, ownDoor], declined: ['rents'] }, 'own-door'],
    ['is asked at the limit', { conditions: [long, noProspect] }, 'lasting'],
    ['is not at a limit that it does not know', { conditions: [short, noProspect] }, 'months'],
    ['is not for the length alone', { conditions: [long] }, 'months'],
    ['is a list of what matters', { conditions: [student, debts] }, 'list', ['student', 'hasProblemDebts']],
    ['is no list of one thing', { conditions: [student] }, 'student', []],
    [
      'leaves out what does not hold yet',
      { conditions: [debts, student, childBenefit] },
      'list',
      ['student', 'hasProblemDebts'],
    ],
    [
      'lists it when it holds',
      { conditions: [debts, childBenefit], known: [is('hasChildren', true)] },
      'list',
      ['hasProblemDebts', 'receivesChildBenefit'],
    ],
  ];
  for (const [name, asked, id, shown] of cases)
    it(`${name}: ${id}`, () => {
      const found = next(
        { ...asked, answered: [], known: [isNot('receives', ['a/pas']), ...(asked.known ?? [])] },
        all,
      );
      assert.equal(found?.id, id);
      if (shown !== undefined) assert.deepEqual(found?.shown, shown);
    });

  it('shows at most ten titles', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a/${String(index)}`);
    const many = question('many', ['receives'], {
      kind: 'multi',
      choices: ids.map((id) => choice(id, { receives: [id] })),
    });
    const rules: Rules = {
      schemes: ids.map((id) => ({ id, conditions: [{ id: '0', when: student }], values: {} })),
      standard: null,
      values: {},
    };
    const state = { rules, known: fold([]), assessments: assess(rules, fold([])), answered: new Set<string>() };
    assert.equal(nextQuestion([many], { ...state, declined: new Set() })?.shown.length, 10);
  });
});
