/** What is looked into: the schemes of the topic, or all; and what is undecided among them. */
import type { AssessedScheme, Assessment } from '../contract.ts';
import { assess, type SchemeAssessment } from '../eligibility/assess.ts';
import { fold, type Known } from '../eligibility/known.ts';
import { nextQuestion, type NextQuestion, type PlannerState } from '../eligibility/next-question.ts';
import { isAtLimit, questionRules } from '../knowledge/question-rules.ts';
import { rulesOn, schemesOn } from '../knowledge/rules.ts';
import { factsForAmounts } from '../knowledge/scheme-amount.ts';
import type { Scheme } from '../knowledge/schemas/scheme.ts';
import { addressed } from '../locales/address.ts';
import { addressOf } from './ask.ts';
import { statementsOf } from './state.ts';
import type { Turn } from './turn-types.ts';

/** Whether a scheme belongs to what the resident asked about. */
export function inScope(turn: Turn, schemeId: string): boolean {
  const topic = turn.state.topic === null ? undefined : turn.parts.knowledge.topics.get(turn.state.topic);
  return topic === undefined || topic.schemes.includes(schemeId);
}

export function assessmentOf(turn: Turn): Assessment {
  const assessment = turn.parts.assess(turn.say)({
    municipality: turn.state.municipality ?? '',
    referenceDate: turn.today,
    statements: statementsOf(turn.state),
    address: addressOf(turn),
  });
  const here = schemesHere(turn);
  const schemes = assessment.schemes.map((found) =>
    asTold(
      turn,
      found,
      here.find(({ id }) => id === found.id),
    ),
  );
  return { ...assessment, schemes };
}

/** By which a reason is known that nobody asked for. */
export const toldBeside = 'told';

/** What no rule knows was told: then there is no certain yes, and why comes first. Who has it already asks for nothing. */
function asTold(turn: Turn, found: AssessedScheme, scheme: Scheme | undefined): AssessedScheme {
  const [basis] = scheme?.basis ?? [];
  const texts = turn.state.circumstances.flatMap((id) => scheme?.unsureIf[id] ?? []);
  const isSettled = found.outcome === 'ineligible' || found.received === true;
  if (basis === undefined || texts.length === 0 || isSettled) return found;
  const unsure = texts.map((text) => ({
    condition: toldBeside,
    holds: null,
    text: addressed(text, addressOf(turn)),
    basis,
  }));
  const { id, edition, missing, unconfirmed, assumptions } = found;
  return { id, edition, outcome: 'unknown', reasons: [...unsure, ...found.reasons], missing, unconfirmed, assumptions };
}

const schemesHere = (turn: Turn): Scheme[] =>
  schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);

export const schemesInScope = (turn: Turn): AssessedScheme[] =>
  assessmentOf(turn).schemes.filter((s) => inScope(turn, s.id));

/** An outcome with the scheme that it is of. */
export interface Entry {
  readonly found: AssessedScheme;
  readonly scheme: Scheme;
}

export function entriesInScope(turn: Turn, found: readonly AssessedScheme[] = assessmentOf(turn).schemes): Entry[] {
  const schemes = schemesHere(turn);
  return found
    .filter((f) => inScope(turn, f.id))
    .flatMap((f) => {
      const scheme = schemes.find((s) => s.id === f.id);
      return scheme === undefined ? [] : [{ found: f, scheme }];
    })
    .sort((a, b) => Number(mayAsk(turn, b.scheme.id)) - Number(mayAsk(turn, a.scheme.id)));
}

/** The next question for this conversation, or null when nothing can change any more. */
export const next = (turn: Turn, only?: string): NextQuestion | null =>
  nextFor(turn, (id) => inScope(turn, id) && mayAsk(turn, id), only);

/** Whether any answer would say more about this one scheme. */
export const isAskedAbout = (turn: Turn, schemeId: string): boolean => nextFor(turn, (id) => id === schemeId) !== null;

function nextFor(turn: Turn, isMeant: (schemeId: string) => boolean, only?: string): NextQuestion | null {
  const rules = rulesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);
  const known: Known = fold(statementsOf(turn.state));
  const assessments: SchemeAssessment[] = assess(rules, known).filter(({ id }) => isMeant(id));
  const questions = turn.parts.knowledge.questions
    .filter((q) => only === undefined || q.id === only)
    .map(questionRules);
  const forAmounts = turn.state.exact ? factsForAmounts(schemesHere(turn), assessments, rules, known) : [];
  const { priors } = turn.parts.knowledge;
  return nextQuestion(questions, { rules, known, assessments, forAmounts, priors, ...settled(turn) });
}

/** "Bent u student?" is no first question to who is ill: a scheme for few stands last, and is asked about where it may be theirs. */
function mayAsk({ parts, state }: Turn, schemeId: string): boolean {
  const unasked = parts.knowledge.topics.get(state.topic ?? '')?.unasked.find(({ scheme }) => scheme === schemeId);
  return (
    unasked === undefined ||
    statementsOf(state).some(({ fact, value }) => value === true && unasked.unless.some((one) => one === fact))
  );
}

/** What is not asked again. A question at a limit may come back at another limit. */
function settled({ state, parts }: Turn): Pick<PlannerState, 'answered' | 'declined'> {
  const atLimit = new Set(parts.knowledge.questions.filter(isAtLimit).map((q) => q.id));
  const asked = state.answers.filter((a) => a.volunteered !== true);
  const answered = asked.map((a) => a.question).filter((id) => !atLimit.has(id));
  return {
    answered: new Set([...answered, ...state.passed.map((p) => p.question)]),
    declined: new Set(state.passed.flatMap((p) => p.facts)),
  };
}
