/** Reading requests and writing answers over plain node:http. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultBody, httpStatusOf, type GraphFault } from './graph-fault.ts';

export type Answer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly bytes: Uint8Array; readonly contentType: string }
  /** `hang`: the caller waits for ever; `reset`: the line breaks. */
  | { readonly mishap: 'hang' | 'reset' };

export const ok = (json: unknown): Answer => ({ status: 200, json });

export const page = (status: number, text: string, contentType = 'text/html; charset=utf-8'): Answer => ({
  status,
  bytes: Buffer.from(text),
  contentType,
});

let traces = 0;

export function refused(fault: GraphFault, httpStatus = httpStatusOf(fault.code)): Answer {
  traces += 1;
  return { status: httpStatus, json: faultBody(fault, `A${String(traces).padStart(20, '0')}`) };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function write(response: ServerResponse, answer: Answer): void {
  if ('mishap' in answer) {
    if (answer.mishap === 'reset') response.socket?.resetAndDestroy();
    return;
  }
  const [bytes, contentType] =
    'json' in answer
      ? [Buffer.from(JSON.stringify(answer.json)), 'application/json; charset=UTF-8']
      : [answer.bytes, answer.contentType];
  response.writeHead(answer.status, { 'content-type': contentType, 'content-length': bytes.length }).end(bytes);
}
