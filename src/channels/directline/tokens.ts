import { z } from 'zod';
import { startEventSchema } from '../../contract.ts';
import { createSignedTokens, type SignedTokens } from './signed-token.ts';

const tokenClaims = z.object({
  conv: z.string(),
  user: z.string(),
  userName: z.string().exactOptional(),
  /** Empty: any origin. */
  origins: z.array(z.string()),
  /** What the conversation starts with when the client does not say: the usual clients cannot say it. */
  start: startEventSchema.exactOptional(),
});
export type TokenClaims = z.infer<typeof tokenClaims>;

const ticketClaims = z.object({ conv: z.string(), watermark: z.int(), origins: z.array(z.string()) });
export type TicketClaims = z.infer<typeof ticketClaims>;

const fileClaims = z.object({ conv: z.string(), file: z.string() });
export type FileClaims = z.infer<typeof fileClaims>;

export interface Tokens {
  /** For calls: one conversation, one user. */
  access: SignedTokens<TokenClaims>;
  /** For a new access token of the same conversation, days later; good for nothing else. */
  resume: SignedTokens<TokenClaims>;
  /** For opening a stream; goes into an address, so it lives a minute. */
  ticket: SignedTokens<TicketClaims>;
  /** For reading one uploaded file, as long as it is kept. */
  file: SignedTokens<FileClaims>;
}

export interface TokensOptions {
  secret: string;
  /** The usual client refreshes after 15 minutes: under 20 minutes it would lose its conversation. */
  lifetimeSeconds: number;
  now: () => Date;
}

export const createTokens = ({ secret, lifetimeSeconds, now }: TokensOptions): Tokens => ({
  access: createSignedTokens({ secret, purpose: 'directline-access', lifetimeSeconds, claims: tokenClaims, now }),
  resume: createSignedTokens({
    secret,
    purpose: 'widget-resume',
    lifetimeSeconds: resumeLifetimeSeconds,
    claims: tokenClaims,
    now,
  }),
  ticket: createSignedTokens({ secret, purpose: 'directline-stream', lifetimeSeconds: 60, claims: ticketClaims, now }),
  file: createSignedTokens({
    secret,
    purpose: 'directline-file',
    lifetimeSeconds: uploadLifetimeSeconds,
    claims: fileClaims,
    now,
  }),
});

export const uploadLifetimeSeconds = 24 * 3600;
/** How long a tab that was left open can take its conversation up again. */
const resumeLifetimeSeconds = 30 * 24 * 3600;
