import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/graphql-env.d.ts';

/** What a `JSON` field may hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The one tag for documents. Types come from `schema.graphql`; a document is named after the component that
 * reads it and stands in its file:
 *
 * ```ts
 * const PlanRow_plan = graphql(`fragment PlanRow_plan on Plan { id year state }`);
 * const PlanListQuery = graphql(`query PlanListQuery { plans { nodes { ...PlanRow_plan } } }`, [PlanRow_plan]);
 * ```
 *
 * An unknown field does not fail `tsc`; it fails `gql.tada check`, which `typecheck` of this package runs over
 * the whole repository.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** ISO date, `2026-03-05`. */
    Date: string;
    /** ISO date-time in UTC. */
    DateTime: string;
    /** `2026-03`. */
    Month: string;
    /** A whole number that JavaScript counts exactly: minor units of money. */
    SafeInt: number;
    JSON: JsonValue;
  };
}>();

export { type FragmentOf, readFragment, type ResultOf, type VariablesOf } from 'gql.tada';
