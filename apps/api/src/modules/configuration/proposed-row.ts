import { parameterIssues } from '@cau-noi/domain/assessment/parameter-issues';
import type { NextRow } from '@cau-noi/domain/assessment/parameter-preview';
import type { RawValues, Severity } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { supersedingIssues } from '@cau-noi/domain/period/superseding';
import type { Issue } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { refuseConfiguring } from './configuration.permissions.ts';

/** Values that an administrator is about to write. */
export interface Proposed {
  readonly replacesId: string;
  readonly validFrom: IsoDate;
  readonly severity: Severity;
  readonly values: RawValues;
}

/**
 * The row that proposed values would be.
 *
 * @throws GraphQLError FORBIDDEN, BAD_ID
 */
export function proposedRow(context: Context, proposed: Proposed): NextRow {
  const refused = refuseConfiguring(context);
  if (refused !== null) throw requestError('FORBIDDEN', { reason: refused.code });
  const replaces = context.register.parameters.find(({ id }) => id === proposed.replacesId);
  if (replaces === undefined) throw requestError('BAD_ID', { expected: 'CheckParameter' });
  return { ...proposed, replaces, from: proposed.validFrom };
}

/** What stands against the values themselves. */
export function issuesOfRow(
  { replaces, from, values }: NextRow,
  decided: IsoDate | null,
): readonly Issue[] {
  return [
    ...supersedingIssues(replaces, from, decided),
    ...parameterIssues(replaces.checkId, values, replaces.values),
  ];
}
