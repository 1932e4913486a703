/** What stays on disk and in the log of somebody who had all erased, and of anybody: no words, no number, no name. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examplePhoto } from '../../src/commands/loopback-graph/example-media.ts';
import type { Resident } from '../../src/commands/loopback-graph/resident.ts';
import { accessToken, appSecret, runWhatsApp, type WhatsAppService } from './whatsapp-service.ts';

const phone = '31698765432';
const words = ['mijn huis is te duur en ik heb zorgtoeslag', 'zwelgjes', 'Noor Bakker', 'noor_b'];

describe('what is left of a conversation over WhatsApp', function () {
  this.timeout(60_000);
  let service: WhatsAppService;
  let resident: Resident;
  before(async () => {
    service = await runWhatsApp();
    resident = service.graph.resident({
      phone,
      userId: 'NL.55511122233344455566',
      name: 'Noor Bakker',
      username: 'noor_b',
    });
    for (const line of ['hoi', 'alles nagaan', 'helemaal alleen', '46', words[0] ?? '', 'zwelgjes'])
      await service.read(resident.says(line));
    await service.read(resident.sendsPhoto(examplePhoto, 'zwelgjes op de foto'));
    await service.read(resident.says('ja'));
    await service.read(resident.says('mens'));
    await service.read(resident.says('ja'));
    await service.read(resident.says('ja'));
    await service.graph.idle();
  });
  after(() => service.close());

  const contents = async (): Promise<[file: string, bytes: Buffer][]> => {
    const files = (await readdir(service.dataDir, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name)).filter((path) => !path.includes('/models/'));
    return Promise.all(paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(path)]));
  };
  /** WhatsApp's ids hold the number too. */
  const ids = (): string[] => [phone, resident.person.userId ?? ''];
  const wamids = (): string[] =>
    service.graph.calls
      .flatMap(({ messageId }) => messageId ?? [])
      .concat(service.graph.reads.map(({ messageId }) => messageId));
  const filesWith = async (needles: readonly string[]): Promise<string[]> =>
    (await contents()).flatMap(([path, bytes]) =>
      needles
        .filter((needle) => bytes.includes(needle))
        .map((needle) => `${path.slice(service.dataDir.length)}: ${needle}`),
    );

  it('has something to erase', async () => {
    assert.ok((await filesWith(ids())).length > 0);
    assert.ok((await filesWith(['Hoe oud bent u?'])).length > 0);
  });

  it('"wis mijn gegevens" leaves no words, no number, no id and no file', async () => {
    assert.match(await service.read(resident.says('wis mijn gegevens')), /^Bij mij is alles gewist\./);
    // The goodbye has arrived.
    await service.graph.idle();
    await service.stopService();
    assert.deepEqual(await filesWith([...ids(), ...words, 'Hoe oud bent u?', 'Mag een medewerker']), []);
    assert.deepEqual(await filesWith(wamids()), []);
    const media = (await contents()).filter(([path]) => path.includes('whatsapp-media'));
    assert.deepEqual(media, []);
  });

  it('knows nobody after that', async () => {
    await service.startService();
    assert.match(await service.read(resident.says('hallo')), /^Hallo\. Ik ben Wegwijs/);
  });

  it('logs neither words, nor numbers, nor names, nor secrets', () => {
    const log = service.log.join('\n');
    for (const secret of [...ids(), ...words, accessToken, appSecret, 'huur', 'Hallo'])
      assert.equal(log.includes(secret), false, secret);
  });
});
