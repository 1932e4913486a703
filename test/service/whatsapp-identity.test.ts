/** Who somebody is: one story for one person, whatever number or id; and never a stranger's. */
import assert from 'node:assert/strict';
import type { Resident, ResidentOptions } from '../../src/commands/loopback-graph/resident.ts';
import { runWhatsApp, type WhatsAppService } from './whatsapp-service.ts';

const phone = '31612345678';
const hello = /^Hallo\. Ik ben Wegwijs/;
const goesOn = /Hoe oud bent u\?|^U bent 46 jaar/;

describe('who writes over WhatsApp', function () {
  this.timeout(60_000);
  let service: WhatsAppService;
  before(async () => {
    service = await runWhatsApp();
  });
  after(() => service.close());

  /** As far as the question of their age. */
  const inTheMiddle = async (options: ResidentOptions): Promise<Resident> => {
    const resident = service.graph.resident(options);
    for (const line of ['hoi', 'alles nagaan', 'helemaal alleen']) await service.read(resident.says(line));
    return resident;
  };

  for (const as of ['system', 'user_id_update'] as const)
    it(`goes on with a new number and user id, told by ${as}`, async () => {
      const resident = await inTheMiddle({ phone });
      assert.equal((await resident.changesNumber('31687654321', as)).status, 200);
      assert.match(await service.read(resident.says('46')), goesOn);
    });

  it('begins anew for somebody else with the number of before', async () => {
    await inTheMiddle({ phone, name: 'Noor Bakker' });
    const other = service.graph.resident({ phone, name: 'Piet Jansen' });
    assert.match(await service.read(other.says('46')), hello);
    assert.doesNotMatch(await service.read(other.says('overzicht')), /helemaal alleen/);
  });

  it('begins anew for whoever gets a number that was left', async () => {
    const resident = await inTheMiddle({ phone: '31600000001' });
    await resident.changesNumber('31600000002');
    const other = service.graph.resident({ phone: '31600000001' });
    assert.match(await service.read(other.says('46')), hello);
    assert.match(await service.read(resident.says('46')), goesOn);
    const addressed = service.graph.sent.slice(-2).map(({ person }) => person);
    assert.deepEqual(addressed, [other.person, resident.person]);
  });

  it('writes to a user id alone where the number is hidden', async () => {
    const resident = await inTheMiddle({});
    const { to, recipient } = service.graph.sent.at(-1) ?? {};
    assert.deepEqual([to, recipient], [undefined, resident.person.userId]);
  });

  it('writes to a number alone where there is no user id yet, and goes on when one comes', async () => {
    const resident = await inTheMiddle({ phone: '31600000003', userId: null });
    assert.equal(service.graph.sent.at(-1)?.to?.replace('+', ''), '31600000003');
    resident.person.userId = 'NL.777777777777';
    assert.match(await service.read(resident.says('46')), goesOn);
  });

  it('goes on when a number becomes hidden', async () => {
    const resident = await inTheMiddle({ phone: '31600000004' });
    resident.person.phoneVisible = false;
    assert.match(await service.read(resident.says('46')), goesOn);
  });

  it('takes a name for nothing', async () => {
    const resident = await inTheMiddle({ phone: '31600000005', name: 'Noor Bakker' });
    const namesake = service.graph.resident({ phone: '31600000006', name: 'Noor Bakker' });
    assert.match(await service.read(namesake.says('46')), hello);
    resident.person.name = 'alles nagaan';
    assert.match(await service.read(resident.says('46')), goesOn);
  });
});
