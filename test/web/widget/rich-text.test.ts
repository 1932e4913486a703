import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { richText, type Block, type Inline } from '../../../src/web/widget/rich-text.ts';

describe('a message as rich text', () => {
  const cases: [title: string, text: string, shown: string][] = [
    ['one line is one paragraph', 'Hallo.', 'p(Hallo.)'],
    ['a new line stays in the paragraph', 'een\ntwee', 'p(een/twee)'],
    ['an empty line starts a paragraph', 'een\n\ntwee', 'p(een) p(twee)'],
    ['bullets make a list', 'Klopt dit?\n• een\n• twee\nJa?', 'p(Klopt dit?) ul(•een|•twee) p(Ja?)'],
    ['results keep their own marks', '✔ Zorgtoeslag\n? Pas', 'ul(✔Zorgtoeslag|?Pas)'],
    ['a question mark at the end is no mark', 'Wat nu?\nDit ?', 'p(Wat nu?/Dit ?)'],
    ['one star makes bold', 'Dat heet *toeslag*.', 'p(Dat heet b(toeslag).)'],
    ['two stars make bold', 'Bel **niet** nu', 'p(Bel b(niet) nu)'],
    ['a number to call may be bold', 'Bel *113*.', 'p(Bel b(a(113→tel:113)).)'],
    ['sums are no bold', '2*3*4', 'p(2*3*4)'],
    ['loose stars are no bold', 'een * twee * drie', 'p(een * twee * drie)'],
    ['stars do not reach over lines', '*een\ntwee*', 'p(*een/twee*)'],
    ['HTML stays text', '<script>alert(1)</script>', 'p(<script>alert(1)</script>)'],
    ['nothing is nothing', '', ''],
  ];
  for (const [title, text, shown] of cases) it(title, () => equal(describeBlocks(richText(text)), shown));

  it('loses no letter, whatever the text', () => {
    const letters = (text: string): string => text.replace(/[\s*]/g, '');
    fc.assert(fc.property(message, (text) => equal(letters(visible(richText(text))), letters(text))));
  });

  it('links to the web and to phones only', () => {
    fc.assert(
      fc.property(message, (text) => links(richText(text)).every((href) => /^(https?:\/\/|tel:\d+$)/i.test(href))),
    );
  });

  it('reads a long message at once', () => {
    const long = 'Bel 14 079 of kijk op www.zoetermeer.nl. *'.repeat(250) + 'a'.repeat(4000) + '.'.repeat(2000);
    const before = process.hrtime.bigint();
    richText(long);
    ok(process.hrtime.bigint() - before < 500_000_000n);
  });
});

const piece = fc.constantFrom(
  '*',
  '**',
  '• ',
  '\n',
  'https://',
  'www.',
  '113',
  '14 079',
  '.nl',
  '@',
  ' ',
  'javascript:',
  '<b>',
  '✔ ',
  '€ ',
);
const message = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

const describeBlocks = (blocks: Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `p(${block.lines.map(describeParts).join('/')})`
        : `ul(${block.items.map(({ marker, parts }) => marker + describeParts(parts)).join('|')})`,
    )
    .join(' ');

const describeParts = (parts: Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'bold' ? `b(${describeParts(part.parts)})` : `a(${part.text}→${part.href})`;
    })
    .join('');

const inlines = (blocks: Block[]): Inline[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.lines.flat() : block.items.flatMap(({ parts }) => parts),
  );

const visible = (blocks: Block[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? block.lines.map(words)
        : block.items.map(({ marker, parts }) => marker + words(parts)),
    )
    .join('');

const words = (parts: Inline[]): string =>
  parts.map((part) => (part.kind === 'bold' ? words(part.parts) : part.text)).join('');

const links = (blocks: Block[]): string[] => inlines(blocks).flatMap(hrefs);
const hrefs = (part: Inline): string[] =>
  part.kind === 'link' ? [part.href] : part.kind === 'bold' ? part.parts.flatMap(hrefs) : [];

it('a table of one message with everything', () => {
  deepEqual(links(richText('Bel *112*. Of 0800-0113 en 113.nl')), ['tel:112', 'tel:08000113', 'https://113.nl']);
});
