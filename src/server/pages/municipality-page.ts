import { addressed } from '../../locales/address.ts';
import type { Say } from '../../locales/texts.ts';
import { html, type Html } from './html.ts';
import { chatPlace, pageFrame } from './page-frame.ts';
import type { PageMunicipality } from './page-municipality.ts';
import { sayOnPage } from './soft-hyphens.ts';

/** The example page of one municipality: what Wegwijs does, that it is a computer, what it keeps, whom to call. */
export function municipalityPage(municipality: PageMunicipality, say: Say): string {
  const { slug, name } = municipality;
  const tell = sayOnPage(say);
  const main = html`<div class="lead">
      <h1>${tell('widget.page.heading')}</h1>
      <p>${tell('widget.page.lead')}</p>
    </div>
    ${chatPlace(slug, say)}
    <div class="about">
      <section>
        <h2>${tell('widget.page.what.heading')}</h2>
        <ul>
          <li>${tell('widget.page.what.ask')}</li>
          <li>${tell('widget.page.what.show')}</li>
          <li>${tell('widget.page.what.help')}</li>
        </ul>
      </section>
      <section>
        <h2>${tell('widget.page.computer.heading')}</h2>
        <p>${tell('widget.page.computer.text')}</p>
      </section>
      <section>
        <h2>${tell('widget.page.keep.heading')}</h2>
        <ul>
          <li>${tell('widget.page.keep.name')}</li>
          <li>${tell('widget.page.keep.mask')}</li>
          <li>${tell('widget.page.keep.talk')}</li>
          <li>${tell('widget.page.keep.delete')}</li>
          <li>${tell('widget.page.keep.cookies')}</li>
        </ul>
      </section>
      ${callSection(municipality, say)}
    </div>`;
  const owner = html`<span class="owner">${say('widget.page.owner', { municipality: name })}</span>`;
  return pageFrame({
    title: say('widget.page.title', { municipality: name }),
    owner,
    theme: slug,
    main,
    hasChat: true,
    say,
  });
}

function callSection({ name, address, phone }: PageMunicipality, say: Say): Html {
  return html`<section class="call">
    <h2>${say('widget.page.call.heading')}</h2>
    <p>${say('widget.page.call.text', { municipality: name })}</p>
    <p><a class="number" dir="ltr" href="tel:${phone.number.replace(/\D/g, '')}">${phone.number}</a></p>
    <p>${addressed(phone.hoursInWords, address)}</p>
  </section>`;
}
