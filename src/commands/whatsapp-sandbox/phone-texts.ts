/** The texts of the page, under the names that the page knows them by. */
import type { Texts } from '../../locales/texts.ts';

const keys = [
  'sandbox.clock',
  'sandbox.close',
  'sandbox.contact',
  'sandbox.document',
  'sandbox.heading',
  'sandbox.hood.empty',
  'sandbox.hood.lead',
  'sandbox.hood.title',
  'sandbox.hood.toGraph',
  'sandbox.hood.toWebhook',
  'sandbox.input',
  'sandbox.lead',
  'sandbox.location',
  'sandbox.log',
  'sandbox.menu',
  'sandbox.newPhone',
  'sandbox.newPhoneDone',
  'sandbox.newTab',
  'sandbox.nextDay',
  'sandbox.nextDayDone',
  'sandbox.offline',
  'sandbox.person',
  'sandbox.photo',
  'sandbox.placeholder',
  'sandbox.resident',
  'sandbox.send',
  'sandbox.sharePlace',
  'sandbox.subtitle',
  'sandbox.template',
  'sandbox.tick.delivered',
  'sandbox.tick.failed',
  'sandbox.tick.read',
  'sandbox.tick.sent',
  'sandbox.tick.waiting',
  'sandbox.title',
  'sandbox.today',
  'sandbox.typing',
  'sandbox.unknown',
  'sandbox.voice',
  'sandbox.you',
] as const;

/** Filled in by the page, which knows what with. */
const later = { name: '{{name}}', number: '{{number}}', when: '{{when}}' };

export function phoneTexts(texts: Pick<Texts, 'say'>): Record<string, string> {
  const say = texts.say('nl', 'u');
  return Object.fromEntries(keys.map((key) => [key.slice('sandbox.'.length), say(key, later)]));
}
