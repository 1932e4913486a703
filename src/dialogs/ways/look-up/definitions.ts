/** What something is helps who asks that, or whether they can get it; to anything else said with its name it is no answer. */
import { family, foldedWords } from '../../../knowledge/search/folded-words.ts';
import type { Hit } from '../../../knowledge/search/search.ts';
import { asksMeaning, asksToGet } from '../../../language/asked/question.ts';
import { wordCount } from '../../lines.ts';
import type { Turn } from '../../turn-types.ts';
import { wordsNamed } from './look-up.ts';

/** A name and little more: "en huurtoeslag dan?". */
const mostOfName = 4;
export const mayDefine = (text: string): boolean =>
  asksMeaning(text) || asksToGet(text) || wordCount(text) <= mostOfName;

/** A scheme, or an article of which only the name was said: it may answer more than what the word is. */
export function isDefinition(turn: Turn, hit: Hit): boolean {
  if (hit.kind !== 'article') return hit.kind === 'scheme';
  const article = turn.parts.knowledge.articles.get(hit.id);
  const title = new Set(foldedWords(article?.title ?? '').map(family));
  return article?.kind === 'whatIs' && [...wordsNamed(turn, hit)].every((word) => title.has(family(word)));
}
