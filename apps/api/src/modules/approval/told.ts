import type { Finding } from '@cau-noi/domain/check/run';
import type { MissionsLookup, PersonLookup } from '@cau-noi/domain/savings/facts';
import type { SeesUnit } from '@cau-noi/domain/savings/told';
import { findingTold, missionsTold, peopleTold } from '@cau-noi/domain/savings/told';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { parseId } from '../../ids.ts';

/** Whose missions the viewer may read: those of the unions they see. */
function seesUnit(context: Context): SeesUnit {
  const ids = scopeIds(viewerOf(context).scope);
  if (ids === null) return () => true;
  const seen = new Set(ids);
  return (organisationId) => seen.has(parseId(organisationId)?.id ?? '');
}

type Lookups = {
  readonly missions: readonly MissionsLookup[];
  readonly people?: readonly PersonLookup[];
};

/** What the database knows for the checks, as far as the viewer may know the journeys of other unions. */
export function lookupsTold<Known extends Lookups>(context: Context, lookups: Known): Known {
  const sees = seesUnit(context);
  const { people } = lookups;
  return {
    ...lookups,
    missions: missionsTold(lookups.missions, sees),
    ...(people === undefined ? {} : { people: peopleTold(people, sees) }),
  };
}

/** A finding as far as the viewer may know it: who judged may have seen more. */
export function toldToViewer<Found extends Finding>(context: Context, finding: Found): Found {
  return findingTold(finding, seesUnit(context));
}
