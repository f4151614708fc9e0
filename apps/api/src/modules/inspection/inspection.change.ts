import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permit } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import type { InspectionAction } from './inspection.permissions.ts';
import { inspectionSubject } from './inspection.permissions.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';
import { inspectionsById } from './inspection.queries.ts';

export type InspectionDone = Result<Done<string>, BusinessError>;

/** Which inspection, in the version that was read. */
export type InspectionRead = { readonly id: string; readonly version: number };

export const auditOf = (
  action: string,
  id: string,
  organisationId: string,
  data: { readonly [key: string]: Json } = {},
): Audit => ({ action, subjectKind: 'INSPECTION', subjectId: id, organisationId, data });

type Change = Parameters<Transaction['inspection']['update']>[0]['data'];

/** What an act writes of the inspection itself, or what is against it. */
export type Decided = Result<
  { readonly change: Change; readonly data?: { readonly [key: string]: Json } },
  readonly Issue[]
>;

interface Acting {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly inspection: InspectionRecord;
}

async function conflictOn(sql: Sql, inspection: InspectionRecord): Promise<ConflictError> {
  const { id, version, state, title } = inspection;
  const last = await lastChangeOf(sql, 'INSPECTION', id);
  return new ConflictError({ currentVersion: version, theirs: { state, title }, ...last });
}

/** An act about an inspection that is written down: in exactly the version that was read. */
export function change(
  context: Context,
  call: Call,
  { id, version }: InspectionRead,
  action: InspectionAction,
  decide: (acting: Acting) => Decided | Promise<Decided>,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<InspectionDone> => {
    const [inspection] = await inspectionsById(sql, [id], scopeIds(viewerOf(context).scope));
    if (inspection === undefined) return err(new NotFoundError('Inspection', ['id']));
    if (version !== inspection.version) return err(await conflictOn(sql, inspection));
    const permitted = permit(context, action, inspectionSubject(context, inspection));
    if (!permitted.ok) return permitted;
    const decided = await decide({ tx, sql, inspection });
    if (!decided.ok) return err(new ValidationError(decided.error));
    const data = { ...decided.value.change, version: version + 1 };
    await tx.inspection.update({ where: { id, version }, data });
    const { organisationId } = inspection;
    return ok({ value: id, audit: auditOf(action, id, organisationId, decided.value.data) });
  });
}

/** An act about one finding of an inspection. */
export function changeFinding(
  context: Context,
  call: Call,
  { findingId, ...read }: InspectionRead & { readonly findingId: string },
  action: InspectionAction,
  decide: (acting: Acting & { readonly finding: FindingRecord }) => Promise<Decided>,
): Promise<string> {
  return change(context, call, read, action, (acting) => {
    const finding = acting.inspection.findings.find(({ id }) => id === findingId);
    if (finding === undefined) throw new NotFoundError('InspectionFinding', ['findingId']);
    return decide({ ...acting, finding });
  });
}
