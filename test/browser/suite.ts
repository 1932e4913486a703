import type { BrowserContextOptions, Page } from 'playwright-core';
import { loadTexts } from '../../src/locales/texts.ts';
import type { Pages } from '../../src/server/pages.ts';
import { createPages } from '../../src/server/pages/create-pages.ts';
import { exampleMunicipalities } from './example-municipalities.ts';
import { useBrowser } from './browser.ts';
import { startFakeService, type FakeBot, type FakeService } from './fake-service.ts';

export interface Visit {
  page: Page;
  service: FakeService;
  /** Everything the browser complained about: scripts that failed, what the security policy refused. */
  complaints: string[];
}

export type VisitOptions = BrowserContextOptions & {
  path?: string;
  bot?: FakeBot;
  extraPages?: Record<string, string>;
};

/** Opens a page of a service of its own, in a browser that the suite shares; all of it is gone after the test. */
export function useVisits(): (options?: VisitOptions) => Promise<Visit> {
  const browser = useBrowser();
  const services: FakeService[] = [];
  let pages: Promise<Pages> | undefined;

  before(() => {
    pages = createPages({ municipalities: exampleMunicipalities, texts: loadTexts('locales'), exitUrl: '/elders' });
    return pages;
  });

  afterEach(() => Promise.all(services.splice(0).map((service) => service.stop())));

  return async ({ path = '/zoetermeer', bot = exampleBot, extraPages = {}, ...context } = {}) => {
    if (pages === undefined) throw new Error('the pages are not there yet');
    const service = await startFakeService(await pages, bot, { '/elders': '<title>Elders</title>', ...extraPages });
    services.push(service);
    const page = await (await browser.open(context)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(service.url + path);
    return { page, service, complaints };
  };
}

const buttons = (...titles: string[]) => ({
  actions: titles.map((title) => ({ type: 'imBack', title, value: title })),
});

/** Some turns that show every form of a message. */
export const exampleBot: FakeBot = (text) => {
  const answers: Record<string, ReturnType<FakeBot>> = {
    Rekeningen: [
      {
        text: 'Klopt dit?\n• U woont alleen met *2 kinderen*\n• U hebt bijstand\n• Uw huur is € 640 per maand',
        suggestedActions: buttons('Ja, klopt', 'Iets klopt niet'),
      },
    ],
    'Ja, klopt': [
      {
        text: 'Dank u. Wat krijgt u al? Kies alles wat klopt.',
        suggestedActions: buttons('Zorgtoeslag', 'Huurtoeslag', 'Niets van deze', 'Weet ik niet'),
        channelData: {
          question: {
            facts: ['receives'],
            kind: 'multi',
            choices: [{ title: 'Zorgtoeslag' }, { title: 'Huurtoeslag' }, { title: 'Kindgebonden budget' }],
          },
        },
      },
    ],
    'Zorgtoeslag, Kindgebonden budget': [
      {
        text: 'Hoeveel huur betaalt u per maand, zonder gas, water en licht? Bijvoorbeeld: 640.',
        suggestedActions: buttons('Weet ik niet', 'Liever niet'),
        channelData: { question: { facts: ['rentCents'], kind: 'number' } },
      },
    ],
    help: [
      {
        text: 'Praat nu met een mens:\n• Bel *113*, gratis, dag en nacht. Of chat op 113.nl\n• Is er nu gevaar? Bel *112*',
      },
    ],
    lang: [{ text: Array.from({ length: 40 }, (_, index) => `Regel ${index + 1} van een lang antwoord.`).join('\n') }],
  };
  if (text === null)
    return [
      { text: 'Hallo. Ik ben Wegwijs, een computer van de gemeente Zoetermeer. Ik zoek met u naar geld en hulp.' },
      { text: 'Waar gaat het over?', suggestedActions: buttons('Rekeningen', 'Kinderen', 'Alles nagaan') },
    ];
  return answers[text] ?? [{ text: `Ik hoorde: ${text}` }];
};
