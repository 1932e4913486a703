/** A cry of a word or two, what is done right now, and whom it is done by. */
import assert from 'node:assert/strict';
import { createDangerDetector } from '../../../../src/bot/recognizer/danger/danger-detector.ts';
import { realContent } from '../../../transcripts/conversation.ts';

const detect = createDangerDetector(realContent().knowledge.urgency);

describe('a word or two, and nothing more', () => {
  for (const text of ['geslagen', 'Bedreigd!', 'klappen gehad', '3. geslagen'])
    it(`is danger: ${text}`, () => {
      assert.equal(detect(text).danger, 'violence');
    });

  for (const text of [
    ...['bang', 'ben zo bang', 'niet veilig hier', 'bloed', 'korkuyorum', 'tengo miedo', 'Boję się'],
    ...['ja bang', 'ja ik ben bang', 'het gaat niet goed met mij', 'nee het gaat niet goed', 'ik voel me heel rot'],
    ...['nee eigenlijk gaat het niet goed', 'gaat slecht met me', 'ik ben niet oke'],
  ])
    it(`is asked about: ${text}`, () => {
      assert.ok(detect(text).perhaps);
    });

  for (const text of [
    'bang dat ik te laat ben',
    'Boję się, że muszę oddać pieniądze',
    'ik ben bang voor honden',
    'ja ik ben bang dat ik moet terugbetalen',
    'het gaat niet goed met de aanvraag',
    'nee dat gaat zo niet goed',
    'geslaagd',
    'bloed geprikt voor mijn suiker',
  ])
    it(`says more than that: ${text}`, () => {
      const { danger, perhaps } = detect(text);
      assert.deepEqual([danger, perhaps], [null, false]);
    });
});

describe('what is meant', () => {
  for (const [text, danger] of [
    ['papa slaat mama nu', 'attack'],
    ['hij is haar aan het wurgen', 'attack'],
    ['er staat een man met een mes', 'attack'],
    ['mijn man slaat me al jaren', 'violence'],
    ['bonk mijn hoofd tegen de muur als er post komt', 'selfHarm'],
    ['mi hija dice que se quiere matar', 'worry'],
    ['mein bruder steht auf der brücke und will springen', 'worry'],
    ['ich will nicht mehr leben', 'suicide'],
    ['ik neem nu alle pillen in', 'overdose'],
    ['wodka en de hele strip diazepam', 'overdose'],
    ['nichtje heeft de hartpillen van opa opgegeten', 'overdose'],
    ['sinds vannacht ineens geen gevoel in mijn benen', 'medical'],
    ['peuter alleen achtergelaten in een warme auto', 'childDanger'],
    ['her uncle keeps touching her', 'childDanger'],
    ['zijn moeder laat mij niet naar de dokter', 'control'],
    ['wat keert mijn overlijdensverzekering uit als ik het zelf doe', 'suicide'],
    ['anders rij ik hem van de weg', 'harmToOthers'],
    ['geen seks geen loon zegt de baas', 'exploited'],
  ] as const)
    it(text, () => {
      assert.equal(detect(text).danger, danger);
    });
});

describe('a way of talking, work, and what is over', () => {
  for (const text of [
    'op mijn werk op de spoedeisende hulp zie ik vaak overdoses',
    'een wapen gekocht in mijn spelletje',
    'die lening is een strop om mijn nek',
    'vroeger sloeg hij me, nu al 9 jaar weg bij hem',
    'als kind ben ik geslagen, die therapie is klaar',
    'ze dreigen mij met een boete',
    'gevangen in een contract',
    'maak maar een einde aan dit gesprek',
    'mijn man is ambulancechauffeur',
    'kiram beni öldürüyor',
    'the rent is killing me',
    'die serie over een ontvoering was spannend',
    'hij slaat het formulier op',
    'mijn man is agent en krijgt weleens een klap',
  ])
    it(text, () => {
      assert.equal(detect(text).danger, null);
    });
});
