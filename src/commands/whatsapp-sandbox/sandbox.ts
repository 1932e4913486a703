/** A phone, a loopback Graph and a service that believes it talks with WhatsApp. */
import { randomBytes } from 'node:crypto';
import type { Texts } from '../../locales/texts.ts';
import { createLoopbackGraph, type LoopbackGraph } from '../loopback-graph/loopback-graph.ts';
import { buildPhone, type Bundle } from './build-phone.ts';
import { createPhone } from './phone.ts';
import { phoneTexts } from './phone-texts.ts';
import { startSandboxServer } from './sandbox-server.ts';

export interface Secrets {
  readonly appSecret: string;
  readonly accessToken: string;
  readonly verifyToken: string;
}

export interface Service {
  /** Where WhatsApp would post to. */
  readonly webhookUrl: string;
  stop(): Promise<void>;
}

export interface SandboxParts {
  readonly port: number;
  readonly texts: Pick<Texts, 'say'>;
  readonly bundle: Bundle;
  readonly startService: (graph: LoopbackGraph, secrets: Secrets) => Promise<Service>;
}

export interface Sandbox {
  readonly url: string;
  readonly graph: LoopbackGraph;
  stop(): Promise<void>;
}

/** @throws SANDBOX_WEBHOOK when the service does not answer the handshake */
export async function startSandbox({ port, texts, bundle, startService }: SandboxParts): Promise<Sandbox> {
  const [appSecret, accessToken, verifyToken] = [madeUp(), madeUp(), madeUp()];
  const secrets = { appSecret, accessToken, verifyToken };
  let changed = (): void => undefined;
  const graph = await createLoopbackGraph({
    ...secrets,
    templates: 'any',
    statuses: { order: 'inOrder', delayMs: 150, gapMs: 350 },
    retry: { firstMs: 200, mostMs: 5000, tries: 12 },
    onChange: () => changed(),
  });
  const stops: (() => Promise<void>)[] = [() => graph.close()];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    // The page comes last: what is typed on it must find the service there.
    const service = await startService(graph, secrets);
    stops.push(() => service.stop());
    graph.setCallbackUrl(service.webhookUrl);
    const { ok, status } = await graph.verify();
    if (!ok) throw new Error(`SANDBOX_WEBHOOK: ${service.webhookUrl} answered the handshake with ${String(status)}`);
    const phone = createPhone(graph, () => changed());
    const server = await startSandboxServer({ port, page: buildPhone(phoneTexts(texts), bundle), phone: () => phone });
    stops.push(() => server.stop());
    changed = () => server.changed();
    return { url: server.url, graph, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const madeUp = (): string => randomBytes(16).toString('hex');
