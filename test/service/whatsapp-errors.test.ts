/** What the resident gets, and what the log says, when WhatsApp refuses the first answer with each of its codes. */
import assert from 'node:assert/strict';
import type { ScriptedAnswer } from '../../src/commands/loopback-graph/script.ts';
import { runWhatsApp, type WhatsAppService } from './whatsapp-service.ts';

const minuteMs = 60_000;

/** `later`: both answers come, in order. `lost`: the first never comes, the log says so, the second does. */
type Fate = 'later' | 'lost';
const fates: readonly (readonly [what: string, codes: readonly number[], fate: Fate, logged: RegExp | null])[] = [
  ['the token', [0, 190], 'later', /WHATSAPP_STOPPED/],
  ['a permission', [3, 10, 200, 219, 299], 'later', /WHATSAPP_STOPPED/],
  ['the account', [368, 131031, 130497, 131042], 'later', /WHATSAPP_STOPPED/],
  ['the registration', [131045, 133000, 133010, 133016], 'later', /WHATSAPP_STOPPED/],
  ['a bad moment', [1, 2, 131000, 131016, 133004], 'later', null],
  ['too much from the number', [4, 80007, 130429], 'later', null],
  ['too much to the recipient', [131056], 'later', null],
  ['complaints about the number', [131048], 'later', null],
  ['the closed window', [131047], 'later', null],
  ['a user id without a number', [131062], 'later', null],
  ['WhatsApp withholds it', [131049, 130472], 'lost', /MESSAGE_FAILED/],
  ['the recipient wants none', [131050], 'lost', /MESSAGE_FAILED/],
  ['cannot be delivered', [131026, 131030], 'lost', /MESSAGE_FAILED/],
  ['a mistake of ours', [33, 100, 131008, 131009, 131021, 131051, 131052, 131053], 'lost', /MESSAGE_FAILED/],
  ['a template', [132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069], 'lost', /MESSAGE_FAILED/],
];

describe('what WhatsApp answers to an answer', function () {
  this.timeout(60_000);
  let service: WhatsAppService;
  let count = 0;
  before(async () => {
    service = await runWhatsApp();
  });
  after(() => service.close());

  interface Outcome {
    /** Times that each of the two answers was taken. */
    readonly taken: readonly number[];
    readonly inOrder: boolean;
    readonly log: string;
  }
  async function refused(answer: ScriptedAnswer): Promise<Outcome> {
    count += 1;
    const passerBy = service.graph.resident({ phone: '31611111111' });
    const resident = service.graph.resident({ phone: `316000${String(count).padStart(5, '0')}` });
    const [logBefore, callsBefore] = [service.log.length, service.graph.calls.length];
    service.graph.script([{ answer }]);
    const posts = () =>
      service.graph.calls
        .slice(callsBefore)
        .filter(({ path, body }) => path.endsWith('/messages') && !JSON.stringify(body).includes('"status"'));
    const taken = () =>
      service.graph.sent.filter(({ person }) => person === resident.person).map(({ bizData = '' }) => bizData);
    const first = await resident.says('hoi');
    await service.until('the refusal', () => posts().length > 0);
    service.graph.advance(3 * minuteMs);
    const second = await resident.says('alles nagaan');
    const of = (id: string): number => taken().filter((bizData) => bizData.startsWith(`${id}#`)).length;
    // The refusal may have come after the clock went on: then it goes on again, and somebody else wakes the sender.
    const goOn = everyHundred(() => {
      service.graph.advance(3 * minuteMs);
      void passerBy.says('hoi');
    });
    await service.until('the second answer', async () => {
      goOn();
      const figures = await Promise.all(['outbox_waiting', 'outbox_doubtful'].map(service.figure));
      return of(second.id) > 0 && figures.every((left) => left === 0);
    });
    return {
      taken: [of(first.id), of(second.id)],
      inOrder: taken().at(-1)?.startsWith(second.id) === true,
      log: service.log.slice(logBefore).join('\n'),
    };
  }

  for (const [what, codes, fate, logged] of fates)
    for (const code of codes)
      it(`${String(code)}, ${what}: ${fate}`, async () => {
        const { taken, inOrder, log } = await refused({ code, details: 'tel 31612345678' });
        assert.deepEqual([taken, inOrder], [[fate === 'later' ? 1 : 0, 1], true]);
        assert.equal(await service.figure('stopped'), 0);
        if (logged === null) assert.doesNotMatch(log, /WHATSAPP_STOPPED|MESSAGE_FAILED/);
        else assert.match(log, logged);
        assert.doesNotMatch(log, /31612345678|Hallo/);
      });

  const mishaps: readonly (readonly [ScriptedAnswer, taken: readonly number[], doubled: boolean])[] = [
    ['html429', [1, 1], false],
    ['html500', [1, 1], false],
    ['resetAfterAccept', [1, 1], false],
    ['reset', [1, 1], true],
    ['garbage', [1, 1], true],
  ];
  for (const [answer, taken, doubled] of mishaps)
    it(`${JSON.stringify(answer)}: comes once${doubled ? ', and the doubt is told' : ''}`, async () => {
      const before = await service.figure('outbox_possible_doubles');
      const outcome = await refused(answer);
      assert.deepEqual([outcome.taken, outcome.inOrder], [taken, true]);
      assert.equal(outcome.log.includes('POSSIBLE_DOUBLE'), doubled);
      assert.equal((await service.figure('outbox_possible_doubles')) - before, doubled ? 1 : 0);
    });
});

function everyHundred(act: () => void): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % 100 === 0) act();
  };
}
