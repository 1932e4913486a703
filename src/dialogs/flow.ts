/** A conversation flow as data: dialogs/<id>.yaml. */
import { z } from 'zod';
import { flowInvalid, readContent } from './read-content.ts';

export const stepKindNames = [
  'welcome',
  'municipality',
  'menu',
  'check',
  'result',
  'scheme',
  'services',
  'human',
  'change',
  'resume',
  'crisis',
  'closed',
  'story',
  'whichTopic',
  'whose',
] as const;

/** Where an option is offered only when there is something to do with it. */
export const offers = ['answered', 'moreHelp', 'moreToCheck'] as const;

const option = z.strictObject({
  /** Key of the choice in locales. */
  title: z.string(),
  next: z.string(),
  /** Limits what is looked into; `null` is everything; left out changes nothing. */
  topic: z.string().nullable().optional(),
  /** Asks what makes the amounts exact; offered only where that is something. */
  exact: z.literal(true).optional(),
  /** `answered`: there is an answer to change; `moreHelp`: not all who help are told; `moreToCheck`: only a topic was looked into. */
  offered: z.enum(offers).optional(),
});

const stepSchema = z.strictObject({
  kind: z.enum(stepKindNames),
  /** Key of what is said here, where the kind has no words of its own. */
  text: z.string().optional(),
  next: z.string().optional(),
  options: z.array(option).optional(),
});

/** Where interruptions lead, from any step. */
const namedSteps = [
  'topic',
  'check',
  'result',
  'human',
  'change',
  'resume',
  'crisis',
  'closed',
  'restart',
  'whichTopic',
] as const;

const flowSchema = z
  .strictObject({ id: z.string(), start: z.string(), steps: z.record(z.string(), stepSchema) })
  .superRefine((flow, context) => {
    const exists = (name: string) => name in flow.steps;
    for (const name of namedSteps)
      if (!exists(name))
        context.addIssue({ code: 'custom', path: ['steps', name], message: 'every flow needs this step' });
    for (const [name, step] of Object.entries(flow.steps))
      for (const target of [step.next, ...(step.options ?? []).map((o) => o.next)])
        if (target !== undefined && !exists(target))
          context.addIssue({ code: 'custom', path: ['steps', name], message: `there is no step ${target}` });
    if (!exists(flow.start))
      context.addIssue({ code: 'custom', path: ['start'], message: `there is no step ${flow.start}` });
  });

export type Flow = z.infer<typeof flowSchema>;
export type FlowStep = z.infer<typeof stepSchema>;
export type StepKindName = (typeof stepKindNames)[number];

/** @throws FLOW_INVALID with file and field, also for a step that says a text which is not there */
export function loadFlow(root: string, id: string, textKeys: readonly string[]): Flow {
  const flow = readContent(root, `${id}.yaml`, flowSchema);
  const silent = Object.entries(flow.steps).flatMap(([name, step]) =>
    [step.text, ...(step.options ?? []).map((o) => o.title)]
      .filter((key) => key !== undefined && !textKeys.includes(key))
      .map((key) => `${id}.yaml steps.${name}: there is no text ${String(key)}`),
  );
  if (silent.length > 0) throw flowInvalid(silent);
  return flow;
}
