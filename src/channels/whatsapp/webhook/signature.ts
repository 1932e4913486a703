import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether `X-Hub-Signature-256` is that of these very bytes under the app secret, compared in constant time. The bytes must be
 * as they came: Meta signs its own escapes (`\u00e9`, `\/`), which parsing and writing again would lose.
 */
export const isSigned = (bytes: Uint8Array, header: string | undefined, appSecret: string): boolean => {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', appSecret).update(bytes).digest());
};

/** Takes as long for a wrong secret as for a right one, whatever their lengths. */
export const isSameSecret = (given: string, secret: string): boolean => timingSafeEqual(hashOf(given), hashOf(secret));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
