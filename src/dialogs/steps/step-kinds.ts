import type { StepKindName } from '../flow.ts';
import type { StepKind } from '../turn-types.ts';
import { change } from './change.ts';
import { check } from './check.ts';
import { closed } from './closed.ts';
import { crisis } from './crisis.ts';
import { human } from './human.ts';
import { menu } from './menu.ts';
import { municipality } from './municipality.ts';
import { result } from './result.ts';
import { resume } from './resume.ts';
import { scheme } from './scheme.ts';
import { services } from './services.ts';
import { story } from './story.ts';
import { whichTopic } from './which-topic.ts';
import { welcome } from './welcome.ts';
import { whose } from './whose.ts';

/** What each kind of step in a flow does. */
export const stepKinds: Record<StepKindName, StepKind> = {
  welcome,
  municipality,
  menu,
  check,
  result,
  scheme,
  services,
  human,
  change,
  resume,
  crisis,
  closed,
  story,
  whichTopic,
  whose,
};
