import { noSearchWords } from '../../../src/knowledge/schemas/search-words.ts';
import { urgencyOf } from '../../../src/knowledge/schemas/urgency.ts';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { noPriors } from '../../../src/eligibility/priors.ts';
import type { Values } from '../../../src/eligibility/value.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { analyse } from '../../../src/knowledge/analysis/analyse.ts';
import type { Finding } from '../../../src/knowledge/analysis/finding.ts';
import { schemeSchema, type Scheme } from '../../../src/knowledge/schemas/scheme.ts';
import type { IncomeStandardFile } from '../../../src/knowledge/schemas/standard.ts';
import { loadTexts } from '../../../src/locales/texts.ts';

export const say = loadTexts('locales').say('nl', 'u');
export const basis = { title: 'Een verordening', date: '2026' };
export const day = '2026-07-01';

interface Given {
  readonly id?: string;
  readonly title?: string;
  readonly values?: Values;
  readonly validTo?: string;
  readonly lastCheckedOn?: string;
}

/** A scheme of the village with conditions `a`, `b`, `c` and so on. */
export function schemeWith(when: readonly Condition[], given: Given = {}): Scheme {
  const { id = 'dorp/pas', ...more } = given;
  const text = { holds: 'Dat klopt.', fails: 'Dat klopt niet.', unknown: 'Vraag het na.' };
  return schemeSchema.parse({
    id,
    title: 'De pas',
    summary: 'Een pas met korting.',
    authority: id.split('/')[0],
    kind: 'discount',
    validFrom: '2026-01-01',
    giftOrLoan: 'gift',
    topics: ['rondkomen'],
    conditions: when.map((one, at) => ({ id: 'abcdefgh'.charAt(at), when: one, text, status: 'confirmed', basis })),
    papers: [],
    application: { how: ['Bel de gemeente.'], duration: 'Een week.' },
    lasts: 'Een jaar.',
    backInTime: 'Nee.',
    refused: 'Bel de gemeente.',
    otherwise: ['Vraag om hulp.'],
    basis: [basis],
    lastCheckedOn: '2026-06-01',
    ...more,
  });
}

/** Every norm in round numbers, for everybody of 18 and over. */
const norm = (withoutHolidayPayCents: number) => ({ withoutHolidayPayCents, status: 'confirmed' as const, basis });
export const standard: IncomeStandardFile = {
  validFrom: '2026-01-01',
  norms: {
    single: norm(100_000),
    singleParent: norm(100_000),
    couple: norm(150_000),
    singlePension: norm(110_000),
    couplePension: norm(160_000),
    singleYoung: norm(30_000),
    singleParentYoung: norm(30_000),
    coupleYoung: norm(60_000),
    coupleYoungChildren: norm(90_000),
    coupleOneYoung: norm(100_000),
    coupleOneYoungChildren: norm(120_000),
  },
  costSharerPercent: {
    byPeople: { 2: 50, 3: 45, 4: 40, 5: 38, 6: 37, 7: 36, 8: 35, 9: 34 },
    status: 'confirmed',
    basis,
  },
};

export const statePensionAge: Values = {
  statePensionAge: { title: 'de AOW-leeftijd', status: 'confirmed', number: 67, basis },
};

export const knowledgeOf = (schemes: readonly Scheme[], more: Partial<Knowledge> = {}): Knowledge => ({
  version: '000000000000',
  municipalities: new Map(),
  schemes,
  incomeStandards: [standard],
  nationalValues: [{ validFrom: '2026-01-01', values: statePensionAge }],
  organisations: new Map(),
  articles: new Map(),
  topics: new Map(),
  questions: [],
  urgency: urgencyOf({ words: [], dangers: [], needs: [], perhaps: [], harmless: [], minors: [], answers: [] }),
  examples: { topics: new Map(), danger: [], soundsLikeDanger: [], needs: new Map(), soundsLikeNeed: [] },
  meanings: {},
  searchWords: noSearchWords,
  priors: noPriors,
  ...more,
});

/** What is found in the village. */
export const found = (schemes: readonly Scheme[], more: Partial<Knowledge> = {}, date = day): Finding[] =>
  analyse(knowledgeOf(schemes, more), 'dorp', date, say);

/** `conditionNever a`: kind and condition. */
export const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, condition }) => [kind, condition].filter((part) => part !== undefined).join(' '));
