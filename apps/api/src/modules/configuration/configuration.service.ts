import { parameterIssues } from '@cau-noi/domain/assessment/parameter-issues';
import type { ApprovalRole } from '@cau-noi/domain/approval';
import type { LegalBasis, RawValues, Severity } from '@cau-noi/domain/check';
import { invariant } from '@cau-noi/domain/invariant';
import { required, textWithin } from '@cau-noi/domain/limits';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { supersedingIssues } from '@cau-noi/domain/period/superseding';
import { deadlineIssues } from '@cau-noi/domain/plan/deadline';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { CapacityRuleWritten } from '@cau-noi/domain/staff/capacity';
import { capacityRuleIssues } from '@cau-noi/domain/staff/capacity';
import type { Audit, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { IdKind } from '../../ids.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { refuseConfiguring } from './configuration.permissions.ts';
import type { DatedRow } from './configuration.queries.ts';
import {
  capacityRules,
  checkParameters,
  deadlineRules,
  decidedUntil,
} from './configuration.queries.ts';

/** A mutation's input beside what it says: for the second time it is sent. */
export interface Sent {
  readonly key: string;
  readonly input: object;
}

/** A dated row that is to take over from another. */
export interface Superseding {
  /** The row that holds until the day before. */
  readonly replacesId: string;
  readonly validFrom: IsoDate;
  readonly basis: LegalBasis;
  readonly reason: string;
}

export interface NewParameter extends Superseding {
  readonly severity: Severity;
  /** Who may grant an exception; null = nobody, left out = whoever might by the row replaced. */
  readonly waivedBy?: ApprovalRole | null | undefined;
  readonly values: RawValues;
}

export interface NewDeadline extends Superseding {
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
}

/** Lets other values of a check hold from a day; answers with the id of the new row. */
export function addParameter(
  context: Context,
  asked: NewParameter,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'checkParameterAdd', key, input }, async (tx, sql) => {
    const rows = await checkParameters(sql, null);
    const replaced = rows.find(({ id }) => id === asked.replacesId);
    if (replaced === undefined) return err(new NotFoundError('CheckParameter', ['replacesId']));
    const { checkId, kinds, levels, planned } = replaced;
    const wrong = parameterIssues(checkId, asked.values, replaced.values);
    const refusal = await refuse(context, sql, replaced, asked, wrong);
    if (refusal !== null) return err(refusal);
    const end = { where: { id: replaced.id }, data: { validTo: dayBefore(asked) } };
    await tx.checkParameter.update(end);
    const { severity } = asked;
    const waivedBy = asked.waivedBy === undefined ? replaced.waivedBy : asked.waivedBy;
    const values: object = asked.values;
    const data = { ...columnsOf(asked), checkId, kinds: [...kinds], levels: [...levels], planned };
    await tx.checkParameter.create({ data: { ...data, severity, waivedBy, values } });
    const said = { checkId, severity, waivedBy, values: asked.values as Json };
    return ok({ value: data.id, audit: auditOf('CheckParameter', data.id, asked, said) });
  });
}

/** Lets another deadline hold from a day; answers with the id of the new row. */
export function addDeadline(
  context: Context,
  asked: NewDeadline,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'deadlineRuleAdd', key, input }, async (tx, sql) => {
    const rows = await deadlineRules(sql, null);
    const replaced = rows.find(({ id }) => id === asked.replacesId);
    if (replaced === undefined) return err(new NotFoundError('DeadlineRule', ['replacesId']));
    const refusal = await refuse(context, sql, replaced, asked, deadlineIssues(asked, replaced));
    if (refusal !== null) return err(refusal);
    const end = { where: { id: replaced.id }, data: { validTo: dayBefore(asked) } };
    await tx.deadlineRule.update(end);
    const { month, day, days } = asked;
    const { code } = replaced;
    const data = { ...columnsOf(asked), code, month, day, days };
    await tx.deadlineRule.create({ data });
    const said = { code, month, day, days };
    return ok({ value: data.id, audit: auditOf('DeadlineRule', data.id, asked, said) });
  });
}

