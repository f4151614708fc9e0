import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { Placed } from './overlaps.ts';

/** A dossier as it stands in the calendar. */
export const Calendar_dossier = graphql(`
  fragment Calendar_dossier on Dossier {
    id
    kind
    title
    state
    startDate
    endDate
    organisation {
      id
      shortName
    }
    partner {
      id
      name
    }
    totals {
      countries
    }
  }
`);

/** An activity of the year, with its days. */
export interface Activity extends Placed {
  readonly title: string;
  /** Submitted, and not approved yet. */
  readonly waits: boolean;
  readonly unit: string;
  readonly partner: string | null;
}

/** The dossiers that have their days. */
export function activitiesOf(
  dossiers: readonly FragmentOf<typeof Calendar_dossier>[],
): readonly Activity[] {
  return readFragment(Calendar_dossier, dossiers).flatMap((dossier) => {
    const { id, kind, title, state, startDate, endDate, organisation, partner, totals } = dossier;
    if (startDate === null || endDate === null) return [];
    return [
      {
        id,
        kind,
        title,
        from: startDate as IsoDate,
        to: endDate as IsoDate,
        waits: state === 'SUBMITTED' || state === 'RETURNED',
        unit: organisation.shortName,
        partner: partner?.name ?? null,
        partnerId: partner?.id ?? null,
        countries: totals.countries,
      },
    ];
  });
}
