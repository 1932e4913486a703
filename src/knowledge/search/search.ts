/** Finds schemes, services, organisations and articles for a question in anyone's words, and says nothing when it knows nothing. */
import type { Knowledge } from '../knowledge.ts';
import { entriesOf } from './knowledge-entries.ts';
import { createEntrySearch, type Answer, type Hit, type Question } from './entry-search.ts';
import { urgentHelpers, type Hear } from './urgent-helpers.ts';

export type { Answer, Hit, Question, Why } from './entry-search.ts';

export interface Search {
  /** What was found, best first; nothing rather than the nearest wrong thing. */
  find(question: Question): readonly Hit[];
  /** The same, with what is only near, and why it is not sure. */
  answer(question: Question): Answer;
}

/**
 * Builds its index at once: some tens of milliseconds for the knowledge base of two municipalities. `hear`: what a query
 * tells of danger and need, whose helpers then come first; left out where that was heard before.
 */
export function createSearch(knowledge: Knowledge, hear?: Hear): Search {
  const search = createEntrySearch({
    entries: entriesOf(knowledge),
    topics: [...knowledge.topics.values()],
    municipalities: [...knowledge.municipalities.values()],
    words: knowledge.searchWords,
    urgentIn: hear === undefined ? undefined : urgentHelpers(knowledge.urgency, hear),
  });
  return {
    answer: search,
    find: (question) => {
      const { confident, hits } = search(question);
      return confident ? hits : [];
    },
  };
}
