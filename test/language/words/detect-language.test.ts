import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from '../../../src/language/words/detect-language.ts';

describe('the language of a message', () => {
  for (const [text, expected] of [
    ['kan me huur niet betale', 'nl'],
    ['ik kan mn huur nie meer betale help', 'nl'],
    ['kheb vnd geen eten', 'nl'],
    ['merhaba kiramı ödeyemiyorum', 'tr'],
    ['kirami odeyemiyorum yardim', 'tr'],
    ['kirami odeyemiyorum yardim edin lutfen', 'tr'],
    ['I cannot pay my rent', 'en'],
    ['how do i get food', 'en'],
    ['my landlord wants to kick me out', 'en'],
    ['nie mam pieniędzy na czynsz', 'pl'],
    ['nie mam na jedzenie', 'pl'],
    ['gdzie moge dostac pomoc', 'pl'],
    ['no puedo pagar el alquiler', 'es'],
    ['necesito ayuda con una carta', 'es'],
    ['мені потрібна допомога', 'uk'],
    ['де', 'uk'],
    ['لا أستطيع دفع الإيجار', 'ar'],
    ['مساعدة', 'ar'],
    ['mijn kira is te hoog abi', 'nl'],
    ['can jullie help me please with my rent', 'en'],
    ['ben ne yapacağım bilmiyorum brief gemeente', 'tr'],
    ['waxaan u baahanahay caawimaad', 'so'],
    ['energie rekening hoog man', 'nl'],
    ['wie bent u', 'nl'],
    ['hoe werkt dit', 'nl'],
    ['ich kann meine miete nicht bezahlen', 'de'],
    ['je ne peux pas payer le loyer', 'fr'],
    ['نمی‌توانم اجاره را پرداخت کنم', 'fa'],
    ['ሓገዝ የድልየኒ ኣሎ', 'ti'],
    ['мне нужна помощь с квартирой это срочно', 'ru'],
    ['wajong en zorgtoeslag', 'nl'],
    ['ja en huurtoeslag', 'nl'],
    ['ja mieszkam sama', 'pl'],
    ['kinder 2 en 6 en 11', 'nl'],
    ['zorgtoeslag nasil alabilirim', 'tr'],
    ['huur', null],
    ['help me', null],
    ['gmnte wil mn uitkering stopzette wtf man', 'nl'],
    ['hoeveel krijgk voor zorgtoeslag', 'nl'],
    ['wollah broer ik kan die rekening niet betalen', 'nl'],
    ['ik ben alleen met 2 kids en ik heb geen saaf meer', 'nl'],
    ['mi no abi moni voor de huur', 'nl'],
    ['ik niet begrijp brief belasting', 'nl'],
    ['man slaan mij altijd', 'nl'],
    ['wat is me saldo op die pas', 'nl'],
    ['what is zorgtoeslag and can i get it', 'en'],
    ['mi marido me dejo y no tengo dinero para los niños', 'es'],
    ['mam dlugi i komornik dzwoni', 'pl'],
    ['cocugum icin bilgisayar lazim okul istiyor', 'tr'],
    ['zorgtoeslag nasil alinir', 'tr'],
    ['sorry my dutch niet goed, ik zoeken hulp voor formulier', 'nl'],
    ['allemaal leuk en aardig maar wanneer krijg ik geld', 'nl'],
    ['tandarts te duur wat nu', 'nl'],
    ['ik wil een sterk kopje koffie', 'nl'],
    ['laptop school zoon', 'nl'],
    ['in de war van al die brieve', 'nl'],
    ['we zitte zonder stroom', 'nl'],
    ['waarom duurt dat so lang', 'nl'],
    ['heb je ook iets foor spotr', 'nl'],
    ['is there any help for glasses', 'en'],
    ['need help with digid', 'en'],
    ['donde esta el banco de alimentos', 'es'],
    ['prosze o pomoc z wnioskiem', 'pl'],
    ['czy moge rozmawiac z czlowiekiem', 'pl'],
    ['insanla konusmak istiyorum', 'tr'],
    ['elektrik faturasi cok yuksek geldi', 'tr'],
    ["ons moeder mot naor d'n dokter ma da kost veuls te veul", 'nl'],
    ['ik hed gin geld, wat mot ik doen', 'nl'],
    ['kunde gij mij helpen mit de huur', 'nl'],
    ['ma mère est malade et je ne peux pas payer', 'fr'],
    ['', null],
    ['😂 😂 😂', null],
    ['hallo ik heb problem met mij huis', 'nl'],
    ['ik hep gister niks gegete en me kind ook nie', 'nl'],
    ['hello, who can help me with this letter', 'en'],
  ] as const)
    it(`of "${text}" is ${String(expected)}`, () => {
      assert.equal(detectLanguage(text), expected);
    });

  it('is never told of one or two words in Latin letters', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(fc.property(word, word, (one, other) => detectLanguage(`${one} ${other}`) === null));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => detectLanguage(text) !== ''));
  });
});
