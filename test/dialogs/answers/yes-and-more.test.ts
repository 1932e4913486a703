/** A yes with a question or a remark beside it: it counts, what is asked is answered, and only a clear yes is consent. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';
import { saidIn, start, talk, type Talk } from '../story/story-talk.ts';

const shown = (): ConversationState => talk(start, 'ik ben 34 en mijn huur is 640').state;
const run = realTurns();
const consented = (text: string): boolean => {
  const recognition = nothingRecognised;
  const outcome = run(talk(start, 'mens').state, { kind: 'message', text, recognition, masked: false });
  return outcome.handoff?.consentToShareAnswers === true;
};
const atConsent = (text: string): Talk => talk(talk(start, 'mens').state, text);

describe('at "Klopt dit?"', () => {
  const counts: [text: string, beside: RegExp][] = [
    ['ja klopt, maar moet ik dan terugbetalen als het fout is', /^Een foutje hier is niet erg/],
    ['ja. maar wie leest dit eigenlijk?', /^Er leest nu niemand mee/],
    ['klopt. ik kan niet werken en krijg geen cent', /^Dank u/],
    ['ja en ik schaam me dood', /^Dat begrijp ik\. Schamen hoeft niet/],
    ['klopt hoor, hoe lang duurt dit nog', /^(?:Nog een paar minuten|De vragen duren)/],
    ['jawel maar kost dit ook iets', /^Nee, dit is gratis/],
    ['tak, ile to kosztuje?', /Nee, dit is gratis/],
    ['tak. a gdzie bank żywności?', /\S/],
    ['نعم. أين بنك الطعام؟', /\S/],
    ['yes but is this free', /Nee, dit is gratis/],
  ];
  for (const [text, beside] of counts)
    it(`the yes counts: ${text}`, () => {
      const reply = talk(shown(), text);
      assert.deepEqual(saidIn(reply).sort(), ['age is 34', 'rentCents is 64000', 'rents is true']);
      assert.match(reply.text, beside);
    });

  for (const text of [
    'ja maar niet helemaal',
    'ja bijna',
    'klopt. behalve de huur',
    'ja, of nee toch niet',
    'ik wil wel maar ik durf niet',
  ])
    it(`no yes: ${text}`, () => assert.deepEqual(saidIn(talk(shown(), text)), []));

  const family = (): ConversationState => talk(start, 'ik heb 3 kinderen').state;
  for (const text of [
    'ja klopt maar me oudste gaat volgende maand op kamers',
    'ja, me moeder helpt mee',
    'klopt, met me zusje van 16 erbij',
  ])
    it(`the yes counts, as it leaves alone what is shown: ${text}`, () =>
      assert.deepEqual(saidIn(talk(family(), text)), ['hasChildren is true', 'children.count is 3']));

  for (const text of [
    'ja klopt maar eentje woont bij zijn vader',
    'ja, alleen woont de oudste bij haar vader',
    'ja maar ze zijn om de week hier',
  ])
    it(`no yes, and it is asked what is otherwise: ${text}`, () => {
      const reply = talk(family(), text);
      assert.deepEqual(saidIn(reply), []);
      assert.match(reply.text, /^Ik weet niet zeker wat er anders is/);
    });

  for (const text of ['ja klopt, en man ook', 'ja en me man woont hier ook'])
    it(`a partner beside the children is offered behind the yes: ${text}`, () => {
      const reply = talk(family(), text);
      assert.deepEqual(saidIn(reply), ['hasChildren is true', 'children.count is 3']);
      assert.match(reply.text, /Klopt dit\?\n• U woont samen met een partner$/);
    });

  it('"ja man" is no more than a yes, and "man ook" beside a benefit may be of that', () => {
    assert.doesNotMatch(talk(family(), 'ja man').text, /partner/);
    const reply = talk(talk(start, 'ik heb 3 kinderen en krijg bijstand').state, 'ja en man ook');
    assert.doesNotMatch(reply.text, /samen met een partner/);
  });

  it('what is told besides is offered', () => {
    const reply = talk(shown(), 'ja. mijn dochter is 12, telt die mee?');
    assert.match(reply.text, /Klopt dit\?[^]*12 jaar/);
  });
});

describe('at consent', () => {
  const clear: [text: string, beside: RegExp][] = [
    ['ja mag wel maar mijn bsn geef ik liever niet', /burgerservicenummer/],
    ['ja dat mag maar ik vertrouw het niet, wissen jullie het na', /alles wissen/],
    ['ja hoor, wanneer bellen ze?', /./],
    ['ja dat mag hoor, wie leest dit?', /niemand mee/],
  ];
  for (const [text, beside] of clear)
    it(`a clear yes: ${text}`, () => {
      assert.ok(consented(text));
      assert.match(atConsent(text).text, beside);
    });

  const none = [
    'mag de belasting dit zien',
    'ja prima. als ze maar niet zomaar aan de deur komen',
    'ja maar eerst wil ik weten wie dat is',
    'ja dat mag, maar niet alles',
    'ja mag, of nee toch maar niet',
    'ja, ze is 52 en woont alleen',
    'mag dat dan ook zonder naam',
  ];
  for (const text of none) it(`no consent: ${text}`, () => assert.ok(!consented(text)));

  it('a yes that hangs on something is asked once more, and nothing is promised', () => {
    const reply = atConsent('ja prima. als ze maar niet zomaar aan de deur komen');
    assert.match(reply.text, /niet zeker of dat een ja is[^]*Mag een medewerker/);
  });

  it('a no with a question: it stays here, and is answered', () => {
    const reply = atConsent('liever niet, wie leest dit dan');
    assert.match(reply.text, /blijven bij mij[^]*niemand mee/);
    assert.ok(!consented('liever niet, wie leest dit dan'));
  });
});
