import assert from 'node:assert/strict';
import { booleanFacts, numberFacts, type FactId } from '../../src/contract.ts';
import type { Condition } from '../../src/eligibility/condition.ts';
import { conditionParts } from '../../src/knowledge/condition-parts.ts';
import { folders } from '../../src/knowledge/folders.ts';
import { readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { readingProblems } from '../../src/knowledge/reading-problems.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { isStale, serviceWords } from '../../src/knowledge/service-words.ts';
import { yamlFiles } from '../../src/knowledge/yaml-files.ts';
import { loadTexts } from '../../src/locales/texts.ts';

const root = 'knowledge';
const files = Object.keys(folders).flatMap((folder) => yamlFiles(root, folder));
const { knowledge, problems } = readKnowledge(root);

describe('each content file fits its schema, its references and the reading level', () => {
  const found = new Map<string, string[]>();
  before(() => {
    for (const problem of [...problems, ...readingProblems(root)])
      found.set(problem.file, [...(found.get(problem.file) ?? []), problemLine(problem)]);
  });
  for (const file of files)
    it(file, () => {
      assert.deepEqual(found.get(file) ?? [], []);
    });
  it('and nothing else is wrong', () => {
    assert.deepEqual(
      [...found.keys()].filter((file) => !files.includes(file)),
      [],
    );
  });
});

describe('the knowledge base as a whole', () => {
  const promised: [string, string, readonly string[]][] = [
    [
      '2010-10-15',
      'zoetermeer',
      [
        'bijzondere-bijstand',
        'chronisch-zieken',
        'collectieve-zorgverzekering-110',
        'collectieve-zorgverzekering-120',
        'kwijtschelding',
        'langdurigheidstoeslag',
        'ouderen',
        'schoolkosten',
        'zoetermeerpas',
      ],
    ],
    [
      '2010-10-15',
      'almere',
      [
        'aanvullende-zorgverzekering',
        'bijstand',
        'bijzondere-bijstand',
        'kwijtschelding',
        'langdurigheidstoeslag',
        'woonlastenfonds',
      ],
    ],
    [
      '2026-07-01',
      'zoetermeer',
      [
        'bijzondere-bijstand',
        'gemeentepolis',
        'individuele-inkomenstoeslag',
        'kwijtschelding',
        'leergeld',
        'schuldhulp',
        'zoetermeerpas',
      ],
    ],
    [
      '2026-07-01',
      'almere',
      [
        'bijzondere-bijstand',
        'gemeentepolis',
        'individuele-inkomenstoeslag',
        'kwijtschelding',
        'schuldhulp',
        'volwassenenfonds',
      ],
    ],
    [
      '2026-07-01',
      'nederland',
      ['aio', 'bijstand', 'huurtoeslag', 'kinderopvangtoeslag', 'kindgebonden-budget', 'studietoeslag', 'zorgtoeslag'],
    ],
  ];
  for (const [date, authority, names] of promised)
    it(`holds the schemes of ${authority} that were promised for ${date}`, () => {
      const municipality = authority === 'nederland' ? 'almere' : authority;
      const ids = rulesOn(knowledge, municipality, date).schemes.map((s) => s.id);
      assert.deepEqual(
        names.filter((name) => !ids.includes(`${authority}/${name}`)),
        [],
      );
      assert.deepEqual(ids, [...ids].sort());
    });

  it('holds every topic of the contract', () => {
    assert.deepEqual([...knowledge.topics.keys()].sort(), [...topics].sort());
  });

  it('has a basis with a date for every condition, value and amount', () => {
    const dates = knowledge.schemes.flatMap(({ id, conditions, values, amount }) => [
      ...conditions.map((c) => [`${id} ${c.id}`, c.basis.date] as const),
      ...Object.entries(values).map(([name, value]) => [`${id} ${name}`, value.basis.date] as const),
      ...(amount === undefined ? [] : [[`${id} amount`, amount.basis.date] as const]),
    ]);
    assert.ok(dates.length > 100);
    for (const [where, date] of dates) assert.match(date, /^20\d\d(-\d\d(-\d\d)?)?$/, where);
  });

  it('gives no number that nobody confirmed', () => {
    const values = [...knowledge.schemes, ...knowledge.nationalValues].flatMap((one) => Object.entries(one.values));
    const open = values.filter(([, value]) => value.status === 'not_confirmed');
    assert.ok(open.length > 0);
    for (const [name, value] of open) assert.deepEqual([value.number, value.byHousehold], [undefined, undefined], name);
    for (const { id, amount } of knowledge.schemes)
      if (amount?.status === 'not_confirmed')
        assert.deepEqual([amount.cents, amount.byHousehold], [undefined, undefined], id);
  });

  it('links to pages that may exist', () => {
    const links = JSON.stringify([
      knowledge.schemes,
      [...knowledge.articles.values()],
      [...knowledge.organisations.values()],
    ]);
    const urls = [...links.matchAll(/"(?:url|website)":"(.*?)"/g)].map(([, url = '']) => new URL(url));
    assert.ok(urls.length > 50);
    for (const url of urls) {
      assert.match(url.protocol, /^https?:$/, url.href);
      assert.match(url.hostname, /^([a-z0-9-]+\.)+[a-z]{2,}$/, url.href);
      assert.deepEqual([url.username, url.port], ['', ''], url.href);
    }
  });

  it('tells no organisation as a fact that was not checked for two years', () => {
    const today = '2026-11-22';
    const words = { say: loadTexts('locales').say('nl', 'u'), address: 'u' as const, today, phone: '14 079' };
    const services = [...knowledge.organisations.values()].flatMap((organisation) =>
      organisation.services.map((service) => ({ organisation, service })),
    );
    const old = services.filter((one) => isStale(one, today) && one.service.status === 'active');
    assert.ok(old.length > 20 && old.length < services.length);
    for (const { service } of old)
      assert.match(
        serviceWords(knowledge, service.id, words).join(),
        /^• Misschien is er \*.+\*\. .*Bel 14 079 om te vragen of dit nog klopt\.$/,
        service.id,
      );
  });

  it('asks for every fact that a condition needs', () => {
    const needed = new Set(
      knowledge.schemes.flatMap((s) => s.conditions.flatMap((c) => conditionParts(c.when).flatMap(factsOf))),
    );
    const asked = new Set<FactId>(
      knowledge.questions.flatMap((q) => [
        ...q.facts,
        ...(q.facts.includes('hasChildren') ? (['children.count'] as const) : []),
      ]),
    );
    assert.deepEqual(
      [...needed].filter((fact) => !asked.has(fact)),
      [],
    );
  });

  it('asks early only for schemes that one may have already', () => {
    const offered = knowledge.questions.flatMap((q) =>
      (q.choices ?? []).flatMap(({ sets }) => [sets.receives ?? []].flat().map(String)),
    );
    const schemes = new Set(knowledge.schemes.filter((s) => s.askIfReceived).map((s) => s.id));
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.filter((id) => !schemes.has(id)),
      [],
    );
  });

  it('asks its questions in one order', () => {
    const orders = knowledge.questions.map((q) => q.order);
    assert.deepEqual(orders, [...new Set(orders)]);
  });
});

