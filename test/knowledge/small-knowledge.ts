import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const basis = "{ title: Een verordening, date: '2026' }";
const texts = "text: { holds: 'U bent {{limit}} jaar.', fails: 'U bent jonger.', unknown: 'Vraag het na.' }";

const scheme = (id: string, from: string, more = ''): string => `id: ${id}
title: De pas
summary: Een pas met korting.
authority: ${id.split('/')[0] ?? ''}
kind: discount
validFrom: ${from}
giftOrLoan: gift
topics: [rondkomen]
conditions:
  - id: age
    when: { fact: age, ge: { value: adultAge } }
    ${texts}
    status: confirmed
    basis: ${basis}
papers: ['Een brief.']
application: { how: ['Bel de gemeente.'], where: [stad/balie], duration: 'Een week.' }
lasts: 'Een jaar.'
backInTime: 'Nee.'
refused: 'Bel de gemeente.'
otherwise: ['Vraag om hulp.']
helpers: [stad/balie]
basis: [${basis}]
lastCheckedOn: 2026-07-01
${more}`;

const values = (from: string, more = ''): string => `validFrom: ${from}
values:
  adultAge: { title: de leeftijd, status: confirmed, number: 18, basis: ${basis} }
${more}`;

/** A knowledge base of one municipality, each kind of file once, two editions of what has editions. */
export const smallKnowledge: Readonly<Record<string, string>> = {
  'municipalities/dorp.yaml': `slug: dorp
name: Dorp
address: u
postcodes: [{ from: 1000, to: 1099 }]
phone: { number: '14 000', hours: 'Mo-Fr 09:00-17:00', hoursInWords: 'Elke werkdag.', basis: ${basis} }
website: https://dorp.example
organisation: stad
formsHelp: stad/balie
theme: { primary: '#000000', onPrimary: '#ffffff' }
lastCheckedOn: 2026-07-01
`,
  'schemes/dorp/pas/2025-01-01.yaml': scheme('dorp/pas', '2025-01-01', 'validTo: 2025-12-31\n'),
  'schemes/dorp/pas/2026-01-01.yaml': scheme('dorp/pas', '2026-01-01'),
  'schemes/dorp/fonds/2026-01-01.yaml': scheme('dorp/fonds', '2026-01-01'),
  'standards/income/2026-01-01.yaml': `validFrom: 2026-01-01
norms:
  single: { withHolidayPayCents: 140000, status: confirmed, basis: ${basis} }
costSharerPercent: { byPeople: { '2': 50 }, status: confirmed, basis: ${basis} }
`,
  'standards/values/2025-01-01.yaml': values('2025-01-01', 'validTo: 2025-12-31\n'),
  'standards/values/2026-01-01.yaml': values('2026-01-01'),
  'social-map/dorp/stad.yaml': `id: stad
name: De stad
municipality: dorp
description: De gemeente helpt.
locations:
  - { id: hal, name: De hal, locationType: physical, city: Dorp, stateProvince: Flevoland, status: confirmed }
services:
  - { id: stad/balie, name: De balie, status: active, description: Hier is hulp., access: [walkIn], topics: [rondkomen], locations: [hal] }
lastCheckedOn: 2026-07-01
status: confirmed
sources: [{ title: De site, date: '2026' }]
`,
  'articles/over.yaml': `id: over
kind: about
title: Over Wegwijs
short: Dit is een computer.
services: [stad/balie]
topics: [rondkomen]
municipalities: [dorp]
basis: [${basis}]
lastCheckedOn: 2026-07-01
`,
  'topics/rondkomen.yaml': `id: rondkomen
title: Rondkomen
phrases: [te weinig geld]
schemes: [dorp/pas]
services: [stad/balie]
articles: [over]
`,
  'facts/age.yaml': `id: age
order: 1
facts: [age]
kind: number
label: leeftijd
text: Hoe oud bent u?
form: age
why: Het hangt af van uw leeftijd.
said: 'U bent {{value}} jaar.'
`,
  'urgency/need/eviction.yaml': 'kind: eviction\nsigns: { nl: [vandaag uit _ huis] }\n',
  'language/b1.yaml': 'easy: []\n',
  'priors.yaml': `family:
  shares: { single: 0.4, singleParent: 0.1, coupleWithoutChildren: 0.3, coupleWithChildren: 0.2 }
  status: published
  basis: [${basis}]
childCount: { shares: [0.4, 0.4, 0.1, 0.1], status: estimated, note: Geen bron gevonden. }
childAge: { all: [[0, 0], [1, 17]], status: estimated, note: Geen bron gevonden. }
numbers:
  age: { all: [[0, 18], [0.5, 50], [1, 99]], status: published, basis: [${basis}] }
booleans:
  rents: { all: 0.6, status: estimated, note: Geen bron gevonden. }
receives:
  dorp/pas: { share: 0.2, amongEntitled: 0.5, status: estimated, note: Geen bron gevonden. }
worth:
  dorp/fonds: { eurosAYear: 300, status: estimated, note: Geen bron gevonden. }
`,
};

/** Writes the files into a new folder; the caller takes it away. */
export function writeKnowledge(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
