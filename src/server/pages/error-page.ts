import type { Say } from '../../locales/texts.ts';
import { html, type Html } from './html.ts';
import { pageFrame } from './page-frame.ts';
import type { PageMunicipality } from './page-municipality.ts';
import { placeLinks } from './place-links.ts';

/** The page for an address that is not there (404) or a fault of ours (500), with a way on. */
export const createErrorPage =
  (say: Say, municipalities: readonly PageMunicipality[]) =>
  (status: 404 | 500): string => {
    const title = say(status === 404 ? 'widget.page.notFound' : 'widget.page.fault');
    const main = html`<div class="lead">
        <h1>${title}</h1>
        <p>${say(status === 404 ? 'widget.page.notFoundText' : 'widget.page.faultText')}</p>
        <p class="ways">
          ${status === 404 ? html`<a class="button" href="/#chat">${say('widget.page.skip')}</a>` : html``}
          <a href="/">${say('widget.page.start')}</a>
        </p>
      </div>
      ${status === 404 ? places(municipalities, say) : html``}`;
    const owner = html`<span class="owner">${say('widget.page.allTitle')}</span>`;
    return pageFrame({ title, owner, theme: null, main, hasChat: false, say });
  };

const places = (municipalities: readonly PageMunicipality[], say: Say): Html =>
  html`<div class="about">${placeLinks(municipalities, say)}</div>`;
