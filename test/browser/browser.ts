import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

/** One browser for a suite, started before its first test and gone after its last; each test opens pages of its own. */
export function useBrowser(): { open(options?: BrowserContextOptions): Promise<BrowserContext> } {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  before(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  after(async () => {
    await browser?.close();
  });

  return {
    open: async (options = {}) => {
      if (browser === undefined) throw new Error('the browser is not there yet');
      const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
      contexts.push(context);
      return context;
    },
  };
}

/** A real browser that calls nobody by itself. The caller closes it. */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => !unwanted.has(arg)),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** In a single process a closed page takes the browser along; the others would hide what a resident's browser refuses. */
const unwanted = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);
