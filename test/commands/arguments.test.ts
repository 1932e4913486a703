import assert from 'node:assert/strict';
import { municipalityOptions, UsageError } from '../../src/commands/arguments.ts';

const municipalities = () => ['almere', 'zoetermeer'];
const almere = ['--municipality', 'almere'];

describe('the options of a command', () => {
  it('are a municipality and a day', () => {
    assert.deepEqual(municipalityOptions([...almere, '--date', '2026-07-01'], municipalities), {
      municipality: 'almere',
      date: '2026-07-01',
      keepGoing: false,
    });
  });

  it('may go on after a bad line', () => {
    assert.ok(municipalityOptions([...almere, '--date=2026-07-01', '--keep-going'], municipalities).keepGoing);
  });

  it('are refused before anything is read when nobody knows them', () => {
    const read = () => assert.fail('the content is read');
    assert.throws(() => municipalityOptions([...almere, '--dat', '2026-07-01'], read), UsageError);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no municipality', ['--date', '2026-07-01'], /^--municipality: give one of almere, zoetermeer$/],
    ['an unknown municipality', ['--municipality', 'utrecht', '--date', '2026-07-01'], /^--municipality: give one of/],
    ['no day', almere, /^--date: give a day as 2026-07-01$/],
    ['a day that does not exist', [...almere, '--date', '2026-02-29'], /^--date/],
    ['another way to write a day', [...almere, '--date', '1-7-2026'], /^--date/],
    ['an option that nobody knows', [...almere, '--dat', '2026-07-01'], /--dat/],
    ['a word too many', [...almere, '--date', '2026-07-01', 'now'], /now/],
  ];
  for (const [name, args, message] of wrong)
    it(`say what to write: ${name}`, () => {
      assert.throws(
        () => municipalityOptions(args, municipalities),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
});
