import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** A row of a check: values, for what, since when, on what basis. */
export const Configuration_parameter = graphql(`
  fragment Configuration_parameter on CheckParameter {
    id
    checkId
    kinds
    levels
    planned
    severity
    waivedBy
    values
    validFrom
    validTo
    note
    addedBy
    addedAt
    endedBy
    endedAt
    endedWhy
    generalId
    basis {
      citation
      article
      verification
    }
  }
`);

export const Configuration_deadline = graphql(`
  fragment Configuration_deadline on DeadlineRule {
    id
    code
    month
    day
    days
    validFrom
    validTo
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

export const Configuration_capacity = graphql(`
  fragment Configuration_capacity on CapacityRule {
    id
    activitiesPerOfficer
    partTimePercent
    validFrom
    validTo
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

export const Configuration_route = graphql(`
  fragment Configuration_route on ApprovalRoute {
    id
    subject
    kinds
    levels
    planned
    steps
    validFrom
    validTo
    basis {
      citation
      article
      verification
    }
  }
`);

export type Parameter = ResultOf<typeof Configuration_parameter>;
export type Deadline = ResultOf<typeof Configuration_deadline>;
export type CapacityRule = ResultOf<typeof Configuration_capacity>;
export type Route = ResultOf<typeof Configuration_route>;

/** What every dated row has. */
export type DatedRow = Pick<Deadline, 'id' | 'validFrom' | 'validTo' | 'basis'>;

/** What holds on a day, and what is to hold after it. */
export function standing<Row extends DatedRow>(
  rows: readonly Row[],
  today: string,
): readonly Row[] {
  return rows.filter(({ validTo }) => validTo === null || validTo >= today);
}

/** Whether two rows of checks are the same setting at different times. */
export function isSameSetting(one: Parameter, other: Parameter): boolean {
  const key = ({ checkId, kinds, levels, planned }: Parameter) =>
    [checkId, kinds.toSorted(), levels.toSorted(), planned].join(' ');
  return key(one) === key(other);
}
