import type { Say } from '../../locales/texts.ts';
import { html } from './html.ts';
import { chatPlace, pageFrame } from './page-frame.ts';
import type { PageMunicipality } from './page-municipality.ts';
import { placeLinks } from './place-links.ts';
import { sayOnPage } from './soft-hyphens.ts';

/** The page of all municipalities: pick one, or just begin; the bot then asks for the place. */
export function allPage(municipalities: readonly PageMunicipality[], say: Say): string {
  const tell = sayOnPage(say);
  const main = html`<div class="lead">
      <h1>${tell('widget.page.allHeading')}</h1>
      <p>${tell('widget.page.allLead')}</p>
    </div>
    ${chatPlace(null, say)}
    <div class="about">
      ${placeLinks(municipalities, say)}
      <section>
        <h2>${tell('widget.page.computer.heading')}</h2>
        <p>${tell('widget.page.computer.text')}</p>
      </section>
    </div>`;
  const owner = html`<span class="owner">${say('widget.page.allTitle')}</span>`;
  return pageFrame({ title: say('widget.page.allTitle'), owner, theme: null, main, hasChat: true, say });
}
