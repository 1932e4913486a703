import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What the service is set to. Built once, at start-up, from the environment; the only reader of it. */
export interface Config {
  production: boolean;
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Where clients reach the service, without a slash at the end. */
  publicUrl?: string;
  dataDir: string;
  knowledgeDir: string;
  timeZone: string;
  logLevel: (typeof logLevels)[number];
  sessionSecret: string;
  directLineSecret: string;
  /** `null`: `/api/messages` is open to anyone. Never in production. */
  microsoftApp: { id: string; password?: string; tenantId?: string; type: (typeof appTypes)[number] } | null;
  whatsApp: {
    accessToken: string;
    appSecret: string;
    verifyToken: string;
    phoneNumberId: string;
    graphUrl: string;
    /** Whose number it is; left out: the resident is asked where they live. */
    municipality?: string;
    /** Sent when there is an answer and the 24 hours are over; null: the answer waits until the resident writes. */
    answerTemplate: { name: string; language: string } | null;
  } | null;
  luis: { endpoint: string; appId: string; key: string; slot: (typeof luisSlots)[number] } | null;
  /** Never beside `luis`. */
  clu: { endpoint: string; key: string; project: string; deployment: string } | null;
}

/** The environment asks for something that cannot be. The message holds a sentence a line, each naming its key. */
export class ConfigInvalid extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigInvalid';
  }
}

/** What this process was started with; no other file reads its environment. Sets its time zone. @throws ConfigInvalid */
export const configOfProcess = (): Config => {
  loadEnvFile();
  const config = readConfig(process.env);
  process.env['TZ'] = config.timeZone;
  return config;
};

/** `.env` in the folder where the service is started, when there is one; what is set already stays. */
function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Empty values count as not set. @throws ConfigInvalid */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success)
    throw new ConfigInvalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  const values = parsed.data;
  const sentences = [...productionRules(values), ...togetherRules(values)];
  if (sentences.length > 0) throw new ConfigInvalid(sentences);
  return toConfig(values);
};

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
const luisSlots = ['production', 'staging'] as const;

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,6}$/.test(text) && Number(text) >= low && Number(text) <= high,
      `must be a whole number from ${low} to ${high}`,
    )
    .transform(Number);
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''));
/** Refused rather than ignored: whoever sets it counts on a database that is not written to. */
const databaseAddress = z
  .string()
  .refine(() => false, 'cannot be used yet: leave it empty, everything is kept in DATA_DIR');
const timeZone = z.string().refine(isTimeZone, 'must be a time zone such as Europe/Amsterdam');

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: databaseAddress.optional(),
  KNOWLEDGE_DIR: z.string().default('./knowledge'),
  TZ: timeZone.default('Europe/Amsterdam'),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  SESSION_SECRET: z.string().optional(),
  DIRECTLINE_SECRET: z.string().optional(),
  MICROSOFT_APP_ID: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
  MICROSOFT_APP_TYPE: oneOf(appTypes).default('MultiTenant'),
  WHATSAPP_ACCESS_TOKEN: z.string().optional(),
  WHATSAPP_APP_SECRET: z.string().optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().optional(),
  WHATSAPP_PHONE_NUMBER_ID: z.string().regex(/^\d+$/, 'must be the number of the number: digits only').optional(),
  WHATSAPP_GRAPH_URL: webAddress.default('https://graph.facebook.com/v26.0'),
  WHATSAPP_MUNICIPALITY: z.string().optional(),
  WHATSAPP_ANSWER_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'must be the name of a template: small letters, digits and _')
    .optional(),
  WHATSAPP_ANSWER_TEMPLATE_LANGUAGE: z.string().default('nl'),
  LUIS_ENDPOINT: webAddress.optional(),
  LUIS_APP_ID: z.string().optional(),
  LUIS_KEY: z.string().optional(),
  LUIS_SLOT: oneOf(luisSlots).default('production'),
  CLU_ENDPOINT: webAddress.optional(),
  CLU_KEY: z.string().optional(),
  CLU_PROJECT: z.string().default('wegwijs'),
  CLU_DEPLOYMENT: z.string().default('production'),
});
type Environment = z.infer<typeof environment>;

/** Every key that is read, for the test that `.env.example` is complete. */
export const environmentKeys: readonly string[] = Object.keys(environment.shape);

const shortestSecret = 16;

const productionRules = (values: Environment): string[] => {
  if (values.NODE_ENV !== 'production') return [];
  const secrets = [
    ['SESSION_SECRET', values.SESSION_SECRET],
    ['DIRECTLINE_SECRET', values.DIRECTLINE_SECRET],
  ] as const;
  return [
    ...(values.MICROSOFT_APP_ID === undefined
      ? ['MICROSOFT_APP_ID must be set in production: without it anyone may post to /api/messages.']
      : []),
    ...secrets
      .filter(([, secret]) => (secret ?? '').length < shortestSecret)
      .map(([key]) => `${key} must be set in production, to at least ${shortestSecret} characters.`),
  ];
};

