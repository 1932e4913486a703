/** The folders of the knowledge base and the schema of what stands in them; the editor uses the same list. */
import { articleSchema, topicSchema } from './schemas/article.ts';
import { municipalitySchema } from './schemas/municipality.ts';
import { questionSchema } from './schemas/question.ts';
import { schemeSchema } from './schemas/scheme.ts';
import { organisationSchema } from './schemas/social-map.ts';
import { incomeStandardSchema, nationalValuesSchema } from './schemas/standard.ts';
import {
  dangerSignsSchema,
  harmlessSchema,
  minorSignsSchema,
  needSignsSchema,
  perhapsSignsSchema,
  safetyWordsSchema,
  wordListsSchema,
} from './schemas/urgency.ts';

export const folders = {
  municipalities: municipalitySchema,
  schemes: schemeSchema,
  'standards/income': incomeStandardSchema,
  'standards/values': nationalValuesSchema,
  'social-map': organisationSchema,
  articles: articleSchema,
  topics: topicSchema,
  facts: questionSchema,
  'urgency/words': wordListsSchema,
  'urgency/danger': dangerSignsSchema,
  'urgency/need': needSignsSchema,
  'urgency/perhaps': perhapsSignsSchema,
  'urgency/harmless': harmlessSchema,
  'urgency/who': minorSignsSchema,
  'urgency/answers': safetyWordsSchema,
};
