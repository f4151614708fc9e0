import {
  endingIssues,
  narrowingIssues,
  parameterIssues,
} from '@cau-noi/domain/assessment/parameter-issues';
import type { ParameterChange } from '@cau-noi/domain/assessment/parameter-preview';
import type { CheckParameter, RawValues, Severity } from '@cau-noi/domain/check';
import type { ChosenScope } from '@cau-noi/domain/check/scope';
import { chosenBeside } from '@cau-noi/domain/check/scope';
import type { IsoDate } from '@cau-noi/domain/period';
import { supersedingIssues } from '@cau-noi/domain/period/superseding';
import type { Issue } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { refuseConfiguring } from './configuration.permissions.ts';

interface Values {
  readonly severity: Severity;
  readonly values: RawValues;
}

/** What an administrator is about to write of a row: what takes over, what stands beside it, its end. */
export type Proposed = { readonly rowId: string; readonly from: IsoDate } & (
  | (Values & { readonly act: 'REPLACE' })
  | (Values & { readonly act: 'NARROW'; readonly chosen: ChosenScope })
  | { readonly act: 'END' }
);

/**
 * What proposed values would change of the rows.
 *
 * @throws GraphQLError FORBIDDEN, BAD_ID
 */
export function proposedChange(context: Context, proposed: Proposed): ParameterChange {
  const refused = refuseConfiguring(context);
  if (refused !== null) throw requestError('FORBIDDEN', { reason: refused.code });
  const row = context.register.parameters.find(({ id }) => id === proposed.rowId);
  if (row === undefined) throw requestError('BAD_ID', { expected: 'CheckParameter' });
  const { from } = proposed;
  switch (proposed.act) {
    case 'END':
      return { act: 'END', row, from };
    case 'REPLACE':
      return { act: 'REPLACE', row, from, severity: proposed.severity, values: proposed.values };
    case 'NARROW': {
      const { severity, values, chosen } = proposed;
      return { act: 'NARROW', row, scope: chosenBeside(row, chosen), from, severity, values };
    }
  }
}

/** What stands against the change itself. */
export function issuesOfChange(
  change: ParameterChange,
  rows: readonly CheckParameter[],
  decided: IsoDate | null,
): readonly Issue[] {
  const { row, from } = change;
  switch (change.act) {
    case 'END':
      return endingIssues({ row, from }, rows, decided);
    case 'REPLACE':
      return [
        ...supersedingIssues(row, from, decided),
        ...parameterIssues(row.checkId, change.values, row.values),
      ];
    case 'NARROW':
      return [
        ...narrowingIssues({ general: row, scope: change.scope, from }, rows, decided),
        ...parameterIssues(row.checkId, change.values, row.values),
      ];
  }
}
