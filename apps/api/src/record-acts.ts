import type { Action } from '@cau-noi/domain/access/actions';
import type { SubjectOf } from '@cau-noi/domain/access/subject';
import type { Issue, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { AuditSubject, Call, Done, Json } from './act.ts';
import { act } from './act.ts';
import type { Context } from './context.ts';
import { scopeIds, viewerOf } from './context.ts';
import type { Transaction } from './database.ts';
import { BusinessError, ConflictError, NotFoundError, ValidationError } from './errors.ts';
import { permit } from './modules/access/permission.ts';
import { lastChangeOf } from './modules/audit/last-change.queries.ts';
import type { ScopeIds } from './modules/plan/plan.queries.ts';
import type { Sql } from './sql.ts';

/** Which record, in the version that was read. */
export interface Read {
  readonly id: string;
  readonly version: number;
}

interface Kept extends Read {
  readonly organisationId: string;
}

type AuditData = { readonly [key: string]: Json };

/** Why an act writes nothing: issues with what was written, or another refusal. */
type Against = readonly Issue[] | BusinessError;

/** What an act writes of the record itself, with what the audit says of it; or why it does not. */
export type Decided<Change> = Result<
  { readonly change: Change; readonly data?: AuditData },
  Against
>;

/** The record that is acted on, in the transaction that writes it. */
export interface Acting<Row> {
  readonly tx: Transaction;
  readonly sql: Sql;
  readonly record: Row;
  /** Whom the viewer stands in for. */
  readonly onBehalfOfId: string | null;
}

/** A kind of record that a union keeps in versions. */
interface RecordKind<Row, A extends Action, Change> {
  /** What it is called where it is not found. */
  readonly name: string;
  readonly audited: AuditSubject;
  readonly byId: (sql: Sql, ids: readonly string[], scope: ScopeIds) => Promise<readonly Row[]>;
  readonly subjectOf: (context: Context, record: Row) => SubjectOf<A>;
  /** What is saved now, for whoever has written on an older version. */
  readonly theirs: (record: Row) => object;
  readonly update: (tx: Transaction, where: Read, data: Change) => Promise<unknown>;
}

const refusalOf = (against: Against): BusinessError =>
  against instanceof BusinessError ? against : new ValidationError(against);

/** The acts on one kind of record, each one `act()`. */
export function recordActs<Row extends Kept, A extends Action, Change extends object>(
  kind: RecordKind<Row, A, Change>,
) {
  const { name, audited: subjectKind, byId, subjectOf, theirs, update } = kind;

  /** An act on a record that is written down: in exactly the version that was read. */
  function change(
    context: Context,
    call: Call,
    { id, version }: Read,
    action: A,
    decide: (acting: Acting<Row>) => Decided<Change> | Promise<Decided<Change>>,
  ): Promise<string> {
    return act(context, call, async (tx, sql): Promise<Result<Done<string>, BusinessError>> => {
      const [record] = await byId(sql, [id], scopeIds(viewerOf(context).scope));
      if (record === undefined) return err(new NotFoundError(name, ['id']));
      if (version !== record.version) {
        const last = await lastChangeOf(sql, subjectKind, id);
        const current = { currentVersion: record.version, theirs: theirs(record), ...last };
        return err(new ConflictError(current));
      }
      const permitted = permit(context, action, subjectOf(context, record));
      if (!permitted.ok) return permitted;
      const onBehalfOfId = permitted.value;
      const decided = await decide({ tx, sql, record, onBehalfOfId });
      if (!decided.ok) return err(refusalOf(decided.error));
      const { change: changed, data = {} } = decided.value;
      await update(tx, { id, version }, { ...changed, version: version + 1 });
      const { organisationId } = record;
      const audit = { action, subjectKind, subjectId: id, organisationId, data, onBehalfOfId };
      return ok({ value: id, audit });
    });
  }

  return { change };
}
