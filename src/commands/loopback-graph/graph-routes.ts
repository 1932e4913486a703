/** The paths of the Graph API that are served here. */
import type { IncomingMessage } from 'node:http';
import { checkProduct } from './check-message.ts';
import { fault } from './graph-fault.ts';
import { bodyOf, ok, refused, type Answer } from './http-answer.ts';
import type { MediaStore } from './media.ts';
import { jsonOf, type Json } from './meta-json.ts';

export interface RouteParts {
  readonly accessToken: string;
  readonly phoneNumberId: string;
  readonly media: MediaStore;
  readonly takeMessage: (body: Json) => Answer;
  /** Where this server is reached. */
  readonly origin: () => string;
}

export interface Routed {
  readonly answer: Answer;
  /** What was posted, as far as it is JSON. */
  readonly body: unknown;
}

export const mediaPath = '/media-files/';

export function createRoutes(parts: RouteParts): (request: IncomingMessage) => Promise<Routed> {
  const { media, phoneNumberId } = parts;
  return async (request) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const bytes = await bodyOf(request);
    const body = jsonIn(bytes, request.headers['content-type']);
    const answered = (answer: Answer): Routed => ({ answer, body });
    if (request.headers.authorization !== `Bearer ${parts.accessToken}`)
      return answered(refused(fault(190, 'Invalid OAuth access token - Cannot parse access token')));
    if (pathname.startsWith(mediaPath)) return answered(fileAt(pathname.slice(mediaPath.length), media));
    const [, id = '', edge] = /^\/v\d+\.0\/(\d+)(?:\/(\w+))?$/.exec(pathname) ?? [];
    const call = `${request.method ?? ''} ${edge ?? ''}`;
    if (call === 'POST messages' && id === phoneNumberId) return answered(messageIn(body, parts));
    if (call === 'POST media' && id === phoneNumberId) return answered(await uploaded(request, bytes, media));
    if (call === 'GET ' && media.has(id)) return answered(ok(describe(id, parts)));
    if (call === 'DELETE ' && media.has(id)) return answered(ok({ success: media.remove(id) }));
    return answered(refused(fault(100, `Unsupported request. Object with ID '${id}' does not exist.`)));
  };
}

function messageIn(body: unknown, { takeMessage }: RouteParts): Answer {
  return body === undefined ? refused(fault(100, 'The body is no JSON object.')) : takeMessage(jsonOf(body));
}

function jsonIn(bytes: Buffer, contentType = ''): unknown {
  if (!contentType.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const describe = (id: string, { media, origin }: RouteParts): Json => ({
  messaging_product: 'whatsapp',
  url: `${origin()}${mediaPath}${media.address(id)}`,
  ...media.item(id),
});

function fileAt(address: string, media: MediaStore): Answer {
  const file = media.behind(address);
  return file === null
    ? { status: 404, bytes: Buffer.from('URL signature expired'), contentType: 'text/plain' }
    : { status: 200, ...file };
}

async function uploaded(request: IncomingMessage, bytes: Buffer, media: MediaStore): Promise<Answer> {
  try {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(bytes), { headers }).formData();
    const file = form.get('file');
    const found = checkProduct({ messaging_product: form.get('messaging_product') });
    if (found !== null) return refused(found);
    if (file === null || typeof file === 'string') return refused(fault(131008, 'The parameter file is required.'));
    const type = form.get('type');
    const contentType = typeof type === 'string' && type.includes('/') ? type : file.type;
    return ok({ id: media.add(new Uint8Array(await file.arrayBuffer()), contentType, 'uploaded') });
  } catch {
    return refused(fault(131053, 'The body is no multipart form.'));
  }
}
