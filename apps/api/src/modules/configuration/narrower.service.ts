import type { ApprovalRole } from '@cau-noi/domain/approval';
import {
  endingIssues,
  generalOf,
  narrowingIssues,
  parameterIssues,
} from '@cau-noi/domain/assessment/parameter-issues';
import type { LegalBasis, RawValues, Severity } from '@cau-noi/domain/check';
import type { ChosenScope, ParameterScope } from '@cau-noi/domain/check/scope';
import { chosenBeside } from '@cau-noi/domain/check/scope';
import { invariant } from '@cau-noi/domain/invariant';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { checkParameters, decidedUntil } from './configuration.queries.ts';
import type { Sent } from './configuration.service.ts';
import { refusalOf, sourceColumns, writtenIssues } from './configuration.service.ts';
import { parameterOf } from './parameter-of.ts';

/** Values of a check for some of those for whom another row is; that one goes on for the rest. */
export interface NarrowerParameter extends ChosenScope {
  /** The row within which they are to hold. */
  readonly besideId: string;
  readonly validFrom: IsoDate;
  readonly severity: Severity;
  /** Who may grant an exception; null = nobody. */
  readonly waivedBy: ApprovalRole | null;
  readonly values: RawValues;
  readonly basis: LegalBasis;
  readonly reason: string;
}

/** The end of such a row. */
export interface ParameterEnd {
  readonly id: string;
  /** First day on which the more general row counts again. */
  readonly validFrom: IsoDate;
  readonly basis: LegalBasis;
  readonly reason: string;
}

/** Lets other values of a check hold for some from a day; answers with the id of the new row. */
export function narrowParameter(
  context: Context,
  asked: NarrowerParameter,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'checkParameterNarrow', key, input }, async (tx, sql) => {
    const rows = (await checkParameters(sql, null)).map(parameterOf);
    const general = rows.find(({ id }) => id === asked.besideId);
    if (general === undefined) return err(new NotFoundError('CheckParameter', ['besideId']));
    const { checkId } = general;
    const { validFrom: from, severity, waivedBy } = asked;
    const scope = chosenBeside(general, asked);
    const refusal = refusalOf(context, [
      ...narrowingIssues({ general, scope, from }, rows, await decidedUntil(sql)),
      ...parameterIssues(checkId, asked.values, general.values),
      ...writtenIssues(asked),
    ]);
    if (refusal !== null) return err(refusal);
    const id = idOf(checkId, scope, from);
    const values: object = asked.values;
    const applies = columnsOfScope(scope);
    const judged = { checkId, severity, waivedBy };
    await tx.checkParameter.create({
      data: { id, ...judged, ...applies, values, validFrom: dbDate(from), ...sourceColumns(asked) },
    });
    const said = { beside: writeId('CheckParameter', general.id), validFrom: from, ...applies };
    const data = { ...said, ...judged, values: asked.values as Json, ...sourceSaid(asked) };
    return ok({ value: id, audit: auditOf('configuration.add', id, data) });
  });
}

/** Ends a row from a day on, so that the more general one counts again; answers with its id. */
export function endParameter(
  context: Context,
  asked: ParameterEnd,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'checkParameterEnd', key, input }, async (tx, sql) => {
    const rows = (await checkParameters(sql, null)).map(parameterOf);
    const row = rows.find((other) => other.id === asked.id);
    if (row === undefined) return err(new NotFoundError('CheckParameter', ['id']));
    const refusal = refusalOf(context, [
      ...endingIssues({ row, from: asked.validFrom }, rows, await decidedUntil(sql)),
      ...writtenIssues(asked),
    ]);
    if (refusal !== null) return err(refusal);
    const general = generalOf(row, rows);
    invariant(general !== null, `NO_GENERAL:${row.id}`);
    const validTo = addDays(asked.validFrom, -1);
    await tx.checkParameter.update({ where: { id: row.id }, data: { validTo: dbDate(validTo) } });
    const said = { checkId: row.checkId, validTo, general: writeId('CheckParameter', general.id) };
    const audit = auditOf('configuration.end', row.id, { ...said, ...sourceSaid(asked) });
    return ok({ value: row.id, audit });
  });
}

function columnsOfScope({ kinds, levels, planned }: ParameterScope) {
  return { kinds: [...(kinds ?? [])], levels: [...(levels ?? [])], planned };
}

/** Findings cite the id: it says of which check, for whom and since when. */
function idOf(checkId: string, { kinds, levels, planned }: ParameterScope, from: IsoDate): string {
  const plannedOnly = planned === null ? [] : [planned ? 'planned' : 'unplanned'];
  const whom = [...(levels ?? []), ...(kinds ?? []), ...plannedOnly];
  return [checkId, ...whom, from].join('-').replaceAll('_', '-').toLowerCase();
}

function sourceSaid({ basis, reason }: Pick<NarrowerParameter, 'basis' | 'reason'>) {
  const { citation, article, verification } = basis;
  return { citation, article, verification, reason: reason.trim() };
}

function auditOf(action: string, id: string, data: { readonly [key: string]: Json }) {
  const kind = 'CheckParameter';
  const subject = { subjectKind: 'CONFIGURATION', subjectId: id, organisationId: null } as const;
  return { action, ...subject, data: { kind, ...data } };
}
