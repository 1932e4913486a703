/** The content files as they were read, before they are held against each other. */
import type { Priors } from '../eligibility/priors.ts';
import type { Article, Topic } from './schemas/article.ts';
import type { Municipality } from './schemas/municipality.ts';
import type { Question } from './schemas/question.ts';
import type { Scheme } from './schemas/scheme.ts';
import type { Organisation } from './schemas/social-map.ts';
import type { IncomeStandardFile, NationalValues } from './schemas/standard.ts';
import type { Place } from './problem.ts';

/** A content item with the place it came from. */
export interface Filed<T> extends Place {
  readonly item: T;
}

export interface KnowledgeFiles {
  readonly municipalities: readonly Filed<Municipality>[];
  readonly schemes: readonly Filed<Scheme>[];
  readonly incomeStandards: readonly Filed<IncomeStandardFile>[];
  readonly nationalValues: readonly Filed<NationalValues>[];
  readonly organisations: readonly Filed<Organisation>[];
  readonly articles: readonly Filed<Article>[];
  readonly topics: readonly Filed<Topic>[];
  readonly questions: readonly Filed<Question>[];
  /** One; none when it could not be read. */
  readonly priors: readonly Filed<Priors>[];
}
