import { type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core';
import { filter, makeSubject, map, merge, pipe } from 'wonka';

/** What the build puts on every document of a portal; development has none, and sends texts. */
interface Hashed {
  readonly sha256Hash?: string;
}

const hashOf = ({ query }: Operation): string | undefined => (query as Hashed).sha256Hash;

function withExtensions(
  operation: Operation,
  extensions: Operation['extensions'] | undefined,
): Operation {
  const { key, query, variables, context } = operation;
  return makeOperation(operation.kind, { key, query, variables, extensions }, context);
}

const isNotKnown = ({ operation, error }: OperationResult): boolean =>
  operation.extensions?.persistedQuery !== undefined &&
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === NOT_FOUND) === true;
const NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND';

/**
 * Sends the hash of a document in place of its text. A server that does not know the hash is newer
 * (or older) than this page: it gets the text, and from then on at once.
 */
export const trustedExchange: Exchange = ({ forward }) => {
  const notKnown = new Set<string>();
  const again = makeSubject<Operation>();
  const prepared = (operation: Operation): Operation => {
    const sha256Hash = hashOf(operation);
    const asText = sha256Hash === undefined || notKnown.has(sha256Hash);
    if (operation.kind === 'teardown' || asText) return operation;
    return withExtensions(operation, { persistedQuery: { version: 1, sha256Hash } });
  };
  return (operations) =>
    pipe(
      forward(merge([pipe(operations, map(prepared)), again.source])),
      filter((result) => {
        if (!isNotKnown(result)) return true;
        notKnown.add(hashOf(result.operation) ?? '');
        again.next(withExtensions(result.operation, undefined));
        return false;
      }),
    );
};