/** Lets another rule of capacity hold from a day; answers with the id of the new row. */
export function addCapacityRule(
  context: Context,
  asked: Superseding & CapacityRuleWritten,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'capacityRuleAdd', key, input }, async (tx, sql) => {
    const rows = await capacityRules(sql, null);
    const replaced = rows.find(({ id }) => id === asked.replacesId);
    if (replaced === undefined) return err(new NotFoundError('CapacityRule', ['replacesId']));
    const refusal = await refuse(context, sql, replaced, asked, capacityRuleIssues(asked));
    if (refusal !== null) return err(refusal);
    const { activitiesPerOfficer, partTimePercent } = asked;
    invariant(activitiesPerOfficer !== null && partTimePercent !== null, 'CAPACITY_RULE_EMPTY');
    const end = { where: { id: replaced.id }, data: { validTo: dayBefore(asked) } };
    await tx.capacityRule.update(end);
    const said = { activitiesPerOfficer, partTimePercent };
    const data = { ...columnsOf(asked), ...said };
    await tx.capacityRule.create({ data });
    return ok({ value: data.id, audit: auditOf('CapacityRule', data.id, asked, said) });
  });
}

/** What stands against a row that is to take over: no right, another took over, a wrong day or value. */
async function refuse(
  context: Context,
  sql: Sql,
  replaced: DatedRow,
  asked: Superseding,
  wrong: readonly Issue[],
): Promise<BusinessError | null> {
  const span = { from: replaced.validFrom, to: replaced.validTo };
  const superseding = supersedingIssues(span, asked.validFrom, await decidedUntil(sql));
  return refusalOf(context, [...superseding, ...wrong, ...writtenIssues(asked)]);
}

/** Why something configured is not written: no right, another took over meanwhile, or what is wrong with it. */
export function refusalOf(context: Context, issues: readonly Issue[]): BusinessError | null {
  const permitted = refuseConfiguring(context);
  if (permitted !== null) return permitted;
  const superseded = issues.find(({ code }) => code === 'SUPERSEDED');
  if (superseded !== undefined) return new StateError(superseded.code, superseded.data);
  return issues.length === 0 ? null : new ValidationError(issues);
}

const LONGEST_CITATION = 300;
const LONGEST_ARTICLE = 100;
const LONGEST_REASON = 1000;

/** Where something comes from, and why it is written. */
type Sourced = Pick<Superseding, 'basis' | 'reason'>;

/** What is wrong with the source and the reason. */
export function writtenIssues({ basis, reason }: Sourced): readonly Issue[] {
  return [
    ...required(['citation'], basis.citation),
    ...textWithin(['citation'], basis.citation, LONGEST_CITATION),
    ...textWithin(['article'], basis.article, LONGEST_ARTICLE),
    ...required(['reason'], reason),
    ...textWithin(['reason'], reason, LONGEST_REASON),
  ];
}

const dayBefore = ({ validFrom }: Superseding): Date => dbDate(addDays(validFrom, -1));

const DAY_AT_END = /-\d{4}-\d{2}-\d{2}$/u;

/** The columns of a source and its reason. */
export function sourceColumns({ basis, reason }: Sourced) {
  const { citation, article, verification } = basis;
  return {
    citation: citation.trim(),
    article: article === null || article.trim() === '' ? null : article.trim(),
    verification,
    note: reason.trim(),
  };
}

/** The columns that every dated row has. Findings cite the id: it says what it follows and since when. */
function columnsOf(asked: Superseding) {
  const { replacesId, validFrom } = asked;
  return {
    id: `${replacesId.replace(DAY_AT_END, '')}-${validFrom}`,
    validFrom: dbDate(validFrom),
    ...sourceColumns(asked),
  };
}

function auditOf(
  kind: IdKind,
  id: string,
  { replacesId, validFrom, basis, reason }: Superseding,
  said: { readonly [key: string]: Json },
): Audit {
  const { citation, article, verification } = basis;
  const replaces = writeId(kind, replacesId);
  const source = { citation, article, verification, reason };
  return {
    action: 'configuration.add',
    subjectKind: 'CONFIGURATION',
    subjectId: id,
    organisationId: null,
    data: { kind, replaces, validFrom, ...said, ...source },
  };
}
