import assert from 'node:assert/strict';
import { secret, startEchoService, type EchoService } from './echo-service.ts';
import { call, generate, start } from './http-client.ts';

const home = 'https://www.zoetermeer.nl';

describe('Direct Line and origins', () => {
  let service: EchoService;
  before(async () => (service = await startEchoService()));
  after(() => service.stop());

  it('lets a page of another origin ask first', async () => {
    const reply = await call('OPTIONS', `${service.domain}/conversations/x/activities`, {
      headers: {
        origin: home,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent',
      },
    });
    const allowed = (reply.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/, */);
    assert.equal(reply.status, 204);
    assert.equal(reply.headers.get('access-control-allow-origin'), home);
    for (const header of ['authorization', 'content-type', 'x-ms-bot-agent'])
      assert.ok(allowed.includes(header), header);
    assert.match(reply.headers.get('vary') ?? '', /Origin/);
  });

  it('answers refusals with the origin too, so that the page can read them', async () => {
    const reply = await call('POST', `${service.domain}/conversations`, { headers: { origin: home } });
    assert.equal(reply.status, 401);
    assert.equal(reply.headers.get('access-control-allow-origin'), home);
  });

  it('gives a session id to calls with credentials', async () => {
    const { token } = await generate(service.domain, secret);
    const reply = await call('GET', `${service.domain}/session/getsessionid`, {
      bearer: token,
      headers: { origin: home },
    });
    assert.equal(reply.headers.get('access-control-allow-credentials'), 'true');
    assert.match(JSON.stringify(reply.body), /^\{"sessionId":"[0-9a-f]{32}"\}$/);
  });

  const cases = [
    { origins: [home], origin: home, status: 201 },
    { origins: [`${home}/page`], origin: home, status: 201 },
    { origins: [home], origin: undefined, status: 201 },
    { origins: [home], origin: 'https://www.zoetermeer.nl.example', status: 403 },
    { origins: [home], origin: 'http://www.zoetermeer.nl', status: 403 },
    { origins: [home], origin: 'null', status: 403 },
    { origins: [], origin: 'https://anywhere.example', status: 201 },
  ];
  for (const { origins, origin, status } of cases)
    it(`answers ${status} to ${origin} with a token for ${origins.join() || 'any origin'}`, async () => {
      const { token } = await generate(service.domain, secret, { trustedOrigins: origins });
      const headers = origin === undefined ? {} : { origin };
      const reply = await call('POST', `${service.domain}/conversations`, { bearer: token, headers });
      assert.equal(reply.status, status);
    });

  it('builds the stream address from the host that was asked, or the public address', async () => {
    const asked = await start(service.domain, secret);
    assert.ok(asked.streamUrl.startsWith(service.domain.replace('http:', 'ws:')), asked.streamUrl);
    const behindProxy = await startEchoService({ publicUrl: 'https://chat.example.nl/wegwijs' });
    const started = await start(behindProxy.domain, secret);
    assert.ok(started.streamUrl.startsWith('wss://chat.example.nl/wegwijs/v3/directline/conversations/'));
    await behindProxy.stop();
  });
});
