import type { Cache, OptimisticMutationConfig, UpdateResolver } from '@urql/exchange-graphcache';

/*
 * What is shown before the server has answered: only what is the reader's own, is hardly ever refused and leaves no
 * trace in a record. Refused, it is as it was, and the page says so. What others see, what checks judge and what
 * decides who may do something is shown when it is so, not before.
 */

/** A view of a list, kept by its id like a record: a new name stands wherever the view does. */
export const SAVED_VIEW = 'SavedView';

interface ViewInput {
  readonly id?: string | null;
  readonly name: string;
  readonly search: string;
}

/** The answers that are taken for granted; a new view has no id before the server gives it one. */
export const answersTaken: OptimisticMutationConfig = {
  savedViewSave: ({ input }) => {
    const { id, name, search } = input as ViewInput;
    if (id === undefined || id === null) return null;
    const savedView = { __typename: SAVED_VIEW, id, name, search };
    return { __typename: 'SavedViewPayload', savedView };
  },
  savedViewRemove: ({ input }) => {
    const { id } = input as { readonly id: string };
    return { __typename: 'RemovedPayload', id };
  },
};

/** Takes a removed view out of the views of its list; nothing else is asked again. */
export const takeViewAway: UpdateResolver = (result, _args, cache) => {
  const answer = result['savedViewRemove'] as { readonly __typename: string; readonly id: string };
  if (answer.__typename !== 'RemovedPayload') return;
  const gone = cache.keyOfEntity({ __typename: SAVED_VIEW, id: answer.id });
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'savedViews') keepAllBut(cache, args, gone);
  }
};

function keepAllBut(cache: Cache, args: Parameters<Cache['resolve']>[2], gone: string | null) {
  const views = cache.resolve('Query', 'savedViews', args) as readonly string[];
  const left = views.filter((view) => view !== gone);
  cache.link('Query', 'savedViews', args, left);
}
