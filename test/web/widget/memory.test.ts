import { deepEqual, equal } from 'node:assert/strict';
import { createMemory, type Kept, type TabStorage } from '../../../src/web/widget/memory.ts';

const nothing: Kept = { conversation: null, open: false, draft: '', unsent: [] };
const kept: Kept = {
  conversation: { id: 'c', token: 't', resume: null },
  open: true,
  draft: 'hal',
  unsent: [{ text: 'hoi', clientId: '1' }],
};

describe('the memory of a tab', () => {
  it('gives back what was kept, for its own municipality only', () => {
    const storage = fakeStorage();
    createMemory(() => storage, 'zoetermeer').write(kept);
    deepEqual(createMemory(() => storage, 'zoetermeer').read(), kept);
    deepEqual(createMemory(() => storage, 'almere').read(), nothing);
  });

  it('forgets every conversation, and nothing of the page around it', () => {
    const storage = fakeStorage();
    storage.setItem('page', 'stays');
    const memory = createMemory(() => storage, 'zoetermeer');
    memory.write(kept);
    createMemory(() => storage, null).write(kept);
    memory.forget();
    deepEqual([storage.length, storage.getItem('page')], [1, 'stays']);
  });

  for (const broken of ['', '{', '7', '{"conversation":{"id":1}}', '{"unsent":[1,{}],"draft":2}'])
    it(`reads «${broken}» as nothing`, () => {
      const storage = fakeStorage();
      storage.setItem('wegwijs:', broken);
      deepEqual(createMemory(() => storage, null).read(), nothing);
    });

  it('works without storage', () => {
    const memory = createMemory(() => {
      throw new Error('forbidden');
    }, null);
    memory.write(kept);
    memory.forget();
    equal(memory.read().conversation, null);
  });
});

function fakeStorage(): TabStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
