/** What is said or asked in between, words of other languages, and a thing that is named: one answer, then the same question. */
import assert from 'node:assert/strict';
import { loadCommands } from '../../../src/dialogs/commands.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();
const begun = (municipality = 'zoetermeer'): Outcome =>
  turn(initialState('nl'), { kind: 'start', start: { municipality, referenceDate: '2026-07-01' } });
const say = ({ state }: { state: ConversationState }, text: string, more: Partial<Recognition> = {}): Outcome =>
  turn(state, { kind: 'message', text, recognition: { ...nothingRecognised, ...more }, masked: false });
const talk = (start: Outcome, ...texts: string[]): Outcome => texts.reduce((before, text) => say(before, text), start);
const words = ({ replies }: Outcome): string => replies.map(({ text }) => text).join('\n');

describe('dialogs/asides.yaml', () => {
  const { aside } = loadCommands('dialogs');
  const rows: [string, string | null][] = [
    ['Kost dit geld?', 'cost'],
    ['is het gratis', 'cost'],
    ['wat is bsn moet ik dat geven', 'bsn'],
    ['moet ik mijn BSN geven?', 'bsn'],
    ['wie leest dit eigenlijk', 'whoReads'],
    ['[foto]', 'photo'],
    ['hoe lang duurt dit nog', 'howLong'],
    ['hoeveel tijd kost dit nog', 'howLong'],
    ['pff lang', 'howLong'],
    ['zitten hier kosten aan', 'cost'],
    ['praat ik met een robot', 'robot'],
    ['ik wil een mens spreken', null],
    ['wordt dit opgeslagen', 'saved'],
    ['waarom moet je dat allemaal weten', 'whyAll'],
    ['is dit al een aanvraag', 'applied'],
    ['ben je er ook savonds', 'always'],
    ['krijg ik hier gedonder mee', 'trouble'],
    ['je luistert niet', 'notHeard'],
    ['daar heb ik niks aan', 'notHeard'],
    ['mijn ex luistert niet', null],
    ['de gemeente geeft geen antwoord', null],
    ['58, maar moet dat nou allemaal 12 vragen', 'howLong'],
    ['kan dit korter', 'howLong'],
    ['kan ik iets overslaan', 'howLong'],
    ['mag ik die vraag overslaan', 'howLong'],
    ['kan het sneller tweedehands', null],
    ['kan ik stoppen met werken', null],
    ['mag ik stoppen?', 'laterOn'],
    ['mag de belasting dit zien', 'passOn'],
    ['ik wil niet dat mijn huisbaas dit weet', 'passOn'],
    ['en gaan ze dan in me bankrekening kijken', 'bankAccount'],
    ['komt er iemand langs', 'homeVisit'],
    ['komt er iemand langs om mijn opa te helpen', null],
    ['moet ik dan terugbetalen als het fout is', 'mistake'],
    ['krijg ik hier gedoe mee', 'trouble'],
    ['krijg ik straf als ik de boete niet betaal', null],
    ['ik vertrouw het niet', 'trust'],
    ['ik vertrouw mijn man niet', null],
    ['kan het een vrouw zijn', 'woman'],
    ['zij wil alleen met een vrouw praten', 'woman'],
    ['ik wil gewoon liever een vrouw die helpt', 'woman'],
    ['ik woon alleen met een vrouw', null],
    ['kan ik een regeling met hem treffen', 'bailiff'],
    ['hoeveel mag hij van mijn loon afpakken', 'bailiff'],
    ['mag hij mijn ps5 meenemen', 'bailiff'],
    ['hoeveel mag ik eigenlijk houden', 'kept'],
    ['wat hou ik dan over', 'kept'],
    ['ik hou niks over', null],
    ['wat gebeurt er als ik niks doe', 'doNothing'],
    ['en als ik het niet invul', 'doNothing'],
    ['is dit verplicht', 'doNothing'],
    ['moet dat nou', 'doNothing'],
    ['moet dat nou betaald worden', null],
    ['is een zorgverzekering verplicht', null],
    ['en als ik nu stop met werken', null],
    ['wat gebeurt er als ik de rekening niet betaal', null],
    ['en als ik die brief van de deurwaarder niet invul', null],
    ['zijn kinderbijslag ook inkomen?', 'notIncome'],
    ['ik krijg kinderbijslag en mijn inkomen is 1200', null],
    ['verder', 'goOn'],
    ['doe maar verder', 'goOn'],
    ['sorry ga door', 'goOn'],
    ['hehe eindelijk', 'relief'],
    ['nou dat is een opluchting zeg', 'relief'],
    ['gelukkig niet', null],
    ['wat fijn, waar kan ik dat doen', null],
    ['pff', 'sigh'],
    ['jeetje wat een vragen', 'sigh'],
    ['pff ik weet het niet', null],
    ['haha grapje', 'joke'],
    ['🙈', 'joke'],
    ['ik sterf van de honger haha wat eten we', null],
    ['wat fijn dat jullie dit doen', 'compliment'],
    ['hoe lang duurt het bij jullie', null],
    ['kan ik later verder', 'laterOn'],
    ['morgen weer', 'laterOn'],
    ['hoe zeker is dat', 'certain'],
    ['hij gaat maar door', null],
    ['ga maar door', 'goOn'],
    ['volgende', 'goOn'],
    ['morgen verder zoeken', null],
    ['klopt maar wat doe ik nou vrijdag', 'nextStep'],
    ['wat krijg ik nu per maand erbij', 'gain'],
    ['en nu?', 'nextStep'],
    ['wat moet ik vrijdag doen dan', 'nextStep'],
    ['hoe vraag ik dat aan dan', 'nextStep'],
    ['dankjewel meisje', 'thanks'],
    ['👍', 'good'],
    ['👍👍', 'good'],
    ['❤️', 'good'],
    ['snap ik', 'good'],
    ['snap ik niet', null],
    ['niet oke', null],
    ['kanker zooi werkt dit ding wel', 'swearing'],
    ['mijn man heeft kanker', null],
    ['de huur kost 640 en het is te veel voor mij alleen', null],
    ['mijn uitkering is gestopt wat moet ik nu doen', null],
    ['ik heb een laptop nodig voor school', null],
    ['ik voel me zo alleen', 'lonely'],
    ['ik woon alleen', null],
    ['wat kan ik met die stadspas doen', null],
    ['ik ben zo alleen', 'lonely'],
    ['ik huil elke dag', 'sad'],
    ['😭😭', 'sad'],
    ['ik ben op', 'spent'],
    ['ik ben op zoek naar werk', null],
    ['ik ben op vakantie', null],
    ['pff ben zo moe ik kan niet meer met die kids', 'worn'],
    ['ik ga kapot aan die tandarts', 'worn'],
    ['de huur doet me de das om', 'worn'],
    ['de wasmachine is kapot', null],
    ['ik kan niet meer met de auto naar mijn werk, want die is stuk en een nieuwe is te duur', null],
    ['hoe kan ik zwart werken zonder dat de gemeente het ziet', 'undeclared'],
    ['ik werk bij de Zwarte Markt', null],
  ];
  for (const [text, id] of rows) it(`"${text}" is ${id ?? 'nothing of the kind'}`, () => assert.equal(aside(text), id));
});

