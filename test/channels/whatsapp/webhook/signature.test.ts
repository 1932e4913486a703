import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameSecret, isSigned } from '../../../../src/channels/whatsapp/webhook/signature.ts';
import { sign } from './posts.ts';

describe('the signature of a webhook', () => {
  const vectors: [secret: string, body: string, hash: string][] = [
    ['secret', 'test', '0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914'],
    [
      'app-secret-test',
      '{"object":"whatsapp_business_account","entry":[]}',
      '5d4a1124b075cf092476e6677b89ce220ec42f3593e0c842f738827622e0c143',
    ],
    [
      'app-secret-test',
      String.raw`{"t":"caf\u00e9 \ud83d\ude00"}`,
      '42a18f176d0328ec013be6ae4919e7bb234e5038e53ea5c1a3efa15a6fa766c7',
    ],
  ];
  for (const [secret, body, hash] of vectors)
    it(`is that of ${body}`, () => {
      assert.equal(isSigned(Buffer.from(body), `sha256=${hash}`, secret), true);
      assert.equal(isSigned(Buffer.from(JSON.stringify(body)), `sha256=${hash}`, secret), false);
    });

  const hash = sign('test', 'secret').slice('sha256='.length);
  const wrong: [what: string, header: string | undefined][] = [
    ['is not there', undefined],
    ['is empty', ''],
    ['has no scheme', hash],
    ['is of the old kind', `sha1=${hash.slice(0, 40)}`],
    ['is too short', `sha256=${hash.slice(1)}`],
    ['is too long', `sha256=${hash}0`],
    ['is not hexadecimal', `sha256=${'g'.repeat(64)}`],
    ['is there twice', `sha256=${hash}, sha256=${hash}`],
    ['is that of another secret', sign('test', 'other')],
  ];
  for (const [what, header] of wrong)
    it(`is refused when it ${what}`, () => assert.equal(isSigned(Buffer.from('test'), header, 'secret'), false));

  it('changes with every bit', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (bytes, at, bit) => {
          const changed = Uint8Array.from(bytes);
          const index = at % bytes.length;
          changed[index] = (changed[index] ?? 0) ^ (1 << bit);
          const header = sign(Buffer.from(bytes));
          assert.equal(isSigned(bytes, header, 'app-secret-test'), true);
          assert.equal(isSigned(changed, header, 'app-secret-test'), false);
        },
      ),
    );
  });

  it('compares secrets of any length', () => {
    assert.equal(isSameSecret('één', 'één'), true);
    for (const other of ['', 'e', 'één ', 'x'.repeat(10_000)]) assert.equal(isSameSecret(other, 'één'), false);
  });
});
