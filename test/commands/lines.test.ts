import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { householdSchema } from '../../src/contract.ts';
import { answerLines, parseLine, type Answered } from '../../src/commands/lines.ts';

async function answered(input: string, answer: (line: string) => Answered, keepGoing = false) {
  const [lines, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  lines.end(input);
  const status = await answerLines({ input: lines, output, errors, keepGoing }, answer);
  output.end();
  errors.end();
  return { status, out: (await text(output)).split('\n').slice(0, -1), err: await text(errors) };
}

const echo = (line: string): Answered =>
  line.startsWith('bad') ? { ok: false, fault: { field: 'age', message: line } } : { ok: true, value: line };

describe('one answer for each line', () => {
  it('comes in order', async () => {
    assert.deepEqual(await answered('a\nb\nc\n', echo), { status: 0, out: ['"a"', '"b"', '"c"'], err: '' });
  });

  it('is nothing for nothing', async () => {
    for (const input of ['', '\n', ' \r\n\n'])
      assert.deepEqual(await answered(input, echo), { status: 0, out: [], err: '' });
  });

  it('also comes for lines that end otherwise, or not at all', async () => {
    assert.deepEqual((await answered('\uFEFFa\r\n\r\nb', echo)).out, ['"a"', '"b"']);
  });

  it('stops at the first bad line, and counts empty lines', async () => {
    const found = await answered('a\n\nbad luck\nb\n', echo);
    assert.deepEqual(found, { status: 2, out: ['"a"'], err: 'line 3, age: bad luck\n' });
  });

  it('goes on after a bad line when asked to', async () => {
    const found = await answered('a\nbad\nb\n', echo, true);
    const error = JSON.stringify({ error: { line: 2, field: 'age', message: 'bad' } });
    assert.deepEqual(found, { status: 2, out: ['"a"', error, '"b"'], err: '' });
  });

  const slowReader = (failure: NodeJS.ErrnoException): Writable =>
    new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) =>
        setImmediate(() => {
          done(failure);
        }),
    });
  const errors = new PassThrough();

  it('waits for a slow reader, and leaves nothing behind', async () => {
    const input = new PassThrough();
    input.end('a\n'.repeat(50));
    let busy = 0;
    let most = 0;
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        busy += 1;
        most = Math.max(most, busy);
        setImmediate(() => {
          busy -= 1;
          done();
        });
      },
    });
    assert.equal(await answerLines({ input, output, errors, keepGoing: false }, echo), 0);
    assert.deepEqual([most, output.listenerCount('drain'), output.listenerCount('close')], [1, 0, 0]);
  });

  it('ends quietly when nobody reads on', async () => {
    const input = new PassThrough();
    input.end('a\n'.repeat(1000));
    const output = slowReader(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    let count = 0;
    const status = await answerLines({ input, output, errors, keepGoing: false }, (line) => {
      count += 1;
      return echo(line);
    });
    assert.equal(status, 0);
    assert.ok(count < 10);
  });

  it('fails when it cannot be written', async () => {
    const input = new PassThrough();
    input.end('a\nb\n');
    const output = slowReader(Object.assign(new Error('the disk is full'), { code: 'ENOSPC' }));
    await assert.rejects(answerLines({ input, output, errors, keepGoing: false }, echo), /the disk is full/);
  });
});

describe('a line', () => {
  const faults: [string, string, RegExp][] = [
    ['{"age": 40', '(line)', /no JSON/],
    ['[]', '(line)', /expected object/],
    ['null', '(line)', /expected object/],
    ['{"shoeSize": 40}', 'shoeSize', /[Uu]nrecognized/],
    ['{"__proto__": {}}', '__proto__', /[Uu]nrecognized/],
    ['{"age": "40"}', 'age', /whole number of years/],
    ['{"age": 40.5}', 'age', /whole number of years/],
    ['{"age": -1}', 'age', /0 years or more/],
    ['{"household": "family"}', 'household', /single/],
    ['{"children": [{"age": 5}, {"age": 18}]}', 'children.1.age', /under 18/],
    ['{"children": [{"age": 5, "name": "Noor"}]}', 'children.0.name', /[Uu]nrecognized/],
    ['{"receives": ["bijstand"]}', 'receives.0', /authority\/name/],
    ['{"household": "single", "children": [{"age": 5}]}', 'children', /singleParent/],
    ['{"household": "singleParent", "children": []}', 'children', /at least one child/],
    ['{"household": "single", "partnerAge": 40}', 'partnerAge', /couple/],
    ['{"costSharers": 2, "otherAdultsAtHome": 1}', 'costSharers', /other adults/],
    ['{"student": false, "disabledStudent": true}', 'disabledStudent', /student/],
    ['{"rents": false, "rentCents": 64000}', 'rentCents', /rent/],
    ['{"receivesChildBenefit": true, "children": []}', 'receivesChildBenefit', /child/],
    [
      '{"household": "single", "childcare": [{"type": "bso", "hoursPerMonth": 40, "hourlyRateCents": 900}]}',
      'childcare',
      /child/,
    ],
  ];
  for (const [line, field, message] of faults)
    it(`names ${field}: ${line}`, () => {
      const found = parseLine(line, householdSchema);
      assert.ok(!found.ok);
      assert.equal(found.fault.field, field);
      assert.match(found.fault.message, message);
    });

  const good = [
    '{}',
    '{"age": null, "children": null}',
    '{"household": "couple", "partnerAge": 40, "receivesChildBenefit": true}',
  ];
  for (const line of good)
    it(`takes ${line}`, () => {
      assert.deepEqual(parseLine(line, householdSchema), { ok: true, value: JSON.parse(line) });
    });
});
