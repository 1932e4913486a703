import { splitClauses, textBetween } from './clauses.ts';
import type { Finding, Say } from './findings.ts';
import { isDoneByAgent, isParticiple } from './participles.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const become = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const be = new Set(['is', 'zijn', 'ben', 'bent', 'was', 'waren']);
const auxiliaries = new Set(
  'kan kunt kun kunnen kon moet moeten moest mag mogen mocht zal zult zullen zou zouden hoeft hoeven wil wilt te'.split(
    ' ',
  ),
);
const determiners = new Set('de een uw jouw mijn ons onze zijn haar hun geen elk elke ieder iedere te'.split(' '));

/** Passive: "worden" with a participle; "zijn" with a participle only when "door" names who does it. */
export function findPassive(sentence: Sentence, say: Say): Finding[] {
  return splitClauses(sentence, { atCoordinators: false }).flatMap((clause) => {
    const pair = passivePair(clause, become, isParticiple) ?? agentPair(clause);
    if (!pair) return [];
    const [verb, participle] = pair;
    const found = textBetween(sentence, verb, participle);
    return [{ rule: 'passive', severity: 'error', found, say: say('passive', { found, participle: participle.text }) }];
  });
}

type Test = (lower: string) => boolean;

function agentPair(clause: readonly Word[]): [Word, Word] | undefined {
  const names = clause.some((word, i) => word.lower === 'door' && i < clause.length - 1);
  return names ? passivePair(clause, be, isDoneByAgent) : undefined;
}

function passivePair(clause: readonly Word[], verbs: ReadonlySet<string>, test: Test): [Word, Word] | undefined {
  for (const [at, verb] of clause.entries()) {
    if (!verbs.has(verb.lower)) continue;
    const participle = participleAfter(clause, at, test) ?? participleBefore(clause, at, test);
    if (participle) return [verb, participle];
  }
  return undefined;
}

function participleAfter(clause: readonly Word[], at: number, test: Test): Word | undefined {
  return clause.find((word, i) => i > at && isUsedAsParticiple(clause, word, i, test));
}

/** "… behandeld wordt", "… aangevraagd moet worden": only helping verbs may stand between. */
function participleBefore(clause: readonly Word[], at: number, test: Test): Word | undefined {
  let i = at - 1;
  while (i > 0 && auxiliaries.has(clause[i]?.lower ?? '')) i -= 1;
  const word = clause[i];
  return word && i > 0 && isUsedAsParticiple(clause, word, i, test) ? word : undefined;
}

function isUsedAsParticiple(clause: readonly Word[], word: Word, i: number, test: Test): boolean {
  return word.kind === 'word' && test(word.lower) && !determiners.has(clause[i - 1]?.lower ?? '');
}
