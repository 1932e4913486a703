import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCommands } from '../../src/dialogs/commands.ts';
import { loadFlow } from '../../src/dialogs/flow.ts';
import { realContent } from '../transcripts/conversation.ts';

/** Every step that interruptions lead to. */
const named = ['topic', 'check', 'result', 'human', 'change', 'resume', 'crisis', 'closed', 'restart', 'whichTopic'];
const whole = (extra: string): string =>
  `id: try\nstart: topic\nsteps:\n${named.map((name) => `  ${name}: { kind: menu }\n`).join('')}${extra}`;

describe('a flow', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'wegwijs-flow-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const load = (text: string) => {
    writeFileSync(join(folder, 'try.yaml'), text);
    return () => loadFlow(folder, 'try', ['topic.ask']);
  };

  it('is read from dialogs/', () => {
    assert.equal(loadFlow('dialogs', 'main', realContent().texts.keys('nl')).start, 'welcome');
  });
  const broken: [string, string, RegExp][] = [
    [
      'a step that is not there',
      'id: try\nstart: a\nsteps: { a: { kind: welcome, next: b } }',
      /steps\.a.*there is no step b/,
    ],
    [
      'an option that leads nowhere',
      'id: try\nstart: a\nsteps: { a: { kind: menu, options: [{ title: x, next: c }] } }',
      /there is no step c/,
    ],
    ['a kind that nobody knows', 'id: try\nstart: a\nsteps: { a: { kind: dance } }', /steps\.a\.kind/],
    ['an unknown field', 'id: try\nstart: a\nsteps: { a: { kind: menu, txt: x } }', /steps\.a/],
    ['a start that is not there', 'id: try\nstart: z\nsteps: { a: { kind: welcome } }', /start: there is no step z/],
    [
      'a text that is not there',
      whole('  more: { kind: menu, text: topic.asks }\n'),
      /try\.yaml steps\.more: there is no text topic\.asks/,
    ],
    [
      'a title that is not there',
      whole('  more: { kind: menu, options: [{ title: topic.bye, next: topic }] }\n'),
      /steps\.more: there is no text topic\.bye/,
    ],
    ['no YAML', 'id: try\nsteps: [', /FLOW_INVALID: try\.yaml: .*line/s],
  ];
  for (const [name, text, message] of broken)
    it(`with ${name} is refused by file and field`, () => {
      assert.throws(load(text), message);
    });
});

describe('commands', () => {
  const commands = loadCommands('dialogs');
  const cases: [string, string | null][] = [
    ['Stop', 'noMessages'],
    ['STOP!!', 'noMessages'],
    ['afmelden', 'noMessages'],
    ['geen berichten meer aub', 'noMessages'],
    ['stoppen', 'stop'],
    ['ik ga later verder', 'stop'],
    ['terug aub', 'back'],
    ['Waarom vraagt u dit?', 'why'],
    ['Waarom vraag je dit?', 'why'],
    ['waarom dan?', 'why'],
    ['mens', 'human'],
    ['graag een medewerker spreken', null],
    ['ik wil een mens spreken', 'human'],
    ['wis alles alstublieft', 'erase'],
    ['verwijder al mijn gegevens aub', 'erase'],
    ['ik wil dat je mijn gegevens wist', 'erase'],
    ['delete alles van mij', 'erase'],
    ['kan je dit gesprek wissen', 'erase'],
    ['gooi alles weg wat ik heb gezegd', 'erase'],
    ['ik wil al mijn antwoorden verwijderen', 'erase'],
    ['alles wissen', 'erase'],
    ['vergeet wat ik zei', null],
    ['hoe wis ik dit', null],
    ['haal alles', null],
    ['mijn man stopt met werken', null],
    ['ik ben terug van vakantie', null],
    ['', null],
  ];
  for (const [text, expected] of cases)
    it(`"${text}" is ${expected ?? 'no command'}`, () => {
      assert.equal(commands.match(text), expected);
    });
});