describe('dialogs/other-languages.yaml', () => {
  const { inDutch } = loadCommands('dialogs');
  const rows: [string, string | null][] = [
    ['evet', 'ja'],
    ['hayır', 'nee'],
    ['tak', 'ja'],
    ['człowiek!', 'mens'],
    ['Is it free?', 'is het gratis'],
    ['ok thx', 'dank u wel'],
    ['نعم', 'ja'],
    ['لا', 'nee'],
    ['shukran', 'dank u wel'],
    ['не знаю', 'weet ik niet'],
    ['quiero parar', 'stoppen'],
    ['alone', 'alleen'],
    ['ik heb een tak nodig', null],
    ['nee', null],
  ];
  for (const [text, dutch] of rows)
    it(`"${text}" means ${dutch ?? 'nothing'}`, () => assert.equal(inDutch(text), dutch));
});

describe('what is said in between', () => {
  const asked = talk(begun(), 'Alles nagaan');
  const rows: [string, RegExp][] = [
    ['kost dit geld?', /^Nee, dit is gratis\./],
    ['mag ik ff vragen, kost dit geld?', /^Nee, dit is gratis\./],
    ['is it free?', /^Nee, dit is gratis\./],
    ['wat is huurtoeslag eigenlijk?', /^\*Huurtoeslag\*: .*de huur te betalen/],
    ['wat is aio', /^\*AIO.*SVB/],
    ['wat is kwijtschelding', /^Kwijtschelding betekent/],
    ['hoe lang duurt dit', /ongeveer \d+ korte vragen/],
    ['wat krijg ik nu per maand erbij', /^Dat weet ik na de vragen\./],
    ['wat is bsn moet ik dat geven', /^Nee, uw BSN \(burgerservicenummer\) hoeft u hier niet te geven\./],
    ['[foto]', /^Foto's kan ik niet zien\./],
    ['dank je', /^Graag gedaan\./],
    ['verder', /^Goed, we gaan verder\./],
    ['zijn kinderbijslag ook inkomen?', /^Nee\. Kinderbijslag/],
    ['zij wil alleen met een vrouw praten', /^Zeg bij het bellen dat u liever een vrouw spreekt\./],
    ['👍', /^Fijn\./],
    ['kanker zooi werkt dit ding wel', /^Dit is vervelend\./],
    ['jullie zijn allemaal klootzakken', /U mag boos zijn\./],
    ['ik schaam me een beetje', /Schamen hoeft niet/],
    ['ik word hier echt gek van', /^Dat is veel tegelijk\./],
    ['ik durf de post niet meer open te maken', /samen met u openmaken/],
    ['waarom willen jullie dat weten', /^Voor bijna elke regeling/],
    ['telefoonnummer voedselbank haaglanden', /Het telefoonnummer: .* niet zeker/],
    ['gratis juridisch advies', /Juridisch Loket/],
    ['klacht over mijn woningcorporatie', /eerst aan de verhuurder/],
    ['hoort ww er ook niet bij', /^WW is geld van het UWV/],
  ];
  for (const [text, answer] of rows)
    it(`"${text}" gets an answer, and the same question again`, () => {
      const heard = say(asked, text);
      assert.match(words(heard), answer);
      assert.deepEqual(heard.state.pending, asked.state.pending);
      assert.deepEqual(heard.replies.at(-1)?.data?.question, asked.replies.at(-1)?.data?.question);
    });

  it('does not send who says that they have none to who helps with it', () => {
    const heard = say(asked, 'nee geen schulden', { topics: [{ topic: 'schulden', score: 0.95 }] });
    assert.doesNotMatch(words(heard), /helpt inwoners met schulden/);
  });

  it('is said after the welcome at the first message', () => {
    const first = say({ state: { ...initialState('nl'), municipality: 'zoetermeer' } }, 'is het gratis?');
    assert.match(words(first), /^Hallo\. Ik ben Wegwijs[^]*Nee, dit is gratis\./);
  });

  it('is no praise where somebody does not follow: the question is explained', () => {
    for (const text of [
      'snap ik niet',
      'dat snap ik niet',
      'snap niet',
      'begrijp ik niet',
      'nee dat begrijp ik niet',
    ]) {
      const heard = say(asked, text);
      assert.match(words(heard), /^Ik leg het uit\./, text);
      assert.deepEqual(heard.state.answers, asked.state.answers, text);
    }
  });

  it('is no consent where that is asked', () => {
    for (const thanks of ['dank u wel', 'dankuwel', 'dziękuję', 'bedankt']) {
      const heard = talk(asked, 'mens', thanks);
      assert.doesNotMatch(words(heard), /Dan mag een medewerker/, thanks);
      assert.equal(heard.handoff?.consentToShareAnswers ?? false, false, thanks);
    }
  });

  it('does not begin anew after a thank-you at the end', () => {
    const heard = talk(asked, 'stoppen', 'dankjewel');
    assert.match(words(heard), /^Graag gedaan\./);
    assert.equal(heard.state.step, 'closed');
  });

  it('gives Dutch back without the long words of before', () => {
    const heard = talk(begun(), 'Schulden', 'nederlands aub');
    assert.deepEqual(
      heard.replies.map(({ text }) => text),
      ['Ik ga verder in het Nederlands.', 'Wat wilt u nu doen?'],
    );
  });

  it('waits where something is urgent', () => {
    const heard = say(begun(), 'wat moet ik nu doen', { urgency: 'urgent', need: 'food' });
    assert.doesNotMatch(words(heard), /Alles nagaan\*/);
  });
});

describe('a yes, a no and an unknown in another language', () => {
  const asked = talk(begun(), 'Alles nagaan', 'Helemaal alleen', '43', 'niets van deze', 'weet ik niet');

  it('answer as the Dutch words do', () => {
    assert.equal(asked.replies.at(-1)?.data?.question?.kind, 'yesNo');
    for (const [foreign, dutch] of [
      ['evet', 'ja'],
      ['nie', 'nee'],
      ['no sé', 'weet ik niet'],
    ] as const) {
      const other = say(asked, foreign).state;
      const same = say(asked, dutch).state;
      assert.deepEqual(other, same, foreign);
    }
  });

  it('do not change the words of a button', () => {
    const heard = say({ state: { ...asked.state, shownChoices: ['Later'] } }, 'człowiek');
    assert.equal(heard.state.step, 'human');
  });
});

describe('after the result', () => {
  const income = { topics: [{ topic: 'langdurig-laag-inkomen', score: 0.95 }] };
  const result = talk(say(begun('almere'), 'individuele inkomenstoeslag', income), '4 jaar');

  it('a no has its reason, when it can be a yes, and what can be done now', () => {
    assert.match(words(result), /✘ \*Individuele inkomenstoeslag\*: .+ Dat is over 1 jaar\./);
    assert.match(words(result), /Dit kan wel:\n• /);
  });

  it('"en nu?" is one thing to do today, and nothing is begun anew', () => {
    const heard = say(result, 'en nu?');
    assert.match(words(heard), /^Begin vandaag/);
    assert.equal(heard.state.topic, 'langdurig-laag-inkomen');
  });
});

describe('said of the questions themselves', () => {
  it('"pff lang" ticks nothing, and tells how many are left and that each may be passed', () => {
    const asked = talk(begun(), 'Geld voor huur');
    const heard = say(asked, 'pff lang');
    assert.deepEqual(heard.state.answers, []);
    assert.match(words(heard), /ongeveer \d+ korte vragen\. Overslaan mag/);
  });

  it('an age beside it counts', () => {
    const asked = talk(begun(), 'Alles nagaan', 'helemaal alleen');
    const heard = say(asked, '58, maar moet dat nou allemaal 12 vragen');
    assert.ok(heard.state.answers.some(({ statements }) => statements.some(({ value }) => value === 58)));
    assert.match(words(heard), /korte vragen/);
  });
});
