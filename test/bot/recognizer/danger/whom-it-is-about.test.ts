/** Which danger it is, whom it is about, what is heard besides, and remarks that only sound like it. */
import assert from 'node:assert/strict';
import { createDangerDetector } from '../../../../src/bot/recognizer/danger/danger-detector.ts';
import { loadKnowledge } from '../../../../src/knowledge/load-knowledge.ts';

const detect = createDangerDetector(loadKnowledge('knowledge').urgency);

describe('danger in everyday words', () => {
  for (const [text, danger] of [
    ['me zoon heeft een mes gepakt en staat te schreeuwen wat kost een tolk', 'attack'],
    ['mijn man staat met een mes in de kamer', 'attack'],
    ['hij zwaait met een machete en dreigt', 'attack'],
    ['mn dochter snijdt zichzelf wie betaalt de psycholoog', 'worry'],
    ['mijn zoon krast in zijn armen', 'worry'],
    ['mijn zoon snijdt zichzelf en ik wil ook niet meer leven', 'suicide'],
    ['ik snij mezelf', 'selfHarm'],
    ['ik ga die ambtenaar opzoeken met een hamer', 'harmToOthers'],
    ['morgen kom ik met een bijl naar het stadhuis', 'harmToOthers'],
    ['als ik weg ga maakt ie me af zegt ie', 'violence'],
    ['ik heb de pillen al liggen', 'suicide'],
    ['ik maak me van kant als jullie nu niet komen', 'suicide'],
    ['ik zet vanavond een pnt achter alles', 'suicide'],
    ['gister probeerde ik eraf te springen', 'suicide'],
    ['hoe vraag ik toeslag aan en wanneer merkt iemand dat je er niet meer bent', 'suicide'],
    ['mijn begrafenis nu regelen want lang duurt het niet meer', 'suicide'],
    ['mijn zoon pakt een mes en smeert zijn brood', 'violence'],
    ['ze snijden me in mijn uitkering', null],
    ['vroeger sloeg mijn ex me maar dat is 10 jaar geleden', null],
    ['vroeger sloeg mijn man me en nu weer', 'violence'],
    ['zeg alles op want ik ben er na zondag niet meer', 'suicide'],
    ['ik ben er na vrijdag niet meer want ik verhuis', null],
    ['vorige week stond ik op het dak maar ik durfde niet', 'suicide'],
    ['na vrijdag ben ik er niet meer want ik verhuis', null],
    ['ik heb de slaappillen al liggen van de dokter', null],
    ['hij staat weer voor de deur te bonken en heeft een mes', 'attack'],
    ['hij heeft een mes en wil naar binnen', 'attack'],
    ['er staat iemand voor de deur met een pistool', 'attack'],
    ['hij heeft een mes op mijn keel', 'attack'],
    ['hij stond vorig jaar voor de deur en had een mes', 'violence'],
    ['mijn zoon heeft een mes in zijn tas', 'violence'],
    ['mijn dochter van 8 is weg', 'missing'],
    ['ik kan mijn zoontje niet vinden', 'missing'],
    ['ik kan de brief van mijn zoontje niet vinden', null],
    ['het tweede deel is uitgeleend', null],
    ['ik ben uitgeleefd', 'suicide'],
    ['de schuld hangt als een strop om mijn nek', null],
    ['niemand neemt telefoon, is hij vol of is mijn pas kapot', null],
    ['hij neemt mijn telefoon af', 'control'],
    ['de schuld hangt als een strop om mijn nek, ik hang me op', 'suicide'],
    ['ik zit opgesloten in een flat zonder lift met mijn rollator', null],
    ['hij heeft me opgesloten in een flat zonder lift', 'control'],
    ['mijn ex is overleden aan een hartstilstand', null],
    ['الغلاء يقتلنا', null],
    ['mijn ex komt langs met een knuppel', 'violence'],
    ['ze is laatst gevallen en ligt nu op de grond', 'medical'],
    ['mevrouw is gevallen en kan niet meer opstaan', 'medical'],
    ['opa ligt tussen de rommel op de grond', 'medical'],
    ['mijn zoon ligt op de grond te spelen', null],
    ['geen bed, mijn zoon ligt op de grond', null],
    ['de woning van mijn moeder ligt op de begane grond', null],
    ['mijn man doet al het geld ik mag niet op de rekening kijken', 'control'],
    ['mijn vriend regelt alles met geld ik mag er niks van weten', 'control'],
    ['mijn man doet de bank daar mag ik niet in', 'control'],
    ['mn vent gaat over het geld, ik heb geen pasje enzo', 'control'],
    ['hij geeft mij weekgeld, meer mag ik niet', 'control'],
    ['mijn vriend, die mag niet weten dat ik dit typ', 'control'],
    ['mijn man doet de administratie, ik mag niet tillen', null],
    ['mijn man doet alles met digid ik heb geen inlog', null],
    ['mijn man doet de boodschappen ik heb geen stadspas', null],
    ['krijg ik nog wat alimentatie als hij gevangen zit?', null],
    ['mijn ex zit gevangen, krijg ik dan alimentatie', null],
    ['de vader van mijn kinderen zit gevangen en ik krijg niks', null],
    ['hij zit opgesloten in de gevangenis', null],
    ['hij houdt mij gevangen in huis', 'control'],
    ['ik zit gevangen in huis van mijn man', 'control'],
    ['mn ex zit gevangen maar zijn broer bedreigt me', 'violence'],
    ['hij is 66 zij 61 en ze wil niet meer leven', 'worry'],
    ['hij zegt nee ik mag niet weg', 'control'],
    ['dziecko nie jadło od wczoraj i nie reaguje', 'medical'],
    ['nee hij slaat niet', null],
    ['mijn vader slaat ons niet hoor', null],
    ['hij slaat niet maar hij schopt me wel', 'violence'],
    ['hij slaat me niet hij wurgt me', 'violence'],
    ['hij slaat niet alleen mij', 'violence'],
    ['ik kom wel even langs met een honkbalknuppel', 'harmToOthers'],
    ['hoeveel paracetamol is te veel', 'suicide'],
    ['hoeveel paracetamol is te veel voor een kind van 3', null],
    ['ik wil er een eind aan maken, aan dat abonnement', null],
    ['ik wil er een eind aan maken, aan alles', 'suicide'],
    ['ik wil er een eind aan maken, aan dit gedoe', 'suicide'],
    ['ik hang mezelf niet op aan die regels hoor', null],
    ['ik hang mezelf op aan een touw', 'suicide'],
  ] as const)
    it(`whom it is about, and what is meant: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  for (const [text, danger, also] of [
    ['mijn baby reageert niet en ik maak me van kant', 'medical', ['suicide']],
    ['mijn man slaat me en ik wil dood', 'suicide', ['violence']],
    ['ik ga dood', 'medical', []],
    ['hij heeft een allergische reactie en zijn keel zwelt op', 'medical', []],
  ] as const)
    it(`another danger besides, of other words: ${text}`, () => {
      const heard = detect(text);
      assert.deepEqual([heard.danger, heard.also], [danger, also]);
    });

  for (const [text, need] of [
    ['mn contract is gestopt en nu zit ik in de ww, en ik zorg ook nog voor mn moeder', null],
    ['mijn werk stopte en ik krijg nu ww maar te weinig', null],
    ['mn contract is gestopt en nu zit ik in de ww maar die is stopgezet', 'income'],
    ['mijn contract is gestopt en ik krijg geen ww', 'income'],
    ['mijn contract is gestopt en mijn uitkering ook', 'income'],
    ['ik huur voor 640 zonder gas en licht', null],
    ['640 euro per maand zonder gas water en licht', null],
    ['we zitten al 3 dagen zonder gas', 'cutOff'],
    ['huur is 640 en ze sluiten de stroom af', 'cutOff'],
    ['er is niks meer in huis tot vrijdag', 'food'],
  ] as const)
    it(`what stopped, and what only is told of money: ${text}`, () => {
      assert.equal(detect(text).need, need);
    });

  for (const [text, need] of [
    ['ik kan niet slapen', null],
    ['ik slaap er niet meer van', null],
    ['ik kan niet slapen van de zorgen', null],
    ['ik kan vannacht nergens slapen', 'shelter'],
    ['ik kan hier niet slapen', 'shelter'],
    ['van mijn huisbaas mag ik hier niet slapen', 'shelter'],
    ['van die deurwaarder kan ik niet slapen', null],
  ] as const)
    it(`who lies awake has a bed: ${text}`, () => {
      const heard = detect(text);
      assert.deepEqual([heard.need, heard.needCalmed], [need, need === null]);
    });
});

describe('what a helper says for somebody else, and ages', () => {
  for (const text of [
    'hij zegt nee geen spaargeld',
    'zij zegt geen schulden',
    'hij is 66 zijn vrouw 61, niet hij 61',
    'hij zegt dat hij 66 is',
    'ik ben straks 18',
  ])
    it(`is known to be harmless: ${text}`, () => {
      assert.ok(detect(text).calmed);
    });
  for (const text of ['hij zegt nee je blijft binnen', 'hij is 66 en hij wil niet meer', 'ik ben straks dood'])
    it(`is not: ${text}`, () => {
      assert.ok(!detect(text).calmed);
    });
});

describe('what people say on the way, and ask about the rules', () => {
  for (const text of [
    'hoe schrijf ik mezelf in',
    'ik zit in de auto nu',
    'ik moet zo de trein halen',
    'gaan ze me controleren',
    'gaan ze dan aan mn loon zitten',
    'pakken ze dan mijn huis af',
    'ja maar hij ziet slecht',
  ])
    it(`is known to be harmless: ${text}`, () => {
      assert.ok(detect(text).calmed);
    });
  for (const text of [
    'ik zit in de auto en hij zit achter me aan',
    'hij zit aan mij',
    'ik zit nu in mijn auto en rij zo tegen een boom',
  ])
    it(`is not: ${text}`, () => {
      const { calmed, danger } = detect(text);
      assert.ok(!calmed || danger !== null);
    });
  it('"moet ik mijn auto verkopen" is no bailiff', () => {
    assert.equal(detect('moet ik dan mijn auto verkopen').need, null);
  });
});

describe('whom it is for, who sent them, and how it was before', () => {
  for (const text of [
    'een vraag over mijn moeder eh nee over mezelf',
    'nee voor mezelf',
    'het gaat over mezelf',
    'mijn dochter heeft me hierheen gestuurd',
    'de huisarts stuurde me naar jullie',
    'voor mij hoeft het niet zo snel',
    'eerst meer, nu niet meer',
    'sinds hij dood is is alles anders',
    'mijn moeder van 82 wil niet meer uit huis',
  ])
    it(`is known to be harmless: ${text}`, () => {
      assert.ok(detect(text).calmed);
    });
  for (const text of [
    'voor mij hoeft het niet meer',
    'eerst wilde ik nog, nu niet meer',
    'sinds mijn man dood is wil ik ook niet meer',
  ])
    it(`is not: ${text}`, () => {
      const { calmed, danger } = detect(text);
      assert.ok(!calmed || danger !== null);
    });
});

describe('a child that did not eat, in other languages', () => {
  for (const text of [
    'dziecko nie jadło od wczoraj',
    'дитина не їла з вчора',
    'çocuğum dünden beri bir şey yemedi',
    'mi hijo no come desde ayer',
    'my kid hasnt eaten since yesterday',
  ])
    it(text, () => {
      assert.equal(detect(text).need, 'food');
    });
});
