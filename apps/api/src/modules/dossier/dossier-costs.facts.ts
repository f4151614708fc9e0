import type { CheckParameter } from '@cau-noi/domain/check';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { HQ09 } from '@cau-noi/domain/effectiveness/cost-rate';
import type { EarlierCosts } from '@cau-noi/domain/effectiveness/cost-rate-facts';
import type { IsoDate } from '@cau-noi/domain/period';
import { addMonths } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { LookupRecords } from './dossier-lookups.queries.ts';

const MONTHS_OF_YEAR = 12;

/** The earliest day on which an activity may begin whose cost is compared on `day`, by any row there is. */
export function costsSince(parameters: readonly CheckParameter[], day: IsoDate): IsoDate {
  const years = parameters
    .filter((row) => row.checkId === HQ09.id)
    .map((row) => HQ09.parseValues(row.values)?.years ?? 0);
  return addMonths(day, -MONTHS_OF_YEAR * Math.max(0, ...years));
}

/** What finished activities of the unit cost, with the ids that clients know. */
export function earlierCostsOf(
  { organisationId, kind }: DossierContent,
  { earlierCosts }: LookupRecords,
): EarlierCosts {
  return {
    organisationId: writeId('Organisation', organisationId),
    activities: earlierCosts
      .filter((earlier) => earlier.organisationId === organisationId && earlier.kind === kind)
      .map(({ organisationId: _unit, ...earlier }) => ({
        ...earlier,
        dossierId: writeId('Dossier', earlier.dossierId),
      })),
  };
}
