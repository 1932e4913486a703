import { deepEqual, equal } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { useVisits } from './suite.ts';

describe('a line that fails', () => {
  const visit = useVisits();

  it('is mended when the socket dies, and nothing is said twice', async () => {
    const { page, service } = await begun();
    await until(() => service.openSockets() === 1);
    service.killSockets();
    service.say({ text: 'Dit kwam tussendoor.' });
    await page.getByText('Dit kwam tussendoor.').waitFor();
    await until(() => service.openSockets() === 1);
    await say(page, 'hoi');
    await page.getByText('Ik hoorde: hoi').waitFor();
    deepEqual(await texts(page), [...greeting, 'Dit kwam tussendoor.', 'hoi', 'Ik hoorde: hoi']);
  });

  it('keeps what was said before the conversation was there, and sends it then', async () => {
    const { page } = await visit();
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/widget/token', async (route) => {
      await held;
      await route.continue();
    });
    await button(page, 'Begin het gesprek').click();
    await say(page, 'help mij');
    await page.locator('.own', { hasText: 'help mij' }).waitFor();
    go();
    await page.getByText('Ik hoorde: help mij').waitFor();
    deepEqual(await texts(page), [...greeting, 'help mij', 'Ik hoorde: help mij']);
  });

  it('is no hindrance where sockets are refused', async () => {
    const { page, service } = await visit();
    service.trouble.refuseSockets = true;
    await button(page, 'Begin het gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    await say(page, 'hoi');
    await page.getByText('Ik hoorde: hoi').waitFor();
    equal(service.openSockets(), 0);
    deepEqual(await texts(page), [...greeting, 'hoi', 'Ik hoorde: hoi']);
  });

  it('leaves words that did not arrive on the screen, to be sent again', async () => {
    const { page, service } = await begun();
    service.trouble.failPosts = true;
    await say(page, 'mijn huur is 640');
    await page.getByText('Niet verstuurd.').waitFor();
    await page.reload();
    await page.getByText('Niet verstuurd.').waitFor();
    service.trouble.failPosts = false;
    await button(page, 'Opnieuw proberen').click();
    await page.getByText('Ik hoorde: mijn huur is 640').waitFor();
    equal(await page.getByText('Niet verstuurd.').count(), 0);
    deepEqual(await texts(page), [...greeting, 'mijn huur is 640', 'Ik hoorde: mijn huur is 640']);
  });

  it('sends again by itself what was said while the line was gone, once', async () => {
    const { page, service } = await begun({ viewport: { width: 360, height: 640 } });
    await until(() => service.openSockets() === 1);
    await page.context().setOffline(true);
    service.killSockets();
    await say(page, 'hoi');
    await page.getByText('Niet verstuurd.').waitFor();
    await page.getByText('De verbinding is even weg.').waitFor();
    await until(() => isInView(page, button(page, 'Opnieuw proberen')));
    await page.context().setOffline(false);
    await page.getByText('Ik hoorde: hoi').waitFor();
    equal(await page.getByText('Niet verstuurd.').count(), 0);
    deepEqual(await texts(page), [...greeting, 'hoi', 'Ik hoorde: hoi']);
  });

  it('does not ask to send again what arrived while only the answer was lost', async () => {
    const { page, service } = await begun();
    service.trouble.loseAnswers = true;
    await say(page, 'hoi');
    await page.getByText('Ik hoorde: hoi').waitFor();
    await page.getByText('Niet verstuurd.').waitFor({ state: 'detached' });
    deepEqual(await texts(page), [...greeting, 'hoi', 'Ik hoorde: hoi']);
  });

  it('says kindly that it is gone, and goes on when it is back', async () => {
    const { page, service } = await begun();
    await until(() => service.openSockets() === 1);
    await page.context().setOffline(true);
    service.killSockets();
    await page.getByRole('status').filter({ hasText: 'De verbinding is even weg.' }).waitFor();
    service.say({ text: 'Dit kwam tussendoor.' });
    await page.context().setOffline(false);
    await page.getByText('Dit kwam tussendoor.').waitFor();
    await page.getByText('De verbinding is even weg.').waitFor({ state: 'detached' });
  });

  it('says how to go on when it cannot begin', async () => {
    const { page } = await visit();
    await page.context().setOffline(true);
    await button(page, 'Begin het gesprek').click();
    await page.getByText('U kunt ook bellen: 14 079.').waitFor();
    await page.getByLabel('Uw bericht').fill('hallo');
    await page.getByLabel('Uw bericht').press('Enter');
    equal(await page.getByLabel('Uw bericht').inputValue(), 'hallo');
    await page.context().setOffline(false);
    await button(page, 'Opnieuw proberen').click();
    await button(page, 'Rekeningen').waitFor();
    equal(await page.getByLabel('Uw bericht').inputValue(), 'hallo');
  });

  it('begins anew when the service has forgotten the conversation, and keeps the words', async () => {
    const { page, service } = await begun();
    service.trouble.forgetConversations = true;
    await say(page, 'hoi');
    await page.getByText('Wij kunnen dit gesprek niet meer openen.').waitFor();
    const input = page.getByLabel('Uw bericht');
    equal(await input.inputValue(), 'hoi');
    equal(await input.isEditable(), false);
    equal(await button(page, 'Verstuur').getAttribute('aria-disabled'), 'true');
    service.trouble.forgetConversations = false;
    await button(page, 'Begin een nieuw gesprek').click();
    await button(page, 'Rekeningen').waitFor();
    deepEqual(await texts(page), greeting);
    equal(await input.isEditable(), true);
    equal(await page.locator('.scroller:focus').count(), 1);
  });

  it('says that it is over when the bot ended it, and nothing more can be typed', async () => {
    const { page, service } = await begun();
    service.say({ type: 'endOfConversation' });
    await page.getByText('Dit gesprek is afgelopen.').waitFor();
    equal(await page.getByLabel('Uw bericht').isEditable(), false);
    await button(page, 'Begin een nieuw gesprek').click();
    await button(page, 'Rekeningen').waitFor();
  });

  async function begun(options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await button(visited.page, 'Begin het gesprek').click();
    await button(visited.page, 'Rekeningen').waitFor();
    return visited;
  }
});

const greeting = [
  'Hallo. Ik ben Wegwijs, een computer van de gemeente Zoetermeer. Ik zoek met u naar geld en hulp.',
  'Waar gaat het over?',
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const texts = (page: Page): Promise<string[]> => page.locator('.bubble p').allTextContents();

/** Whether nothing of it is under what stands below the talk. */
async function isInView(page: Page, shown: Locator): Promise<boolean> {
  const box = await shown.boundingBox();
  const below = await page.locator('.below').boundingBox();
  return box !== null && below !== null && box.y + box.height <= below.y;
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Uw bericht').fill(words);
  await page.getByLabel('Uw bericht').press('Enter');
}

/** The test's own time limit ends a condition that never comes. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(10);
}
