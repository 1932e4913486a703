import assert from 'node:assert/strict';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { drawnPath } from '../../../src/knowledge/analysis/drawing.ts';
import { placedPath, sheetWidth } from '../../../src/knowledge/analysis/drawing-layout.ts';
import { groundOf } from '../../../src/knowledge/analysis/ground.ts';
import { decisionPath, type DecisionPath } from '../../../src/knowledge/analysis/path-words.ts';
import { textWidth } from '../../../src/knowledge/analysis/text-width.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { day, knowledgeOf, say, schemeWith } from './made-up.ts';

function pathOf(when: readonly Condition[], title = 'De pas'): DecisionPath {
  const scheme = schemeWith(when, { title });
  return decisionPath(scheme, { ground: groundOf(knowledgeOf([scheme]), 'dorp', day, say), address: 'u' });
}
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
const has = (svg: string, words: string): boolean => textsIn(svg).join(' ').includes(words);

const adult: Condition = { fact: 'age', ge: 18 };
const doubt: Condition = { any: [{ fact: 'student', is: false }, { unclear: 'of dat mag' }] };
const ends = ['waarschijnlijk wel', 'nog niet te zeggen', 'waarschijnlijk niet'];

describe('a drawn decision path', () => {
  const table: [string, Condition[], string[]][] = [
    ['yes or no', [adult], ['waarschijnlijk wel', 'waarschijnlijk niet']],
    ['yes, no or not yet to say', [adult, doubt], ends],
    ['never a yes', [adult, { unclear: 'wat' }], ['nog niet te zeggen', 'waarschijnlijk niet']],
    ['doubt first, never a yes', [doubt, { unclear: 'wat' }], ['nog niet te zeggen']],
    ['only a no', [{ all: [adult, { fact: 'age', lt: 18 }] }], ['waarschijnlijk niet']],
  ];
  for (const [name, when, expected] of table)
    it(`comes out at ${name}`, () => {
      const svg = drawnPath(pathOf(when), say);
      // The legend, in the heading, names one of them too.
      const boxes = svg.slice(svg.indexOf('<polyline'));
      assert.deepEqual(
        ends.filter((end) => has(boxes, end)),
        expected,
      );
    });

  it('says so where no household comes out at its yes', () => {
    const svg = drawnPath(pathOf([adult, { fact: 'age', lt: 18 }]), say);
    assert.ok(has(svg, 'Geen enkel huishouden komt hier uit.'));
    assert.ok(!has(drawnPath(pathOf([adult]), say), 'Geen enkel huishouden komt hier uit.'));
  });

  it('can be read aloud: a title, and all that it shows in its description', () => {
    const svg = drawnPath(pathOf([adult, doubt]), say);
    assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="title desc"/);
    assert.match(svg, /<title id="title">[^<]*De pas<\/title>/);
    const [, told = ''] = /<desc id="desc">([^<]*)<\/desc>/.exec(svg) ?? [];
    assert.match(told, /1\. age: 18 jaar of ouder .*\(ja, nee\)\n2\. Minstens een .*\(ja, niet zeker\)$/);
  });

  it('is one document by itself: balanced, escaped, nothing from elsewhere', () => {
    const svg = drawnPath(pathOf([{ unclear: 'of "x" < y & z' }], 'Pas & <Co>'), say);
    assert.ok(has(svg, 'Pas &amp; &lt;Co&gt;'));
    assert.ok(!/&(?!amp;|lt;|gt;|quot;)/.test(svg));
    assert.ok(!/href|url\(|<script|<style|@import/.test(svg.replace(/xmlns="[^"]*"/, '')));
    const open: string[] = [];
    for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g))
      if (close === '/') assert.equal(open.pop(), name);
      else if (self !== '/') open.push(name);
    assert.deepEqual(open, []);
  });

  it('numbers the questions in the order of the conditions', () => {
    const badges = textsIn(drawnPath(pathOf([adult, doubt, adult]), say)).filter((words) => /^\d$/.test(words));
    assert.deepEqual(badges, ['1', '2', '3']);
  });

  it('keeps every line inside its box, and every box on the sheet, for all schemes that there are', () => {
    const knowledge = loadKnowledge('knowledge');
    for (const authority of knowledge.municipalities.keys())
      for (const date of ['2010-10-01', '2026-11-01']) {
        const ground = groundOf(knowledge, authority, date, say);
        for (const scheme of ground.schemes)
          for (const { box, lines } of placedPath(decisionPath(scheme, { ground, address: 'u' }), 100).questions) {
            assert.ok(box.x >= 0 && box.x + box.width <= sheetWidth);
            for (const { x, y, text, size } of lines)
              assert.ok(
                x + textWidth(text, size) <= box.x + box.width && y < box.y + box.height,
                `${scheme.id}: ${text}`,
              );
          }
      }
  });
});
