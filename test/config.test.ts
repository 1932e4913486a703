import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { environmentKeys, readConfig } from '../src/config.ts';

const id = '00000000-0000-0000-0000-000000000001';
const production = {
  NODE_ENV: 'production',
  MICROSOFT_APP_ID: id,
  SESSION_SECRET: 'a-secret-of-some-length',
  DIRECTLINE_SECRET: 'a-secret-of-some-length',
};
const whatsApp = {
  WHATSAPP_ACCESS_TOKEN: 'token',
  WHATSAPP_APP_SECRET: 'secret',
  WHATSAPP_VERIFY_TOKEN: 'word',
  WHATSAPP_PHONE_NUMBER_ID: '1065',
};
const luis = { LUIS_ENDPOINT: 'http://localhost:5000/', LUIS_APP_ID: 'app', LUIS_KEY: 'key' };
const clu = { CLU_ENDPOINT: 'https://clu.example.nl/', CLU_KEY: 'key' };

describe('configuration', () => {
  it('needs nothing', () => {
    const { sessionSecret, directLineSecret, ...config } = readConfig({});
    assert.deepEqual(config, {
      production: false,
      port: 3978,
      host: '127.0.0.1',
      dataDir: './data',
      knowledgeDir: './knowledge',
      timeZone: 'Europe/Amsterdam',
      logLevel: 'info',
      microsoftApp: null,
      whatsApp: null,
      luis: null,
      clu: null,
    });
    assert.ok(sessionSecret.length >= 32 && directLineSecret.length >= 32);
  });

  it('makes new secrets at each start when none are set', () => {
    const secrets = [readConfig({}), readConfig({})].flatMap((config) => [
      config.sessionSecret,
      config.directLineSecret,
    ]);
    assert.equal(new Set(secrets).size, 4);
    assert.equal(readConfig({ DIRECTLINE_SECRET: 'mine' }).directLineSecret, 'mine');
  });

  it('reads every part', () => {
    const config = readConfig({
      ...production,
      ...whatsApp,
      ...luis,
      PORT: '0',
      PUBLIC_URL: 'https://chat.nl/x/',
      MICROSOFT_APP_PASSWORD: 'p',
    });
    assert.deepEqual([config.production, config.port, config.publicUrl], [true, 0, 'https://chat.nl/x']);
    assert.deepEqual(config.microsoftApp, { id, password: 'p', type: 'MultiTenant' });
    assert.deepEqual(config.whatsApp, {
      accessToken: 'token',
      appSecret: 'secret',
      verifyToken: 'word',
      phoneNumberId: '1065',
      graphUrl: 'https://graph.facebook.com/v26.0',
      answerTemplate: null,
    });
    const told = { ...whatsApp, WHATSAPP_MUNICIPALITY: 'almere', WHATSAPP_ANSWER_TEMPLATE: 'we_have_an_answer' };
    const { municipality, answerTemplate } = readConfig(told).whatsApp ?? {};
    assert.deepEqual([municipality, answerTemplate], ['almere', { name: 'we_have_an_answer', language: 'nl' }]);
    assert.deepEqual(config.luis, { endpoint: 'http://localhost:5000', appId: 'app', key: 'key', slot: 'production' });
    const expected = { endpoint: 'https://clu.example.nl', key: 'key', project: 'sociaal', deployment: 'production' };
    assert.deepEqual(readConfig({ ...clu, CLU_PROJECT: 'sociaal' }).clu, expected);
  });

  const accepted: [key: string, value: string][] = [
    ['PORT', '65535'],
    ['HOST', '::'],
    ['TZ', 'UTC'],
    ['LOG_LEVEL', 'silent'],
    ['PORT', ''],
    ['DIRECTLINE_SECRET', ' '],
    ['SOMETHING_ELSE', 'x'],
  ];
  for (const [key, value] of accepted)
    it(`takes ${key}=${value}`, () => {
      readConfig({ [key]: value });
    });

  const refused: [env: NodeJS.ProcessEnv, key: string][] = [
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '3978x' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PUBLIC_URL: 'chat.nl' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://chat.nl' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'postgres://user:pw@localhost/wegwijs' }, 'DATABASE_URL'],
    [{ TZ: 'Europe/Zoetermeer' }, 'TZ'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ MICROSOFT_APP_TYPE: 'Other' }, 'MICROSOFT_APP_TYPE'],
    [{ MICROSOFT_APP_PASSWORD: 'p' }, 'MICROSOFT_APP_ID'],
    [{ MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: 'SingleTenant' }, 'MICROSOFT_APP_TENANT_ID'],
    [{ ...whatsApp, WHATSAPP_APP_SECRET: '' }, 'WHATSAPP_APP_SECRET'],
    [{ WHATSAPP_APP_SECRET: 's' }, 'WHATSAPP_ACCESS_TOKEN'],
    [{ ...whatsApp, WHATSAPP_PHONE_NUMBER_ID: '+31 6' }, 'WHATSAPP_PHONE_NUMBER_ID'],
    [{ WHATSAPP_GRAPH_URL: 'graph' }, 'WHATSAPP_GRAPH_URL'],
    [{ ...whatsApp, WHATSAPP_ANSWER_TEMPLATE: 'Een antwoord' }, 'WHATSAPP_ANSWER_TEMPLATE'],
    [{ ...luis, LUIS_KEY: undefined }, 'LUIS_KEY'],
    [{ ...luis, LUIS_SLOT: 'test' }, 'LUIS_SLOT'],
    [{ ...clu, CLU_KEY: '' }, 'CLU_KEY'],
    [{ CLU_KEY: 'key' }, 'CLU_ENDPOINT'],
    [{ ...clu, CLU_ENDPOINT: 'clu.example.nl' }, 'CLU_ENDPOINT'],
    [{ ...luis, ...clu }, 'CLU_ENDPOINT'],
    [{ ...production, MICROSOFT_APP_ID: '' }, 'MICROSOFT_APP_ID'],
    [{ ...production, SESSION_SECRET: undefined }, 'SESSION_SECRET'],
    [{ ...production, SESSION_SECRET: 'short' }, 'SESSION_SECRET'],
    [{ ...production, DIRECTLINE_SECRET: undefined }, 'DIRECTLINE_SECRET'],
  ];
  for (const [env, key] of refused)
    it(`refuses ${JSON.stringify(env)} in a sentence that names ${key}`, () => {
      assert.throws(() => readConfig(env), { code: 'CONFIG_INVALID', message: new RegExp(`^${key} .+\\.$`, 'm') });
    });

  it('names all that is wrong, a sentence each, and shows no value', () => {
    const env = { PORT: 'hidden-1', TZ: 'hidden-2', LUIS_ENDPOINT: 'hidden-3' };
    assert.throws(
      () => readConfig(env),
      (error: Error) => {
        assert.equal(error.message.split('\n').length, 3);
        assert.doesNotMatch(error.message, /hidden/);
        return true;
      },
    );
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const keys = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key);

  it('holds every key that is read, once, and no other', () => {
    assert.deepEqual([...keys].sort(), [...environmentKeys].sort());
  });

  it('says one line about each', () => {
    assert.match(text, /^(# .+\n[A-Z_]+=.*\n)+$/);
  });

  it('starts the service as no file at all does', () => {
    const [example, none] = [readConfig(parseEnv(text)), readConfig({})];
    const secrets = { sessionSecret: '', directLineSecret: '' };
    assert.deepEqual({ ...example, ...secrets }, { ...none, ...secrets });
  });
});
