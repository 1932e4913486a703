/** The words that work in every state, as people write them. */
import assert from 'node:assert/strict';
import { loadCommands, type CommandId } from '../../src/dialogs/commands.ts';

const { match, inDutch } = loadCommands('dialogs');

describe('dialogs/commands.yaml', () => {
  const greetings =
    'hoi,hoii,hooi,hoiiii,Hooooi!,heyy,heyyy,haai,haii,hallooo,halloo,hoi hoi hoi,heyhey,moin,ewa,yo,goeiemorge,hee,salaam';
  for (const text of greetings.split(',')) it(`"${text}" greets`, () => assert.equal(match(text), 'greeting'));

  const rows: [string, CommandId | null][] = [
    ['goedemiddag jongeman', 'greeting'],
    ['Goedemorgen mevrouw!', 'greeting'],
    ['dag meneer', 'greeting'],
    ['dag opvang', null],
    ['hoi ik heb schulden', null],
    ['hooi voor mijn konijn', null],
    ['bel je mij terug', 'callBack'],
    ['belt u mij', 'callBack'],
    ['kun je me straks terugbellen', 'callBack'],
    ['stop', 'noMessages'],
    ['stoop', null],
  ];
  for (const [text, id] of rows)
    it(`"${text}" is ${id ?? 'no command'}`, () => {
      assert.equal(match(text), id);
    });
});

describe('dialogs/other-languages.yaml', () => {
  const rows: [string, string | null][] = [
    ['geri', 'terug'],
    ['back', 'terug'],
    ['wstecz', 'terug'],
    ['رجوع', 'terug'],
    ['назад', 'terug'],
    ['atrás', 'terug'],
    ['neden?', 'waarom'],
    ['why', 'waarom'],
    ['مرحبا', 'hallo'],
    ['cześć', 'hallo'],
    ['hola', 'hallo'],
    ['evet', 'ja'],
    ['söylemek istemiyorum', 'liever niet'],
    ['prefiero no decirlo', 'liever niet'],
    ['ewa', null],
  ];
  for (const [text, dutch] of rows)
    it(`"${text}" is ${dutch ?? 'no word of theirs'}`, () => {
      assert.equal(inDutch(text), dutch);
    });
});
