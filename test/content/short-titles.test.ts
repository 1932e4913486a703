/** Whatever the bot can offer fits on a phone, in words that are clear by themselves: nothing is cut, and a button is a button. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { parse } from 'yaml';
import { choicesOf } from '../../src/channels/choices.ts';
import { toMarkup } from '../../src/channels/whatsapp/render/markup.ts';
import { createRender } from '../../src/channels/whatsapp/render/render.ts';
import { createSaysOf } from '../../src/channels/whatsapp/render/says.ts';
import { addressed } from '../../src/locales/address.ts';
import { loadShortTitles } from '../../src/locales/short-titles.ts';
import { bodyOf, problemsOf, tappable } from '../channels/whatsapp/render/cloud-api-rules.ts';
import { createConversation, realContent } from '../transcripts/conversation.ts';
import { hold, readTranscript } from '../transcripts/transcript.ts';
import { addresses, flowMenus, questionsAsked, singleTitles } from './choices-offered.ts';

const shortTitles = loadShortTitles('locales')('nl');
const render = createRender({ say: realContent().texts.say('nl', 'u'), shortTitles });
const saysOf = createSaysOf({ shortTitles });
const offered = (titles: readonly string[]): Partial<Activity> => ({
  type: 'message',
  text: 'Kies maar',
  suggestedActions: { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
});

/** Lines of what somebody told, to point out the wrong one: sentences, which have no short text. */
const isSentences = (activity: Partial<Activity>): boolean => activity.channelData?.menu?.id === 'story';

function problemsIn(activities: readonly Partial<Activity>[]): string[] {
  const { messages, offer } = render(activities, '0123abcd');
  const bodies = messages.map(bodyOf).join(' ').replace(/\s+/g, ' ');
  const lost = activities.filter(({ text = '' }) => !bodies.includes(toMarkup(text.trim()).replace(/\s+/g, ' ')));
  const asking = activities.findLast((activity) => choicesOf(activity).length > 0);
  const looks = asking === undefined ? [] : looksWrong(asking, messages.at(-1));
  const strange = messages.flatMap(tappable).filter(({ id, title }) => {
    const full = offer?.titles[Number(id.split(':')[1])] ?? '';
    return title !== full && title !== shortTitles.short(full);
  });
  return [
    ...messages.flatMap(problemsOf),
    ...lost.map(({ text = '' }) => `lost: ${text}`),
    ...strange.map(({ title }) => `not a title: ${title}`),
    ...looks,
  ];
}

/** Three or fewer, without those that can be typed, are buttons; up to ten a list; only more than that are numbers. */
function looksWrong(
  asking: Partial<Activity>,
  message: ReturnType<typeof render>['messages'][number] | undefined,
): string[] {
  const titles = choicesOf(asking).map(({ title }) => title);
  const needed = titles.filter((title) => shortTitles.typed(title) === null);
  const question = asking.channelData?.question;
  const several = question?.kind === 'multi' && question.choices.length > 1;
  const expected = several || isSentences(asking) ? 'text' : expectedFor(titles.length, needed.length);
  const found = message?.type === 'interactive' ? message.interactive.type : message?.type;
  return found === expected || isSentences(asking) ? [] : [`${String(found)}, not ${expected}: ${titles.join(' | ')}`];
}

const expectedFor = (all: number, needed: number): string =>
  all <= 3 || (needed > 0 && needed <= 3) ? 'button' : all <= 10 ? 'list' : 'text';

