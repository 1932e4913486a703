/** What is made of a message, put together: its topics, its danger, its language. It routes and never sets a fact. */
import type { Danger, Need, Recognition } from '../../dialogs/turn-types.ts';
import { detectLanguage } from '../../language/words/detect-language.ts';
import { partsOf } from '../../language/answers/parts-of.ts';
import { meantInstead } from '../../language/asked/question.ts';

export interface RankedTopic {
  readonly topic: string;
  /** From 0 to 1: the share of such messages that are about this topic. */
  readonly score: number;
}

/** Embedded, or a service behind a wire. */
export interface TopicRecognizer {
  /**
   * Best first; empty when nothing can be said of the text.
   * @param text masked: nothing that points to a person goes further than this
   * @param locale the language of the conversation, as "nl"
   */
  rank(text: string, locale: string): Promise<readonly RankedTopic[]>;
}

/** Danger to life or safety, and what cannot wait though nobody is in danger. */
export type DetectDanger = (text: string) => {
  readonly danger: Danger | null;
  /** Other dangers in the same message, gravest first. */
  readonly also?: readonly Danger[];
  /** It holds a phrase that only sounds like danger, and editors know it. */
  readonly calmed?: boolean;
  /** Nothing stands beside that phrase. */
  readonly harmless?: boolean;
  /** What is said besides that phrase. */
  readonly besides?: string;
  /** The words that told of danger. */
  readonly words?: string;
  readonly urgent: boolean;
  /** It is like messages of danger, though nothing in it surely is: asked about kindly. */
  readonly perhaps?: boolean;
  /** It is only a little like them: nothing is asked, and the door is opened. */
  readonly faint?: boolean;
  /** What cannot wait; null when nothing does. */
  readonly need?: Need | null;
  /** It holds a phrase that only sounds like need: what is learned of such messages says nothing then. */
  readonly needCalmed?: boolean;
  /** It is like messages of what cannot wait: so it is, when it is about a topic of that need. */
  readonly perhapsNeed?: Need;
  /** Somebody in danger who is not 18 yet. */
  readonly minor?: boolean;
  /** The language of the words of danger. */
  readonly language?: string | null;
};

export interface RecognizerParts {
  readonly topics: TopicRecognizer;
  readonly danger: DetectDanger;
  /** What messages of a need are about. */
  readonly needTopics: ReadonlyMap<Need, readonly string[]>;
}

/** @param text masked */
export type Recognize = (text: string, locale: string) => Promise<Recognition>;

export const crisisTopic = 'crisis';
export const outOfScopeTopic = 'buiten-bereik';

/** Danger never waits for the ranking: it is found without a network, whatever the topics are. */
export function createRecognizer({ topics, danger: detect, needTopics }: RecognizerParts): Recognize {
  return async (text, locale) => {
    const {
      danger,
      urgent,
      perhaps = false,
      faint = false,
      perhapsNeed,
      minor = false,
      also = [],
      language = null,
      ...said
    } = detect(text);
    const [ranked, parts] = await Promise.all([
      topics.rank(meantInstead(text), locale),
      Promise.all(partsOf(text).map(async (part) => ({ text: part, topics: await topics.rank(part, locale) }))),
    ]);
    const [best] = ranked;
    const isAbout = (one: Need): boolean =>
      best !== undefined && best.score >= aboutNeedFrom && (needTopics.get(one)?.includes(best.topic) ?? false);
    const mayNeed = perhapsNeed !== undefined && said.needCalmed !== true && isAbout(perhapsNeed);
    const need = said.need ?? (mayNeed ? perhapsNeed : null);
    const heard = { danger, need, minor, locale: detectLanguage(text) ?? language };
    if (danger !== null || perhaps || saysCrisis(ranked[0]))
      return { ...heard, ...(also.length > 0 && { also }), topics: crisisFirst(ranked), urgency: 'crisis' };
    const others = ranked.filter(({ topic }) => topic !== crisisTopic);
    const door = faint && { mayBeUnwell: true };
    const apart = parts.length > 0 && { parts };
    return { ...heard, ...door, ...apart, topics: others, urgency: urgent || need !== null ? 'urgent' : 'none' };
  };
}

/** "Zonder allebei" is about nothing, and so about no need: of 58 messages of need without a pattern none is less surely about its topic. */
const aboutNeedFrom = 0.25;

/** A service that learned what a crisis is may hear one that the patterns miss: better one kind sentence too many. */
const saysCrisis = (best: RankedTopic | undefined): boolean =>
  best !== undefined && best.topic === crisisTopic && best.score >= 0.5;

/** The other topics stay: somebody in danger may have asked something too. */
const crisisFirst = (ranked: readonly RankedTopic[]): RankedTopic[] => [
  { topic: crisisTopic, score: 1 },
  ...ranked.filter(({ topic }) => topic !== crisisTopic),
];
