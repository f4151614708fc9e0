import type {
  ApprovalRoute,
  CheckParameter,
  DeadlineRule,
  DecidedDay,
  HolidayRule,
} from '@cau-noi/db/prisma';
import type { CheckParameter as Parameter } from '@cau-noi/domain/check';
import type { PlanDeadlineRule } from '@cau-noi/domain/plan/deadline';
import type { Drift, Filled, OrNull } from '../../row-drift.testing.ts';
import type {
  ApprovalRouteRow,
  CheckParameterRow,
  DeadlineRuleRow,
} from './configuration.queries.ts';
import type { DecidedDayRow, HolidayRuleRow } from './work-calendar.queries.ts';

/** Whence and how long what is dated holds. */
type Span = { from: 'validFrom'; to: 'validTo' };
/** By whom and when a row was written is told by the ledger. */
type Written = { basis: null; addedBy: null; addedAt: null };

/** The rows of what is configured, beside the models that they are read from: see `row-types.test.ts`. */
export const CONFIGURATION_ROWS = {
  CheckParameterRow: {} satisfies Drift<
    CheckParameterRow,
    CheckParameter,
    Written & { endedBy: null; endedAt: null; endedWhy: null }
  >,
  ApprovalRouteRow: {} satisfies Drift<ApprovalRouteRow, ApprovalRoute, Written>,
  DeadlineRuleRow: {} satisfies Drift<DeadlineRuleRow, DeadlineRule, Written>,
  HolidayRuleRow: {} satisfies Drift<HolidayRuleRow, HolidayRule, Span & { basis: null }>,
  DecidedDayRow: {} satisfies Drift<DecidedDayRow, DecidedDay, Written>,
  Basis: {} satisfies Drift<CheckParameterRow['basis'], CheckParameter, {}>,
  Parameter: {} satisfies Drift<
    Parameter,
    CheckParameter,
    Span & { kinds: OrNull<'kinds'>; levels: OrNull<'levels'>; basis: null }
  >,
  PlanDeadlineRule: {} satisfies Drift<
    PlanDeadlineRule,
    DeadlineRule,
    Span & { month: Filled<'month'>; day: Filled<'day'>; basis: null }
  >,
} as const;
