import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { Reorganisation, ReorganisationChanges } from '@cau-noi/domain/reorganisation';
import { touchedIds } from '@cau-noi/domain/reorganisation/changes';
import type { Audit } from '../../act.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { ChosenRecord } from './open-record.ts';

/** A decision is cited by its number; without one, by its day. */
export function citationOf({ decisionNumber, date }: Reorganisation): string {
  return decisionNumber ?? `(${date})`;
}

/** Who writes a number has the decision before them; without one it is marked as not confirmed. */
export const markOf = ({ decisionNumber }: Reorganisation) =>
  decisionNumber === null ? 'UNVERIFIED' : 'TEXT_READ';

/** Writes the versions and links; every union that is touched is of another version afterwards. */
export async function writeChanges(
  tx: Transaction,
  decided: Reorganisation,
  changes: ReorganisationChanges,
): Promise<void> {
  const { founded, source } = decided;
  const verification = markOf(decided);
  const key = (organisationId: string, from: string) => ({
    organisationId_validFrom: { organisationId, validFrom: new Date(`${from}T00:00:00Z`) },
  });
  await tx.organisation.createMany({ data: founded.map(({ id }) => ({ id })) });
  for (const { organisationId, from, to } of changes.ended) {
    const data = { validTo: dbDate(to) };
    await tx.organisationVersion.update({ where: key(organisationId, from), data });
  }
  for (const { organisationId, from, parentId } of changes.moved) {
    await tx.organisationVersion.update({ where: key(organisationId, from), data: { parentId } });
  }
  await tx.organisationVersion.createMany({
    data: changes.added.map(({ from, to, kind, ...version }) => ({
      ...version,
      kind: kind satisfies OrganisationKind,
      validFrom: dbDate(from),
      validTo: optionalDbDate(to),
      source,
      verification,
    })),
  });
  await tx.organisationLink.createMany({
    data: changes.links.map(({ date, ...link }) => ({
      ...link,
      date: dbDate(date),
      source,
      verification,
    })),
  });
  await tx.organisation.updateMany({
    where: { id: { in: [...touchedIds(changes)] } },
    data: { version: { increment: 1 } },
  });
}

/** Keeps what became of each record, and why. */
export async function writeMeasures(
  tx: Transaction,
  reorganisationId: string,
  records: readonly ChosenRecord[],
  at: Date,
): Promise<void> {
  await tx.reorganisationMeasure.createMany({
    data: records.map(({ kind, id, ...record }) => ({
      ...record,
      reorganisationId,
      recordKind: kind,
      recordId: id,
      at,
    })),
  });
}

/** What the audit of a union says of a decision by which it was touched. */
export function auditOfDecision(
  organisationId: string,
  id: string,
  decided: Reorganisation,
  reason: string,
): Audit {
  const { kind, date } = decided;
  return {
    action: `organisation.${kind.toLowerCase()}`,
    subjectKind: 'ORGANISATION',
    subjectId: organisationId,
    organisationId,
    data: {
      reorganisationId: writeId('Reorganisation', id),
      date,
      decision: citationOf(decided),
      reason,
    },
  };
}