const isFact = (name: string): name is FactId => [...numberFacts, ...booleanFacts].some((fact) => fact === name);

function factsOf(condition: Condition): FactId[] {
  if ('fact' in condition) return isFact(condition.fact) ? [condition.fact] : [];
  if ('household' in condition) return ['household'];
  if ('income' in condition) return ['incomePercent', 'netMonthlyIncomeCents'];
  if ('anyAdult' in condition) return ['age', 'partnerAge'];
  if ('anyChild' in condition) return 'inSchool' in condition.anyChild ? ['children.anyInSchool'] : ['children.ages'];
  return 'receives' in condition || 'scheme' in condition ? ['receives'] : [];
}

/** contract.md, "Topics of the recognizer". */
const topics = `rondkomen bijstand huur woning-zoeken dakloos zorgtoeslag toeslag-terugbetalen zorgverzekering energie
  kwijtschelding stadspas bijzondere-bijstand langdurig-laag-inkomen schoolkosten computer-kind geld-voor-kinderen
  sport-kind kleding voedselbank boete schulden ouderen chronisch-ziek werkloos-ziek werk-laag-inkomen scheiding
  formulieren digid bezwaar belastingaangifte taal mens-spreken openingstijden privacy stoppen-wissen opnieuw
  begrijp-niet wie-ben-je belediging crisis buiten-bereik`.split(/\s+/);
