import type { Say } from '../../locales/texts.ts';
import { html } from './html.ts';
import { pageFrame } from './page-frame.ts';

/** The page for an address that is not there (404) or a fault of ours (500), with a way on. */
export const createErrorPage =
  (say: Say) =>
  (status: 404 | 500): string => {
    const title = say(status === 404 ? 'widget.page.notFound' : 'widget.page.fault');
    const main = html`<div class="lead">
      <h1>${title}</h1>
      <p>${say(status === 404 ? 'widget.page.notFoundText' : 'widget.page.faultText')}</p>
      <p><a href="/">${say('widget.page.start')}</a></p>
    </div>`;
    const owner = html`<span class="owner">${say('widget.page.allTitle')}</span>`;
    return pageFrame({ title, owner, theme: null, main, hasChat: false, say });
  };
