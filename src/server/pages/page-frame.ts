import type { Say } from '../../locales/texts.ts';
import { html, type Html } from './html.ts';

export interface PageFrame {
  title: string;
  owner: Html;
  /** `null`: no municipality's colours. */
  theme: string | null;
  main: Html;
  /** Whether `main` holds a `chatPlace`. */
  hasChat: boolean;
  say: Say;
}

/** A whole page: the same head and foot around each. No script and no style stands in it. */
export function pageFrame({ title, owner, theme, main, hasChat, say }: PageFrame): string {
  const skip = hasChat ? html`<a class="skip" href="#chat">${say('widget.page.skip')}</a>` : html``;
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
        <title>${title}</title>
        <link rel="stylesheet" href="/page.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body data-theme="${theme ?? ''}">
        ${skip}
        <header class="top"><div class="wide">${owner}</div></header>
        <main class="wide">${main}</main>
        <footer class="foot">
          <div class="wide"><p>${say('widget.page.example')}</p></div>
        </footer>
      </body>
    </html> `.html;
}

/** Where the chat stands on the page, and the one script tag that puts it there. */
export function chatPlace(slug: string | null, say: Say): Html {
  const municipality = slug === null ? html`` : html` data-municipality="${slug}"`;
  return html`<section class="chat" id="chat" tabindex="-1" aria-label="${say('widget.page.chat')}">
    <noscript><p>${say('widget.page.noScript')}</p></noscript>
    <script src="/widget.js" ${municipality} data-locale="nl" data-container="chat" defer></script>
  </section>`;
}
