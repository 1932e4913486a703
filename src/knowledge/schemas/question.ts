/** A question about one fact, or a few that belong together: knowledge/facts/<id>.yaml. */
import { z } from 'zod';
import { factIds, questionKinds, testOps, type FactId } from '../../contract.ts';
import { conditionSchema } from '../../eligibility/condition.ts';
import { factsOf } from '../../eligibility/question.ts';
import { residentText, slug } from './text.ts';

const fact = z.enum(factIds);
const sets = z.partialRecord(
  fact,
  z.union([
    z.number(),
    z.boolean(),
    z.string(),
    z.array(z.string()),
    /** `limit`: the limit at which the question is asked. */
    z.strictObject({ op: z.enum(testOps), value: z.union([z.number(), z.literal('limit')]) }),
  ]),
);

/** "No children" may be said as a number of them. */
const asks = (facts: readonly FactId[], fact: FactId): boolean =>
  facts.includes(fact) || (fact === 'children.count' && facts.includes('hasChildren'));

/** How what is typed is read: a number, or `childcare` for kinds, hours and prices in words. */
export const numberForms = ['age', 'ages', 'childAges', 'count', 'percent', 'euros', 'months'] as const;
const forms = [...numberForms, 'childcare'] as const;

const phrase = z.strictObject({
  says: z.array(z.string()).min(1),
  sets,
  /** Only as the whole answer: "alleen ik", and not "alleen ik en mijn zoon". */
  whole: z.boolean().optional(),
  /** Most likely meant, and not said in so many words: "alleen" may be with children. Asked back before it counts. */
  offered: z.boolean().optional(),
});

export const questionSchema = z
  .strictObject({
    id: slug,
    /** Its place in the plain order; low comes first. */
    order: z.int(),
    facts: z.array(fact).min(1),
    kind: z.enum(questionKinds),
    /** What the answer is called in an overview: "leeftijd". */
    label: z.string(),
    /** Asked only when this holds: "how old is your partner" needs a partner. */
    when: conditionSchema.optional(),
    /** The question. With `{{value}}` it is a yes/no at a limit that the rules use: "that or less". */
    text: residentText,
    /** The same of an amount where the limit itself is on the other side: "less than that". So yes always means less. */
    textUnder: residentText.optional(),
    /** The same of a duration: "that or longer". */
    textFrom: residentText.optional(),
    /** Asks how it compares with a limit of which both sides matter: "less, exactly or more". */
    textBands: residentText.optional(),
    /** Whether `said.yes` repeats "or less" or "or more". */
    saidAt: z.enum(['le', 'ge']).default('le'),
    /** How `{{value}}` reads. */
    unit: z.enum(['cents', 'months', 'number']).optional(),
    /** What to count, or an example of an answer. */
    hint: residentText.optional(),
    /** `when`: in a tick list, offered only when this holds; with `unless` also as long as that does not surely hold. A title may name the limit: `{{value}}`. */
    choices: z
      .array(
        z.strictObject({
          title: residentText,
          sets,
          when: conditionSchema.optional(),
          unless: conditionSchema.optional(),
        }),
      )
      .optional(),
    /** Words that say something without being a choice: "alleen" says no partner, and nothing about children. */
    phrases: z.array(phrase).default([]),
    /** Other words for who lives with others: nobody is "alleen" who lives with a brother. As many titles as there are choices. */
    withOthers: z
      .strictObject({ text: residentText, titles: z.array(residentText), phrases: z.array(phrase).default([]) })
      .optional(),
    /** Other words for who surely has no partner: then nothing is said of one. */
    withoutPartner: z.strictObject({ text: residentText.optional(), hint: residentText.optional() }).optional(),
    /** Words that leave open whether it is so: "soms", "in het weekend". What is told with them is asked back. */
    saysSometimes: z.array(z.string()).min(1).optional(),
    /** What somebody lives in, without whether they rent it: "seniorenwoning". That is asked back. */
    saysOpen: z.array(z.string()).min(1).optional(),
    /** What somebody says who has none of it ("geen spaargeld"): then a bare "nee" to "or less?" is asked back. */
    saysNone: z.array(z.string()).min(1).optional(),
    /** Schemes that hardly anybody with more than the limit receives: then "more" is asked back once. */
    seldomMoreWith: z.array(z.string()).min(1).optional(),
    /** For a tick list: the choice that says none of them. */
    none: residentText.optional(),
    form: z.enum(forms).optional(),
    why: residentText,
    /** What words about it mean: "kale huur". Told to who asks, here and at any other question. */
    words: z.array(z.strictObject({ says: z.array(z.string().min(2)).min(1), text: residentText })).default([]),
    /** "Telt alimentatie mee?": what of a sum counts, the first that is named. `{{phone}}` is the number of the municipality. */
    counts: z.array(z.strictObject({ says: z.array(z.string().min(2)).min(1), text: residentText })).default([]),
    /** Hard to say: it counts as more trouble, and "liever niet" is offered. */
    sensitive: z.boolean().default(false),
    /** About money, health or relations, and not hard to say: "liever niet" is offered all the same. */
    private: z.boolean().default(false),
    /** How the answer is repeated in "Klopt dit?" and in the overview. */
    said: z.strictObject({ yes: residentText, no: residentText }).or(residentText),
  })
  .refine((q) => (q.kind === 'choice' || q.kind === 'multi') === (q.choices !== undefined), {
    message: 'choices belong to choice and multi',
    path: ['choices'],
  })
  .refine((q) => ['number', 'numbers', 'text'].includes(q.kind) === (q.form !== undefined), {
    message: 'what is typed has a form',
    path: ['form'],
  })
  .refine((q) => (q.choices ?? []).every(({ sets }) => factsOf(sets).every((f) => asks(q.facts, f))), {
    message: 'a choice says only what the question asks',
    path: ['choices'],
  })
  .refine((q) => new Set((q.choices ?? []).map(({ sets }) => JSON.stringify(sets))).size === (q.choices ?? []).length, {
    message: 'two choices say the same',
    path: ['choices'],
  })
  .refine((q) => q.withOthers === undefined || q.withOthers.titles.length === q.choices?.length, {
    message: 'one title for each choice',
    path: ['withOthers', 'titles'],
  })
  .refine((q) => q.unit === 'cents' || q.text.includes('{{value}}') === (q.textFrom !== undefined), {
    message: 'a question with {{value}} has both text and textFrom',
    path: ['textFrom'],
  })
  .refine((q) => (q.unit === 'cents' && q.text.includes('{{value}}')) === (q.textUnder !== undefined), {
    message: 'a question of an amount with {{value}} has both text and textUnder',
    path: ['textUnder'],
  });
export type Question = z.infer<typeof questionSchema>;
