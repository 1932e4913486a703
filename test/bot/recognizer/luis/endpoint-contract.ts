/** What holds for every endpoint in front of the embedded recognizer, over a real line. */
import assert from 'node:assert/strict';
import type { TopicRecognizer } from '../../../../src/bot/recognizer/recognizer.ts';
import type { EndpointLogLine, FallbackParts } from '../../../../src/bot/recognizer/luis/with-fallback.ts';
import { failing, json, openFakeEndpoint, type FakeEndpoint } from './fake-endpoint.ts';

export const topics = ['huur', 'energie', 'toeslag-terugbetalen', 'buiten-bereik', 'crisis'];
export const embedded = [{ topic: 'energie', score: 0.61 }];
export const key = 'key-0123456789abcdef';
const words = 'ik kan de huur niet meer betalen';
/** What it is without being set. */
const timeoutMs = 300;
/** For a machine that is busy with other tests. */
const marginMs = 300;
const patience = { timeoutMs: 5000 };

export interface Contract {
  readonly name: 'LUIS' | 'CLU';
  readonly longestText: number;
  readonly create: (url: string, parts: FallbackParts) => TopicRecognizer;
  /** The answer's form, around these intents. */
  readonly answer: (intents: readonly (readonly [intent: string, score: number])[]) => unknown;
}

export interface Watched {
  readonly recognizer: TopicRecognizer;
  readonly lines: EndpointLogLine[];
  /** How often the embedded recognizer was asked. */
  readonly fallbacks: () => number;
  pass(ms: number): void;
}

export function watched(contract: Contract, url: string, timeout: { timeoutMs?: number } = patience): Watched {
  const lines: EndpointLogLine[] = [];
  let fallbacks = 0;
  let passedMs = 0;
  const recognizer = contract.create(url, {
    topics,
    ...timeout,
    breaker: { failuresToOpen: 3, restMs: 30_000 },
    log: (line) => lines.push(line),
    now: () => new Date(Date.now() + passedMs),
    fallback: {
      rank: () => {
        fallbacks += 1;
        return Promise.resolve(embedded);
      },
    },
  });
  const pass = (ms: number): void => void (passedMs += ms);
  return { recognizer, lines, fallbacks: () => fallbacks, pass };
}

