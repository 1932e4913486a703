/** Messages that answer nothing: looked up, gone into, or asked about; never a guess, never the same sentence twice. */
import assert from 'node:assert/strict';
import type { Recognition, Reply } from '../../src/dialogs/turn-types.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import { nothingRecognised, realTurns } from './real-turns.ts';

const turn = realTurns();
const ranked = (...topics: [string, number][]): Recognition => ({
  ...nothingRecognised,
  topics: topics.map(([topic, score]) => ({ topic, score })),
});

interface Heard {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
}

const begun = (municipality = 'zoetermeer'): Heard =>
  turn(initialState('nl'), { kind: 'start', start: { municipality, referenceDate: '2026-07-01' } });
const say = (before: Heard, text: string, recognition: Recognition = nothingRecognised): Heard =>
  turn(before.state, { kind: 'message', text, recognition, masked: false });
const words = ({ replies }: Heard): string => replies.map(({ text }) => text).join('\n');
const titles = ({ replies }: Heard): readonly string[] => replies.at(-1)?.choices ?? [];

describe('a question', () => {
  it('is answered from the social map, with the menu after it', () => {
    const heard = say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95]));
    assert.match(words(heard), /Voedselbank/);
    assert.ok(titles(heard).includes('Alles nagaan'));
  });

  it('does not become a fact: what was not checked for long is told as perhaps, with the number to ask', () => {
    const text = words(say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95])));
    assert.match(text, /^Misschien helpt dit\. Bel 14 079 om te vragen of het nog klopt:$/m);
    assert.match(text, /14 079/);
  });

  it('about hours that are not sure gets the number, not the hours', () => {
    const text = words(say(begun(), 'hoe laat is de voedselbank open?', ranked(['openingstijden', 0.9])));
    assert.match(text, /weet ik niet zeker/);
    assert.doesNotMatch(text, /\d{1,2}[.:]\d{2}/);
  });

  it('about medicine is not answered, and says who can', () => {
    const text = words(say(begun(), 'welke pillen helpen tegen hoofdpijn?', ranked(['buiten-bereik', 0.9])));
    assert.match(text, /Bel .* huisarts/);
  });

  it('about another town is not answered with this one', () => {
    const text = words(say(begun(), 'hoe vraag ik bijstand aan in rotterdam?', ranked(['bijstand', 0.9])));
    assert.match(text, /andere plaats/);
    assert.doesNotMatch(text, /14 079/);
  });

  it('in the middle of the check is answered, and the same question comes again', () => {
    const asked = say(begun(), 'Alles nagaan');
    const heard = say(asked, 'wie helpt met formulieren invullen?', ranked(['formulieren', 0.9]));
    assert.match(words(heard), /[Ff]ormulier/);
    assert.deepEqual(heard.state.pending, asked.state.pending);
    assert.deepEqual(heard.replies.at(-1)?.data?.question, asked.replies.at(-1)?.data?.question);
  });

  it('may be asked as often as one likes', () => {
    let heard = say(begun(), 'Alles nagaan');
    for (let count = 0; count < 5; count += 1)
      heard = say(heard, 'wie helpt met formulieren invullen?', ranked(['formulieren', 0.9]));
    assert.match(words(heard), /[Ff]ormulier/);
    assert.equal(heard.state.step, 'check');
  });
});

