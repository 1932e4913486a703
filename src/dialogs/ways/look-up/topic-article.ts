import type { Article } from '../../../knowledge/schemas/article.ts';
import { withPhone } from '../../phone.ts';
import type { Turn } from '../../turn-types.ts';

/** The article that answers a topic in short here; cards about one more scheme are no answer to "what now". */
export function topicArticle(turn: Turn, topic: string): Article | undefined {
  const ids = turn.parts.knowledge.topics.get(topic)?.articles ?? [];
  const articles = ids.flatMap((id) => turn.parts.knowledge.articles.get(id) ?? []);
  const here = turn.municipality?.slug ?? '';
  // A letter that says no is brought up in words of its own.
  const isAnswer = ({ kind }: Article): boolean => kind !== 'card' && (kind !== 'refused' || topic === refusal);
  return articles.find((a) => isAnswer(a) && (a.municipalities.length === 0 || a.municipalities.includes(here)));
}

/** The short answer, and whom to ask here. */
export function articleWords(turn: Turn, article: Article): string {
  const text = [article.short, article.ask].filter((part) => part !== undefined).join(' ');
  return withPhone(turn, text);
}

const refusal = 'bezwaar';
