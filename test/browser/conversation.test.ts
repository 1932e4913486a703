import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { useVisits } from './suite.ts';

describe('a conversation in the widget', () => {
  const visit = useVisits();

  it('asks nothing of the service before someone opens it', async () => {
    const { page, service, complaints } = await visit();
    await button(page, 'Begin het gesprek').waitFor();
    deepEqual(
      service.requests.filter((path) => !/^\/(zoetermeer|widget\.js|page\.css|icon\.svg)$/.test(path)),
      [],
    );
    deepEqual(await page.context().cookies(), []);
    deepEqual(complaints, []);
  });

  it('goes by pressing, choosing and typing', async () => {
    const { page, complaints } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').click();
    await button(page, 'Ja, klopt').click();
    await page.getByLabel('Zorgtoeslag').check();
    await page.getByLabel('Kindgebonden budget').check();
    await page.locator('form.multi').getByRole('button', { name: 'Verstuur' }).click();
    await type(page, '640');
    await page.getByText('Ik hoorde: 640').waitFor();
    deepEqual(await own(page), ['Rekeningen', 'Ja, klopt', 'Zorgtoeslag, Kindgebonden budget', '640']);
    deepEqual(complaints, []);
  });

  it('shows the buttons of the last message only', async () => {
    const { page } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').click();
    await button(page, 'Ja, klopt').waitFor();
    equal(await button(page, 'Rekeningen').count(), 0);
    await type(page, 'iets anders');
    await page.getByText('Ik hoorde: iets anders').waitFor();
    equal(await button(page, 'Ja, klopt').count(), 0);
  });

  it('takes no choice at all for no answer; none of these is a button of its own', async () => {
    const { page } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').click();
    await button(page, 'Ja, klopt').click();
    const send = page.locator('form.multi').getByRole('button', { name: 'Verstuur' });
    await send.click();
    await page.getByText('Kies eerst iets.').waitFor();
    deepEqual(await own(page), ['Rekeningen', 'Ja, klopt']);
    equal(await button(page, 'Huurtoeslag').count(), 0);
    await button(page, 'Niets van deze').click();
    await page.getByText('Ik hoorde: Niets van deze').waitFor();
  });

  it('can answer none of these where the bot gives no button for it', async () => {
    const question = { facts: [], kind: 'multi', choices: [{ title: 'Huur' }] };
    const { page } = await visit({
      bot: (text) => [text === null ? { text: 'Wat?', channelData: { question } } : { text: `Ik hoorde: ${text}` }],
    });
    await button(page, 'Begin het gesprek').click();
    await page.getByLabel('Huur').waitFor();
    await button(page, 'Geen van deze').click();
    await page.getByText('Ik hoorde: Geen van deze').waitFor();
  });

  it('keeps what is ticked when something is asked in between, and sends it with the arrow too', async () => {
    const question = { facts: ['receives'], kind: 'multi', choices: [{ title: 'Huur' }, { title: 'Zorg' }] };
    const { page } = await visit({
      bot: (text) =>
        text === 'Zorg' ? [{ text: 'Ik hoorde: Zorg' }] : [{ text: text ?? 'Wat?', channelData: { question } }],
    });
    await button(page, 'Begin het gesprek').click();
    await page.getByLabel('Zorg').check();
    await type(page, 'hoeveel is dat?');
    await page.locator('.message:not(.own)', { hasText: 'hoeveel is dat?' }).waitFor();
    equal(await page.getByLabel('Zorg').isChecked(), true);
    equal(await page.getByLabel('Huur').isChecked(), false);
    await page.locator('.send').click();
    await page.getByText('Ik hoorde: Zorg').waitFor();
    deepEqual(await own(page), ['hoeveel is dat?', 'Zorg']);
  });

  it('takes from the screen what the bot has erased', async () => {
    const { page } = await visit({
      bot: (text) =>
        text === 'wis alles' ? [{ text: 'Alles is gewist.', channelData: { erased: true } }] : [{ text: 'Dag' }],
    });
    await button(page, 'Begin het gesprek').click();
    await type(page, 'geheim');
    await page.getByText('geheim').waitFor();
    await type(page, 'wis alles');
    await page.getByText('Alles is gewist.').waitFor();
    deepEqual(await page.locator('.bubble p').allTextContents(), ['Alles is gewist.']);
  });

  it('begins anew, in the municipality of the page, after all was erased', async () => {
    const { page, service } = await visit({
      bot: (text, start) =>
        text === null
          ? [{ text: `Hallo ${JSON.stringify(start)}` }]
          : [
              {
                text: 'Alles is gewist.',
                channelData: { erased: true },
                suggestedActions: { actions: [{ type: 'imBack', title: 'Opnieuw beginnen', value: 'x' }] },
              },
            ],
    });
    await button(page, 'Begin het gesprek').click();
    await type(page, 'alles wissen');
    await button(page, 'Opnieuw beginnen').click();
    await page.getByText('Hallo {"municipality":"zoetermeer","locale":"nl"}').waitFor();
    equal(await page.locator('.bubble').count(), 1);
    equal(service.requests.filter((path) => path === '/widget/token').length, 2);
    await type(page, 'hoi');
    await page.getByText('Alles is gewist.').waitFor();
    equal(service.openSockets(), 1);
  });

  it('goes on after a reload, with what was being typed', async () => {
    const { page, service } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').click();
    await button(page, 'Ja, klopt').waitFor();
    await page.getByLabel('Uw bericht').fill('ik twijf');
    await page.reload();
    await button(page, 'Ja, klopt').waitFor();
    deepEqual(await own(page), ['Rekeningen']);
    equal(await page.getByLabel('Uw bericht').inputValue(), 'ik twijf');
    equal(service.requests.filter((path) => path === '/widget/token').length, 1);
    await button(page, 'Ja, klopt').click();
    await page.getByLabel('Zorgtoeslag').waitFor();
  });

  it('shows what it was told before the page was drawn', async () => {
    const { page } = await visit();
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    await page.addInitScript({ content: drawLate });
    await page.reload();
    await button(page, 'Rekeningen').waitFor({ timeout: 5_000 });
  });

  it('is another one on the page of another municipality, in its own form', async () => {
    const { page, service } = await visit();
    await button(page, 'Begin het gesprek').click();
    await type(page, 'geheim');
    await page.getByText('Ik hoorde: geheim').waitFor();
    await page.goto(`${service.url}/almere`);
    await button(page, 'Begin het gesprek').click();
    await page.getByLabel('Je bericht').waitFor();
    await button(page, 'Rekeningen').waitFor();
    equal(await page.getByText('geheim').count(), 0);
  });

  it('tells the bot where it stands, or nothing where nobody knows', async () => {
    for (const [path, start] of [
      ['/zoetermeer', '{"municipality":"zoetermeer","locale":"nl"}'],
      ['/', '{"locale":"nl"}'],
    ] as const) {
      const { page } = await visit({
        path,
        bot: (text, begun) => (text === null ? [{ text: JSON.stringify(begun) }] : []),
      });
      await button(page, 'Begin het gesprek').click();
      await page.getByText(start).waitFor();
    }
  });

  it('opens the keyboard of digits for a number, and letters on request', async () => {
    const { page } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await button(page, 'Begin het gesprek').click();
    for (const title of ['Rekeningen', 'Ja, klopt']) await button(page, title).click();
    await page.getByLabel('Zorgtoeslag').check();
    await page.getByLabel('Kindgebonden budget').check();
    await page.locator('form.multi').getByRole('button', { name: 'Verstuur' }).click();
    await button(page, 'Toetsen met letters').waitFor();
    equal(await page.getByLabel('Uw bericht').getAttribute('inputmode'), 'decimal');
    await button(page, 'Toetsen met letters').click();
    equal(await page.getByLabel('Uw bericht').getAttribute('inputmode'), 'text');
  });

  it('reads a long answer from its beginning, and goes to its end on request', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    await type(page, 'lang');
    const answer = page.locator('.message', { hasText: 'Regel 40 van' });
    await answer.waitFor();
    ok((await topInScroller(page, answer)) < 40);
    await button(page, 'Lees verder').click();
    await button(page, 'Lees verder').waitFor({ state: 'detached' });
  });

  it('shows the bar to read on only where it would hide something by itself', async () => {
    const { page } = await visit({
      viewport: { width: 360, height: 740 },
      reducedMotion: 'no-preference',
      bot: (text) => [{ text: Array.from({ length: Number(text ?? 1) }, () => 'Regel').join('\n') }],
    });
    await button(page, 'Begin het gesprek').click();
    await page.getByText('Regel', { exact: true }).waitFor();
    for (let lines = 8; lines <= 16; lines += 1) {
      await type(page, String(lines));
      await page
        .locator('.message:not(.own)')
        .nth(lines - 7)
        .waitFor();
      // Hidden at the bottom once nothing has moved for a while.
      const below = await page.locator('.scroller').evaluate(async (view) => {
        for (let still = 0, last = -1; still < 10; last = view.scrollTop) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          still = view.scrollTop === last ? still + 1 : 0;
        }
        return view.scrollHeight - view.clientHeight - view.scrollTop;
      });
      const bar = button(page, 'Lees verder');
      const barPx = (await bar.count()) === 0 ? 0 : ((await bar.boundingBox())?.height ?? 0);
      ok(barPx === 0 || below - barPx >= 20, `${lines} lines: ${below} px below with a bar of ${barPx}`);
    }
  });

  it('keeps the newest message in view without taking the focus', async () => {
    const { page, service } = await visit();
    await button(page, 'Begin het gesprek').click();
    const input = page.getByLabel('Uw bericht');
    for (const word of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']) {
      await type(page, word);
      await page.getByText(`Ik hoorde: ${word}`).waitFor();
    }
    service.say({ text: 'Ik ben er nog.' });
    const last = page.locator('.message', { hasText: 'Ik ben er nog.' });
    await last.waitFor();
    const box = await last.boundingBox();
    const below = await input.boundingBox();
    ok(box !== null && below !== null && box.y + box.height < below.y);
    match(await page.evaluate<string>('document.querySelector("#chat > div").shadowRoot.activeElement.id'), /input/);
  });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function type(page: Page, words: string): Promise<void> {
  await page.locator('textarea').fill(words);
  await page.locator('textarea').press('Enter');
}

const own = (page: Page): Promise<string[]> => page.locator('.own .plain').allTextContents();

async function topInScroller(page: Page, message: ReturnType<Page['locator']>): Promise<number> {
  const view = await page.locator('.scroller').boundingBox();
  const box = await message.boundingBox();
  return box === null || view === null ? NaN : box.y - view.y;
}

/** A slow phone: work that waits for the screen is done long after the answers of the service came. */
const drawLate = `
  const wait = setTimeout;
  requestAnimationFrame = () => 0;
  setTimeout = (work, ms = 0) => wait(work, ms > 0 && ms <= 100 ? 600_000 : ms);
`;
