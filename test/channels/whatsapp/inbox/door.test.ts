import assert from 'node:assert/strict';
import { createDoor } from '../../../../src/channels/whatsapp/inbox/door.ts';

describe('the door', () => {
  it('is quiet when nobody comes', async () => {
    await createDoor().quiet();
  });

  it('lets who comes go first, whatever comes of it', async () => {
    const door = createDoor();
    const told: string[] = [];
    let finish: () => void = () => undefined;
    const first = door.enter(() => new Promise<void>((resolve) => (finish = resolve)).then(() => told.push('kept')));
    const failing = door.enter(() => Promise.reject(new Error('the disk is full')));
    const turn = door.quiet().then(() => told.push('turn'));
    await assert.rejects(failing, /disk/);
    finish();
    await Promise.all([first, turn]);
    assert.deepEqual(told, ['kept', 'turn']);
  });

  it('keeps nobody waiting for ever', async () => {
    const door = createDoor();
    void door.enter(() => new Promise(() => undefined));
    await door.quiet();
  });

  it('gives what the work gives', async () => {
    assert.equal(await createDoor().enter(() => Promise.resolve(7)), 7);
  });
});
