import { createServer, type IncomingMessage } from 'node:http';
import type { LoopbackGraph } from '../../src/commands/loopback-graph/loopback-graph.ts';
import type { Secrets, Service } from '../../src/commands/whatsapp-sandbox/sandbox.ts';

type Json = Record<string, unknown>;

/** What is answered to some words: bodies of messages without who they are for. */
export type Answers = (said: string) => Json[];

/** A small service in the place of the real one: reads what comes in, answers through the Graph API. */
export const startPhoneService =
  (answers: Answers) =>
  async (graph: LoopbackGraph, { accessToken, verifyToken }: Secrets): Promise<Service> => {
    const post = (body: Json): Promise<Response> =>
      fetch(`${graph.graphUrl}/${graph.phoneNumberId}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ messaging_product: 'whatsapp', ...body }),
      });
    const answer = async (message: Json): Promise<void> => {
      await post({ status: 'read', message_id: message['id'], typing_indicator: { type: 'text' } });
      for (const body of answers(saidIn(message))) await post({ recipient: message['from_user_id'], ...body });
    };
    const server = createServer(async (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      if (request.method === 'GET') {
        const right = searchParams.get('hub.verify_token') === verifyToken;
        response.writeHead(right ? 200 : 403, { 'content-type': 'text/plain' });
        return void response.end(right ? searchParams.get('hub.challenge') : '');
      }
      const { messages = [] } = JSON.parse(await wordsOf(request)).entry[0].changes[0].value;
      response.writeHead(200).end();
      for (const message of messages) await answer(message);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      webhookUrl: `http://127.0.0.1:${String(port)}/webhooks/whatsapp`,
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  };

async function wordsOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The words, the title that was tapped, or the kind. */
function saidIn(message: Json): string {
  const { text, interactive, type } = JSON.parse(JSON.stringify(message));
  return text?.body ?? interactive?.button_reply?.title ?? interactive?.list_reply?.title ?? type;
}

const text = (body: string): Json => ({ type: 'text', text: { body } });
const interactive = (body: string, more: Json): Json => ({
  type: 'interactive',
  interactive: { body: { text: body }, ...more },
});
const buttons = (body: string, titles: string[], footer?: string): Json =>
  interactive(body, {
    type: 'button',
    ...(footer !== undefined && { footer: { text: footer } }),
    action: { buttons: titles.map((title, index) => ({ type: 'reply', reply: { id: `b${String(index)}`, title } })) },
  });
const list = (body: string, button: string, rows: [title: string, description: string][]): Json =>
  interactive(body, {
    type: 'list',
    action: {
      button,
      sections: [
        { rows: rows.map(([title, description], index) => ({ id: `r${String(index)}`, title, description })) },
      ],
    },
  });

/** Some turns that show every form of a message. */
export const exampleAnswers: Answers = (said) => {
  const known: Record<string, Json[]> = {
    Hallo: [
      buttons(
        'Hallo. Ik ben *Wegwijs*, een computer van de gemeente Zoetermeer. Ik zoek met u naar geld en hulp.\n\nWaar gaat het over?',
        ['Rekeningen', 'Kinderen', 'Alles nagaan'],
        'Uw naam hoef ik niet te weten.',
      ),
    ],
    Rekeningen: [
      list('Welke rekening is nu het moeilijkst?', 'Kies een rekening', [
        ['Huur', 'of de kosten van uw huis'],
        ['Energie', 'gas, water en licht'],
        ['Zorg', 'premie en eigen risico'],
      ]),
    ],
    Energie: [
      interactive(
        'Bij de energiebank helpen mensen u met uw rekening.\n• Neem uw laatste rekening mee\n• Het is gratis',
        {
          type: 'cta_url',
          action: { name: 'cta_url', parameters: { display_text: 'Lees meer', url: 'https://www.zoetermeer.nl' } },
        },
      ),
    ],
    waar: [interactive('Waar bent u nu?', { type: 'location_request_message', action: { name: 'send_location' } })],
    audio: [text('Ik kan niet luisteren naar een spraakbericht. Typ het liever.')],
    stil: [],
    lang: [
      text(Array.from({ length: 45 }, (_, index) => `Regel ${String(index + 1)} van een lang antwoord.`).join('\n')),
    ],
  };
  return known[said] ?? [text(`Ik hoorde: ${said}. Zie zoetermeer.nl of bel *14 079*.`)];
};
