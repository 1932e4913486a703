import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { useVisits } from './suite.ts';

describe('what may not go wrong in the widget', () => {
  const visit = useVisits();

  const attacks = [
    '<script>window.hit = 1</script>',
    '<img src=x onerror="window.hit = 1">',
    '*<b onclick="hit=1">x</b>*',
  ];
  for (const attack of attacks)
    it(`${attack} is shown as it was typed`, async () => {
      const { page, complaints } = await begun({
        bot: (text) => [{ text: text ?? attack, suggestedActions: { actions: [{ title: attack, value: attack }] } }],
      });
      await page.getByRole('button', { name: attack, exact: true }).click();
      await page.locator('.own').waitFor();
      equal(await page.locator('.own .plain').textContent(), attack);
      equal(await page.locator('.scroller :is(script, img, b)').count(), 0);
      equal(await page.evaluate('window.hit'), undefined);
      deepEqual(complaints, []);
    });

  it('links lead to the web and to phones only, and tell the other site nothing', async () => {
    const { page } = await begun({
      bot: () => [{ text: 'Bel 112. Kijk op 113.nl. javascript:alert(1) data:text/html,x' }],
    });
    await page.getByRole('link', { name: '112' }).waitFor();
    const links = await page
      .locator('.bubble a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]));
    deepEqual(links, [
      ['tel:112', null],
      ['https://113.nl', 'noopener noreferrer'],
    ]);
  });

  it('a phone number reads from left to right among Arabic words', async () => {
    const { page } = await begun({ bot: () => [{ text: 'اتصل ببلديتك.\n14 079' }] });
    const link = page.locator('.bubble a');
    await link.waitFor();
    equal(await link.getAttribute('dir'), 'ltr');
    equal(await page.locator('a.number').getAttribute('dir'), 'ltr');
  });

  it('a quick way out shows another page, leaves no way back and forgets', async () => {
    const { page, service } = await begun();
    await page.getByRole('button', { name: 'Rekeningen' }).click();
    await page.getByRole('button', { name: 'Ja, klopt' }).waitFor();
    const before = await page.evaluate<number>('history.length');
    await page.getByRole('button', { name: 'Snel weg' }).click();
    await page.waitForURL('**/elders');
    equal(await page.evaluate('history.length'), before);
    equal(await page.evaluate('sessionStorage.length'), 0);
    await page.goto(`${service.url}/zoetermeer`);
    await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor();
    equal(await page.getByText('Klopt dit?').count(), 0);
  });

  it('a quick way out without a network ends on an empty page', async () => {
    const { page } = await begun();
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    const before = await page.evaluate<number>('history.length');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Snel weg' }).click();
    await page.waitForURL('about:blank');
    equal(await page.evaluate('history.length'), before);
  });

  it('a quick way out on a wifi without internet shows nothing at once, and ends on an empty page', async () => {
    const { page } = await begun();
    await page.getByRole('button', { name: 'Rekeningen' }).waitFor();
    await page.route('**/elders', () => new Promise(() => undefined));
    await page.getByRole('button', { name: 'Snel weg' }).click();
    await page.waitForFunction('document.body.childElementCount === 0');
    doesNotMatch(await page.title(), /wegwijs|gemeente|zoetermeer/i);
    await page.waitForURL('about:blank');
  });

  it('no other host hears of it, and no cookie is set', async () => {
    const { page, service, complaints } = await visit();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
    await page.reload();
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('button', { name: 'Rekeningen' }).click();
    await page.getByRole('button', { name: 'Ja, klopt' }).waitFor();
    deepEqual([...hosts], [new URL(service.url).host]);
    deepEqual(await page.context().cookies(), []);
    equal(await page.evaluate('localStorage.length'), 0);
    deepEqual(complaints, []);
  });

  it('says at the top that it is a computer, and how to delete', async () => {
    const { page } = await begun();
    await page.getByText('computer van de gemeente', { exact: true }).waitFor();
    await page.getByText('Een computer, geen mens').click();
    await page.getByText(/^Dit is een com\u00adpu\u00adter\u00adpro\u00adgram\u00adma, geen mens\./).waitFor();
    await page.getByText(/Uw bur\S+mer \(BSN\) ook niet\./).waitFor();
    await page.getByText('Typ: alles wissen.').waitFor();
  });

  async function begun(options: Parameters<typeof visit>[0] = {}): Promise<Awaited<ReturnType<typeof visit>>> {
    const visited = await visit(options);
    await begin(visited.page);
    return visited;
  }
});

const begin = (page: Page): Promise<void> => page.getByRole('button', { name: 'Begin het gesprek' }).click();
