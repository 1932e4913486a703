import assert from 'node:assert/strict';
import fc from 'fast-check';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { createLanes, type LaneItem, type LanesParts } from '../../../../src/channels/whatsapp/inbox/lanes.ts';
import { sentAtOf } from './received-examples.ts';

describe('lanes', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  let arrivals = 0;
  const item = (key: string, lane: string, second: number, waitsFor?: string): LaneItem => {
    const order = { key, lane, sentAt: sentAtOf(second), arrival: (arrivals += 1) };
    return waitsFor === undefined ? order : { ...order, waitsFor };
  };
  const open = (changed: Partial<LanesParts<LaneItem>> = {}) => {
    const done: string[] = [];
    const lanes = createLanes<LaneItem>({
      work: async ({ key }) => void done.push(key),
      onFailure: () => undefined,
      settleMs: 400,
      mostAtOnce: 4,
      retryAfterMs: [1000, 2000],
      ...changed,
    });
    return { lanes, done };
  };

  it('let one that was sent earlier and comes later go first', async () => {
    const { lanes, done } = open();
    lanes.add([item('second', 'a', 2)]);
    await clock.tickAsync(399);
    lanes.add([item('first', 'a', 1)]);
    await clock.tickAsync(399);
    assert.deepEqual(done, []);
    await clock.tickAsync(1);
    assert.deepEqual(done, ['first', 'second']);
  });

  it('go by arrival within one second', async () => {
    const { lanes, done } = open();
    lanes.add(['a', 'b', 'c'].map((key) => item(key, 'a', 1)));
    await clock.tickAsync(400);
    assert.deepEqual(done, ['a', 'b', 'c']);
  });

  it('do not wait for each other', async () => {
    const { lanes, done } = open({
      work: ({ key }) => (key === 'stuck' ? new Promise(() => undefined) : Promise.resolve(void done.push(key))),
    });
    lanes.add([item('stuck', 'a', 1), item('behind', 'a', 2), item('free', 'b', 3)]);
    await clock.tickAsync(400);
    assert.deepEqual(done, ['free']);
  });

  it('pass over what they hold already', async () => {
    const { lanes, done } = open();
    lanes.add([item('x', 'a', 1), item('x', 'a', 1)]);
    assert.equal(lanes.waiting(), 1);
    await clock.tickAsync(400);
    lanes.add([item('x', 'a', 1)]);
    await clock.tickAsync(400);
    assert.deepEqual(done, ['x', 'x']);
  });

  it('try again, in order, and go on after the last try', async () => {
    const failures: unknown[] = [];
    const { lanes, done } = open({
      work: async ({ key }) => {
        done.push(key);
        if (key === 'bad') throw new Error('no');
      },
      onFailure: (failed, _error, tries, isLast) => failures.push([failed.key, tries, isLast]),
    });
    lanes.add([item('bad', 'a', 1), item('good', 'a', 2)]);
    await clock.tickAsync(400 + 1000 + 1999);
    assert.deepEqual(done, ['bad', 'bad']);
    await clock.tickAsync(1);
    assert.deepEqual(done, ['bad', 'bad', 'bad', 'good']);
    assert.deepEqual(
      failures,
      [1, 2, 3].map((tries) => ['bad', tries, tries === 3]),
    );
    await lanes.idle();
  });

  it('wait for what was sent earlier in the lane that they come from', async () => {
    const { lanes, done } = open();
    lanes.add([item('moved', 'new', 3, 'old'), item('as new', 'new', 4)]);
    await clock.tickAsync(300);
    lanes.add([item('as old', 'old', 2), item('much later', 'old', 9)]);
    await clock.tickAsync(1500);
    assert.deepEqual(
      done.filter((key) => key !== 'much later'),
      ['as old', 'moved', 'as new'],
    );
  });

  it('begin nothing once they are closed, and let end what runs', async () => {
    let finish = (): void => undefined;
    const { lanes, done } = open({
      work: ({ key }) => new Promise((resolve) => (finish = () => resolve(void done.push(key)))),
    });
    lanes.add([item('runs', 'a', 1), item('waits', 'a', 2)]);
    await clock.tickAsync(400);
    const closed = lanes.close();
    lanes.add([item('comes', 'b', 3)]);
    finish();
    await closed;
    await clock.tickAsync(10_000);
    assert.deepEqual([done, clock.countTimers()], [['runs'], 0]);
  });

  it('run each item once, one at a time in a lane, few at once, in order of what was there', async () => {
    const arrival = fc.record({
      lane: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      second: fc.nat(20),
      gapMs: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arrival, { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        async (sent, mostAtOnce) => {
          const running: string[] = [];
          const done: LaneItem[] = [];
          let most = 0;
          const { lanes } = open({
            settleMs: 5000,
            mostAtOnce,
            work: async (one) => {
              assert.ok(!running.includes(one.lane));
              running.push(one.lane);
              most = Math.max(most, running.length);
              await new Promise((resolve) => setTimeout(resolve, 10));
              running.splice(running.indexOf(one.lane), 1);
              done.push(one);
            },
          });
          for (const [index, { lane, second, gapMs }] of sent.entries()) {
            lanes.add([item(`k${index}`, lane, second)]);
            await clock.tickAsync(gapMs);
          }
          await clock.tickAsync(20_000);
          await lanes.idle();
          assert.ok(most <= mostAtOnce);
          assert.equal(new Set(done.map(({ key }) => key)).size, sent.length);
          for (const lane of ['a', 'b', 'c', 'd', 'e', 'f']) {
            const times = done
              .filter((one) => one.lane === lane)
              .map((one) => `${one.sentAt} ${String(one.arrival).padStart(9, '0')}`);
            assert.deepEqual(times, [...times].sort());
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
