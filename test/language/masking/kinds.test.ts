import assert from 'node:assert/strict';
import { mask } from '../../../src/language/masking/masking.ts';

/** By kind, one a line: what must be gone, with what must stay around it. */
const maskedByKind: Record<string, string> = {
  account: `
    NL92ABNA0417164300 → [rekening]
    NL91 ABNA 0417 1643 → [rekening]
    NL 91 INGB 000 123 45 67 → [rekening]
    nl 91 ingb 000 123 45 67 van mij → [rekening] van mij
    BE68 5390 0754 7035 → [rekening]
    giro 4171643 van vroeger → giro [rekening] van vroeger
    mijn ing rekening is 1234567 → mijn ing rekening is [rekening]
    rekeningnummer 0417164300 → rekeningnummer [rekening]
    mijn rekening 41.71.64.300 abn → mijn rekening [rekening] abn
    creditcard 4111 1111 1111 1112 → creditcard [rekening]
    4111-1111-1111-1111 → [rekening]`,
  document: `
    paspoort NW1234567 → paspoort [document]
    identiteitskaart nummer IXR1K4P89 → identiteitskaart nummer [document]
    rijbewijs 4567891234 → rijbewijs [document]
    v-nummer 2812345678 → v-nummer [document]`,
  email: `
    m.yilmaz @ live . nl → [mail]
    jan @ gmail . com → [mail]
    jan apestaart gmail punt com → [mail]
    mail jan_at_gmail_dot_com → mail [mail]
    fatima.bakkali hotmail com → [mail]
    piet [at] kpnmail [dot] nl → [mail]
    jan@gmail,com → [mail]
    jan@x.nl. De huur is 640 → [mail]. De huur is 640
    jan@x.nl, de huur is 640 → [mail], de huur is 640`,
  phone: `
    0 6 1 2 3 4 5 6 7 8 → [telefoon]
    06, 12345678 → [telefoon]
    06: 1234 5678 → [telefoon]
    6 12345678 is mijn mobiel → [telefoon] is mijn mobiel
    O6 12345678 → [telefoon]
    0\u200b6\u200b12345678 → [telefoon]
    nul zes 12345678 → [telefoon]
    06 en dan 1234 en dan 5678 → [telefoon]
    nul zes een twee drie vier vijf zes zeven acht → [telefoon]
    nul zeven negen drie vier zes een twee drie vier → [telefoon]
    bel 06 twaalf vierendertig 56 78 → bel [telefoon]
    bel me op zes een twee 345678 → bel me op [telefoon]
    06 1234567 dacht ik → [telefoon] dacht ik
    06123456789 → [telefoon]
    06 12 34 56 78 2 kinderen → [telefoon] 2 kinderen
    bel 346 12 34 zonder 079 → bel [telefoon] zonder 079
    mijn nummer 3461234 → mijn nummer [telefoon]
    3461234 is mijn nummer → [telefoon] is mijn nummer`,
  bsn: `
    bsn nummer 123456789 klopt dat → bsn nummer [bsn] klopt dat
    mijn burgerservicenummer is 123.456.789 → mijn burgerservicenummer is [bsn]
    burgerservise nummer 123456789 → burgerservise nummer [bsn]
    sofi 123 45 67 89 → sofi [bsn]
    me bsn is 12345678 → me bsn is [bsn]
    123456789 is mijn bsn → [bsn] is mijn bsn
    bsn 2986150101 sorry 1 teveel → bsn [bsn] sorry 1 teveel
    bsn: twee 68299626 → bsn: [bsn]
    bsn 298,615,010 → bsn [bsn]
    bsn 2️⃣9️⃣8️⃣6️⃣1️⃣5️⃣0️⃣1️⃣0️⃣ → bsn [bsn]
    bsn begint met 298615 en eindigt op 010 → bsn begint met [bsn]
    bsn een twee drie vier vijf zes 782 → bsn [bsn]
    bsn kind 1: 123456789 kind 2: 987654321 → bsn kind 1: [bsn] kind 2: [bsn]
    bsn 12345678 2 kinderen → bsn [bsn] 2 kinderen
    1 4 5 4 4 3 4 1 3 is mijn nummer → [bsn] is mijn nummer`,
  streetAddress: `
    Hesseplaats 17 III → [adres]
    ik woon Seghwaert 14 → ik woon [adres]
    ik woon in de Vijverhoek 101 → ik woon in de [adres]
    oostergo 14 → [adres]
    cesar franckrode 12 → cesar [adres]
    flat Carry van Bruggenhove 12 → flat [adres]
    Stedenwijk 12 veldstad → [adres] veldstad
    adres: Muiderslot 44 → adres: [adres]
    verhuisd naar Muiderslot 3 → verhuisd naar [adres]
    Nathaliegang 9 → [adres]
    Vijverhoek 101 → [adres]
    De Skâns 14 yn Drachten → [adres] yn Drachten
    It Heechhôf 3 → [adres]
    Prismalaan West 45B → [adres]
    Piccolostraat huisnr. 7 → [adres]
    kerkstr.12a → [adres]
    Plein 1945 nr 7 → [adres]
    op 22 van de hagenstraat → op [adres]
    Bijdorplaan nummer zeven → [adres]
    Flemingstraat zeventien → [adres]
    1315KC-88 → [adres]
    1315 KC 88 veldstad → [adres] veldstad
    kerkstaat 14 → [adres]
    stratt van de vrede 6 → [adres]
    Kerkstraat 12 wonen wij → [adres] wonen wij
    ik zit op de Meerzichtlaan, nummer 216 → ik zit op de [adres]`,
};

