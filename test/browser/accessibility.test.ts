import { deepEqual, equal, ok } from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { loadTexts } from '../../src/locales/texts.ts';
import { createErrorPage } from '../../src/server/pages/error-page.ts';
import { exampleMunicipalities } from './example-municipalities.ts';
import { useVisits } from './suite.ts';

const screens = [
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a phone at 200%', { viewport: { width: 180, height: 320 }, deviceScaleFactor: 2 }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
  ['a desk at 200%', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['a desk at 400%', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const;

describe('what everybody can use', () => {
  const visit = useVisits();

  for (const [screen, context] of screens) {
    for (const path of ['/', ...exampleMunicipalities.map(({ slug }) => `/${slug}`)])
      it(`the page ${path} on ${screen}`, async () => {
        const { page } = await visit({ ...context, path });
        await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor();
        await checkPage(page);
      });

    for (const dir of ['ltr', 'rtl'])
      it(`an open conversation on ${screen}, ${dir}`, async () => {
        const { page, service } = await visit({ ...context, path: '/gast', extraPages: { '/gast': guestPage(dir) } });
        await page.getByRole('button', { name: 'Vraag het Wegwijs' }).click();
        // With the keyboard: what is pressed cannot move away from under it on the smallest screen.
        await page.getByRole('button', { name: 'Rekeningen' }).press('Enter');
        await page.getByRole('button', { name: 'Ja, klopt' }).press('Enter');
        await page.getByLabel('Zorgtoeslag').check();
        await checkPage(page);
        service.say({
          text: 'Kijk op https://www.zoetermeer.nl/een-heel-lang-adres/zonder/enige/plek/om/af/te/breken of bel *14 079*.',
        });
        await page.getByRole('link', { name: '14 079' }).waitFor();
        service.trouble.failPosts = true;
        await page.getByLabel('Uw bericht').fill('help');
        await page.getByLabel('Uw bericht').press('Enter');
        await page.getByText('Niet verstuurd.').waitFor();
        await checkPage(page);
        service.say({ type: 'endOfConversation' });
        await page.getByText('Dit gesprek is afgelopen.').waitFor();
        await checkPage(page);
      });

    it(`an address that is not there on ${screen}`, async () => {
      const notFound = createErrorPage(loadTexts('locales').say('nl', 'u'), exampleMunicipalities)(404);
      const { page } = await visit({ ...context, path: '/nergens', extraPages: { '/nergens': notFound } });
      await page.getByRole('link', { name: 'Naar de chat' }).waitFor();
      await checkPage(page);
      await page.getByRole('link', { name: /^Almere/ }).click();
      await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor();
    });
  }

  it('text of double size on a phone', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    equal(await sideways(page), 0);
  });

  it('the log tells newcomers politely, in its language', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    const log = page.getByRole('log', { name: 'Gesprek met Wegwijs' });
    await log.getByText('Waar gaat het over?').waitFor();
    deepEqual([await log.getAttribute('lang'), await log.getAttribute('aria-live')], ['nl', 'polite']);
    await log.getByText('Kies uit: Rekeningen, Kinderen, Alles nagaan').waitFor({ state: 'attached' });
  });
});

async function checkPage(page: Page): Promise<void> {
  deepEqual(await violations(page), []);
  equal(await sideways(page), 0, 'the page can be moved sideways');
  deepEqual(await smallTargets(page), []);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
  );
  ok(Array.isArray(found));
  return found;
}

/** By how many pixels the page, or the conversation in it, is wider than the screen. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const scroller = ${shadow}?.querySelector('.scroller');
    const wider = ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth;
    return Math.max(wider(document.documentElement), scroller ? wider(scroller) : 0);
  })()`);

/** Buttons and fields under 44 pixels; links in a sentence may be as high as the line. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...(${shadow}?.querySelectorAll('button, textarea, label:has(input)') ?? [])]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 43.9)
    .map(({ outerHTML }) => outerHTML)`);

const shadow = `[...document.querySelectorAll('div')].find((element) => element.shadowRoot)?.shadowRoot`;

const guestPage = (dir: string): string => `<!doctype html><html lang="nl" dir="${dir}">
<head><title>Gast</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Gast</h1><p>Een pagina van de gemeente.</p></main>
<script src="/widget.js" data-municipality="zoetermeer" data-locale="nl"></script></body></html>`;
