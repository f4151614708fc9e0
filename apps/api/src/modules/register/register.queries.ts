import type { CheckParameter } from '@cau-noi/domain/check';
import type { Instrument, OwnCeiling, Rate } from '@cau-noi/domain/norm';
import { standingInstruments } from '@cau-noi/domain/norm/instruments';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import type { DecidedDay, HolidayRule } from '@cau-noi/domain/period/public-holidays';
import type { YearlyAgreementRule } from '@cau-noi/domain/agreement/yearly';
import type { ClockRule } from '@cau-noi/domain/agreement/clock';
import type { PlanDeadlineRule } from '@cau-noi/domain/plan/deadline';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { anyIfEmpty, listOf } from '../../sql-values.ts';
import { BOOK_COLUMNS } from '../norm/norm.rows.ts';
import type { SuspensionEntry } from '../suspension/suspension.rows.ts';
import { SUSPENSIONS } from '../suspension/suspension.rows.ts';
import type { LinkEntry, RoleEntry, VersionEntry } from './structure.ts';

/** What the register holds, as it stands in the database, and how often it had changed by then. */
export interface RegisterRows {
  readonly revision: number;
  readonly versions: readonly VersionEntry[];
  readonly links: readonly LinkEntry[];
  readonly roles: readonly RoleEntry[];
  readonly parameters: readonly CheckParameter[];
  readonly planDeadlines: readonly PlanDeadlineRule[];
  readonly agreementClocks: readonly ClockRule[];
  readonly agreementYearly: readonly YearlyAgreementRule[];
  /** As they stand, under the ids that rates name. */
  readonly instruments: readonly Instrument[];
  /** All that was written of them, what others put right among it. */
  readonly instrumentRows: readonly InstrumentRow[];
  readonly rates: readonly Rate[];
  readonly ownCeilings: readonly OwnCeiling[];
  readonly holidays: readonly HolidayRule[];
  readonly decidedDays: readonly DecidedDay[];
  readonly suspensions: readonly SuspensionEntry[];
}

/** The code of the rule by which yearly plans are handed in. */
const PLAN_RULE = 'PLAN';

const PROVENANCE = `'source', v.source, 'verification', v.verification`;
const BASIS = `json_build_object('citation', v.citation, 'article', v.article,
  'verification', v.verification)`;

export const REGISTER = statement(
  'register.read',
  `SELECT (SELECT r.revision FROM register_revision r) AS revision,
    ${listOf(
      `'id', v.id, 'organisationId', v.organisation_id, 'name', v.name,
      'shortName', v.short_name, 'nameEn', v.name_en, 'kind', v.kind, 'parentId', v.parent_id,
      'from', v.valid_from, 'to', v.valid_to, ${PROVENANCE}`,
      'ORDER BY v.organisation_id, v.valid_from) FROM organisation_version v',
    )} AS versions,
    ${listOf(
      `'kind', v.kind, 'fromId', v.from_id, 'toId', v.to_id, 'date', v.date,
      'decisionNumber', v.decision_number, ${PROVENANCE}`,
      'ORDER BY v.date DESC, v.id) FROM organisation_link v',
    )} AS links,
    ${listOf(
      `'kind', v.kind, 'holderId', v.holder_id, 'scopeId', v.scope_id, 'unitName', v.unit_name,
      'from', v.valid_from, 'to', v.valid_to, ${PROVENANCE}`,
      'ORDER BY v.kind, v.valid_from DESC, v.id) FROM organisation_role v',
    )} AS roles,
    ${listOf(
      `'id', v.id, 'checkId', v.check_id, 'severity', v.severity,
      'waivedBy', v.waived_by, 'values', v.values,
      'kinds', ${anyIfEmpty('v.kinds')}, 'levels', ${anyIfEmpty('v.levels')}, 'planned', v.planned,
      'from', v.valid_from, 'to', v.valid_to, 'note', v.note, 'basis', ${BASIS}`,
      'ORDER BY v.check_id, v.valid_from DESC, v.id) FROM check_parameter v',
    )} AS parameters,
    ${listOf(
      `'month', v.month, 'day', v.day, 'from', v.valid_from, 'to', v.valid_to, 'basis', ${BASIS}`,
      `ORDER BY v.valid_from DESC, v.id) FROM deadline_rule v
        WHERE v.code = '${PLAN_RULE}' AND v.month IS NOT NULL AND v.day IS NOT NULL`,
    )} AS "planDeadlines",
    ${listOf(
      `'code', v.code, 'days', v.days, 'from', v.valid_from, 'to', v.valid_to, 'basis', ${BASIS}`,
      `ORDER BY v.valid_from DESC, v.id) FROM deadline_rule v
        WHERE v.code LIKE 'AGREEMENT%' AND v.days IS NOT NULL`,
    )} AS "agreementClocks",
    ${listOf(
      `'code', v.code, 'month', v.month, 'day', v.day, 'from', v.valid_from, 'to', v.valid_to,
        'basis', ${BASIS}`,
      `ORDER BY v.valid_from DESC, v.id) FROM deadline_rule v
        WHERE v.code LIKE 'AGREEMENT%' AND v.month IS NOT NULL AND v.day IS NOT NULL`,
    )} AS "agreementYearly",
    ${BOOK_COLUMNS},
    ${listOf(
      `'holiday', v.holiday, 'calendar', v.calendar, 'month', v.month, 'day', v.day,
      'daysBefore', v.days_before, 'daysAfter', v.days_after, 'from', v.valid_from,
      'to', v.valid_to`,
      'ORDER BY v.valid_from, v.id) FROM holiday_rule v',
    )} AS holidays,
    ${listOf(`'day', v.day, 'working', v.working`, 'ORDER BY v.day) FROM decided_day v')}
      AS "decidedDays",
    ${SUSPENSIONS} AS suspensions`,
);

/** The whole register in one statement, so that all of it is of one revision. */
export async function readRegister(sql: Sql): Promise<RegisterRows> {
  const [rows] = await sql<Omit<RegisterRows, 'instruments'>>(REGISTER);
  if (rows === undefined) throw new Error('The register gave no row');
  return { ...rows, instruments: standingInstruments(rows.instrumentRows) };
}
