import type { ApprovalRoute } from '@cau-noi/domain/approval';
import type { Sql } from '../../sql.ts';
import { approvalRoutes } from '../configuration/configuration.queries.ts';

const anyOf = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

/** All routes, of every day: which one counts is decided by the domain. */
export async function allRoutes(sql: Sql): Promise<readonly ApprovalRoute[]> {
  return (await approvalRoutes(sql, null)).map(({ kinds, levels, validFrom, validTo, ...row }) => ({
    ...row,
    kinds: anyOf(kinds),
    levels: anyOf(levels),
    from: validFrom,
    to: validTo,
  }));
}
