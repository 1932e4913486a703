import { parser } from '@microsoft/bf-lu';
import { z } from 'zod';

const app = z.looseObject({
  name: z.string(),
  culture: z.string(),
  versionId: z.string(),
  luis_schema_version: z.string(),
  intents: z.array(z.object({ name: z.string() })),
  utterances: z.array(z.object({ text: z.string(), intent: z.string(), entities: z.array(z.unknown()) })),
  entities: z.array(z.unknown()),
  patternAnyEntities: z.array(z.unknown()),
  patterns: z.array(z.unknown()),
});
const answer = z.object({
  LUISJsonStructure: app,
  /** Other files that an utterance seems to link to. */
  additionalFilesToParse: z.array(z.unknown()),
});

export type ReadApp = z.infer<typeof app>;

/** What Microsoft's own parser makes of a `.lu`, held against the rules and limits of LUIS. */
export async function readLu(text: string): Promise<ReadApp & { readonly links: number }> {
  const { LUISJsonStructure, additionalFilesToParse } = answer.parse(await parser.parseFile(text, false, 'nl-nl'));
  parser.validateLUISBlob(LUISJsonStructure);
  return { ...LUISJsonStructure, links: additionalFilesToParse.length };
}
