import { collaboratorIssues } from '@cau-noi/domain/collaborator';
import { required } from '@cau-noi/domain/limits';
import { isIsoDate } from '@cau-noi/domain/period';
import { registered } from '../people/person-content.ts';
import type { LanguageWritten } from '../people/person-content.ts';
import type { Issue } from '@cau-noi/domain/result';

/** Days between which somebody can be booked, as the form holds them. */
export interface PeriodWritten {
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything that is written about a collaborator, as the form holds it. */
export interface CollaboratorWritten {
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly fullName: string;
  readonly employer: string;
  readonly contact: string;
  readonly fields: string;
  readonly note: string;
  readonly interpreter: boolean;
  readonly pooled: boolean;
  readonly languages: readonly LanguageWritten[];
  readonly periods: readonly PeriodWritten[];
}

/** A new collaborator of the writer's own union. */
export function newCollaborator(organisationId: string | null): CollaboratorWritten {
  return {
    organisationId,
    personId: null,
    fullName: '',
    employer: '',
    contact: '',
    fields: '',
    note: '',
    interpreter: true,
    pooled: false,
    languages: [],
    periods: [],
  };
}

function wholePeriods({ periods }: CollaboratorWritten) {
  return periods.flatMap(({ from, to }) =>
    from !== null && to !== null && isIsoDate(from) && isIsoDate(to) ? [{ from, to }] : [],
  );
}

/** Everything that is wrong with what is written, before it is sent. */
export function issuesOf(written: CollaboratorWritten): readonly Issue[] {
  const { organisationId, periods, languages } = written;
  return [
    ...required(['organisationId'], organisationId),
    ...periods.flatMap(({ from, to }, index) => [
      ...required(['periods', index, 'from'], from),
      ...required(['periods', index, 'to'], to),
    ]),
    ...collaboratorIssues({
      ...written,
      organisationId: organisationId ?? '',
      languages: registered(languages),
      periods: wholePeriods(written),
    }),
  ];
}

/** What is sent once nothing is missing. */
export function inputOf(written: CollaboratorWritten) {
  return {
    ...written,
    organisationId: written.organisationId ?? '',
    languages: registered(written.languages),
    periods: wholePeriods(written),
  };
}
