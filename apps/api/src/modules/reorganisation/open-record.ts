import type { OpenRecordKind, RecordChoice } from '@cau-noi/domain/reorganisation/open-records';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Audit, AuditSubject } from '../../act.ts';
import type { Transaction } from '../../database.ts';
import type { IdKind } from '../../ids.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';

/** Something that is open at a union about which something is decided. */
export interface OpenRecordRow {
  readonly kind: OpenRecordKind;
  readonly id: string;
  /** The union that ends, at which it stands. */
  readonly organisationId: string;
  /** By which people know it: a title, a name, the year of a plan. */
  readonly title: string;
  /** A code that says more, as its state or role; null where there is none. */
  readonly detail: string | null;
  /** The record whose page shows it; null where none does. */
  readonly pageKind: IdKind | null;
  readonly pageId: string | null;
}

/** An open record with what was chosen for it. */
export type ChosenRecord = OpenRecordRow & {
  readonly choice: RecordChoice;
  /** Who carries it on; null where it ends. */
  readonly heirId: string | null;
  readonly reason: string;
};

/** The transaction in which choices are carried out. */
export interface CarryingOut {
  readonly tx: Transaction;
  readonly sql: Sql;
  /** The first day on which things stand as decided. */
  readonly day: IsoDate;
  readonly now: Date;
  /** The decision as it is cited in what is written; by its day where its number is not known. */
  readonly citation: string;
}

/**
 * What one kind of record has to do with a reorganisation. A module with records that may be open at
 * a union adds one, in `<module>.reorganisation.ts`, to the list in `open-record.queries.ts`.
 */
export interface OpenRecordProvider {
  readonly kind: OpenRecordKind;
  /**
   * A SELECT of id, organisation_id, title, detail, page_kind, page_id: what is open at the unions
   * $1::text[] when they end on the day before $2::date.
   */
  readonly select: string;
  /** Writes what was chosen, for the records of this kind. */
  carryOut(work: CarryingOut, records: readonly ChosenRecord[]): Promise<void>;
}

/** Those for which this was chosen. */
export function chosenAs(
  records: readonly ChosenRecord[],
  choice: RecordChoice,
): readonly ChosenRecord[] {
  return records.filter((record) => record.choice === choice);
}

/** The ids of the records, by who carries them on. */
export function byHeir(
  records: readonly ChosenRecord[],
): readonly (readonly [heirId: string, ids: string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { id, heirId } of chosenAs(records, 'INHERIT')) {
    if (heirId === null) continue;
    groups.set(heirId, [...(groups.get(heirId) ?? []), id]);
  }
  return [...groups];
}

/** Under which history the audit keeps it: that of the record with a page, else that of the union. */
const HISTORIES: Readonly<Partial<Record<IdKind, AuditSubject>>> = {
  Plan: 'PLAN',
  Dossier: 'DOSSIER',
  User: 'USER',
  Person: 'PERSON',
  Agreement: 'AGREEMENT',
  Exchange: 'EXCHANGE',
  Membership: 'MEMBERSHIP',
  Aid: 'AID',
  Speech: 'SPEECH',
  Collaborator: 'COLLABORATOR',
  Directive: 'DIRECTIVE',
  Suspension: 'SUSPENSION',
  Project: 'PROJECT',
  Training: 'TRAINING',
  Proposal: 'PROPOSAL',
  Inspection: 'INSPECTION',
  InformationItem: 'INFORMATION',
  ResearchNote: 'RESEARCH',
};

/** What the audit says of a record. */
export function auditOfChoice(
  { kind, organisationId, pageKind, pageId, title, choice, heirId, reason }: ChosenRecord,
  { day, citation }: Pick<CarryingOut, 'day' | 'citation'>,
): Audit {
  const heir = heirId === null ? null : writeId('Organisation', heirId);
  const history = pageKind === null ? undefined : HISTORIES[pageKind];
  return {
    action: 'organisation.reorganise',
    subjectKind: history ?? 'ORGANISATION',
    subjectId: history === undefined ? organisationId : (pageId ?? organisationId),
    organisationId,
    data: {
      record: kind,
      title,
      choice,
      heirId: heir,
      date: day,
      decision: citation,
      text: reason,
    },
  };
}
