import assert from 'node:assert/strict';
import { leadingYesNo, parseYesNo } from '../../../src/language/answers/yes-no.ts';

const said = {
  yes: `ja|Ja.|JA!!!|jaaaa|ja hoor|ja joh|jep|jeeep|jup|yes|yes please|j|klopt|ja klopt|klopt ja|dat klopt|dat klopt helemaal|
    alles klopt|ja zeker|zeker|zeker weten|jazeker|inderdaad|idd|ok|okeeee|is goed|doe maar|ja doe maar|ja graag|jawel|tuurlijk|
    ja natuurlijk|👍|👍🏽|ja 👍|haha ja was t maar zo|hahaha ja|uh ja|heb ik|heb ik wel|dat is zo|zo is het|echt wel|nou en of|
    ja denk het wel|ik denk van wel|volgens mij wel|ja minder|ja ongeveer|ja, al jaren|ja sinds 2019|ja ik woon alleen|
    ja ik heb 2 kinderen|klopt ik woon alleen|ik heb een uitkering ja|geen probleem|dat mag|“Ja”|ja\u200b|ja als dat kan|waar hoor|
    dat is waar|ja waar|waar ja`,
  no: `nee|NEE|neeee|Nee!|neuh|nope|n|nehee|niet|nee joh|nee hoor|klopt niet|dat klopt niet|dat klopt helemaal niet|helaas niet|
    klopt helaas niet|helaas nee|nee klopt niet|nee dat klopt niet|iets klopt niet|niet alles klopt|er klopt niks van|fout|onjuist|
    niet waar|dat is niet zo|nog niet|nee nog niet|niet meer|nooit|nee nooit|zeker niet|absoluut niet|niet echt|echt niet|
    natuurlijk niet|nee natuurlijk niet|tuurlijk niet|eigenlijk niet|ik niet|heb ik niet|ben ik niet|nee dank je|nee bedankt|
    nee, meer|nee geen|nee geen kinderen|nee ik heb geen auto|nee niet dat ik weet|👎|denk van niet|ik denk het niet|
    volgens mij niet|nee dit klopt niet, de huur is 650|nu nog niet|straks weer wel ja, nu nog niet`,
  doubtful: `ja nee|ja en nee|nou ja|oh ja|nee dat klopt|nee klopt|klopt nee|ja klopt niet|nee wel|ja maar niet altijd|
    ja maar wat betekent dat|ja?|klopt dat|klopt dat?|is dat zo|ja waarom|misschien|soms|een beetje|bijna|ja bijna|klopt bijna|
    alles klopt behalve de huur|niet zeker|niet helemaal|niet dat ik weet|hangt ervan af|mijn man wel ik niet|was het maar zo|
    hoe zeker is dat|is dat zeker|ja dag|ja meer|nee minder|meer|minder|nee niks|nee ik heb geen spaargeld|ja ik heb geen auto`,
  somethingElse: `|  |?|haha|ik heb een vraag|ok ik heb een vraag|ik heb|geen|geen spaargeld|niks|geen idee|dat weet ik nu nog niet|weet ik niet|liever niet|
    nee dat zeg ik liever niet|zeker 1000 euro|2 kinderen|1200|n kind|ik ben niet ziek|hoezo|waarom|stop|toen was ik niet goed|
    de huur is niet 640 maar 650|ik wil geen hulp meer van jullie|waar zit je|waar ben je|waar dan|waar woon je|
    weet je dat zeker|weet u dat zeker|mag dat wel|mag ik dat`,
};

const expected = {
  yes: { status: 'success', value: true },
  no: { status: 'success', value: false },
  doubtful: { status: 'fail' },
  somethingElse: { status: 'fail' },
};

describe('parseYesNo', () => {
  for (const kind of ['yes', 'no', 'doubtful', 'somethingElse'] as const)
    for (const text of said[kind].split(/\|\s*/))
      it(`${JSON.stringify(text)}: ${kind}`, () => {
        assert.deepEqual(parseYesNo(text), expected[kind]);
      });
});

describe('the yes or no that an answer begins with', () => {
  const cases: [string, boolean | null][] = [
    ['ja dan krijg ik niet alles', true],
    ['ja maar alleen in de vakantie', true],
    ['nee hoor, niet altijd', false],
    ['ja', null],
    ['ja nee', null],
    ['ja maar ik snap de vraag niet', null],
    ['ja maar alimentatie dan?', null],
    ['ja maar hoe zit dat', null],
    ['nee dat klopt', null],
    ['ja dag', null],
  ];
  for (const [text, value] of cases)
    it(`"${text}"`, () => {
      assert.deepEqual(leadingYesNo(text), value === null ? { status: 'fail' } : { status: 'success', value });
    });
});
