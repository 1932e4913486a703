/** A photo or a letter for a volunteer: fetched after a yes only, kept for a week, and never what it only says it is. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleDocument, examplePhoto, exampleVoice } from '../../src/commands/loopback-graph/example-media.ts';
import type { Delivery, Resident } from '../../src/commands/loopback-graph/resident.ts';
import { runWhatsApp, type WhatsAppService } from './whatsapp-service.ts';

const dayMs = 24 * 3_600_000;
const program = Buffer.concat([Buffer.from('MZ\u0090\0\u0003', 'latin1'), Buffer.alloc(200, 7)]);
const page = Buffer.from('<html><script>alert(1)</script></html>');

describe('what a resident shows a volunteer over WhatsApp', function () {
  this.timeout(60_000);
  let service: WhatsAppService;
  let resident: Resident;
  before(async () => {
    service = await runWhatsApp();
  });
  after(() => service.close());
  beforeEach(() => {
    resident = service.graph.resident({ phone: '31612345678' });
  });
  afterEach(async () => {
    await service.read(resident.says('wis mijn gegevens'));
    assert.deepEqual(await kept(), []);
  });

  const kept = async (): Promise<Buffer[]> => {
    const folder = join(service.dataDir, 'whatsapp-media', 'bytes');
    return Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file))));
  };
  let callsBefore = 0;
  const mediaCalls = () => service.graph.calls.slice(callsBefore).filter(({ method }) => method === 'GET');
  const sent = async (send: (from: Resident) => Promise<Delivery>): Promise<void> => {
    callsBefore = service.graph.calls.length;
    await service.read(resident.says('hoi'));
    await service.read(send(resident));
  };
  const isKept = (): Promise<void> => service.until('it to be kept', async () => (await kept()).length === 1);

  const files: [what: string, send: (resident: Resident) => Promise<Delivery>, bytes: Buffer][] = [
    ['a photo', (r) => r.sendsPhoto(), examplePhoto],
    ['a document', (r) => r.sendsDocument(), exampleDocument],
    ['a voice note', (r) => r.sendsVoice(), exampleVoice],
  ];
  for (const [what, send, bytes] of files)
    it(`${what}: nothing before the yes, then the very bytes`, async () => {
      await sent(send);
      assert.deepEqual([mediaCalls(), await kept()], [[], []]);
      assert.match(await service.read(resident.says('ja')), /^Goed\. Een vrijwilliger kan er in kantooruren naar/);
      await isKept();
      assert.deepEqual(await kept(), [bytes]);
      assert.deepEqual(
        mediaCalls().map(({ status }) => status),
        [200, 200],
      );
    });

  it('is not fetched after a no', async () => {
    await sent((r) => r.sendsPhoto());
    assert.match(await service.read(resident.says('nee')), /Ik bewaar er niets van/);
    await service.read(resident.says('hoi'));
    assert.deepEqual([mediaCalls(), await kept()], [[], []]);
  });

  for (const [what, bytes] of [
    ['a program', program],
    ['a web page', page],
  ] as const)
    it(`${what} that calls itself a photo is not kept`, async () => {
      const refused = () => service.log.filter((line) => line.includes('MEDIA_NOT_KEPT')).length;
      const before = refused();
      await sent((r) => r.sendsPhoto(bytes, undefined, 'image/jpeg'));
      await service.read(resident.says('ja'));
      await service.until('it to be refused', () => refused() === before + 1);
      assert.deepEqual(await kept(), []);
    });

  it('is gone after seven days', async () => {
    await sent((r) => r.sendsPhoto());
    await service.read(resident.says('ja'));
    await isKept();
    service.graph.advance(7 * dayMs + 1000);
    await service.stopService();
    await service.startService();
    assert.deepEqual(await kept(), []);
  });

  it('is gone with "wis mijn gegevens"', async () => {
    await sent((r) => r.sendsPhoto());
    await service.read(resident.says('ja'));
    await isKept();
    assert.match(await service.read(resident.says('wis mijn gegevens')), /^Bij mij is alles gewist\./);
    assert.deepEqual(await kept(), []);
  });
});
