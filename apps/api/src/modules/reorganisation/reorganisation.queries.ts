import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Reorganisation, ReorganisationKind } from '@cau-noi/domain/reorganisation';
import type { OpenRecordKind, RecordChoice } from '@cau-noi/domain/reorganisation/open-records';
import type { IdKind } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { UnionCount } from './counts.queries.ts';

/** A decision that was carried out here, or came with the reference data. */
export interface ReorganisationRow {
  readonly id: string;
  readonly kind: ReorganisationKind;
  readonly date: IsoDate;
  readonly decisionNumber: string | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly decided: Reorganisation;
  readonly counts: readonly UnionCount[];
  /** Name of who decided it; null where the reference data did. */
  readonly createdBy: string | null;
  /** ISO date-time. */
  readonly createdAt: string;
  /** ISO date-time; null until the day has come. */
  readonly settledAt: string | null;
}

/** What became of one record. */
export interface MeasureRow {
  readonly recordKind: OpenRecordKind;
  readonly recordId: string;
  readonly organisationId: string;
  readonly heirId: string | null;
  readonly choice: RecordChoice;
  readonly reason: string;
  readonly title: string;
  readonly detail: string | null;
  readonly pageKind: IdKind | null;
  readonly pageId: string | null;
}

const ROW = `SELECT r.id, r.kind, r.date, r.decision_number AS "decisionNumber", r.source,
    r.verification, r.decided, r.counts, u.name AS "createdBy", r.created_at AS "createdAt", r.settled_at AS "settledAt"
  FROM reorganisation r LEFT JOIN "user" u ON u.id = r.created_by_id`;

export const STATEMENTS = {
  revision: statement('reorganisation.revision', 'SELECT r.revision FROM register_revision r'),
  list: statement(
    'reorganisation.list',
    `${ROW} ORDER BY r.created_by_id IS NULL, r.created_at DESC, r.id LIMIT 100`,
  ),
  byId: keyed('reorganisation.byId', `${ROW} WHERE r.id = $1`),
  measures: keyed(
    'reorganisation.measures',
    `SELECT m.record_kind AS "recordKind", m.record_id AS "recordId",
        m.organisation_id AS "organisationId", m.heir_id AS "heirId", m.choice, m.reason, m.title,
        m.detail, m.page_kind AS "pageKind", m.page_id AS "pageId"
      FROM reorganisation_measure m WHERE m.reorganisation_id = $1
      ORDER BY m.record_kind, m.title COLLATE "vi-x-icu", m.id`,
  ),
};

/** How often the register has changed, inside a transaction. */
export async function registerRevision(sql: Sql): Promise<number> {
  const [row] = await sql<{ revision: number }>(STATEMENTS.revision);
  return row?.revision ?? 0;
}

/** The latest hundred: what was decided here before what came with the reference data. */
export function listReorganisations(sql: Sql): Promise<ReorganisationRow[]> {
  return sql(STATEMENTS.list);
}

export async function reorganisationById(sql: Sql, id: string): Promise<ReorganisationRow | null> {
  const [row] = await sql<ReorganisationRow>(STATEMENTS.byId, [id]);
  return row ?? null;
}

export function measuresOf(sql: Sql, id: string): Promise<MeasureRow[]> {
  return sql(STATEMENTS.measures, [id]);
}
