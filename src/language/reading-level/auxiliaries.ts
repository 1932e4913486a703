import { splitClauses, textBetween } from './clauses.ts';
import type { Finding, Say } from './findings.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const infinitives = new Set('zullen kunnen moeten mogen willen hoeven laten'.split(' '));
const finite = new Set(
  `zal zul zult zou zouden kan kun kunt kon konden moet moest moesten mag mocht mochten wil wilt wilde wilden wou hoef
   hoeft hoefde hoefden laat liet lieten`.split(/\s+/),
);
const relatives = new Set(['die', 'wie', 'dat', 'wat']);
/** "laten zien" and "laten weten" are the plain words for showing and telling. */
const plainWithLaten = new Set(['zien', 'weten', 'horen']);

/** Stacked helping verbs: two or more in one clause ("zou kunnen moeten"). */
export function findStackedAuxiliaries(sentence: Sentence, say: Say): Finding[] {
  return splitClauses(sentence, { atCoordinators: true }).flatMap((clause) => {
    const stacked = clause.filter((word, i) => isAuxiliary(clause, word, i));
    const [first] = stacked;
    const last = stacked.at(-1);
    if (!first || !last || first === last || !infinitives.has(last.lower)) return [];
    if (endsRelativeClause(clause, last)) return [];
    const found = textBetween(sentence, first, last);
    const verbs = stacked.map((word) => word.lower).join(' + ');
    return [{ rule: 'auxiliaries', severity: 'error', found, say: say('auxiliaries', { verbs }) }];
  });
}

function isAuxiliary(clause: readonly Word[], word: Word, i: number): boolean {
  if (word.lower === 'laten' && plainWithLaten.has(clause[i + 1]?.lower ?? '')) return false;
  return infinitives.has(word.lower) || finite.has(word.lower);
}

/** "wie niet kunnen werken moeten …": the infinitive before it ends the relative clause, only the comma is missing. */
function endsRelativeClause(clause: readonly Word[], last: Word): boolean {
  const before = clause[clause.indexOf(last) - 1]?.lower ?? '';
  return relatives.has(clause[0]?.lower ?? '') && before.endsWith('en') && !infinitives.has(before);
}
