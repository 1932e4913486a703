/** Everything that is known, in memory: read once at the start, never changed. */
import type { Priors } from '../eligibility/priors.ts';
import type { Examples } from './examples.ts';
import type { Article, Topic } from './schemas/article.ts';
import type { Municipality } from './schemas/municipality.ts';
import type { Question } from './schemas/question.ts';
import type { Scheme } from './schemas/scheme.ts';
import type { Organisation } from './schemas/social-map.ts';
import type { SearchWords } from './schemas/search-words.ts';
import type { IncomeStandardFile, NationalValues } from './schemas/standard.ts';
import type { Urgency } from './schemas/urgency.ts';

export interface Knowledge {
  /** Changes with every change of the content: the first 12 hex digits of its SHA-256. */
  readonly version: string;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** All editions, ordered by id and day. */
  readonly schemes: readonly Scheme[];
  readonly incomeStandards: readonly IncomeStandardFile[];
  readonly nationalValues: readonly NationalValues[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** In their plain order. */
  readonly questions: readonly Question[];
  /** What danger sounds like, and what cannot wait though nobody is in danger. */
  readonly urgency: Urgency;
  /** Messages that the recognizer learns from. */
  readonly examples: Examples;
  /** Meaning → the words that say it, in every language; a star stands for any ending. For the recognizer. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** Dutch for the search: what says nothing, what means the same, which towns there are. */
  readonly searchWords: SearchWords;
  /** How common answers are: for the order of questions, never for an outcome. */
  readonly priors: Priors;
}
