import { doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { loadTexts } from '../../../src/locales/texts.ts';
import type { Pages } from '../../../src/server/pages.ts';
import { createErrorPage } from '../../../src/server/pages/error-page.ts';
import { createPages } from '../../../src/server/pages/create-pages.ts';
import { exampleMunicipalities } from '../../browser/example-municipalities.ts';

describe('the pages', () => {
  let pages: Pages;
  const texts = loadTexts('locales');
  const html = (slug: string | null): string => pages.page(slug)?.html ?? '';

  before(async () => {
    pages = await createPages({ municipalities: exampleMunicipalities, texts });
  });

  it('are there for each municipality and for all of them, and for nobody else', () => {
    ok(html(null).includes('href="/zoetermeer"') && html(null).includes('href="/almere"'));
    ok(html('zoetermeer').includes('Gemeente Zoetermeer'));
    for (const slug of ['', 'utrecht', 'constructor', '__proto__']) equal(pages.page(slug), null);
  });

  it('speak to each in its own form', () => {
    match(html('zoetermeer'), /Wegwijs zoekt met u mee/);
    match(html('almere'), /Wegwijs zoekt met je mee/);
    for (const slug of [null, 'zoetermeer', 'almere']) doesNotMatch(html(slug), /\[[^\]]*\||\{\{/);
  });

  it('give the number to call', () =>
    match(html('almere'), /<a class="number" dir="ltr" href="tel:14036">14 036<\/a>/));

  it('say where a long word may break, and change no name or title', () => {
    match(html('zoetermeer'), /com\u00adpu\u00adter\u00adpro\u00adgram\u00adma/);
    match(pages.widgetScript, /bur\u00adger\u00adser\u00advi\u00adce\u00adnum\u00admer/);
    doesNotMatch(html('zoetermeer'), /<title>[^<]*\u00ad|aria-label="[^"]*\u00ad/);
  });

  it('hold nothing inline and nothing of another host', () => {
    for (const slug of [null, 'zoetermeer']) {
      doesNotMatch(html(slug), /<style|style=|<script>|\son\w+=|https?:/);
      for (const [, path = ''] of html(slug).matchAll(/(?:src|href)="(\/[^"]*\.\w+)"/g))
        ok(path === '/widget.js' || path in pages.assets, path);
    }
  });

  it('escape what a municipality is called', async () => {
    const [first] = exampleMunicipalities;
    ok(first);
    const named = await createPages({ municipalities: [{ ...first, name: '<b>"&\'' }], texts });
    match(named.page('zoetermeer')?.html ?? '', /<span class="owner">Gemeente &lt;b&gt;&quot;&amp;&#39;<\/span>/);
  });

  for (const [status, title] of [
    [404, 'Deze pagina is er niet'],
    [500, 'Er ging iets mis bij ons'],
  ] as const)
    it(`say in plain words what a ${status} is, with a way on`, () => {
      const page = createErrorPage(texts.say('nl', 'u'), exampleMunicipalities)(status);
      match(page, new RegExp(`<h1>${title}</h1>`));
      match(page, /<a href="\/">/);
      doesNotMatch(page, /widget\.js|\[[^\]]*\||\{\{/);
    });

  it('lead from an address that is not there to each municipality and to the chat', () => {
    const page = createErrorPage(texts.say('nl', 'u'), exampleMunicipalities)(404);
    for (const { slug } of exampleMunicipalities) match(page, new RegExp(`<a href="/${slug}" data-theme="${slug}">`));
    match(page, /<a class="button" href="\/#chat">Naar de chat<\/a>/);
    match(html(null), /id="chat"/);
  });

  it('refuse colours that cannot be read', async () => {
    const [first] = exampleMunicipalities;
    ok(first);
    const pale = { ...first, theme: { primary: '#ffee00', onPrimary: '#ffffff' } };
    await rejects(createPages({ municipalities: [pale], texts }), /THEME_CONTRAST: zoetermeer/);
  });

  it('load a widget under 20 kB', () => {
    const bytes = gzipSync(pages.widgetScript).length;
    ok(bytes < 20_000, `${bytes} bytes`);
  });
});
