/** A question that an article has the words of: answered by it, whatever topic it sounds like, and before any check. */
import type { Article } from '../../../knowledge/schemas/article.ts';
import { findService } from '../../../knowledge/service-words.ts';
import { bareMessage, phrasePattern } from '../../../language/words/phrase.ts';
import { asksInside } from '../../../language/answers/first-clause.ts';
import { asksForVisit } from '../../../language/asked/helper-access.ts';
import { asksForHelper, asksSomewhere, asksToGet } from '../../../language/asked/question.ts';
import { askAgain } from '../../ask-again.ts';
import type { Message, Recognition, Turn } from '../../turn-types.ts';
import type { Way } from '../asked.ts';
import { helpersOfArticle, lookUp } from './look-up.ts';
import { tell } from '../tell.ts';
import { articleWords } from './topic-article.ts';
import { whoHelps } from '../organisations/who-helps.ts';

/** "Moet ik mijn huis verkopen", "kan ik die al kopen". */
export const articleMeant: Way = ({ turn, text }) => {
  const isElsewhere = turn.municipality === null || turn.step.kind === 'crisis';
  const words = isElsewhere || asksForVisit(text) ? [] : wordsMeant(turn, text);
  if (words.length === 0) return null;
  return turn.step.kind === 'story' ? askAgain(turn, words) : tell(turn, words, 0);
};

/** None: no article has these words. */
export function wordsMeant(turn: Turn, text: string): string[] {
  const article = meantIn(turn, text);
  if (article === undefined || lookUp(turn, text).doubt === 'otherTown') return [];
  const here = helpersOfArticle(turn, article);
  // Who asks for somebody hears of who decides on it too.
  const ids = asksForHelper(text) ? [...here, ...ofTheCountry(turn, article)] : here;
  return [articleWords(turn, article), ...whoHelps(turn, ids, ids.length)];
}

const ofTheCountry = ({ parts }: Turn, { kind, services }: Article): string[] =>
  kind !== 'howTo'
    ? []
    : services.filter((id) => findService(parts.knowledge, id)?.organisation.municipality === country).slice(0, 1);
const country = 'nederland';

/** "Een hoge eigen bijdrage" is about no zorgtoeslag. */
export function withoutNotAbout(turn: Turn, { text, recognition }: Message): Recognition {
  const not: readonly string[] = meantIn(turn, text)?.notAbout ?? [];
  return not.length === 0
    ? recognition
    : { ...recognition, topics: recognition.topics.filter(({ topic }) => !not.includes(topic)) };
}

function meantIn({ parts, municipality }: Turn, text: string): Article | undefined {
  const said = bareMessage(text);
  const length = said.trim().split(' ').length;
  const asks = asksInside(text) || asksSomewhere(text) || asksToGet(text) || wantsToKnow.test(said);
  const isShort = length <= (asks ? mostAsked : mostTold);
  const here = ({ municipalities }: Article): boolean =>
    municipalities.length === 0 || municipalities.includes(municipality?.slug ?? '');
  return patternsOf(parts.knowledge.articles)
    .filter(({ article }) => here(article) && (isShort || article.inStory))
    .filter(({ without }) => !without.some((pattern) => pattern.test(said)))
    .flatMap(({ article, says }) =>
      says.flatMap((pattern) => ({ article, length: pattern.exec(said)?.[0].length ?? 0 })),
    )
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0]?.article;
}
/** "Ik bedoel leefgeld", asked once more; "en hij had schulden, moet ik die betalen". */
const wantsToKnow =
  / (?:bedoel|bedoelde|(?:wil|wou|wilde)(?: graag)? weten|vroeg(?: me)?|(?:moet|moeten|mag|mogen|hoef|hoeven) (?:ik|we|wij|hij|zij|ze|je)) /u;
/** Who says more tells a story, and of that a word or two is not all: "heb mijn huis moeten verkopen, en nu bijstand". */
const mostAsked = 24;
const mostTold = 8;

interface Patterns {
  readonly article: Article;
  readonly says: readonly RegExp[];
  readonly without: readonly RegExp[];
}
type Articles = Turn['parts']['knowledge']['articles'];
const made = new WeakMap<Articles, readonly Patterns[]>();

function patternsOf(articles: Articles): readonly Patterns[] {
  const known = made.get(articles) ?? [...articles.values()].filter(({ says }) => says.length > 0).map(toPatterns);
  made.set(articles, known);
  return known;
}

const toPatterns = (article: Article): Patterns => ({
  article,
  says: article.says.map(phrasePattern),
  without: article.without.map(phrasePattern),
});
