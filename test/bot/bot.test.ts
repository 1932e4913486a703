import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { createConversation, type Conversation } from '../transcripts/conversation.ts';

const start = { municipality: 'zoetermeer', referenceDate: '2010-10-15' };
const texts = (replies: readonly Partial<Activity>[]): string => replies.map((r) => r.text).join('\n');

async function talking(...said: string[]): Promise<Conversation> {
  const conversation = createConversation();
  await conversation.start(start);
  for (const text of said) await conversation.say(text);
  return conversation;
}

describe('the bot', () => {
  it('answers an activity that is delivered again with the same words, and takes it in once', async () => {
    const conversation = await talking('alles nagaan', 'alleen, met kinderen');
    const first = await conversation.say('31');
    const again = await conversation.again();
    assert.deepEqual(again, first);
    assert.match(texts(await conversation.say('overzicht')), /31 jaar/);
    assert.equal(texts(await conversation.say('overzicht')).match(/31 jaar/g)?.length, 1);
  });

  it('welcomes once, however often the conversation is opened', async () => {
    const conversation = createConversation();
    assert.match(texts(await conversation.start(start)), /Ik ben Wegwijs, een computer/);
    assert.deepEqual(await conversation.start(start), []);
  });

  it('takes the start event in place of the question for the municipality', async () => {
    const conversation = createConversation();
    assert.match(texts(await conversation.start({})), /In welke gemeente/);
    const replies = await conversation.receive({ type: 'event', name: 'start', value: { municipality: 'almere' } });
    assert.match(texts(replies), /Waar gaat het over/);
    assert.doesNotMatch(texts(replies), /Ik ben Wegwijs/);
  });

  it('keeps no word that was typed', async () => {
    const conversation = await talking(
      'mijn bsn is 111222333, bel me op 06 12345678',
      'alles nagaan',
      'ik woon alleen met mn dochter Sanne',
      'blauwe regen',
    );
    const stored = await conversation.stored();
    assert.ok(stored.length > 100);
    for (const word of ['111222333', '12345678', 'Sanne', 'blauwe', 'dochter']) assert.ok(!stored.includes(word), word);
  });

  it('says kindly that it took a number away', async () => {
    const conversation = await talking();
    assert.match(texts(await conversation.say('mijn bsn is 111222333')), /weggehaald/);
  });

  describe('asked for a human', () => {
    it('makes a request without answers, and adds them only after a yes', async () => {
      const conversation = await talking('alles nagaan', 'alleen, met kinderen', '31', 'mens');
      const [request] = await conversation.handoffs.list({ municipality: 'zoetermeer', status: 'queued' });
      assert.equal(request?.consentToShareAnswers, false);
      assert.equal(request.answers, undefined);
      await conversation.say('ja dat mag');
      const [shared, ...more] = await conversation.handoffs.list({});
      assert.deepEqual(more, []);
      assert.deepEqual(shared?.answers, [
        { fact: 'household', op: 'is', value: 'singleParent' },
        { fact: 'age', op: 'is', value: 31 },
      ]);
    });

    it('names the number and promises nothing, and the check goes on after a no', async () => {
      const conversation = await talking('alles nagaan', 'alleen, met kinderen');
      const offered = await conversation.say('ik wil een mens spreken');
      assert.match(texts(offered), /14 079/);
      assert.ok(offered.some((a) => a.channelData?.handoff?.phone === '14 079'));
      assert.match(texts(await conversation.say('nee')), /Hoe oud bent u\?/);
    });
  });

  it('erases everything when asked, also the request for a human', async () => {
    const conversation = await talking('alles nagaan', 'alleen, met kinderen', 'mens', 'ja');
    const replies = await conversation.say('wis alles');
    assert.match(texts(replies), /Alles is gewist/);
    assert.equal(replies[0]?.channelData?.erased, true);
    assert.deepEqual(conversation.erased, ['talk']);
    assert.deepEqual(await conversation.handoffs.list({}), []);
    assert.doesNotMatch(await conversation.stored(), /singleParent/);
  });

  const cries: [cry: string, numbers: RegExp[]][] = [
    ['ik wil dood', [/112/, /113/]],
    ['mijn man slaat mij', [/112/, /0800-2000/]],
    ['ik heb een overdosis genomen', [/112/, /113/]],
    ['I want to kill myself', [/112/, /113/]],
    ['ik maak er een einde aan', [/112/, /113/]],
  ];
  const states: [string, string[]][] = [
    ['at the menu', []],
    ['in a question', ['alles nagaan']],
    ['while something is to be confirmed', ['alles nagaan', 'alleen, met kinderen', '31', 'ja', '100']],
    ['at a human', ['mens']],
    ['after stopping', ['stop']],
    ['while changing an answer', ['alles nagaan', 'alleen, met kinderen', 'antwoord veranderen']],
    [
      'at the result',
      [
        'alles nagaan',
        'weet ik niet',
        'weet ik niet',
        'weet ik niet',
        'weet ik niet',
        'weet ik niet',
        'weet ik niet',
        'weet ik niet',
      ],
    ],
    ['in a crisis already', ['ik wil dood']],
  ];
  for (const [name, before] of states)
    it(`gives the crisis text first ${name}`, async () => {
      for (const [cry, numbers] of cries) {
        const conversation = await talking(...before);
        const [first] = await conversation.say(`sorry hoor maar ${cry} en mijn bsn is 111222333`);
        for (const number of numbers) assert.match(first?.text ?? '', number, cry);
      }
    });

  it('gives the crisis text before the welcome when that is the first word', async () => {
    const [first] = await createConversation().say('ik wil dood');
    assert.match(first?.text ?? '', /113/);
  });

  const odd: [string, Partial<Activity>][] = [
    ['an empty message', { type: 'message', text: '' }],
    ['a message without text', { type: 'message', value: { button: 1 } }],
    ['only spaces', { type: 'message', text: '   \n ' }],
    ['only emoji', { type: 'message', text: '😀😀😀' }],
    ['10,000 characters', { type: 'message', text: 'blabla '.repeat(1428) }],
    ['a script', { type: 'message', text: '<script>alert(document.cookie)</script>' }],
    ['right-to-left text', { type: 'message', text: 'مرحبا كيف حالك' }],
    ['a placeholder', { type: 'message', text: '{{limit}} $t(check.yes) [u|je]' }],
    ['the name of an object property', { type: 'message', text: '__proto__ constructor toString' }],
  ];
  for (const [name, activity] of odd)
    it(`answers ${name} kindly`, async () => {
      const conversation = await talking('alles nagaan');
      const replies = await conversation.receive(activity);
      assert.match(texts(replies), /Met wie woont u\?/);
      assert.doesNotMatch(texts(replies), /script|undefined|\{\{/);
    });

  it('says nothing to events that are not for it', async () => {
    const conversation = await talking();
    assert.deepEqual(await conversation.receive({ type: 'event', name: 'something/else', value: {} }), []);
    assert.deepEqual(await conversation.receive({ type: 'typing' }), []);
  });
});
