import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export interface SignedTokens<Claims> {
  lifetimeSeconds: number;
  sign(claims: Claims): string;
  verify(token: string): Verified<Claims>;
}
export type Verified<Claims> = { kind: 'valid'; claims: Claims } | { kind: 'expired' } | { kind: 'invalid' };

export interface SignedTokensOptions<Claims> {
  secret: string;
  /** Tokens of one purpose are worth nothing for another: each has its own key. */
  purpose: string;
  lifetimeSeconds: number;
  claims: z.ZodType<Claims>;
  now: () => Date;
}

/** JWTs (HS256) of our own making: clients read the claim `user` from them, nobody else has to verify them. */
export const createSignedTokens = <Claims extends object>(
  options: SignedTokensOptions<Claims>,
): SignedTokens<Claims> => {
  const { lifetimeSeconds } = options;
  const key = Buffer.from(hkdfSync('sha256', options.secret, 'wegwijs', options.purpose, 32));
  const nowSeconds = (): number => Math.floor(options.now().getTime() / 1000);
  const signature = (signed: string): Buffer => createHmac('sha256', key).update(signed).digest();

  return {
    lifetimeSeconds,
    sign: (claims) => {
      const payload = { ...claims, iat: nowSeconds(), exp: nowSeconds() + lifetimeSeconds };
      const signed = `${header}.${encode(payload)}`;
      return `${signed}.${signature(signed).toString('base64url')}`;
    },
    verify: (token) => {
      const parts = /^([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(token);
      const [, signed = '', payload = '', given = ''] = parts ?? [];
      if (parts === null || !areEqual(Buffer.from(given, 'base64url'), signature(signed))) return { kind: 'invalid' };
      const { exp, ...claims } = expiring.parse(decode(payload));
      return exp > nowSeconds() ? { kind: 'valid', claims: options.claims.parse(claims) } : { kind: 'expired' };
    },
  };
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
const header = encode({ alg: 'HS256', typ: 'JWT' });
const expiring = z.looseObject({ exp: z.int() });

const areEqual = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
