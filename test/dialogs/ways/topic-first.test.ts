/** What is said before the check begins: what cannot wait, who gives what is asked, and for whom the answers are. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const back = 'toeslag-terugbetalen';
const almere = { ...start, municipality: 'almere' };

describe('before the check begins', () => {
  it('who is behind with the rent hears to call the landlord, and no word of buying', () => {
    const told = talk(start, ['ik huur van de woningbouw en loop één maand achter met de huur', 'huur']);
    assert.match(told.text, /^Bel vandaag uw verhuurder\. .*14 079/);
    assert.match(talk(almere, ['ik heb huurachterstand', 'huur']).text, /^Bel vandaag je verhuurder\. .*14 036/);
    assert.match(talk(start, 'ik loop achter met de huur').text, /^Bel vandaag uw verhuurder/);
    assert.match(talk(start, ['krijg ik huurtoeslag', 'huur']).text, /^Een te hoge huur geeft veel zorgen/);
  });

  it('who lost a partner hears of the Anw, and nothing of AOW', () => {
    const told = talk(start, ['ik krijg een nabestaandenuitkering van 800 euro', 'scheiding']).text;
    assert.match(told, /^Wat verdrietig\.[^]*Anw is geld van de SVB/);
    assert.doesNotMatch(told, /AOW is het pensioen/);
  });

  it('who must pay a toeslag back hears what to do first, and who fears it how to keep it small', () => {
    assert.match(talk(start, ['ik moet 1840 huurtoeslag terugbetalen', back]).text, /Betaal niet meteen alles/);
    assert.match(talk(start, ['ik ben bang dat ik moet terugbetalen', back]).text, /Schat uw inkomen liever te hoog/);
  });

  it('a letter that is not understood comes before learning Dutch', () => {
    const letter = /^Veel brieven van de overheid zijn moeilijk/;
    assert.match(talk(start, ['ik kan niet goed lese. heb brief snap niet', 'taal']).text, letter);
    assert.match(talk(start, ['nederlands moeilijk, kreeg post', 'taal']).text, letter);
    assert.match(talk(start, ['ik wil nederlands leren', 'taal']).text, /^Goed dat u Nederlands wilt leren/);
  });

  it('names who gives a laptop, and offers back that there is a child', () => {
    const text = 'me zoon gaat naar de brugklas en moet een labtop hebben van school wie betaald dat';
    const told = talk(start, [text, 'computer-kind']);
    assert.match(told.text, /Stichting Leergeld Zoetermeer/);
    assert.match(told.replies.at(-1)?.text ?? '', /^Klopt dit\?\n• U hebt thuis een of meer kinderen$/);
    assert.ok(saidIn(talk(start, [text, 'computer-kind'], 'ja')).includes('hasChildren is true'));
  });

  it('names nobody of another municipality', () => {
    const told = talk(almere, ['mijn kind heeft een laptop nodig', 'computer-kind']);
    assert.doesNotMatch(told.text, /Leergeld Zoetermeer/);
  });

  it('says for whom the answers are, where all is told of somebody else', () => {
    const forOther = /Gaat het om iemand anders\? Vul dan in wat voor die persoon geldt\. Met \*u\* bedoel ik/;
    assert.match(talk(start, ['mijn zoon van 24 heeft veel schulden', 'schulden']).text, forOther);
    assert.doesNotMatch(talk(start, ['ik heb schulden bij mijn broer', 'schulden']).text, forOther);
    assert.match(talk(start, 'alles nagaan voor mijn vader van 82').text, /Met \*u\* bedoel ik hier uw vader/);
    assert.doesNotMatch(talk(start, 'alles nagaan').text, forOther);
  });
});

describe('a kind sentence that fits', () => {
  const ill = (text: string) => talk(start, [text, 'werkloos-ziek']).text;
  it('speaks of losing work only where that was told', () => {
    for (const text of ['hij woont op kamers, wajong', 'ik heb een kleine wao en de hond moet naar de dierenarts'])
      assert.doesNotMatch(ill(text), /heftig/);
    for (const text of ['ik ben vorige week ontslagen', 'ik ben ziek geworden door het werk'])
      assert.match(ill(text), /^Werk verliezen of ziek worden is heftig/);
  });

  it('of a heating that is broken speaks of the landlord and the cold, and of no bill', () => {
    for (const text of ['ik sterf van de kou, cv kapot', 'de verwarming doet het niet']) {
      const told = talk(start, [text, 'energie']).text;
      assert.match(told, /^Kou in huis is naar\. .*verhuurder.*14 079/);
      assert.doesNotMatch(told, /rekening|schulden/);
    }
  });
});

describe('of a school trip', () => {
  it('says what holds at school, and who helps', () =>
    assert.match(
      talk(start, ['schoolreis 65 euro kan ik niet betalen', 'schoolkosten']).text,
      /kind mag daarom niet thuisblijven[^]*Leergeld/,
    ));

  it('is told beside an open question too, and not as transport', () => {
    const open = { ...start, step: 'check', pending: { question: 'age', shown: [] } };
    const told = talk(open, ['schoolreis 65 euro kan ik niet betalen', 'schoolkosten']);
    assert.match(told.text, /kind mag daarom niet thuisblijven[^]*Hoe oud bent u/);
    assert.doesNotMatch(told.text, /leerlingenvervoer/);
  });
});

describe('an answer about somebody else', () => {
  const pending = { question: 'problem-debts', shown: [] };
  const debts = { ...start, step: 'check', topic: 'schulden', pending };

  it('is not taken for the resident', () => {
    const told = talk(debts, 'ja, mijn zoon heeft schulden');
    assert.deepEqual([saidIn(told), told.state.pending?.question], [[], 'problem-debts']);
    assert.match(told.text, /^Deze vraag gaat over u zelf\./);
    const age = talk(debts, 'ja', 'mijn moeder is 80');
    assert.deepEqual([saidIn(age), age.state.pending?.question], [['hasProblemDebts is true'], 'age']);
  });

  it('counts where it is given as one', () => {
    assert.deepEqual(saidIn(talk(debts, 'ja, mijn zoon heeft schulden', 'ja')), ['hasProblemDebts is true']);
  });
});
