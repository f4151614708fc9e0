import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { PlanLine } from '@cau-noi/domain/plan';
import { lookupScopeOf } from '@cau-noi/domain/plan/lookup-scope';
import { graphql } from '@cau-noi/graphql/graphql';
import { useLookups } from '@cau-noi/portal/lookups';
import { useMemo } from 'react';

/** What the checks ask of the database for lines that are being typed; nothing is saved. */
const PlanLookupsQuery = graphql(`
  query PlanLookupsQuery(
    $planId: ID!
    $countries: [String!]!
    $partnerIds: [ID!]!
    $firstMonth: Month
  ) {
    planLookups(
      planId: $planId
      countries: $countries
      partnerIds: $partnerIds
      firstMonth: $firstMonth
    ) {
      json
    }
  }
`);

/** What only the database knows of a plan while it is typed; `lookups` is null until it first answers. */
export function usePlanLookups(planId: string, lines: readonly PlanLine[]) {
  const variables = useMemo(() => {
    const { countries, partnerIds, firstMonth } = lookupScopeOf(lines);
    return { planId, countries: [...countries], partnerIds: [...partnerIds], firstMonth };
  }, [planId, lines]);
  const key = JSON.stringify(variables);
  const { answer, error } = useLookups({ query: PlanLookupsQuery, variables, key });
  // It has the shape of the domain's own type; the server builds it with that type.
  const lookups = (answer?.planLookups.json ?? null) as unknown as PlanLookups | null;
  return { lookups, unreached: error !== undefined } as const;
}
