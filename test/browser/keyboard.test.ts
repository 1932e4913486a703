import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { useVisits } from './suite.ts';

describe('the widget with a keyboard alone', () => {
  const visit = useVisits();

  it('holds a whole conversation', async () => {
    const { page } = await visit();
    await page.keyboard.press('Tab');
    equal(await focused(page), 'Naar de chat');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    equal(await focused(page), 'Begin het gesprek');
    await page.keyboard.press('Enter');
    await button(page, 'Rekeningen').waitFor();
    equal(await focused(page), 'Uw bericht');
    await backTo(page, 'Rekeningen');
    await page.keyboard.press('Enter');
    await button(page, 'Ja, klopt').waitFor();
    equal(await focused(page), 'Gesprek met Wegwijs');
    await tabTo(page, 'Ja, klopt');
    await page.keyboard.press('Space');
    await page.getByLabel('Huurtoeslag').waitFor();
    await tabTo(page, 'Zorgtoeslag');
    await page.keyboard.press('Space');
    await tabTo(page, 'Verstuur');
    await page.keyboard.press('Enter');
    await page.getByText('Ik hoorde: Zorgtoeslag').waitFor();
    await tabTo(page, 'Uw bericht');
    await page.keyboard.type('eerste');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('tweede');
    await page.keyboard.press('Enter');
    await page.getByText('Ik hoorde: eerste').waitFor();
    equal(await page.locator('.own .plain').last().textContent(), 'eerste\ntweede');
  });

  for (const [place, path, opener, width] of [
    ['on its page', '/zoetermeer', 'Begin het gesprek', 1280],
    ['over a page', '/gast', 'Vraag het Wegwijs', 1280],
    ['over a small screen', '/gast', 'Vraag het Wegwijs', 360],
  ] as const)
    it(`opens into the input and closes with Escape, back to its button, ${place}`, async () => {
      const { page } = await visit({ path, viewport: { width, height: 740 }, extraPages: { '/gast': guestPage } });
      await button(page, opener).focus();
      await page.keyboard.press('Enter');
      await button(page, 'Rekeningen').waitFor();
      equal(await focused(page), 'Uw bericht');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      ok([opener, 'Ga verder met het gesprek'].includes(await focused(page)), await focused(page));
      await page.keyboard.press('Enter');
      await button(page, 'Rekeningen').waitFor();
    });

  it('keeps the focus inside while it covers a small screen', async () => {
    const { page } = await visit({
      path: '/gast',
      viewport: { width: 360, height: 740 },
      extraPages: { '/gast': guestPage },
    });
    await button(page, 'Vraag het Wegwijs').click();
    await button(page, 'Rekeningen').waitFor();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      ok((await focused(page)) !== 'Een link van de gemeente');
    }
  });

  it('does not take the focus after a reload', async () => {
    const { page } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    await page.reload();
    await button(page, 'Rekeningen').waitFor();
    equal(await page.evaluate<string>('document.activeElement.tagName'), 'BODY');
  });

  it('is on the talk after a reload of a small screen, never on the way out', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    await page.reload();
    await button(page, 'Rekeningen').waitFor();
    equal(await focused(page), 'Gesprek met Wegwijs');
  });

  it('shows where the focus is', async () => {
    const { page } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    for (const name of ['Rekeningen', 'Snel weg', 'Sluit de chat', 'Verstuur']) {
      await backTo(page, name);
      const width = await page.evaluate<string>(`getComputedStyle(${activeElement}).outlineWidth`);
      ok(parseFloat(width) >= 2, `${name} ${width}`);
    }
  });
});

const guestPage = `<!doctype html><html lang="nl"><head><title>Gast</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>Gast</h1><a href="/">Een link van de gemeente</a></main>
<script src="/widget.js" data-municipality="zoetermeer" data-locale="nl"></script></body></html>`;

const activeElement = '(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)';

/** The name of what has the focus, as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `(({ ariaLabel, labels, textContent }) => (ariaLabel ?? labels?.[0]?.textContent ?? '') || textContent.trim())(${activeElement})`,
  );

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const tabTo = (page: Page, name: string): Promise<void> => press(page, 'Tab', name);
const backTo = (page: Page, name: string): Promise<void> => press(page, 'Shift+Tab', name);

async function press(page: Page, key: string, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== name && passed.length < 30) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
  }
  equal(passed.at(-1), name, passed.join(' → '));
}
