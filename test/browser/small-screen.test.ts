import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { loadTexts } from '../../src/locales/texts.ts';
import { exampleMunicipalities } from './example-municipalities.ts';
import { useVisits } from './suite.ts';

const texts = loadTexts('locales');

describe('a conversation on a small screen', () => {
  const visit = useVisits();

  for (const { slug, name, address } of exampleMunicipalities)
    it(`begins with something to choose in view, in ${name}`, async () => {
      const say = texts.say('nl', address);
      const titles = [say('topic.everything'), say('topic.rent')];
      const actions = titles.map((title) => ({ type: 'imBack', title, value: title }));
      const bot = () => [
        { text: `${say('welcome.helloFrom', { name })}\n${say('welcome.keeps')}` },
        { text: say('topic.ask'), suggestedActions: { actions } },
      ];
      const { page } = await visit({ viewport: { width: 360, height: 640 }, path: `/${slug}`, bot });
      await page.getByRole('button', { name: 'Begin het gesprek' }).click();
      await page.getByRole('button', { name: titles[0] ?? '' }).waitFor();
      deepEqual(await inView(page), titles);
    });

  it('shows every first choice on a desk', async () => {
    const say = texts.say('nl', 'u');
    const names = ['everything', 'rent', 'children', 'health', 'debts', 'food', 'broken', 'forms'];
    const titles = names.map((name) => say(`topic.${name}`));
    const actions = titles.map((title) => ({ type: 'imBack', title, value: title }));
    const bot = () => [
      { text: `${say('welcome.helloFrom', { name: 'Zoetermeer' })}\n${say('welcome.keeps')}` },
      { text: say('topic.ask'), suggestedActions: { actions } },
    ];
    const { page } = await visit({ viewport: { width: 1280, height: 800 }, bot });
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('button', { name: titles[0] ?? '' }).waitFor();
    deepEqual(await inView(page), titles);
  });

  for (const path of ['/', '/zoetermeer'])
    it(`of 360 pixels at 200% begins with the button in view, at ${path}`, async () => {
      const { page } = await visit({ viewport: { width: 180, height: 400 }, path });
      const box = await page.getByRole('button', { name: 'Begin het gesprek' }).boundingBox();
      ok(box !== null && box.y + box.height <= 400);
    });

  it('of 360 pixels at 200% shows the question and the first box to tick', async () => {
    const { page } = await visit({ viewport: { width: 180, height: 400 } });
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    for (const name of ['Rekeningen', 'Ja, klopt']) await page.getByRole('button', { name }).click();
    const box = await page.getByLabel('Zorgtoeslag').boundingBox();
    const below = await page.locator('.below').boundingBox();
    ok(box !== null && below !== null && box.y + box.height <= below.y);
  });

  it('has choices of equal width, and one line under the name', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    const widths = page.locator('.choices button').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    equal(new Set(await widths).size, 1);
    ok(((await page.locator('h2 span').boundingBox())?.height ?? 99) < 24);
  });

  it('shows the whole card again after closing', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('button', { name: 'Sluit de chat' }).click();
    await page.getByRole('button', { name: 'Ga verder met het gesprek' }).waitFor();
    const box = await page.locator('.panel.start').boundingBox();
    ok(box !== null && box.y >= 0 && box.y + box.height <= 641, JSON.stringify(box));
  });

  it('keeps the lines of a paragraph with numbers to call equally far apart', async () => {
    const text =
      'Bel nu met iemand van de gemeente op 14 079 en zeg daar wat er aan de hand is met de huur van uw huis.';
    const bot = () => [{ text }, { text: text.replace('14 079', 'het nummer') }];
    const { page } = await visit({ viewport: { width: 360, height: 640 }, bot });
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('log').getByRole('link', { name: '14 079' }).waitFor();
    await page.getByText('het nummer').waitFor();
    const [linked, plain] = await lineHeights(page);
    deepEqual(linked, plain);
  });
});

/** Titles of the buttons that nothing hides. */
const inView = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const root = ${shadow};
    const end = root.querySelector('.below').getBoundingClientRect().top;
    const shown = [...root.querySelectorAll('.choices button')].filter((b) => b.getBoundingClientRect().bottom <= end);
    return shown.map((button) => button.textContent);
  })()`);

/** Of each message: pixels to a line. */
const lineHeights = (page: Page): Promise<number[]> =>
  page.evaluate<number[]>(`[...${shadow}.querySelectorAll('.bubble p')].map((p) => {
    const range = document.createRange();
    range.selectNodeContents(p);
    const lines = new Set([...range.getClientRects()].filter((r) => r.height < 24).map((r) => Math.round(r.top)));
    return p.getBoundingClientRect().height / lines.size;
  })`);

const shadow = `[...document.querySelectorAll('div')].find((element) => element.shadowRoot).shadowRoot`;
