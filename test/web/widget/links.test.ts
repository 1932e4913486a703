import { equal } from 'node:assert/strict';
import { readLink } from '../../../src/web/widget/links.ts';

describe('links in a message', () => {
  const cases: [text: string, shown: string][] = [
    ['Bel 112', '112 tel:112'],
    ['Bel 113, gratis', '113 tel:113'],
    ['(112)', '112 tel:112'],
    ['Bel 14 079.', '14 079 tel:14079'],
    ['Bel 14079', '14079 tel:14079'],
    ['Bel 14 0297', '14 0297 tel:140297'],
    ['Bel 0800-0113', '0800-0113 tel:08000113'],
    ['Bel 0800 2000', '0800 2000 tel:08002000'],
    ['Bel 06-12345678', '06-12345678 tel:0612345678'],
    ['Bel 06 12 34 56 78', '06 12 34 56 78 tel:0612345678'],
    ['Bel 079 346 90 90', '079 346 90 90 tel:0793469090'],
    ['Bel 088-1234567', '088-1234567 tel:0881234567'],
    ['chat op 113.nl', '113.nl https://113.nl'],
    ['www.zoetermeer.nl/hulp?', 'www.zoetermeer.nl/hulp https://www.zoetermeer.nl/hulp'],
    ['(https://www.almere.nl/).', 'https://www.almere.nl/ https://www.almere.nl/'],
    ['https://x.nl/a_(b)?c=1&d=2', 'https://x.nl/a_(b)?c=1&d=2 https://x.nl/a_(b)?c=1&d=2'],
    ['€ 112 per maand', ''],
    ['€112', ''],
    ['112 euro', ''],
    ['€ 113,50', ''],
    ['112.000', ''],
    ['113% van de norm', ''],
    ['1126', ''],
    ['5112', ''],
    ['artikel 1.112', ''],
    ['info@zoetermeer.nl', ''],
    ['jan.nl@voorbeeld', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['https://', ''],
    ['Dat is klaar.Nlaas', ''],
  ];
  for (const [text, shown] of cases)
    it(`${text} → ${shown === '' ? 'no link' : shown}`, () => equal(firstLink(text), shown));
});

function firstLink(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const link = readLink(text, at);
    if (link !== null) return `${text.slice(at, link.end)} ${link.href}`;
  }
  return '';
}
