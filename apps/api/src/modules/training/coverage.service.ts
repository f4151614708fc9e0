import type { IsoDate } from '@cau-noi/domain/period';
import { yearPeriod } from '@cau-noi/domain/period';
import type { Coverage } from '@cau-noi/domain/training/coverage';
import {
  COVERAGE_YEARS,
  coverageByUnion,
  coverageOf,
  coverageSince,
  isTrained,
} from '@cau-noi/domain/training/coverage';
import { compareVietnamese } from '@cau-noi/domain/text';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { CoveredAssignment, PlanCounts } from './coverage.queries.ts';
import { coveredStaff, planCounts } from './coverage.queries.ts';

/** Which unions, which year, and how many years up to its end count as trained. */
export interface CoverageWhere {
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly year: number;
  readonly years: number;
}

/** A union with the coverage of its staff and the numbers of its training plan. */
export interface UnionCoverage {
  readonly organisationId: string;
  readonly coverage: Coverage;
  readonly plan: Omit<PlanCounts, 'organisationId'>;
}

export interface CoverageRead {
  readonly day: IsoDate;
  readonly since: IsoDate;
  readonly years: number;
  readonly total: Coverage;
  readonly unions: readonly UnionCoverage[];
  readonly staff: readonly CoveredAssignment[];
}

const NO_STAFF: Coverage = { staff: 0, trained: 0, minutesInYear: 0 };
const NO_PLAN = { planned: 0, held: 0, cancelled: 0, places: 0, attended: 0 };
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The coverage of the foreign-affairs staff of unions that the viewer sees, and their training plans.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER
 */
export async function readCoverage(context: Context, where: CoverageWhere): Promise<CoverageRead> {
  const { year, years, organisationId, subtree } = where;
  const { minimum, maximum } = COVERAGE_YEARS;
  const out = year < FIRST_YEAR || year > LAST_YEAR || years < minimum || years > maximum;
  if (out) throw requestError('BAD_FILTER', { year, years });
  const { sql, today } = context;
  const { to } = yearPeriod(year);
  const asked = {
    scope: scopeIds(viewerOf(context).scope),
    organisationIds: organisationFilter(context, organisationId, subtree),
    year,
    day: to < today ? to : today,
  };
  const staff = await coveredStaff(sql, asked);
  const plans = new Map(
    (await planCounts(sql, asked)).map(({ organisationId: id, ...plan }) => [id, plan]),
  );
  const covered = coverageByUnion(staff, asked.day, years);
  const nameOf = (id: string): string => organisationOf(context, id).shortName;
  const ids = [...new Set([...covered.keys(), ...plans.keys()])].toSorted((one, other) =>
    compareVietnamese(nameOf(one), nameOf(other)),
  );
  return {
    day: asked.day,
    since: coverageSince(asked.day, years),
    years,
    total: coverageOf(staff, asked.day, years),
    unions: ids.map((id) => ({
      organisationId: id,
      coverage: covered.get(id) ?? NO_STAFF,
      plan: plans.get(id) ?? NO_PLAN,
    })),
    staff,
  };
}

/** Somebody once, with all unions that they work for. */
export interface CoveredPerson {
  readonly personId: string;
  readonly fullName: string;
  readonly organisationIds: readonly string[];
  readonly lastTrainedOn: IsoDate | null;
  readonly minutesInYear: number;
}

/** The people behind a figure, each once: those who were trained, those who were not, or all. */
export function peopleOf(
  { staff, day, years }: CoverageRead,
  trained: boolean | null,
): readonly CoveredPerson[] {
  const people = new Map<string, CoveredPerson>();
  for (const { personId, organisationId, fullName, lastTrainedOn, minutesInYear } of staff) {
    const known = people.get(personId);
    const organisationIds = [...(known?.organisationIds ?? []), organisationId];
    people.set(personId, { personId, fullName, organisationIds, lastTrainedOn, minutesInYear });
  }
  return [...people.values()].filter(
    (one) => trained === null || isTrained(one, day, years) === trained,
  );
}

/** The people behind a figure, as far as they are shown. */
export interface CoveragePeople {
  readonly count: number;
  readonly nodes: readonly CoveredPerson[];
}
