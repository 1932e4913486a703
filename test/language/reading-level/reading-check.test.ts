import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { readB1Lists } from '../../../src/commands/b1.ts';
import { readingRules } from '../../../src/language/reading-level/findings.ts';
import type { Finding } from '../../../src/language/reading-level/findings.ts';
import { createReadingCheck } from '../../../src/language/reading-level/reading-check.ts';
import type { ReadingReport } from '../../../src/language/reading-level/reading-check.ts';

const badSchema = z.strictObject({
  text: z.string(),
  rules: z.array(z.enum(readingRules)).min(1),
  say: z.array(z.string()).optional(),
  advice: z.boolean().optional(),
});
const good = z.array(z.string()).min(150).parse(readYaml('good.yaml'));
const bad = z.array(badSchema).min(80).parse(readYaml('bad.yaml'));
const highestFalseAlarmRate = 0.02;

const lists = readB1Lists();
const check = createReadingCheck(lists);

describe('the reading check', () => {
  it('raises false alarms on at most 2% of the good texts', () => {
    const alarms = good.flatMap((text) => {
      const errors = findingsOf(check(text)).filter((finding) => finding.severity === 'error');
      return errors.length > 0 ? [`${text}: ${errors.map((e) => `${e.rule} «${e.found}»`).join(', ')}`] : [];
    });
    assert.ok(alarms.length <= good.length * highestFalseAlarmRate, alarms.join('\n'));
  });

  for (const { text, rules, say = [], advice = false } of bad) {
    it(`${rules.join(', ')}: ${text.slice(0, 60)}`, () => {
      const report = check(text);
      const findings = findingsOf(report);
      assert.equal(report.pass, advice);
      for (const rule of rules) assert.ok(names(findings).includes(rule), `found only ${names(findings).join(', ')}`);
      for (const part of say)
        assert.ok(
          findings.some((finding) => finding.say.includes(part)),
          `nobody says ${part}`,
        );
    });
  }

  it('finds every hard word of the list and says what is plain', () => {
    const missed = lists.hardWords.filter(({ h, b }) => {
      const said = findingsOf(check(`Dit gaat over ${h}.`)).filter((finding) => finding.rule === 'hardWord');
      return !said.some((finding) => finding.say.includes(b));
    });
    assert.deepEqual(missed, []);
  });

  it('fills every place in what it says', () => {
    for (const { text } of bad)
      for (const finding of findingsOf(check(text))) assert.doesNotMatch(finding.say, /\{\{/, finding.say);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...fragments()), { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('never throws, is deterministic, and points to text that stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = check(text);
        assert.deepEqual(check(text), report);
        const sentences = report.sentenceReports.map((sentence) => sentence.text);
        for (const finding of report.findings) assert.ok(sentences.includes(finding.found));
        for (const sentence of report.sentenceReports)
          for (const finding of sentence.findings) assert.ok(sentence.text.includes(finding.found), finding.found);
        assert.equal(
          report.pass,
          findingsOf(report).every((finding) => finding.severity !== 'error'),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('text that nobody wrote', () => {
  const parts = ['a', '.', '- ', '(', 'A.', 'u moet ', 'wordt betaald ', 'zou kunnen ', '06 ', '_', '['];
  for (const part of parts)
    it(`10,000 times «${part}» is read at once`, () => {
      assert.equal(typeof check(part.repeat(10_000)).pass, 'boolean');
    }).timeout(5000);
});

describe('the limits of a text', () => {
  const short = 'Dit is een korte zin.';
  const asks = 'Hoe gaat het?';
  const cases: [string, string, { maxWords?: number; maxQuestions?: number }, boolean, string[]][] = [
    ['two sentences have no mean', many('Wij bellen u in de loop van de middag graag even terug.', 2), {}, true, []],
    ['three have', many('Wij bellen u in de loop van de middag graag even terug.', 3), {}, false, ['meanLength']],
    ['a mean of 10 is right', many('Wij bellen u in de loop van de middag terug.', 3), {}, true, []],
    ['15 words are right', 'Wij bellen u in de loop van de middag terug met een antwoord op alles.', {}, true, []],
    [
      '16 are not',
      'Wij bellen u in de loop van de middag nog terug met een antwoord op alles.',
      {},
      false,
      ['sentenceLength'],
    ],
    ['60 words are one message', many(short, 12), { maxWords: 60 }, true, []],
    ['65 are not', many(short, 13), { maxWords: 60 }, false, ['messageLength']],
    ['without a limit that is advice', many(short, 13), {}, true, ['messageLength']],
    ['two questions', many(asks, 2), {}, false, ['questions']],
    ['two questions where two may be', many(asks, 2), { maxQuestions: 2 }, true, []],
    ['no question where none may be', asks, { maxQuestions: 0 }, false, ['questions']],
    ['an answered question in a list', `• ${asks} Bel dan 112\n${asks}`, {}, true, []],
    [
      'questions in a long text are advice',
      `${many(short, 13)} ${many(asks, 2)}`,
      {},
      true,
      ['messageLength', 'questions'],
    ],
  ];
  for (const [name, text, options, pass, rules] of cases) {
    it(name, () => {
      const report = check(text, options);
      assert.equal(report.pass, pass);
      assert.deepEqual([...new Set(names(findingsOf(report)))], rules);
    });
  }

  it('measures nothing in nothing', () => {
    const nothing = {
      words: 0,
      sentences: 0,
      meanWordsPerSentence: 0,
      fleschDouma: null,
      findings: [],
      sentenceReports: [],
    };
    assert.deepEqual(check(' \n • \n'), { pass: true, ...nothing });
  });

  it('gives Flesch-Douma from 50 words on', () => {
    assert.equal(check(many('De kat zit op de mat.', 8)).fleschDouma, null);
    const fifty = check(many('De kat zit bij mij.', 10));
    assert.equal(fifty.fleschDouma, 125.2);
  });
});

describe('what explains a word', () => {
  const cases: [string, string, boolean][] = [
    ['named after it is told', 'U hoeft niet te betalen. Dat heet *kwijtschelding*.', true],
    ['told after the name', 'Een bezwaarschrift is een brief waarin u zegt wat niet klopt.', true],
    ['in brackets', 'De peildatum (de dag waarnaar wij kijken) is 1 juli.', true],
    ['in the next sentence', 'U krijgt een beschikking. Dat is een brief met het besluit.', true],
    ['letters after the words', 'De individuele inkomenstoeslag (IIT) is er één keer per jaar.', true],
    ['words after the letters', 'De IIT (extra geld) is er één keer per jaar.', true],
    ['a word that only stands there', 'De beschikking is klaar.', false],
    ['letters that only stand there', 'Dit is de IIT.', false],
  ];
  for (const [name, text, explained] of cases)
    it(name, () => {
      const errors = findingsOf(check(text)).filter((finding) => finding.severity === 'error');
      assert.equal(errors.length === 0, explained, JSON.stringify(errors));
    });
});

function many(sentence: string, times: number): string {
  return Array.from({ length: times }, () => sentence).join(' ');
}

function findingsOf(report: ReadingReport): Finding[] {
  return [...report.findings, ...report.sentenceReports.flatMap((sentence) => sentence.findings)];
}

function names(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.rule);
}

function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

function fragments(): string[] {
  return [
    'wordt ',
    'worden ',
    'betaald',
    'zou ',
    'kunnen ',
    'o.a. ',
    'bijv',
    '. ',
    '?',
    ' ',
    '\n',
    '• ',
    '- ',
    '€ 640 ',
    'AIO',
    'u moet ',
  ]
    .concat([
      'niet in aanmerking ',
      'om niet',
      '(',
      ')',
      '*',
      '_',
      '[u|je]',
      '…',
      '"',
      "'s ",
      '06 12345678',
      'www.a.nl',
      'beschikking ',
    ])
    .concat([
      'kwijtschelding',
      ' heet ',
      '\u00AD',
      '\u00A0',
      'ĳ',
      'İ',
      'ß',
      'é',
      '-',
      '/',
      '+',
      '$',
      '\\',
      'Verwey-Jonker',
      'dient ',
      'in ',
    ]);
}
