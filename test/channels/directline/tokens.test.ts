import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTokens, type TokenClaims } from '../../../src/channels/directline/tokens.ts';

describe('Direct Line tokens', () => {
  let nowMs: number;
  beforeEach(() => (nowMs = Date.parse('2026-07-01T12:00:00Z')));
  const tokensOf = (secret: string) => createTokens({ secret, lifetimeSeconds: 1800, now: () => new Date(nowMs) });
  const claims: TokenClaims = {
    conv: 'c',
    user: 'dl_anna',
    origins: ['https://a.nl'],
    start: { municipality: 'almere' },
  };

  it('gives back what was signed, until the last second', () => {
    const { access } = tokensOf('secret');
    const token = access.sign(claims);
    assert.deepEqual(access.verify(token), { kind: 'valid', claims });
    nowMs += 1_799_999;
    assert.equal(access.verify(token).kind, 'valid');
    nowMs += 1;
    assert.equal(access.verify(token).kind, 'expired');
  });

  it('is a JWT in which clients find their user', () => {
    const [header = '', payload = ''] = tokensOf('secret').access.sign(claims).split('.');
    const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
    const iat = nowMs / 1000;
    assert.deepEqual(decode(header), { alg: 'HS256', typ: 'JWT' });
    assert.deepEqual(decode(payload), { ...claims, iat, exp: iat + 1800 });
  });

  it('is worth nothing under another secret, for another purpose, or changed', () => {
    const { access, ticket, file } = tokensOf('secret');
    const token = access.sign(claims);
    assert.equal(tokensOf('other').access.verify(token).kind, 'invalid');
    assert.equal(ticket.verify(token).kind, 'invalid');
    assert.equal(file.verify(token).kind, 'invalid');
    fc.assert(
      fc.property(fc.nat({ max: token.length - 2 }), fc.constantFrom('A', 'z', '.', '='), (at, sign) => {
        const changed = token.slice(0, at) + sign + token.slice(at + 1);
        return changed === token || access.verify(changed).kind === 'invalid';
      }),
    );
  });

  it('takes any text for what it is: no token', () => {
    const { access } = tokensOf('secret');
    fc.assert(fc.property(fc.string(), (text) => access.verify(text).kind === 'invalid'));
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
    assert.equal(access.verify(none).kind, 'invalid');
  });
});