export function holdsFor(contract: Contract): void {
  const good = json(contract.answer([['huur', 0.9]]));
  let endpoint: FakeEndpoint;
  let one: Watched;
  const rank = (text = words) => one.recognizer.rank(text, 'nl');
  const inHaste = (): void => {
    one = watched(contract, endpoint.url, {});
  };
  const codes = (): string[] => one.lines.map(({ code }) => code);

  beforeEach(async () => {
    endpoint = await openFakeEndpoint(good);
    one = watched(contract, endpoint.url);
  });
  afterEach(() => endpoint.close());

  it('gives the topics of the endpoint, best first, and does not ask the embedded recognizer', async () => {
    endpoint.answer = json(contract.answer([['energie', 0.1], ['huur', 0.8], ['None', 0.3]])); // prettier-ignore
    assert.deepEqual(await rank(), [
      { topic: 'huur', score: 0.8 },
      { topic: 'buiten-bereik', score: 0.3 },
      { topic: 'energie', score: 0.1 },
    ]);
    assert.deepEqual([one.fallbacks(), one.lines], [0, []]);
  });

  for (const [what, answer, code] of failing)
    it(`falls back in time, after one request, when it ${what}`, async () => {
      inHaste();
      endpoint.answer = answer;
      const since = performance.now();
      assert.deepEqual(await rank(), embedded);
      const took = performance.now() - since;
      assert.ok(took < timeoutMs + marginMs, `took ${took.toFixed(0)} ms`);
      assert.deepEqual([one.lines.length, endpoint.asked.length], [1, 1]);
      assert.ok(
        [code].flat().some((known) => codes()[0] === `${contract.name}_${known}`),
        codes()[0],
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(endpoint.asked.length, 1, 'and none behind its back');
    });

  it('falls back when nobody is there', async () => {
    await endpoint.close();
    assert.deepEqual(await rank(), embedded);
    assert.deepEqual(codes(), [`${contract.name}_UNREACHABLE`]);
  });

  it('waits for an answer that is slow but in time', async () => {
    endpoint.answer = (response) => setTimeout(() => good(response), 120);
    assert.deepEqual(await rank(), [{ topic: 'huur', score: 0.9 }]);
  });

  it('takes its words and key nowhere else when it is sent on', async () => {
    const other = await openFakeEndpoint(good);
    for (const status of [301, 302, 303, 307, 308]) {
      endpoint.answer = (response) => response.writeHead(status, { Location: `${other.url}/x` }).end();
      const fresh = watched(contract, endpoint.url);
      assert.deepEqual(await fresh.recognizer.rank(words, 'nl'), embedded);
    }
    assert.deepEqual([other.asked.length, endpoint.asked.length], [0, 5]);
    await other.close();
  });

  const notOurs: [what: string, intents: [string, number][]][] = [
    ['no intents', []],
    ['an intent that is no topic', [['Utilities.Help', 0.9]]],
    ['a best intent that is no topic, before one that is', [['Weer', 0.9], ['huur', 0.4]]], // prettier-ignore
  ];
  for (const [what, intents] of notOurs)
    it(`falls back on ${what}`, async () => {
      endpoint.answer = json(contract.answer(intents));
      assert.deepEqual(await rank(), embedded);
      assert.deepEqual(codes(), [`${contract.name}_NO_TOPIC`]);
    });

  for (const text of ['', '  \n ', 'a'.repeat(contract.longestText + 1)])
    it(`does not send a text of ${String(text.length)} characters${text.trim() === '' ? ', all blank' : ''}`, async () => {
      assert.deepEqual(await rank(text), embedded);
      assert.deepEqual([endpoint.asked.length, one.lines], [0, []]);
    });

  it('sends the longest text that is taken', async () => {
    assert.deepEqual(await rank('a'.repeat(contract.longestText)), [{ topic: 'huur', score: 0.9 }]);
  });

  it('tells the log a code and milliseconds, never the key or the words', async () => {
    inHaste();
    for (const [, answer] of failing) {
      endpoint.answer = answer;
      one.pass(60_000);
      await rank();
    }
    assert.ok(one.lines.length >= failing.length);
    for (const line of one.lines) {
      assert.deepEqual(Object.keys(line), ['code', 'milliseconds']);
      assert.match(line.code, new RegExp(`^${contract.name}_[A-Z_]+[0-9]{0,3}$`));
      assert.ok(Number.isFinite(line.milliseconds));
    }
    assert.doesNotMatch(JSON.stringify(one.lines), new RegExp(`${key}|huur|127`));
  });

  it('leaves an endpoint alone that failed three times in a row, and comes back when it answers again', async () => {
    endpoint.answer = json({}, 500);
    for (let turn = 0; turn < 10; turn += 1) assert.deepEqual(await rank(), embedded);
    assert.equal(endpoint.asked.length, 3);
    one.pass(29_000);
    await rank();
    assert.equal(endpoint.asked.length, 3);
    one.pass(2_000);
    await Promise.all([rank(), rank(), rank()]);
    assert.equal(endpoint.asked.length, 4, 'one of three tries');
    one.pass(31_000);
    endpoint.answer = good;
    assert.deepEqual(await rank(), [{ topic: 'huur', score: 0.9 }]);
    assert.deepEqual(await rank(), [{ topic: 'huur', score: 0.9 }]);
    assert.equal(endpoint.asked.length, 6);
    const [failed, opens, tries, closes] = ['HTTP_500', 'BREAKER_OPEN', 'BREAKER_TRIES', 'BREAKER_CLOSED'];
    assert.deepEqual(
      codes(),
      [failed, failed, failed, opens, tries, failed, opens, tries, closes].map((code) => `${contract.name}_${code}`),
    );
  });

  it('costs no resident a wait while it hangs, after the third', async () => {
    inHaste();
    endpoint.answer = () => undefined;
    await Promise.all([rank(), rank(), rank()]);
    const since = performance.now();
    for (let turn = 0; turn < 50; turn += 1) await rank();
    assert.ok(performance.now() - since < marginMs);
    assert.equal(endpoint.asked.length, 3);
  });

  it('holds a hundred turns at once that all come too late, with one request each', async () => {
    inHaste();
    endpoint.answer = () => undefined;
    const since = performance.now();
    const all = await Promise.all(Array.from({ length: 100 }, () => rank()));
    assert.ok(performance.now() - since < timeoutMs + 3 * marginMs);
    assert.ok(all.every((ranked) => ranked === embedded));
    assert.ok(endpoint.asked.length <= 100);
  });
}
