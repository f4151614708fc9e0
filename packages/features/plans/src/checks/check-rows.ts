import type { CheckParameter, RawValues } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';

/** The rows of parameters with which the browser judges as the server does. */
export const CheckRows_query = graphql(`
  fragment CheckRows_query on Query {
    checkParameters {
      parameterId
      checkId
      validFrom
      validTo
      kinds
      levels
      planned
      severity
      values
      basis {
        citation
        article
        verification
      }
    }
  }
`);

/** A finding as the API tells it. */
export const FindingFacts_finding = graphql(`
  fragment FindingFacts_finding on Finding {
    key
    checkId
    status
    severity
    reason
    data
    missing
    path
    measure {
      limit
      actual
      excess
      unit
      currency
    }
    basis {
      citation
      article
      verification
    }
  }
`);

const orAll = <T>(list: readonly T[]) => (list.length === 0 ? null : list);

/** The rows as the domain holds them: an empty list of kinds or levels means all. */
export function checkRows(fragment: FragmentOf<typeof CheckRows_query>): readonly CheckParameter[] {
  return readFragment(CheckRows_query, fragment).checkParameters.map((row) => ({
    id: row.parameterId,
    checkId: row.checkId,
    from: row.validFrom as IsoDate,
    to: row.validTo as IsoDate | null,
    kinds: orAll(row.kinds),
    levels: orAll(row.levels),
    planned: row.planned,
    severity: row.severity,
    values: row.values as RawValues,
    basis: row.basis,
  }));
}
