import type { HandoffFilter, HandoffRequest, HandoffStore } from '../handoff/handoff-store.ts';
import type { Records } from './records.ts';

/** Handoff requests over rows, one row a request. Listing reads all of them: fit for one town's waiting room. */
export const createHandoffStore = (rows: Records<HandoffRequest>): HandoffStore => ({
  save: (request) => rows.change(request.id, () => ({ result: undefined, row: request })),
  get: (id) => rows.get(id),
  remove: (id) => rows.change(id, () => ({ result: undefined, row: null })),
  list: async (filter) => {
    const found: HandoffRequest[] = [];
    for await (const request of rows.all()) if (matches(request, filter)) found.push(request);
    return found.sort(byAge);
  },
});

const matches = (request: HandoffRequest, { municipality, status }: HandoffFilter): boolean =>
  (municipality === undefined || request.municipality === municipality) &&
  (status === undefined || request.status === status);

const byAge = (one: HandoffRequest, other: HandoffRequest): number =>
  Date.parse(one.createdAt) - Date.parse(other.createdAt) || (one.id < other.id ? -1 : 1);
