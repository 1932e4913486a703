/** A finding in one plain sentence for an editor. */
import type { Basis } from '../../contract.ts';
import { formatDate } from '../../locales/format.ts';
import type { Say } from '../../locales/texts.ts';
import type { Finding, FindingKind } from './finding.ts';

const sentences: Readonly<Record<FindingKind, string>> = {
  conditionNever: 'analyse.conditionNever',
  schemeNobody: 'analyse.schemeNobody',
  conditionAlways: 'analyse.conditionAlways',
  conditionSpare: 'analyse.conditionSpare',
  unknownValue: 'analyse.unknownValue',
  unknownSource: 'analyse.unknownSource',
  unknownStandard: 'analyse.unknownStandard',
  neverSureValue: 'analyse.neverSureValue',
  neverSureSource: 'analyse.neverSureSource',
  neverSureStandard: 'analyse.neverSureStandard',
  limitsClose: 'analyse.limitsClose',
  limitBesideStandard: 'analyse.limitBesideStandard',
  noStandard: 'analyse.noStandard',
  noStandardAtAll: 'analyse.noStandardAtAll',
  sourceOld: 'analyse.sourceOld',
  editionEnds: 'analyse.editionEnds',
};

export const findingSentence = ({ kind, words }: Finding, say: Say): string => say(sentences[kind], words);

/** `Participatiewet, 34, derde lid, 1 juli 2026, https://…` */
export const basisWords = ({ title, article, date, url }: Basis): string =>
  [title, article, formatDate(date), url].filter((part) => part !== undefined).join(', ');

/** Scheme, condition and sentence on a line; where it stands and on what it rests below it. `line` 0: the whole file. */
export function findingLines(finding: Finding, line: number, say: Say): string[] {
  const { scheme, condition, file, basis } = finding;
  const about = [scheme, condition === undefined ? undefined : `(${condition})`].filter((part) => part !== undefined);
  const heading = about.length === 0 ? '' : `${about.join(' ')}: `;
  return [
    `${heading}${findingSentence(finding, say)}`,
    `  ${file}${line > 0 ? `:${String(line)}` : ''}`,
    ...basis.map((one) => `  ${say('analyse.basis', { basis: basisWords(one) })}`),
  ];
}