/** Keys that mean nothing without each other. */
const together = [
  ['MICROSOFT_APP_PASSWORD', ['MICROSOFT_APP_ID']],
  ['WHATSAPP_ACCESS_TOKEN', ['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID']],
  ['WHATSAPP_APP_SECRET', ['WHATSAPP_ACCESS_TOKEN']],
  ['WHATSAPP_VERIFY_TOKEN', ['WHATSAPP_ACCESS_TOKEN']],
  ['WHATSAPP_PHONE_NUMBER_ID', ['WHATSAPP_ACCESS_TOKEN']],
  ['LUIS_ENDPOINT', ['LUIS_APP_ID', 'LUIS_KEY']],
  ['LUIS_APP_ID', ['LUIS_ENDPOINT']],
  ['LUIS_KEY', ['LUIS_ENDPOINT']],
  ['CLU_ENDPOINT', ['CLU_KEY']],
  ['CLU_KEY', ['CLU_ENDPOINT']],
] as const;

const togetherRules = (values: Environment): string[] => [
  ...together.flatMap(([key, needed]) =>
    values[key] === undefined
      ? []
      : needed.filter((other) => values[other] === undefined).map((other) => `${other} must be set when ${key} is.`),
  ),
  ...(values.MICROSOFT_APP_ID !== undefined &&
  values.MICROSOFT_APP_TYPE !== 'MultiTenant' &&
  values.MICROSOFT_APP_TENANT_ID === undefined
    ? [`MICROSOFT_APP_TENANT_ID must be set when MICROSOFT_APP_TYPE is ${values.MICROSOFT_APP_TYPE}.`]
    : []),
  ...(values.LUIS_ENDPOINT !== undefined && values.CLU_ENDPOINT !== undefined
    ? ['CLU_ENDPOINT must be empty when LUIS_ENDPOINT is set: one of them is asked.']
    : []),
];

const toConfig = (values: Environment): Config => ({
  production: values.NODE_ENV === 'production',
  port: values.PORT,
  host: values.HOST,
  ...(values.PUBLIC_URL === undefined ? {} : { publicUrl: values.PUBLIC_URL }),
  dataDir: values.DATA_DIR,
  knowledgeDir: values.KNOWLEDGE_DIR,
  timeZone: values.TZ,
  logLevel: values.LOG_LEVEL,
  sessionSecret: values.SESSION_SECRET ?? randomSecret(),
  directLineSecret: values.DIRECTLINE_SECRET ?? randomSecret(),
  microsoftApp: toMicrosoftApp(values),
  whatsApp: toWhatsApp(values),
  luis: toLuis(values),
  clu: toClu(values),
});

const toMicrosoftApp = (values: Environment): Config['microsoftApp'] => {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenantId } = values;
  if (id === undefined) return null;
  return {
    id,
    type: values.MICROSOFT_APP_TYPE,
    ...(password === undefined ? {} : { password }),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
};

const toWhatsApp = (values: Environment): Config['whatsApp'] => {
  const accessToken = values.WHATSAPP_ACCESS_TOKEN;
  const appSecret = values.WHATSAPP_APP_SECRET;
  const verifyToken = values.WHATSAPP_VERIFY_TOKEN;
  const phoneNumberId = values.WHATSAPP_PHONE_NUMBER_ID;
  if (accessToken === undefined || appSecret === undefined) return null;
  if (verifyToken === undefined || phoneNumberId === undefined) return null;
  const template = values.WHATSAPP_ANSWER_TEMPLATE;
  return {
    accessToken,
    appSecret,
    verifyToken,
    phoneNumberId,
    graphUrl: values.WHATSAPP_GRAPH_URL,
    ...(values.WHATSAPP_MUNICIPALITY !== undefined && { municipality: values.WHATSAPP_MUNICIPALITY }),
    answerTemplate:
      template === undefined ? null : { name: template, language: values.WHATSAPP_ANSWER_TEMPLATE_LANGUAGE },
  };
};

const toLuis = ({
  LUIS_ENDPOINT: endpoint,
  LUIS_APP_ID: appId,
  LUIS_KEY: key,
  LUIS_SLOT: slot,
}: Environment): Config['luis'] =>
  endpoint === undefined || appId === undefined || key === undefined ? null : { endpoint, appId, key, slot };

const toClu = ({
  CLU_ENDPOINT: endpoint,
  CLU_KEY: key,
  CLU_PROJECT: project,
  CLU_DEPLOYMENT: deployment,
}: Environment): Config['clu'] =>
  endpoint === undefined || key === undefined ? null : { endpoint, key, project, deployment };

/** New at each start: tokens of the last one end with it. */
const randomSecret = (): string => randomBytes(32).toString('base64url');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
