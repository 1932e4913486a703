/** In which language the bot goes on, and what it says of that: to whoever writes another language than it answers in. */
import { isDeepStrictEqual } from 'node:util';
import { languageWish } from '../language/asked/asked-language.ts';
import { foldForMatch } from '../language/words/normalise.ts';
import type { Say } from '../locales/texts.ts';
import { addressOf, openQuestion } from './ask.ts';
import { askAgain } from './ask-again.ts';
import type { ConversationState } from './state.ts';
import type { Input, Outcome, Reply, Turn } from './turn-types.ts';

type Message = Extract<Input, { kind: 'message' }>;

export interface LanguageHeard {
  /** In the language to go on in. */
  readonly state: ConversationState;
  /** Said before all else. */
  readonly lines: readonly Reply[];
  /** The message only asks for a language: there is nothing more in it to answer. */
  readonly isWish: boolean;
}

/** The language of what the bot has no other words for. */
const fallback = 'nl';

/** In these the bot can say that it answers in Dutch and who can help, though it has no more of them. */
const fixed: ReadonlySet<string> = new Set(['en', 'tr', 'ar', 'pl', 'uk', 'es', 'de', 'fr', 'so']);

/** One message in another language is enough; one that is too short to tell, or a button, changes nothing. */
export function hearLanguage(turn: Turn, input: Message, wish = languageWish(input.text)): LanguageHeard {
  const isWish = wish?.rest === '';
  const language = wish?.language ?? spoken(turn.state, input);
  if (language === null) return { state: turn.state, lines: [], isWish: false };
  const has = turn.parts.texts.languages.includes(language);
  const state = has ? { ...turn.state, locale: language } : turn.state;
  // Words for danger come first and alone, in the language that was heard.
  if (isCrisis(turn, input)) return { state, lines: [], isWish: isWish && has };
  const here = { ...turn, state };
  const line = has ? goingOn(here, wish !== null) : notHad(here, language, wish !== null);
  if (line === null) return { state, lines: [], isWish };
  return { state: told(state, language), lines: [line], isWish };
}

/** What to do with a wish once it was answered: the question again, and what was told only in another language. */
export function askedAgain(turn: Turn, earlier: string): Outcome {
  const { locale, step } = turn.state;
  if (step === 'new') return { state: turn.state, replies: [], next: turn.parts.flow.start };
  if (locale === earlier) return askAgain(turn, []);
  const free = { ...turn, state: { ...turn.state, confirming: null } };
  return openQuestion(turn) === null ? { state: turn.state, replies: [], next: step } : askAgain(free, []);
}

/** How often nothing may come of a message before who helps is said once more in that language; then in other words. */
const missesBefore = 2;
const saidInTurn: readonly ((say: Say, language: string) => string)[] = [
  (say, language) => say(`language.again.${language}`),
  (say, language) => say(`language.only.${language}`),
];

/** "I answer in Dutch" is said once; who goes on in another language, and is not understood, hears it again. */
export function toldAgain(turn: Turn, input: Message, heard: Message, outcome: Outcome): Outcome {
  const { locale, languagesTold, languageMisses } = turn.state;
  const language = spoken(turn.state, input);
  if (language === null || !fixed.has(language) || !languagesTold.includes(language)) return outcome;
  if (locale !== fallback || isCrisis(turn, input) || heard.text !== input.text || cameOfIt(turn.state, outcome))
    return outcome;
  const misses = languageMisses + 1;
  const words = misses % missesBefore === 0 ? saidInTurn[misses / missesBefore - 1] : undefined;
  const state = { ...outcome.state, languageMisses: misses % (missesBefore * saidInTurn.length) };
  if (words === undefined) return { ...outcome, state };
  const line = inLanguage([words(turn.say, language), ...whoHelps(turn)].join('\n'), language);
  return { ...outcome, state, replies: [line, ...outcome.replies] };
}

/** An answer, a story or a next step. */
const cameOfIt = (before: ConversationState, { state, next }: Outcome): boolean =>
  (next ?? state.step) !== before.step ||
  (['answers', 'passed', 'story', 'confirming', 'topic'] as const).some(
    (part) => !isDeepStrictEqual(state[part], before[part]),
  );

/** The language of the message, where that is another than the conversation's. A button's words are the bot's own. */
function spoken(state: ConversationState, { text, recognition }: Message): string | null {
  const isButton = state.shownChoices.some((title) => foldForMatch(title) === foldForMatch(text));
  return isButton || recognition.locale === state.locale ? null : recognition.locale;
}

const isCrisis = (turn: Turn, { recognition }: Message): boolean =>
  recognition.urgency === 'crisis' || turn.step.kind === 'crisis';

/** In the new language, once: that it goes on in it, and how to get Dutch back. Whoever asks is always answered. */
function goingOn(turn: Turn, isWish: boolean): Reply | null {
  const { locale, languagesTold } = turn.state;
  if (languagesTold.includes(locale) && !isWish) return null;
  return inLanguage(turn.parts.texts.say(locale, addressOf(turn))('language.switched'), locale);
}

/** In their language, once. In a conversation that is not in Dutch it would not be true. */
function notHad(turn: Turn, language: string, isWish: boolean): Reply | null {
  const { locale, languagesTold } = turn.state;
  const say = turn.parts.texts.say(locale, addressOf(turn));
  const canSay = fixed.has(language) && locale === fallback && !languagesTold.includes(language);
  if (canSay) return inLanguage([say(`language.only.${language}`), ...whoHelps(turn)].join('\n'), language);
  return isWish ? inLanguage([say('language.notYet'), ...whoHelps(turn)].join('\n'), locale) : null;
}

/** Lines that need no language: the number of the municipality, and what the bot has besides Dutch, each by its own name. */
function whoHelps({ parts, municipality, say }: Turn): string[] {
  const { languages } = parts.texts;
  const phone = municipality === null ? [] : [say('language.phone', { phone: municipality.phone.number })];
  const has = languages.length < 2 ? [] : [say('language.have', { languages: languages.map(ownName).join(' · ') })];
  return [...phone, ...has];
}

/** "nl" is "*Nederlands*", "tr" is "*Türkçe*": words that can be typed to get it. */
const ownName = (code: string): string => `*${new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code}*`;

const inLanguage = (text: string, language: string): Reply => ({ text, choices: [], data: { language } });

const told = (state: ConversationState, language: string): ConversationState => ({
  ...state,
  languagesTold: [...new Set([...state.languagesTold, language])],
});
