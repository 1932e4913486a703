import { randomInt } from 'node:crypto';

export interface Verified {
  readonly status: number;
  /** The challenge came back as it was, and as plain text. */
  readonly ok: boolean;
}

/** The handshake that Meta does when a webhook is set. */
export async function verifyCallback(callbackUrl: string, token: string): Promise<Verified> {
  const challenge = String(randomInt(1_000_000_000));
  const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.challenge': challenge, 'hub.verify_token': token });
  const answer = await fetch(`${callbackUrl}?${query.toString()}`);
  const isPlain = answer.headers.get('content-type')?.startsWith('text/plain') ?? false;
  return { status: answer.status, ok: (await answer.text()) === challenge && answer.status === 200 && isPlain };
}
