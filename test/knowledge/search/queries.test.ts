import assert from 'node:assert/strict';
import { createDangerDetector } from '../../../src/bot/recognizer/danger/danger-detector.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSearch } from '../../../src/knowledge/search/search.ts';
import { parts, readQuerySet } from './query-set.ts';

const knowledge = loadKnowledge('knowledge');
const search = createSearch(knowledge, createDangerDetector(knowledge.urgency));
const date = '2026-07-01';
/** Of a hundred; it was 96 and 94. At first sight, part by part: 88, 90, 83, 90 and 87, 80, 87, 85; `probed` and `told` were mended for. */
const leastFound = 93;
const leastSilent = 91;

const idsFor = (query: string, municipality: string): string[] =>
  search.find({ query, municipality, date, limit: 3 }).map((hit) => hit.id);

describe('the written queries', () => {
  const { wanted, unwanted } = readQuerySet();

  it('are enough, and name what there is', () => {
    const organisations = [...knowledge.organisations.values()];
    const known = new Set([
      ...knowledge.schemes.map((s) => s.id),
      ...organisations.map((o) => o.id),
      ...organisations.flatMap((o) => o.services.map((s) => s.id)),
      ...knowledge.articles.keys(),
    ]);
    assert.ok(wanted.length >= 150 && unwanted.length >= 50);
    assert.deepEqual(
      wanted.flatMap((one) => one.ids).filter((id) => !known.has(id)),
      [],
    );
  });

  it(`find one of theirs among the first three, ${String(leastFound)} in a hundred`, () => {
    const missed = wanted.filter(
      ({ ask, municipality, ids }) => !idsFor(ask, municipality).some((id) => ids.includes(id)),
    );
    const share = 1 - missed.length / wanted.length;
    assert.ok(100 * share >= leastFound, `${String(share)}: ${missed.map((one) => one.ask).join(' · ')}`);
  });

  it(`find nothing when nothing is known, ${String(leastSilent)} in a hundred`, () => {
    const told = unwanted.filter(({ ask, municipality }) => idsFor(ask, municipality).length > 0);
    const share = 1 - told.length / unwanted.length;
    assert.ok(100 * share >= leastSilent, `${String(share)}: ${told.map((one) => one.ask).join(' · ')}`);
  });

  it('stand in parts that do not overlap', () => {
    const all = parts.flatMap((part) => {
      const set = readQuerySet([part]);
      return [...set.wanted, ...set.unwanted].map((one) => `${one.municipality} ${one.ask}`);
    });
    assert.deepEqual(
      all.filter((one, at) => all.indexOf(one) !== at),
      [],
    );
  });
});
