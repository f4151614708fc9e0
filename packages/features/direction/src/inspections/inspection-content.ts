import type { InspectionContent } from '@cau-noi/domain/inspection';
import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** What is planned, as the page and the form read it. */
export const InspectionContent_inspection = graphql(`
  fragment InspectionContent_inspection on Inspection {
    id
    version
    number
    state
    year
    title
    scope
    plannedFrom
    plannedTo
    inspected {
      id
      shortName
    }
    team {
      personId
      name
    }
  }
`);

export type InspectionRead = ResultOf<typeof InspectionContent_inspection>;

/** What is planned, as the form holds it. */
export interface InspectionWritten {
  readonly inspectedId: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly scope: string;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly headId: string | null;
  readonly memberIds: readonly (string | null)[];
}

/** What a new one begins with. */
export const newInspection = (year: number): InspectionWritten => ({
  inspectedId: null,
  year,
  title: '',
  scope: '',
  plannedFrom: null,
  plannedTo: null,
  headId: null,
  memberIds: [],
});

/** What the form begins with for an inspection that is written down. */
export function writtenInspection(inspection: InspectionRead): InspectionWritten {
  const { inspected, year, title, scope, plannedFrom, plannedTo, team } = inspection;
  const [headId = null, ...memberIds] = team.map(({ personId }) => personId);
  return {
    inspectedId: inspected.id,
    year,
    title,
    scope,
    plannedFrom,
    plannedTo,
    headId,
    memberIds,
  };
}

/** A day as a field gives it. */
export const dayOf = (day: string | null): IsoDate | null => (day === null ? null : isoDate(day));

/** What is sent; places where nobody was chosen are left out. */
export function inputOf(written: InspectionWritten) {
  const { year, title, scope, plannedFrom, plannedTo, memberIds } = written;
  return {
    ...written,
    year: year ?? 0,
    title: title.trim(),
    scope: scope.trim(),
    plannedFrom: dayOf(plannedFrom),
    plannedTo: dayOf(plannedTo),
    memberIds: memberIds.filter((id) => id !== null),
  } satisfies InspectionContent;
}
