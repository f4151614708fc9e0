import { graphql } from '@cau-noi/graphql/graphql';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useMemo } from 'react';
import { useQuery } from 'urql';

/** The names of persons, units, partners and agreements that findings or differences point at by id. */
const NamesQuery = graphql(`
  query NamesQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Organisation {
        id
        shortName
      }
      ... on Person {
        id
        fullName
      }
      ... on Partner {
        id
        name
      }
      ... on Agreement {
        id
        titleVi
      }
    }
  }
`);

/** As many as one request may name. */
const PAGE = 100;

/**
 * Tells names by id; ids that `known` names are not asked for. Undefined until the answer is there,
 * and for what the reader may not see.
 */
export function useNames(
  ids: readonly string[],
  known: ReadonlyMap<string, string> = NOTHING,
): NameOf {
  const wanted = [...new Set(ids)].filter((id) => !known.has(id)).toSorted();
  const asked = wanted.slice(0, PAGE).join(' ');
  const [{ data }] = useQuery({
    query: NamesQuery,
    variables: useMemo(() => ({ ids: asked === '' ? [] : asked.split(' ') }), [asked]),
    pause: asked === '',
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    const names = new Map(known);
    for (const node of data?.nodes ?? []) {
      if (node?.__typename === 'Organisation') names.set(node.id, node.shortName);
      if (node?.__typename === 'Person') names.set(node.id, node.fullName);
      if (node?.__typename === 'Partner') names.set(node.id, node.name);
      if (node?.__typename === 'Agreement') names.set(node.id, node.titleVi);
    }
    return (id) => names.get(id);
  }, [data, known]);
}

const NOTHING: ReadonlyMap<string, string> = new Map();
