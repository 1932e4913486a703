import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { createRender } from '../../../../src/channels/whatsapp/render/render.ts';
import { loadShortTitles } from '../../../../src/locales/short-titles.ts';
import { loadTexts } from '../../../../src/locales/texts.ts';
import { bodyOf, problemsOf, tappable } from './cloud-api-rules.ts';

const render = createRender({
  say: loadTexts('locales').say('nl', 'u'),
  shortTitles: loadShortTitles('locales')('nl'),
});
const ref = '0a1b2c3d';

const says = (text: string, titles: readonly string[] = [], channelData?: object): Partial<Activity> => ({
  type: 'message',
  text,
  ...(titles.length > 0 && {
    suggestedActions: { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
  }),
  ...(channelData !== undefined && { channelData }),
});
const question = (kind: string): object => ({ question: { kind, facts: [] } });
const why = 'Waarom vraagt u dit?';

/** As it looks: the body, what is tapped, the footer. */
function look(activities: readonly Partial<Activity>[]): string[] {
  const { messages } = render(activities, ref);
  assert.deepEqual(messages.flatMap(problemsOf), []);
  return messages.map((message) => {
    const kind = message.type === 'interactive' ? message.interactive.type : message.type;
    const taps = tappable(message).map(({ title, description }) =>
      description === undefined ? `[${title}]` : `[${title} – ${description}]`,
    );
    const footer =
      message.type === 'interactive' && message.interactive.type === 'button' ? message.interactive.footer?.text : '';
    return [kind, bodyOf(message), ...taps, footer ?? ''].filter((part) => part !== '').join('\n');
  });
}

describe('what the bot says, on WhatsApp', () => {
  const cases: [what: string, activities: Partial<Activity>[], bubbles: string[]][] = [
    ['a text', [says('Hallo.')], ['text\nHallo.']],
    ['several texts: one bubble', [says('Hallo.'), says('Fijn.')], ['text\nHallo.\n\nFijn.']],
    ['a list that goes on', [says('Dit:\n• een'), says('• twee'), says('En?')], ['text\nDit:\n• een\n• twee\n\nEn?']],
    ['nothing for nothing', [says(' ')], []],
    ['a question', [says('Hallo.'), says('Huurt u?', ['Ja', 'Nee'])], ['button\nHallo.\n\nHuurt u?\n[Ja]\n[Nee]']],
    [
      'the question last, and only the last one with buttons',
      [says('Huurt u?', ['Ja', 'Nee']), says('Klopt dat?', ['Ja, klopt']), says('Dank u.')],
      ['button\nHuurt u?\n\nDank u.\n\nKlopt dat?\n[Ja, klopt]'],
    ],
    [
      'what can be typed makes room',
      [says('Huurt u?', ['Ja', 'Nee', 'Weet ik niet', 'Liever niet', why], question('yesNo'))],
      ['button\nHuurt u?\n[Ja]\n[Nee]\n[Weet ik niet]\nOf typ: liever niet, waarom'],
    ],
    [
      'and stays where there is room',
      [says('Hoe oud bent u?', ['Weet ik niet', 'Liever niet', why], question('number'))],
      [`button\nHoe oud bent u?\n[Weet ik niet]\n[Liever niet]\n[${why}]`],
    ],
    [
      'more is a list, in short where needed',
      [says('Welke?', ['Kwijtschelding gemeentelijke belastingen', 'Huurtoeslag', 'Zorgtoeslag', 'Nee, klaar'])],
      [
        'list\nWelke?\n[Kwijtschelding – Kwijtschelding gemeentelijke belastingen]\n[Huurtoeslag]\n[Zorgtoeslag]\n[Nee, klaar]',
      ],
    ],
    [
      'three that fit a list only',
      [says('Welke?', ['Een titel van 24 tekens.', 'Ja'])],
      ['list\nWelke?\n[Een titel van 24 tekens.]\n[Ja]'],
    ],
    [
      'more than ten are numbers',
      [says('Welke?', [...'abcdefghijk'])],
      [
        'text\nWelke?\n\n' +
          [...'abcdefghijk'].map((t, i) => `${String(i + 1)}. ${t}`).join('\n') +
          '\n\nTyp het nummer.',
      ],
    ],
    [
      'several may be chosen',
      [says('Wat krijgt u?', ['Bijstand', 'Niets van deze', 'Weet ik niet'], question('multi'))],
      [
        'text\nWat krijgt u?\n\n1. Bijstand\n2. Niets van deze\n3. Weet ik niet\n\nTyp de nummers die kloppen. Bijvoorbeeld: 1 3',
      ],
    ],
    [
      'a tick list of one thing is a choice',
      [
        says('Wat krijgt u?', ['Bijstand', 'Niets van deze', 'Weet ik niet', why], {
          question: { kind: 'multi', facts: [], choices: [{ title: 'Bijstand', sets: {} }] },
        }),
      ],
      ['button\nWat krijgt u?\n[Bijstand]\n[Niets van deze]\n[Weet ik niet]\nOf typ: waarom'],
    ],
    [
      'a title without a short text is never cut',
      [says('Wat klopt niet?', ['U woont alleen met 2 kinderen', 'Niets klopt'])],
      ['text\nWat klopt niet?\n\n1. U woont alleen met 2 kinderen\n2. Niets klopt\n\nTyp het nummer.'],
    ],
    [
      'titles that count something get no numbers',
      [says('Hoeveel?', ['2 kinderen die elders wonen of studeren', '3 of meer'])],
      ['text\nHoeveel?\n\n• 2 kinderen die elders wonen of studeren\n• 3 of meer\n\nTyp wat het beste past.'],
    ],
    ['the same twice', [says('Huurt u?', ['Ja', 'ja', 'Nee'])], ['button\nHuurt u?\n[Ja]\n[Nee]']],
    ['choices without words', [says('', ['Ja', 'Nee'])], ['button\nKies een antwoord\n[Ja]\n[Nee]']],
    [
      'danger first',
      [says('Dank u.'), says('Bel *112*.', ['Ja', 'Nee'], { crisis: true }), says('Uw nummer is weg.')],
      ['button\nBel *112*.\n\nDank u.\n\nUw nummer is weg.\n[Ja]\n[Nee]'],
    ],
    [
      'danger in their own language, and then in Dutch',
      [says('اتصل بـ *112*.', [], { crisis: true, language: 'ar' }), says('Bel *112*.', ['Ja'], { crisis: true })],
      ['button\nاتصل بـ *112*.\n\nBel *112*.\n[Ja]'],
    ],
    [
      'danger by itself where not all fits',
      [says('A. '.repeat(400)), says('Bel *112*.', ['Ja'], { crisis: true })],
      ['button\nBel *112*.\n[Ja]', `text\n${'A. '.repeat(400).trim()}`],
    ],
    [
      'long words before the question',
      [says('Een. '.repeat(150)), says('Twee. '.repeat(60)), says('Wat nu?', ['Ja'])],
      [`text\n${'Een. '.repeat(150).trim()}`, `button\n${'Twee. '.repeat(60).trim()}\n\nWat nu?\n[Ja]`],
    ],
    [
      'a location',
      [says('Hallo.'), says('Waar bent u?', [], { locationRequest: true })],
      ['location_request_message\nHallo.\n\nWaar bent u?'],
    ],
  ];
  for (const [what, activities, bubbles] of cases) it(what, () => assert.deepEqual(look(activities), bubbles));

  it('links', () => {
    const action = (title: string, value: string) => ({ type: 'openUrl', title, value });
    const linked = (...actions: object[]): Partial<Activity> => ({
      ...says('Vraag het aan.'),
      suggestedActions: { to: [], actions: [...actions].map((a) => ({ type: '', title: '', value: '', ...a })) },
    });
    const [message] = render([says('Dit kan.'), linked(action('Naar de website', 'https://a.nl/_x'))], ref).messages;
    assert.deepEqual(message, {
      type: 'interactive',
      interactive: {
        type: 'cta_url',
        body: { text: 'Dit kan.\n\nVraag het aan.' },
        action: { name: 'cta_url', parameters: { display_text: 'Naar de website', url: 'https://a.nl/_x' } },
      },
    });
    const long = 'Naar de website van de gemeente';
    assert.deepEqual(look([linked(action(long, 'https://a.nl'))]), [`text\nVraag het aan.\n${long}: https://a.nl`]);
    assert.deepEqual(look([linked(action('A', 'https://a.nl'), action('B', 'https://b.nl'))]), [
      'text\nVraag het aan.\nA: https://a.nl\nB: https://b.nl',
    ]);
    assert.deepEqual(look([says('Kijk.', [], { link: { url: 'https://a.nl', title: 'Kijk hier' } }), says('Dag.')]), [
      'cta_url\nKijk.',
      'text\nDag.',
    ]);
  });

  it('names buttons by the turn and their place, also where others are left out', () => {
    const { messages, offer } = render([says('Huurt u?', ['Ja', 'Liever niet', 'Nee', why])], ref);
    assert.deepEqual(
      messages.flatMap(tappable).map(({ id }) => id),
      [`${ref}:0`, `${ref}:2`],
    );
    assert.deepEqual(offer?.titles, ['Ja', 'Liever niet', 'Nee', why]);
  });

  const numbers: [what: string, activity: Partial<Activity>, byNumber: boolean | undefined][] = [
    ['a menu', says('Welke?', ['Huur', 'Zorg']), true],
    ['a choice', says('Welke?', ['Huur', 'Zorg'], question('choice')), true],
    ['a tick list', says('Welke?', ['Huur', 'Zorg'], question('multi')), true],
    ['numbers that stand there', says('Welke?', ['U hebt 2 kinderen (5 en 9 jaar)', 'Niets']), true],
    ['where a number is the answer', says('Hoe oud?', ['Weet ik niet', 'Waarom?'], question('number')), false],
    ['where numbers are', says('Hoe oud?', ['Weet ik niet', 'Waarom?'], question('numbers')), false],
    ['yes or no: 2 may be 2 children', says('Hebt u kinderen?', ['Ja', 'Nee'], question('yesNo')), false],
    ['klopt dat: 2 may be what it is', says('3 jaar?', ['Ja', 'Nee'], { confirm: { facts: [] } }), false],
    ['a title that counts', says('Hoeveel?', ['1 persoon', '2 personen'], question('choice')), false],
    ['a title with an amount', says('Hoeveel?', ['Minder dan € 2', 'Meer dan € 2'], question('choice')), false],
    ['nothing to choose', says('Dag.'), undefined],
  ];
  for (const [what, activity, byNumber] of numbers)
    it(`a number picks, ${what}: ${String(byNumber)}`, () => {
      assert.equal(render([activity], ref).offer?.byNumber, byNumber);
    });

  const text = fc.string({ unit: 'grapheme', maxLength: 1500 });
  const title = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('Ja', 'Nee', why));
  const data = fc.constantFrom(undefined, { crisis: true }, question('multi'), question('number'), { question: 3 });
  const activity = fc.tuple(text, fc.array(title, { maxLength: 14 }), data).map((args) => says(...args));
  it('is always something that WhatsApp takes', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 5 }), (activities) => {
        const { messages, offer } = render(activities, ref);
        assert.deepEqual(messages.flatMap(problemsOf), []);
        for (const { id } of messages.flatMap(tappable)) assert.ok(offer?.titles[Number(id.split(':')[1])]);
      }),
    );
  });
});
