import { deepEqual, equal, match, ok } from 'node:assert/strict';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../src/commands/whatsapp-sandbox/sandbox.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { bundle } from '../../src/server/pages/bundle.ts';
import { useBrowser } from './browser.ts';
import { exampleAnswers, startPhoneService } from './phone-service.ts';

const screens = [
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
  ['a desk at 200%', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['a desk at 400%', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const;

describe('the sandbox that looks like a phone', () => {
  const browser = useBrowser();
  const sandboxes: Sandbox[] = [];
  afterEach(() => Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.stop())));

  const visit = async (context: BrowserContextOptions = {}) => {
    const sandbox = await startSandbox({
      port: 0,
      texts: loadTexts('locales'),
      bundle,
      startService: startPhoneService(exampleAnswers),
    });
    sandboxes.push(sandbox);
    const page = await (await browser.open(context)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(sandbox.url);
    return { sandbox, page, complaints };
  };

  it('talks by buttons, a list and a link, with ticks on both sides', async () => {
    const { page, sandbox, complaints } = await visit();
    await says(page, 'Hallo');
    await page.getByRole('button', { name: 'Rekeningen' }).click();
    await page.getByRole('button', { name: 'Kies een rekening' }).click();
    await page
      .getByRole('dialog', { name: 'Kies een rekening' })
      .getByRole('button', { name: /Energie/ })
      .click();
    equal(await page.getByRole('link', { name: 'Lees meer' }).getAttribute('href'), 'https://www.zoetermeer.nl');
    await page.locator('.message .tick.read').nth(5).waitFor();
    deepEqual(await page.locator('.own .words').allTextContents(), ['Hallo', 'Rekeningen', 'Energie']);
    deepEqual(
      sandbox.graph.calls.filter(({ status }) => status !== 200),
      [],
    );
    deepEqual(complaints, []);
  });

  it('sends what is no text, and a place when asked where', async () => {
    const { page, sandbox } = await visit();
    for (const name of ['Foto', 'Spraakbericht', 'Bestand', 'Plaats', 'Contact']) {
      await page.getByRole('button', { name: 'Stuur iets anders' }).click();
      await page.locator('#things').getByRole('button', { name }).click();
    }
    await page.getByRole('log').getByText('Ik kan niet luisteren').waitFor();
    await says(page, 'waar');
    await page.getByRole('button', { name: 'Stuur een plaats' }).click();
    await page.locator('.own .thing.location').nth(1).waitFor();
    await sandbox.graph.idle();
    const types = sandbox.graph.webhooks.flatMap(({ body }) => messageTypes(body));
    deepEqual(types, ['image', 'audio', 'document', 'location', 'contacts', 'text', 'location']);
  });

  it('shows that somebody types, until the answer or for 25 seconds', async () => {
    const { page, sandbox } = await visit();
    await says(page, 'stil');
    await page.getByRole('img', { name: 'Wegwijs schrijft' }).waitFor();
    sandbox.graph.advance(25_000);
    await page.getByRole('button', { name: 'Stuur iets anders' }).click();
    await page.locator('#things').getByRole('button', { name: 'Spraakbericht' }).click();
    await page.getByRole('log').getByText('Ik kan niet luisteren').waitFor();
    await page.getByRole('img', { name: 'Wegwijs schrijft' }).waitFor({ state: 'detached' });
  });

  it('becomes another phone, with an empty conversation of its own', async () => {
    const { page, sandbox } = await visit();
    await says(page, 'Hallo');
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    await page.getByRole('button', { name: 'Nieuw telefoonnummer' }).click();
    await page.getByText('Telefoon +31 6 00000002').waitFor();
    equal(await page.locator('.message').count(), 0);
    await says(page, 'waar');
    await page.getByRole('button', { name: 'Stuur een plaats' }).waitFor();
    const people = new Set(sandbox.graph.sent.map(({ recipient }) => recipient));
    equal(people.size, 2);
  });

  it('goes a day on, past the window in which may be answered freely', async () => {
    const { page, sandbox } = await visit();
    await says(page, 'Hallo');
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    const before = sandbox.graph.now().getTime();
    await page.getByRole('button', { name: 'Een dag later' }).click();
    await page.getByRole('status').getByText('Het is nu een dag later.').waitFor();
    ok(sandbox.graph.now().getTime() - before >= 86_400_000);
    await says(page, 'waar');
    await page.getByRole('button', { name: 'Stuur een plaats' }).waitFor();
    equal(await page.locator('.day').count(), 2);
    equal(await page.locator('.day').last().textContent(), 'Vandaag');
  });

  it('shows under the hood what went over the line', async () => {
    const { page, sandbox } = await visit();
    sandbox.graph.script([{ answer: { code: 131056 } }]);
    await says(page, 'Hallo');
    const hood = page.getByRole('region', { name: 'Onder de motorkap' });
    await hood.getByText('429 · 131056').waitFor();
    await hood.getByText('Naar Wegwijs').click();
    match((await hood.locator('details[open] pre').textContent()) ?? '', /"body": "Hallo"/);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await visit();
    await page.getByLabel('Uw bericht').focus();
    await page.keyboard.type('Rekeningen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kies een rekening' }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    equal(await focused(page), 'Kies een rekening');
    await page.getByRole('button', { name: 'Stuur iets anders' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    equal(await focused(page), 'Foto');
    await page.keyboard.press('Escape');
    equal(await page.locator('#things').isVisible(), false);
    equal(await focused(page), 'Stuur iets anders');
  });

  it('starts a long answer at its beginning and tells it politely', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await says(page, 'lang');
    await page.getByRole('log').getByText('Regel 45').waitFor();
    ok(await page.evaluate<boolean>(`document.querySelector('.scroller').scrollTop < 400`));
    const log = page.getByRole('log', { name: 'Gesprek met Wegwijs' });
    deepEqual([await log.getAttribute('aria-live'), await page.locator('html').getAttribute('lang')], ['polite', 'nl']);
  });

  for (const [screen, context] of screens)
    it(`everybody can use it on ${screen}`, async () => {
      const { page } = await visit(context);
      await checkPage(page);
      await says(page, 'Hallo');
      await page.getByRole('button', { name: 'Rekeningen' }).click();
      await says(page, 'Energie');
      await page.getByRole('link', { name: 'Lees meer' }).waitFor();
      await page.locator('.hood summary').first().click();
      await checkPage(page);
      await page.getByRole('button', { name: 'Stuur iets anders' }).click();
      await checkPage(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Kies een rekening' }).click();
      await checkPage(page);
    });

  it('fits with text of double size on a phone', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    await says(page, 'Hallo');
    await page.getByRole('button', { name: 'Alles nagaan' }).click();
    await page.getByText('Ik hoorde: Alles nagaan').waitFor();
    await checkPage(page);
  });

  it('takes nothing from another site, and nothing that is no act', async () => {
    const { sandbox } = await visit();
    const call = async (headers: Record<string, string>, body: unknown): Promise<number> =>
      (await fetch(`${sandbox.url}/act`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    equal(await call({}, { kind: 'voice' }), 204);
    equal(await call({ origin: 'https://elders.example' }, { kind: 'voice' }), 403);
    equal(await call({}, { kind: 'explode' }), 400);
    equal(await call({}, { kind: 'says', text: 'x'.repeat(40_000) }), 413);
  });
});

async function says(page: Page, words: string): Promise<void> {
  await page.getByLabel('Uw bericht').fill(words);
  await page.getByLabel('Uw bericht').press('Enter');
}

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.activeElement.ariaLabel || document.activeElement.textContent`);

function messageTypes(body: unknown): string[] {
  const { entry } = JSON.parse(JSON.stringify(body));
  return (entry[0].changes[0].value.messages ?? []).map(({ type }: { type: string }) => type);
}

async function checkPage(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
  );
  deepEqual(violations, []);
  const sideways = `[document.documentElement, ...document.querySelectorAll('.scroller')]
    .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)`;
  deepEqual(await page.evaluate(sideways), [0, 0], 'the page can be moved sideways');
  const small = await page.evaluate<string[]>(`[...document.querySelectorAll('button, textarea, .action, summary')]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 43.9)
    .map(({ outerHTML }) => outerHTML)`);
  deepEqual(small, []);
}
