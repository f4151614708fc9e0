import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** A day that is off, or worked although it would be off. */
export const WorkingDays_day = graphql(`
  fragment WorkingDays_day on WorkCalendarDay {
    id
    day
    working
    holiday
    inPlaceOf
    decided
    note
    addedBy
    addedAt
    basis {
      citation
      article
      verification
    }
  }
`);

export type WorkingDay = ResultOf<typeof WorkingDays_day>;
