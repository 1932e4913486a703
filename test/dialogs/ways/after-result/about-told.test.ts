/** What is asked of what a scheme gives, once it is told: its own text, and no other subject whatever the words sound like. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

const goods = (place?: string): Heard => say(begun(place), 'wasmachine stuk', ranked(['bijzondere-bijstand', 0.97]));
const letter = ranked(['brief-begrijpen', 0.9]);

describe('asked of a scheme that was told', () => {
  const rows: [string, RegExp][] = [
    ['krijg ik dat geld cadeau of moet ik het terugbetalen', /Meestal is het een gift[^]*lening zonder rente/],
    ['is het een lening of krijg ik t gewoon', /lening zonder rente/],
    ['en hoe lang duurt dat want ik was nu alles bij me zus', /Over de tijd:[^]*8 weken/],
    ['heb em gister al gekocht', /Kan het dan nog\? Een beetje\.[^]*Vraag het hier:/],
    ['betaalt dat ook een bed', /zoals een wasmachine of bed/],
    ['kan ik daar ook een droger van kopen', /Of dit ook kan, weet ik niet\. Vraag het hier:/],
    ['kan ik dat geld ook aan iets anders uitgeven', /Of dit ook kan, weet ik niet/],
    ['moet ik dat weer aflossen dan', /lening zonder rente/],
    ['krijg ik dat elke maand', /Het geld is voor deze kosten/],
    ['en wat als ik het niet krijg', /Juridisch Loket/],
    ['hoe vraag ik die bijstand aan', /Zo vraagt u het aan/],
    ['ik heb toch al wia mag dat dan wel', /ook met ander inkomen/],
    ['geldt dat ook als ik aow heb', /ook met ander inkomen/],
    ['maakt het nog uit dat mijn kleinzoon van 28 bij me woont', /Of dat iets uitmaakt, weet ik niet zeker/],
    ['heeft dat gevolgen voor mijn huurtoeslag', /Meer weet ik er niet van\. Vraag het hier:/],
  ];
  for (const [text, answer] of rows)
    it(`"${text}" is answered of it, and no check begins`, () => {
      const heard = say(goods(), text, letter);
      assert.match(words(heard), /^\*Bijzondere bijstand\*\. /);
      assert.match(words(heard), answer);
      assert.equal(heard.state.topic, 'bijzondere-bijstand');
      assert.equal(heard.state.step, 'result');
    });

  it('whether something matters is told where a condition names it', () => {
    const remission = say(begun(), 'kwijtschelding', ranked(['kwijtschelding', 0.97]));
    assert.match(
      words(say(remission, 'maakt het uit dat ik een auto heb')),
      /^\*Kwijtschelding[^]*wat een auto waard is/,
    );
    assert.match(
      words(say(remission, 'ik heb toch al bijstand mag dat dan')),
      /^\*Kwijtschelding[^]*ook met ander inkomen/,
    );
  });

  it('who bought it on credit hears of help with debts too', () =>
    assert.match(
      words(
        say(goods('almere'), 'heb em gister al gekocht op afbetaling bij wehkamp, oeps', ranked(['schulden', 0.9])),
      ),
      /Al gekocht\? Vraag het dan snel aan[^]*Bij schulden is er ook hulp/,
    ));

  it('of last year until when it can be asked for, and of longer ago that it is not known', () => {
    const rent = say(begun('almere'), 'Geld voor huur');
    const last = words(say(rent, 'kan ik die huurtoeslag ook over vorig jaar nog krijgen?', letter));
    assert.match(last, /over 2025[^]*tot en met 31 december 2026/);
    const longAgo = words(say(rent, 'kan ik die huurtoeslag ook over 2021 nog krijgen?', letter));
    assert.match(longAgo, /weet ik niet/);
  });

  it('a word for the same thing finds it', () =>
    assert.match(words(say(goods('almere'), 'en een laptop?')), /Een fiets of computer kan bijna nooit/));

  it('what was paid already', () => {
    const told = say(begun('almere'), 'kwijtschelding', ranked(['kwijtschelding', 0.97]));
    assert.match(
      words(say(told, 'ik heb al betaald in maart krijg ik dat terug', letter)),
      /Al betaald\? Vraag dan of/,
    );
  });

  it('a pass is known by its kind', () => {
    const told = say(begun(), 'zoetermeerpas', ranked(['stadspas', 0.97]));
    const heard = words(say(told, 'wat kan je eigenlijk met die pas', ranked(['stadspas', 0.9])));
    assert.match(heard, /^\*ZoetermeerPas\*\. Een pas van de gemeente[^]*Meer weet ik er niet van/);
  });

  it('of another year nothing is promised', () => {
    const rent = { ...goods(), state: { ...goods().state, topic: null } };
    const asked = (text: string): string => words(say(rent, text));
    assert.match(asked('kan huurtoeslag met terugwerkende kracht'), /^\*Huurtoeslag\*\. Ja\./);
    assert.match(asked('krijg ik huurtoeslag ook nog over 2022'), /^\*Huurtoeslag\*\.[^]*weet ik niet/);
  });

  it('a part of a word is not the thing itself', () => {
    const told = say(begun(), 'alles nagaan');
    const heard = words(say(told, 'vergoedt leergeld ook het schoolreisje'));
    assert.match(heard, /Stichting Leergeld\*\.[^]*Of dit ook kan, weet ik niet/);
  });

  it('of what it takes off, and of no partner', () =>
    assert.match(
      words(say(goods(), 'gaat dat van me uitkering af')),
      /^\*Bijzondere bijstand\*\. [^]*Vraag het hier:/,
    ));

  it('what is asked is not had', () => {
    for (const text of ['krijg ik ook huurtoeslag', 'en huurtoeslag, krijg ik die ook', 'krijg ik dan ook huurtoeslag'])
      assert.doesNotMatch(words(say(goods(), text)), /U hebt huurtoeslag/, text);
  });

  it('debts named besides are another subject', () =>
    assert.equal(say(goods(), 'en mijn schulden?', ranked(['schulden', 0.97])).state.topic, 'schulden'));
});

describe('asked of a scheme while a question is open', () => {
  const asking = say(begun(), 'alles nagaan');

  it('the scheme that is named may stand before what is asked', () => {
    const text = 'alleen zorgtoeslag, huurtoeslag hebben we nooit gehad. kan dat nog met terugwerkende kracht?';
    assert.match(words(say(asking, text)), /^\*Huurtoeslag\*\. Ja\.[^]*Met wie woont u\?/);
  });

  it('what does not come out yet is told after the questions', () => {
    const heard = say(asking, 'krijg ik dan geen zorgtoeslag', ranked(['zorgtoeslag', 0.97]));
    assert.match(words(heard), /^Dat weet ik na de vragen[^]*Met wie woont u\?/);
    for (const text of [
      'krijg ik huurtoeslag nou wel of niet',
      'heb ik recht op huurtoeslag',
      'kan ik huurtoeslag krijgen',
    ])
      assert.match(words(say(asking, text, ranked(['huur', 0.97]))), /^Dat weet ik na de vragen/, text);
  });

  it('is no tick of a list that has it', () => {
    const list = say(begun(), 'huurtoeslag', ranked(['huur', 0.97]));
    assert.match(words(say(list, 'en huurtoeslag, krijg ik die ook')), /^Dat weet ik na de vragen/);
    assert.doesNotMatch(words(say(list, 'huurtoeslag krijg ik ook')), /^Dat weet ik na de vragen/);
  });

  it('a pass may be named before what is asked, and a small word names no thing', () => {
    assert.match(words(say(asking, 'en die pas, wat kan je daar mee')), /^\*ZoetermeerPas\*\. Een pas/);
    assert.match(
      words(say(asking, 'kan ik met de zoetermeerpas naar de dierentuin')),
      /^\*Zoet[^]*weet ik niet\. Vraag/,
    );
  });

  it('"dat" alone is of the question', () =>
    assert.doesNotMatch(words(say(asking, 'geldt dat ook voor een oma')), /Of dit ook kan, weet ik niet/));
});