describe('what the bot offers on a phone', function () {
  this.timeout(180_000);

  it('fits, for every question at every limit that the rules use', () => {
    const asked = questionsAsked(40);
    assert.ok(asked.length > 100, String(asked.length));
    assert.deepEqual(
      asked.flatMap((activity) => problemsIn([activity])),
      [],
    );
  });

  it('fits, for every menu of the flow', () => {
    const menus = flowMenus().filter((titles) => titles.length > 0);
    assert.deepEqual(
      menus.flatMap((titles) => problemsIn([offered(titles)])),
      [],
    );
  });

  for (const [what, titles] of Object.entries(singleTitles()))
    it(`has room for any of the ${what} next to another, or to many`, () => {
      const last = what === 'topics' ? 'Iets anders' : what === 'schemes' ? 'Nee, klaar' : 'Niets veranderen';
      const different = [...new Set(titles)].filter((title) => title !== last);
      assert.deepEqual(
        different.flatMap((title) => problemsIn([offered([title, last])])),
        [],
      );
      assert.deepEqual(problemsIn([offered([...different.slice(0, 10), last])]), []);
    });

  it('says topics apart, whichever two stand together', () => {
    const { topics } = singleTitles();
    const pairs = [...new Set(topics)].flatMap((one, at, all) => all.slice(at + 1).map((other) => [one, other]));
    assert.deepEqual(
      pairs.flatMap((pair) => problemsIn([offered([...pair, 'Iets anders'])])),
      [],
    );
  });

  const talks = readdirSync('test/transcripts/talks', { recursive: true, encoding: 'utf8' });
  for (const file of talks.filter((name) => name.endsWith('.txt')))
    it(`fits in every reply of the talk ${file}`, async () => {
      const found: string[] = [];
      await hold(readTranscript(readFileSync(`test/transcripts/talks/${file}`, 'utf8')), (replies) => {
        found.push(...problemsIn(replies));
        return [];
      });
      assert.deepEqual(found, []);
    });

  for (const [municipality, referenceDate] of [
    ['zoetermeer', '2026-07-01'],
    ['almere', '2026-07-01'],
    ['almere', '2010-10-15'],
  ] as const)
    it(`fits in every reply to whoever taps around: ${municipality} on ${referenceDate}`, async () => {
      const picks = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
      for (const talk of fc.sample(picks, { numRuns: 30, seed: 11 })) {
        const conversation = createConversation();
        let replies = await conversation.start({ municipality, referenceDate });
        for (const pick of talk) {
          assert.deepEqual(problemsIn(replies), [], replies.map(({ text }) => text).join('\n'));
          replies = await conversation.say(wordsFor(replies, pick));
        }
      }
    });
});

/** A tap on something that is shown, a number where one is typed, now and then words. */
function wordsFor(replies: readonly Partial<Activity>[], pick: number): string {
  const { messages, offer } = render(replies, '0123abcd');
  const kind: unknown = replies.at(-1)?.channelData?.question?.kind;
  if (pick % 7 === 0) return said[pick % said.length] ?? '';
  if ((kind === 'number' || kind === 'numbers') && pick % 5 > 0) return numbers[pick % numbers.length] ?? '';
  const taps = messages.flatMap(tappable);
  const tap = taps[pick % Math.max(taps.length, 1)];
  if (tap !== undefined) return saysOf({ kind: 'tapped', id: tap.id, title: tap.title }, { offer }).text;
  const place = String(1 + (pick % Math.max(offer?.titles.length ?? 1, 1)));
  return saysOf({ kind: 'text', text: place }, { offer }).text;
}

const numbers = ['40', '67 en 64', '4 en 9', '0', '640', '1250', '21000', '100', '3'];
const said = [
  'antwoord veranderen',
  'vertel meer',
  'mens',
  'alleen met 2 kids 5 en 9, bijstand, huur 640',
  'iets klopt niet',
  'huurtoeslag',
];

describe('the short titles', () => {
  const entries: { title: string; short?: string }[] = parse(readFileSync('locales/short-titles/nl.yaml', 'utf8'));

  it('fit on a button', () => {
    const shorts = entries.flatMap(({ short }) => (short === undefined || short.includes('{{') ? [] : [short]));
    const forms = shorts.flatMap((short) => addresses.map((address) => addressed(short, address)));
    assert.deepEqual(
      forms.filter((short) => short.length > 20),
      [],
    );
  });

  it('are of titles that the content has', () => {
    const texts = realContent().texts;
    const content = [
      ...texts.keys('nl').map((key) => texts.raw('nl', key)),
      ...realContent().knowledge.questions.flatMap(({ choices = [], withOthers, none = '' }) => [
        ...choices.map((c) => c.title),
        ...(withOthers?.titles ?? []),
        none,
      ]),
    ];
    const { schemes, topics, answers } = singleTitles();
    const known = new Set([
      ...content.flatMap((text) => addresses.map((a) => addressed(text, a))),
      ...schemes,
      ...topics,
      ...answers,
    ]);
    const unknown = entries.filter(({ title }) => !addresses.every((address) => known.has(addressed(title, address))));
    assert.deepEqual(
      unknown.map(({ title }) => title),
      [],
    );
  });
});
