import {
  type Cache,
  cacheExchange,
  type KeyGenerator,
  type UpdateResolver,
} from '@urql/exchange-graphcache';
import { composeExchanges, type Exchange, mapExchange } from '@urql/core';
import { answersTaken, SAVED_VIEW, takeViewAway } from './at-once.ts';
import { asksForADay, eachObject } from './dated.ts';
import { nodeTypes, possibleTypes } from './generated/schema-shape.ts';

/*
 * A normalised cache costs 13 kB gzip more than urql's document cache, and is taken for the drafts: an autosave
 * answers with the record's new version, and every screen that shows the record has it at once, without asking
 * again. With the document cache each autosave would fetch the whole page, or leave the old version behind for
 * the reader to collide with.
 */

const records = new Set([...nodeTypes, SAVED_VIEW]);

/**
 * Only records of their own are kept by id. Parts of a record have ids too (a member, a cost line), but the same
 * id stands in a draft and in its submissions with different contents: they are kept inside their record. So is
 * what a list gives as it stood on a day: a union's name of then has the id of the union of today.
 */
function keysExcept(dated: WeakSet<object>): Record<string, KeyGenerator> {
  const keepInside: KeyGenerator = () => null;
  const keepDatedInside: KeyGenerator = (data) =>
    dated.has(data) || data.id === undefined || data.id === null ? null : String(data.id);
  return new Proxy<Record<string, KeyGenerator>>(
    {},
    {
      get: (_, typename) =>
        typeof typename === 'string' && records.has(typename) ? keepDatedInside : keepInside,
      has: () => true,
    },
  );
}

/** Forgets every list, count and figure: what they hold after the change is the server's to say. */
function forgetLists(cache: Cache, kept: readonly string[] = ['node', 'viewer']): void {
  for (const field of cache.inspectFields('Query')) {
    if (!kept.includes(field.fieldName)) {
      cache.invalidate('Query', field.fieldName, field.arguments);
    }
  }
}

/**
 * A saved draft and a justification, which are saved while somebody types, change their record only; every
 * other mutation may change any list or figure.
 */
const changesLists = (mutation: string) => !/(?:Save|Justify)$/u.test(mutation);

const forget: UpdateResolver = (_result, _args, cache) => forgetLists(cache);
/** A decision about unions changes what every record says of its union, so records are asked for anew. */
const forgetAll: UpdateResolver = (_result, _args, cache) => forgetLists(cache, ['viewer']);
const mutations = new Proxy<Record<string, UpdateResolver>>(
  { savedViewRemove: takeViewAway, reorganise: forgetAll },
  {
    get: (own, mutation) => {
      if (typeof mutation !== 'string') return undefined;
      return own[mutation] ?? (changesLists(mutation) ? forget : undefined);
    },
  },
);

/** The cache of one client: records by id, lists until something changes them. */
export function createCache(): Exchange {
  const dated = new WeakSet<object>();
  const markDated = mapExchange({
    onResult: ({ operation, data }) => {
      if (asksForADay(operation)) eachObject(data, (found) => dated.add(found));
    },
  });
  const keys = keysExcept(dated);
  const cache = cacheExchange({
    keys,
    possibleTypes,
    optimistic: answersTaken,
    updates: { Mutation: mutations },
  });
  return composeExchanges([cache, markDated]);
}
