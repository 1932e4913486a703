import assert from 'node:assert/strict';
import {
  createOutboxUnderTest,
  days,
  hours,
  minutes,
  outgoing,
  seconds,
  type OutboxUnderTest,
} from './outbox-under-test.ts';

describe('outbox: outside the 24 hours', () => {
  let test: OutboxUnderTest;
  beforeEach(() => {
    test = createOutboxUnderTest();
    test.windows.set('c1', null);
  });
  afterEach(() => test.end());

  const writes = async (): Promise<void> => {
    test.windows.set('c1', new Date(Date.now() + days));
    await test.outbox.released('c1');
    await test.settle();
  };
  const templates = (): unknown[] =>
    test.calls.flatMap(({ message }) => (message.type === 'template' ? [message] : []));
  const notice = (id: string) => outgoing(id, { kind: 'notice' });

  it('an answer is parked, and goes before what comes later, once the resident writes', async () => {
    await test.add(outgoing('a'), outgoing('b'));
    assert.deepEqual([test.calls.length, test.outbox.figures().parked], [0, 2]);
    test.windows.set('c1', new Date(Date.now() + days));
    await Promise.all([test.outbox.released('c1'), test.outbox.add([outgoing('c')])]);
    await test.settle();
    assert.deepEqual(test.sent(), ['a', 'b', 'c']);
    assert.equal(test.outbox.figures().parked, 0);
  });

  for (const [left, state] of [
    [6 * minutes, 'accepted'],
    [5 * minutes, 'parked'],
    [-1, 'parked'],
  ] as const)
    it(`with ${String(left / 1000)} seconds left it is ${state}`, async () => {
      test.windows.set('c1', new Date(Date.now() + left));
      await test.add(outgoing('a'));
      assert.equal(await test.stateOf('a'), state);
    });

  it('a notice makes one invitation a day, and goes when the resident writes', async () => {
    await test.add(notice('a'), notice('b'));
    await test.restart();
    await test.add(notice('c'));
    await test.pass(23 * hours);
    await test.add(notice('d'));
    assert.deepEqual(templates(), [
      { type: 'template', template: { name: 'antwoord_klaar', language: { code: 'nl' } } },
    ]);
    await test.pass(2 * hours);
    await test.add(notice('e'));
    assert.equal(templates().length, 2);
    const before = test.calls.length;
    await writes();
    await test.pass(1 * minutes);
    assert.deepEqual(test.sent().slice(before), ['a', 'b', 'c', 'd', 'e']);
  });

  it('two notices at the same moment make one invitation', async () => {
    await Promise.all([test.outbox.add([notice('a')]), test.outbox.add([notice('b')])]);
    await test.settle();
    assert.equal(templates().length, 1);
  });

  it('the same notice parked again days later invites again', async () => {
    await test.add(notice('a'));
    test.answerBy((id) => (id === 'a' ? 131047 : 'accept'));
    await test.pass(2 * days);
    await writes();
    assert.deepEqual([await test.stateOf('a'), templates().length], ['parked', 2]);
  });

  it('without leave, or without a template, nobody is invited', async () => {
    test.mayNotify.is = false;
    await test.add(notice('a'));
    assert.deepEqual([test.calls.length, await test.stateOf('a')], [0, 'parked']);
    await test.end();
    test = createOutboxUnderTest({ template: null });
    test.windows.set('c1', null);
    await test.add(notice('a'));
    assert.deepEqual([test.calls.length, await test.stateOf('a')], [0, 'parked']);
  });

  it('STOP while the invitation waits is heeded', async () => {
    test.answerBy(() => 190);
    await test.add(outgoing('x', { conversationId: 'c2' }), notice('a'));
    await test.pass(2 * minutes);
    test.mayNotify.is = false;
    test.answerBy(() => 'accept');
    const before = test.calls.length;
    await test.pass(5 * minutes);
    assert.deepEqual(test.sent().slice(before), ['x']);
  });

  it('an invitation that still waits is taken back when the resident writes', async () => {
    test.answerBy(() => 190);
    await test.add(notice('a'));
    const before = test.calls.length;
    await writes();
    test.answerBy(() => 'accept');
    await test.pass(5 * minutes);
    assert.deepEqual(test.sent().slice(before), ['a']);
  });

  for (const code of [131048, 132001, 131049, 131050])
    it(`an invitation that is refused with ${String(code)} is not repeated; the notice stays`, async () => {
      test.answerBy((id) => (id.includes('#invitation') ? code : 'accept'));
      await test.add(notice('a'));
      await test.pass(2 * hours);
      assert.deepEqual([test.calls.length, await test.stateOf('a')], [1, 'parked']);
      assert.deepEqual(test.codes(), [`MESSAGE_FAILED_${String(code)}`]);
    });

  it('131048 stops all invitations of the number for a day', async () => {
    test.script.push(131048);
    await test.add(notice('a'));
    test.windows.set('c2', null);
    await test.add(outgoing('x', { kind: 'notice', conversationId: 'c2' }));
    assert.equal(test.calls.length, 1);
    await test.pass(25 * hours);
    await test.add(outgoing('y', { kind: 'notice', conversationId: 'c2' }));
    assert.equal(test.calls.length, 2);
  });

  it('131047: the window is closed here too, the answer is parked, the next is not tried', async () => {
    test.windows.delete('c1');
    test.script.push(131047);
    await test.add(outgoing('a'), outgoing('b'));
    await test.pass(1 * hours);
    assert.deepEqual([test.sent(), test.closed], [['a'], ['c1']]);
    assert.deepEqual([await test.stateOf('a'), await test.stateOf('b')], ['parked', 'parked']);
  });

  it('131047 of a notice invites', async () => {
    test.windows.delete('c1');
    test.script.push(131047);
    await test.add(notice('a'));
    assert.equal(templates().length, 1);
  });

  it('a resident who writes while it is being parked does not wait for the next time', async () => {
    let open = (): void => undefined;
    await test.end();
    let isOpen = false;
    test = createOutboxUnderTest({
      windowOpenUntil: () =>
        isOpen
          ? Promise.resolve(new Date(Date.now() + days))
          : new Promise((resolve) => {
              open = () => resolve(null);
            }),
    });
    await test.add(outgoing('a'));
    isOpen = true;
    await test.outbox.released('c1');
    open();
    await test.pass(1 * seconds);
    assert.deepEqual(test.sent(), ['a']);
  });

  it('one who wrote while we were down gets it at the start', async () => {
    await test.add(outgoing('a'));
    test.windows.delete('c1');
    await test.restart();
    assert.deepEqual(test.sent(), ['a']);
  });

  it('what is parked holds up nothing inside the window', async () => {
    await test.add(outgoing('a'));
    test.windows.delete('c1');
    await test.add(outgoing('b'));
    assert.deepEqual(test.sent(), ['b']);
  });

  it('goes to the number that the resident has now', async () => {
    await test.add(outgoing('a'));
    test.windows.delete('c1');
    await test.outbox.released('c1', { userId: 'NL.2' });
    await test.settle();
    assert.deepEqual(test.calls[0]?.to, { userId: 'NL.2' });
  });

  it('invites from outside, once', async () => {
    const invited = { id: 'wamid.old', conversationId: 'c1', phoneNumberId: 'n1', to: { phone: '316' } };
    await Promise.all([test.outbox.invite(invited), test.outbox.invite(invited)]);
    await test.settle();
    assert.equal(templates().length, 1);
  });

  it('what is parked goes after 30 days', async () => {
    await test.add(outgoing('a'));
    await test.pass(31 * days);
    await test.outbox.removeOld();
    assert.deepEqual([await test.row('a'), test.outbox.figures().parked], [null, 0]);
  });

  describe('when the resident has everything erased', () => {
    it('what is out goes, what is not goes, what is kept goes on', async () => {
      test.windows.delete('c1');
      await test.add(outgoing('out'));
      test.windows.set('c1', null);
      await test.add(outgoing('parked'), outgoing('keep'), outgoing('other', { conversationId: 'c2' }));
      await test.outbox.erase('c1', ['keep']);
      await writes();
      assert.deepEqual(test.sent(), ['out', 'other', 'keep']);
      assert.deepEqual([await test.row('out'), await test.row('parked')], [null, null]);
      assert.notEqual((await test.row('other'))?.message, null);
    });

    for (const [answer, left] of [
      [131000, null],
      ['reset', null],
    ] as const)
      it(`what is under way is not sent again after ${String(answer)}`, async () => {
        await test.end();
        const held: (() => void)[] = [];
        const send = async () => {
          await new Promise<void>((resolve) => held.push(resolve));
          return answer === 'reset'
            ? ({ kind: 'unclear', why: 'reset' } as const)
            : ({ kind: 'refused', code: answer, errorClass: 'retry' } as const);
        };
        test = createOutboxUnderTest({ client: { send } });
        await test.add(outgoing('a'));
        await test.outbox.erase('c1');
        held[0]?.();
        await test.pass(1 * hours);
        assert.deepEqual([await test.row('a'), held.length], [left, 1]);
      });

    it('what was under way at a crash is not sent again', async () => {
      test.windows.delete('c1');
      test.script.push('hang');
      await test.add(outgoing('a'));
      await test.outbox.erase('c1');
      await test.restart();
      await test.pass(1 * minutes);
      assert.deepEqual([test.sent(), await test.row('a')], [['a'], null]);
    });
  });
});