/** As harmless as they look like it: facts that are needed. */
const harmless = `
  alleen met 8 kinderen, leeftijden: 3 5 7 9 11 13 15 16|kinderen 1 4 5 4 4 3 4 1 3|15 13 11 9 7|10 20 30 40 50|
  2 kinderen van 5 en 9|heb 2 kinderen van vijf en negen|drie kinderen van vier zes en negen|Ahmed 12, Fatima 9 en Youssef 5|
  ik woon alleen en op het plein 3 jongens|Rokkeveen 3 kinderen|ik woon in Rokkeveen 3 kinderen|ik woon in Stedenwijk 3 kinderen|
  ik woon in Veldstad 43 alleen|ik woon alleen 43|ik woon zelfstandig 23|ik woon op mezelf 23|ik woon alleenstaand 43|
  ik woon in de studio 450|ik woon op kamers 400|flat in Palenstein 2 rooms|in de straat een tijdje|de weg een tijdje kwijt|
  verhuisd naar Veldstad 2025|verhuisd naar Stedenwijk 2025|ik woon in Veldstad sinds 2025|doorgang 2|zoek 3|stageplaats 3|parkeerplaats 50|schuldhulp op gang 3 jaar|op de hoek 1 winkel|ik moet weg 12 december|
  De Zorgtoeslag 131 en de huurtoeslag 389|De Voedselbank 14 november|De Belastingdienst 250 betaald|De Deurwaarder 1200|
  285 392 785 euro|298615010eur|huur 640 service 40|huur zeshonderd veertig|huur 640 gas 145 443 zorg 413|2500 kWh en 1200 m3|
  36 uur per week|120 procent|norm 1618|artikel 35|art. 4:84 awb|zaaknummer 3461234|dossiernummer 12345678|kenmerk 2024123456|
  verbruik 123456 stand meter 234567|afgelopen maanden: 3210 3180 3250 3990|2024 2025 2026|20261122|
  geboren 06121988|geb.dat 12031988 man 05071985|3 november 2026|06-2025|sinds 06 2025 640|tussen 06 en 08 2025 en 12 maanden|
  ik werk 06:00 14.00 08.00|0 tot 6 jaar|bel 112|bel 14 079|14 0 79|0800-2000|08002000|bel 0900-7799771|bel 0800-8115|088-0644644|
  bsn weet ik niet, huur 640, inkomen 1250 1300|bsn heb ik niet, geboren 12031980|wat is een bsn, ik ben 43 en huur 640|
  paspoort 75 euro|paspoort verlopen 12-03-2024|rijbewijs 2026|mijn rekening is 1200 euro|mijn rekening is 1200000 euro|rekening 1250 640|
  giro 555|nl 20 euro 1500 640|visa 2026|mijn hotmail com werkt niet|at home 2 uur|2711 AB 43 jaar|2711 AB, 2711 AB|1315 KC 2 kinderen|1315 KC 640 huur`;

describe('mask', () => {
  for (const [kind, lines] of Object.entries(maskedByKind))
    for (const [text = '', expected] of lines
      .trim()
      .split(/\n\s*/)
      .map((line) => line.split(' → ')))
      it(`${kind}: ${JSON.stringify(text)} → ${expected}`, () => {
        assert.deepEqual(mask(text), { text: expected, found: [kind] });
      });

  for (const text of harmless.trim().split(/\|\s*/))
    it(`${JSON.stringify(text)} is harmless`, () => {
      assert.deepEqual(mask(text), { text, found: [] });
    });
});
