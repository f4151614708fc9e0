import type { ActivityKind, ApprovalRole, OrganisationKind, Severity } from '../generated/enums.ts';
import { DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/** The default row of a check. Empty lists mean "any"; the day is the first, the end is open. */
export interface CheckParameterRow extends Basis {
  readonly id: string;
  readonly checkId: string;
  readonly from: string;
  readonly to: string | null;
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
  readonly severity: Severity;
  /** Who may grant an exception from a failure that stops; null = nobody. */
  readonly waivedBy: ApprovalRole | null;
  /** Read by the domain's parser of the check. */
  readonly values: Readonly<Record<string, number | string | null>>;
  /** What must be known to confirm or to change the row. */
  readonly note: string;
}

type Given = Pick<CheckParameterRow, 'checkId' | 'severity' | 'values' | 'note'> &
  Basis &
  Partial<CheckParameterRow>;

/** A row of a check for everything and from the first year of records, but for what is given. */
export function row(given: Given): CheckParameterRow {
  return {
    id: `${given.checkId.toLowerCase()}-default`,
    from: DEFAULTS_FROM,
    to: null,
    kinds: [],
    levels: [],
    planned: null,
    // Nobody has said who may: our own default, for the administrator to change.
    waivedBy: 'FEDERATION_LEADER',
    ...given,
  };
}
