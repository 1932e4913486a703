/** The folders of the knowledge base and the schema of what stands in them; the editor uses the same list. */
import { z } from 'zod';
import { articleSchema, topicSchema } from './schemas/article.ts';
import { municipalitySchema } from './schemas/municipality.ts';
import { questionSchema } from './schemas/question.ts';
import { schemeSchema } from './schemas/scheme.ts';
import { organisationSchema } from './schemas/social-map.ts';
import { incomeStandardSchema, nationalValuesSchema } from './schemas/standard.ts';

export const folders = {
  municipalities: municipalitySchema,
  schemes: schemeSchema,
  'standards/income': incomeStandardSchema,
  'standards/values': nationalValuesSchema,
  'social-map': organisationSchema,
  articles: articleSchema,
  topics: topicSchema,
  facts: questionSchema,
  urgency: z.strictObject({ phrases: z.array(z.string()).min(1) }),
};
