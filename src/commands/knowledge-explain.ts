import { householdSchema, type AssessedScheme, type Statement } from '../contract.ts';
import { householdStatements } from '../eligibility/household-statements.ts';
import { nearestChange } from '../eligibility/nearest-change.ts';
import { createAssess } from '../knowledge/assessment.ts';
import { assessmentWords } from '../knowledge/assessment-words.ts';
import { changeWords } from '../knowledge/change-words.ts';
import { explanationLines } from '../knowledge/explanation.ts';
import { factNames } from '../knowledge/missing-words.ts';
import { rulesOn, schemesOn } from '../knowledge/rules.ts';
import { formatDate } from '../locales/format.ts';
import { municipalityOptions } from './arguments.ts';
import type { Command } from './command.ts';
import { answerLines, parseLine } from './lines.ts';

/**
 * `knowledge explain --municipality M --date D`: a household (JSON) a line in; out, for whoever must be able to check
 * it, per scheme each condition with what was known, the limit, the source, and the nearest change.
 */
export const explain: Command = (args, streams, content) => {
  const options = municipalityOptions(args, () => [...content.knowledge().municipalities.keys()]);
  const { municipality, date, keepGoing } = options;
  const knowledge = content.knowledge();
  const place = knowledge.municipalities.get(municipality);
  const address = place?.address ?? 'u';
  const say = content.texts().say('nl', address);
  const assess = createAssess(knowledge, assessmentWords(say));
  const schemes = schemesOn(knowledge, municipality, date);
  const rules = rulesOn(knowledge, municipality, date);

  const changeLine = (statements: readonly Statement[], found: AssessedScheme): string[] => {
    const change = nearestChange(rules, statements, found.id);
    if (change === null) return [];
    const [fact = change.fact] = factNames(knowledge, [change.fact], address);
    return [`  ${say('explain.change', { fact, change: changeWords(change, say) })}`];
  };

  let number = 0;
  const explained = (statements: readonly Statement[]): string => {
    const assessment = assess({ municipality, referenceDate: date, statements, address });
    number += 1;
    const heading = say('explain.household', {
      number,
      municipality: place?.name ?? municipality,
      date: formatDate(date),
      version: assessment.knowledgeVersion,
    });
    const blocks = assessment.schemes.map((found) => {
      const scheme = schemes.find((s) => s.id === found.id);
      const lines = scheme === undefined ? [] : explanationLines({ knowledge, say, address, scheme, found });
      return [...lines, ...changeLine(statements, found)].join('\n');
    });
    return [heading, ...blocks, ''].join('\n\n');
  };

  return answerLines({ ...streams, keepGoing, written }, (line) => {
    const household = parseLine(line, householdSchema);
    return household.ok ? { ok: true, value: explained(householdStatements(household.value)) } : household;
  });
};

/** A bad line, with `--keep-going`, stays JSON. */
const written = (value: unknown): string =>
  typeof value === 'string' ? value.trimEnd() + '\n' : JSON.stringify(value);
