import type { Say } from '../../locales/texts.ts';
import { html, type Html } from './html.ts';
import type { PageMunicipality } from './page-municipality.ts';

/** Asks where somebody lives; each answer leads to that municipality's page, in its colours. */
export function placeLinks(municipalities: readonly PageMunicipality[], say: Say): Html {
  const links = municipalities.map(
    ({ slug, name }) =>
      html`<li>
        <a href="/${slug}" data-theme="${slug}"><span>${name}</span>${say('widget.page.go', { municipality: name })}</a>
      </li>`,
  );
  return html`<section>
    <h2>${say('widget.page.choose')}</h2>
    <ul class="places">
      ${links}
    </ul>
  </section>`;
}