/** Question, what the recognizer takes it for, what must be told and what not. */
const ofHelpers: [asked: string, topic: string, has: RegExp[], lacks: RegExp[]][] = [
  [
    'Tot welke leeftijd helpt Stichting Leergeld?',
    'schoolkosten',
    [/Leergeld/, /Voor wie .* weet ik niet zeker/],
    [/17/],
  ],
  ['hoeveel kost een pakket van de voedselbank', 'voedselbank', [/Voedselbank/, /Wat het kost: .* niet zeker/], []],
  ['hoe kom ik bij de voedselbank binnen', 'voedselbank', [/Voedselbank Zoetermeer/, /Hoe u daar hulp/], [/Resto/]],
  ['Wat doet een wijkcoach en komt die thuis?', 'mens-spreken', [/Wijkcoaches.*komt naar mensen toe/], [/Ik noteer/]],
  ['Waar vind ik een maatschappelijk werker?', 'mens-spreken', [/Kwadraad/], [/Ik noteer/, /Formulierenbrigade/]],
  [
    'wat is het telefoonnummer van het juridisch loket',
    'bezwaar',
    [/Juridisch Loket/, /Kijk op juridischloket\.nl/],
    [/0800-8020/],
  ],
  ['is het juridisch loket gratis?', 'bezwaar', [/^Gratis\.$/m], [/niet zeker/]],
  ['wat is het postadres van de gemeente', 'dakloos', [/Postbus 15, 2700 AA Zoetermeer/], [/Geen vaste plek/]],
  ['kledingbeurs rode kruis hoeveel stuks mag je meenemen', 'kleding', [/Rode Kruis/], [/bijstand/, /drie stuks/]],
  ['is mim op zaterdag open', 'openingstijden', [/\(MIM\)/, /Wanneer het open is: .* niet zeker/], []],
  ['gokverslaving waar kan ik heen in zoetermeer', 'openingstijden', [/Brijder/], [/open is/]],
  ['helpt de schoor in almere ook mensen uit zoetermeer', 'openingstijden', [/andere plaats/], [/14 079/]],
  ['wie is de beste advocaat van zoetermeer', 'bijzondere-bijstand', [/kies niet/, /\*Juridisch Loket\*/], []],
  ['Krijgt mijn buurman op nummer 14 een uitkering?', 'bijstand', [/Over andere mensen weet ik niets/], [/Met wie/]],
  ['wat is het 06 nummer van de voorzitter van stichting mim', 'mens-spreken', [/andere mensen/], [/Ik noteer/]],
];

describe('a question about a helper or somebody else', () => {
  for (const [asked, topic, has, lacks] of ofHelpers)
    it(`is looked up before all else: ${asked}`, () => {
      const heard = say(begun(), asked, ranked([topic, 0.95]));
      for (const pattern of has) assert.match(words(heard), pattern);
      for (const pattern of lacks) assert.doesNotMatch(words(heard), pattern);
      assert.equal(heard.state.step, 'topic');
    });

  for (const [asked, topic, step] of [
    ['heb ik recht op leergeld?', 'schoolkosten', 'check'],
    ['hoe vraag ik leergeld aan', 'schoolkosten', 'check'],
    ['kan ik iemand van de formulierenbrigade spreken?', 'mens-spreken', 'human'],
  ] as const)
    it(`is worked out, or a human is asked for: ${asked}`, () => {
      assert.equal(say(begun(), asked, ranked([topic, 0.95])).state.step, step);
    });

  it('says once what must be asked by phone, and of each helper what it does', () => {
    const text = words(say(begun(), 'Eten', ranked(['voedselbank', 0.95])));
    const bullets = text.split('\n').filter((line) => line.startsWith('• '));
    assert.match(bullets[0] ?? '', /Voedselbank/);
    assert.ok(bullets.length > 3 && bullets.every((line) => /: .{15,}\.$/.test(line)), text);
    assert.equal(text.match(/nog klopt/g)?.length, 1);
    assert.doesNotMatch(text, /misschien ook \*/);
  });
});

describe('a message that may be about two things', () => {
  const unsure = ranked(['huur', 0.4], ['energie', 0.35]);

  it('is asked about, with both and neither as buttons', () => {
    const heard = say(begun(), 'de kosten lopen op', unsure);
    assert.match(words(heard), /Gaat het over \*huur en wonen betalen\* of over \*energie en water\*\?/);
    assert.deepEqual(titles(heard), ['Huur en wonen betalen', 'Energie en water', 'Iets anders']);
  });

  it('goes on with the one that is chosen', () => {
    assert.equal(say(say(begun(), 'de kosten lopen op', unsure), 'de huur').state.topic, 'huur');
  });

  it('gets the menu when it is neither', () => {
    assert.equal(say(say(begun(), 'de kosten lopen op', unsure), 'Iets anders').state.step, 'topic');
  });

  it('is not asked about twice: then the menu, then a human, never in the same words', () => {
    let heard = say(begun(), 'de kosten lopen op', unsure);
    const said = new Set([words(heard)]);
    for (let count = 0; count < 3; count += 1) {
      heard = say(heard, 'hmm tja', unsure);
      assert.ok(!said.has(words(heard)), words(heard));
      said.add(words(heard));
    }
    assert.equal(heard.state.step, 'human');
  });

  it('is not asked about when nothing is near', () => {
    const heard = say(begun(), 'blaat', ranked(['huur', 0.1], ['energie', 0.1]));
    assert.notEqual(heard.state.step, 'whichTopic');
  });
});
