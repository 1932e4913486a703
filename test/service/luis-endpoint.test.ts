import assert from 'node:assert/strict';
import { json, openFakeEndpoint, type FakeEndpoint } from '../bot/recognizer/luis/fake-endpoint.ts';
import { startTalk } from './direct-line-client.ts';
import { runService, type RunningService } from './running-service.ts';

const rent = json({ query: '', prediction: { topIntent: 'huur', intents: { huur: { score: 0.97 } }, entities: {} } });
const meaningless = 'ik wil iets weten over zwelgjes';

describe('the service with a LUIS-shaped endpoint', () => {
  let endpoint: FakeEndpoint;
  let service: RunningService;
  before(async () => {
    endpoint = await openFakeEndpoint(rent);
    const env = { LUIS_ENDPOINT: endpoint.url, LUIS_APP_ID: 'wegwijs', LUIS_KEY: 'key' };
    service = await runService(() => new Date(), env);
  });
  beforeEach(() => {
    endpoint.answer = rent;
    endpoint.asked.length = 0;
  });
  after(async () => {
    await service.stop();
    await endpoint.close();
  });

  const said = async (text: string): Promise<string> => {
    const talk = await startTalk(service.url, service.secret, { municipality: 'zoetermeer' });
    await talk.hear();
    return (await talk.say(text)).map((activity) => activity.text ?? '').join('\n');
  };

  it('takes the topic from it', async () => {
    assert.match(await said(meaningless), /huur/i);
    assert.deepEqual(endpoint.asked.map(({ body }) => body), [{ query: meaningless }]); // prettier-ignore
  });

  it('answers in the same turn, from its own recognizer, when the endpoint hangs', async () => {
    endpoint.answer = () => undefined;
    assert.match(await said('huurtoeslag'), /huur/i);
    assert.equal(endpoint.asked.length, 1);
  });

  it('sends it masked words only', async () => {
    await said('bel 06-12345678 of mail jan@voorbeeld.nl, mijn bsn is 111222333, over de huur');
    const sent = JSON.stringify(endpoint.asked.map(({ body }) => body));
    assert.match(sent, /huur/);
    assert.doesNotMatch(sent, /12345678|voorbeeld|111222333/);
  });
});
