import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { sniffContentType } from '../../../src/channels/sniff-content-type.ts';
import { createMemoryUploadStore } from '../../../src/storage/memory/upload-store.ts';
import { secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, read, start, type Reply, type Sent, type Started } from './http-client.ts';

const png = Buffer.from('\x89PNG\r\n\x1A\nrest', 'latin1');
const pdf = Buffer.from('%PDF-1.7 rest');
const html = Buffer.from('<html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

const formOf = (parts: Record<string, Blob>, activity?: object): FormData => {
  const form = new FormData();
  if (activity !== undefined)
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  for (const [name, blob] of Object.entries(parts)) form.append('file', blob, name);
  return form;
};

describe('Direct Line uploads', () => {
  const heard: Partial<Activity>[] = [];
  let service: EchoService;
  let started: Started;
  let nowMs: number;

  beforeEach(async () => {
    heard.length = 0;
    nowMs = Date.parse('2026-07-01T12:00:00Z');
    service = await startEchoService({
      uploads: createMemoryUploadStore(),
      now: () => new Date(nowMs),
      runBot: async ({ activity }) => void heard.push({ ...activity }),
      acceptUpload: async (bytes) => !bytes.includes('EICAR'),
    });
    started = await start(service.domain, secret, { user: { id: 'dl_anna' } });
  });
  afterEach(() => service.stop());

  const upload = (sent: Sent): Promise<Reply> =>
    call('POST', `${service.domain}/conversations/${started.conversationId}/upload?userId=dl_anna`, {
      bearer: started.token,
      ...sent,
    });
  const attachments = async () => {
    await service.idle();
    return heard.at(-1)?.attachments ?? [];
  };

  it('takes a raw file with its name', async () => {
    const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="brief.png"' };
    assert.equal((await upload({ raw: png, headers })).status, 200);
    const [file] = await attachments();
    assert.deepEqual([file?.contentType, file?.name], ['image/png', 'brief.png']);
    assert.equal(heard.at(-1)?.from?.id, 'dl_anna');
  });

  it('takes a form with a message and files', async () => {
    const message = { type: 'message', from: { id: 'x' }, text: 'kijk', channelData: { clientActivityID: 'c1' } };
    const reply = await upload({ raw: formOf({ 'a.png': new Blob([png]), 'b.pdf': new Blob([pdf]) }, message) });
    assert.equal(reply.status, 200);
    const files = await attachments();
    assert.deepEqual(
      files.map(({ contentType, name }) => `${name} ${contentType}`),
      ['a.png image/png', 'b.pdf application/pdf'],
    );
    assert.equal(heard.at(-1)?.text, 'kijk');
    const echo = (await read(service.domain, started)).activities.at(-1);
    assert.deepEqual(echo?.channelData, { clientActivityID: 'c1' });
  });

  it('believes bytes, not names or headers', async () => {
    const headers = { 'content-type': 'text/html', 'content-disposition': 'attachment; filename="x.html"' };
    await upload({ raw: pdf, headers });
    assert.equal((await attachments())[0]?.contentType, 'application/pdf');
  });

  const refused: [what: string, sent: () => Sent, status: number][] = [
    ['a page', () => ({ raw: html, headers: { 'content-type': 'image/png' } }), 415],
    ['a drawing with a script', () => ({ raw: svg, headers: { 'content-type': 'image/svg+xml' } }), 415],
    [
      'a good file beside a bad one',
      () => ({ raw: formOf({ 'a.png': new Blob([png]), 'b.svg': new Blob([svg]) }) }),
      415,
    ],
    ['what the scanner refuses', () => ({ raw: Buffer.concat([pdf, Buffer.from('EICAR')]) }), 415],
    ['nothing', () => ({}), 400],
    ['a form without a file', () => ({ raw: formOf({}, { type: 'message', from: { id: 'x' } }) }), 400],
    [
      'six files',
      () => ({ raw: formOf(Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.png`, new Blob([png])]))) }),
      400,
    ],
    [
      'half a form',
      () => ({ raw: '--x\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
      400,
    ],
    ['a form whose message is no JSON', () => ({ raw: brokenActivity() }), 400],
    [
      'a message that plays the desk',
      () => ({
        raw: formOf({ 'a.png': new Blob([png]) }, { type: 'event', name: 'handoff.status', from: { id: 'x' } }),
      }),
      400,
    ],
  ];
  for (const [what, sent, status] of refused)
    it(`answers ${status} to ${what}, and keeps none of it`, async () => {
      assert.equal((await upload(sent())).status, status);
      assert.deepEqual((await read(service.domain, started)).activities, []);
    });

  it('serves a file for a day, as a download, at its own address only', async () => {
    await upload({ raw: png, headers: { 'content-disposition': 'attachment; filename="a/../b<c>.png"' } });
    const url = (await attachments())[0]?.contentUrl ?? '';
    const reply = await call('GET', url);
    assert.equal(reply.status, 200);
    assert.equal(reply.headers.get('content-type'), 'image/png');
    assert.equal(reply.headers.get('content-disposition'), 'attachment; filename=a_.._b_c_.png');
    assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
    assert.match(reply.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal((await call('GET', url.replace(/\?.*/, ''))).status, 401);
    assert.equal((await call('GET', url.replace(/files\/[\w-]+/, 'files/other'))).status, 403);
    nowMs += 24 * 3600 * 1000;
    assert.equal((await call('GET', url)).status, 403);
  });

  it('removes files after a day, and with their conversation', async () => {
    const uploads = createMemoryUploadStore();
    const other = await startEchoService({ uploads, now: () => new Date(nowMs) });
    const keep = (conversationId: string, savedAt: string): Promise<string> =>
      uploads.save({ conversationId, contentType: 'image/png', name: 'a', savedAt, bytes: png });
    const ids = [
      await keep('a', '2026-06-30T11:59:59Z'),
      await keep('a', '2026-06-30T12:00:01Z'),
      await keep('b', '2026-06-30T12:00:01Z'),
    ];
    const kept = async (): Promise<boolean[]> => Promise.all(ids.map(async (id) => (await uploads.get(id)) !== null));
    await other.directLine.resume();
    assert.deepEqual(await kept(), [false, true, true]);
    await other.directLine.forget('b');
    assert.deepEqual(await kept(), [false, true, false]);
    await other.stop();
  });

  const marks: [bytes: string, contentType: string | null][] = [
    ['\xFF\xD8\xFF\xE0', 'image/jpeg'],
    ['\x89PNG\r\n\x1A\n', 'image/png'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
    ['RIFF\x01\x02\x03\x04WAVEfmt ', null],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['%PDF-1.4', 'application/pdf'],
    ['OggS\0', 'audio/ogg'],
    ['\x1A\x45\xDF\xA3', 'audio/webm'],
    ['\0\0\0\x18ftypM4A ', 'audio/mp4'],
    [' %PDF-1.4', null],
    ['MZ', null],
    ['', null],
  ];
  for (const [bytes, contentType] of marks)
    it(`sees ${contentType ?? 'nothing it knows'} in ${JSON.stringify(bytes)}`, () => {
      assert.equal(sniffContentType(Buffer.from(bytes, 'latin1')), contentType);
    });
});

const brokenActivity = (): FormData => {
  const form = new FormData();
  form.append('activity', new Blob(['{"type":'], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', new Blob([png]), 'a.png');
  return form;
};
