import { addDays } from '@cau-noi/domain/period';
import type { HandOverKind } from '@cau-noi/domain/staff';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { PersonRow } from '../person/person.queries.ts';
import type { OpenWorkRow } from './open-work.queries.ts';
import type { AssignmentRow } from './staff.queries.ts';

interface Written {
  readonly assignmentId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly successorId: string;
  readonly note: string;
  readonly at: Date;
  readonly userId: string;
}

export function writtenHandOver(
  context: Context,
  { id, personId, organisationId }: AssignmentRow,
  { successorId, note }: { readonly successorId: string; readonly note: string },
): Written {
  const { userId } = viewerOf(context);
  const at = context.now();
  const text = note.trim();
  return { assignmentId: id, personId, organisationId, successorId, note: text, at, userId };
}

export interface Passed {
  readonly written: Written;
  readonly open: readonly OpenWorkRow[];
  readonly successor: PersonRow;
  /** The union for which the successor keeps contacts; null where none passes. */
  readonly contactsFor: string | null;
}

/** Writes down what passes, and changes what names its owner: commitments, contacts, and stand-ins, which end. */
export async function handOverAll(
  tx: Transaction,
  { today }: Context,
  { written, open, successor, contactsFor }: Passed,
): Promise<void> {
  const { organisationId: _at, ...data } = written;
  await tx.handOver.create({
    data: {
      ...data,
      items: { create: open.map(({ kind, recordId, title }) => ({ kind, recordId, title })) },
    },
  });
  for (const { kind, recordId } of open) {
    if (kind === 'COMMITMENT') await giveCommitment(tx, recordId, successor);
  }
  await tx.partnerContact.updateMany({
    where: { id: { in: idsOf(open, 'CONTACT') } },
    data: {
      keeperId: successor.id,
      keeperOrganisationId: contactsFor,
      version: { increment: 1 },
    },
  });
  const ended = idsOf(open, 'SUBSTITUTION');
  const id = { in: ended };
  // A power that was lent ends with whom it was lent to or from; it is nobody's to pass on.
  await tx.substitution.deleteMany({ where: { id, validFrom: { gte: dbDate(today) } } });
  const validTo = dbDate(addDays(today, -1));
  await tx.substitution.updateMany({ where: { id }, data: { validTo } });
}

function idsOf(open: readonly OpenWorkRow[], kind: HandOverKind): string[] {
  return open.flatMap((work) => (work.kind === kind ? [work.recordId] : []));
}

async function giveCommitment(
  tx: Transaction,
  recordId: string,
  { id: ownerId, fullName: owner }: PersonRow,
): Promise<void> {
  const point = recordId.indexOf('.');
  const dossierId = recordId.slice(0, point);
  const id = recordId.slice(point + 1);
  await tx.commitment.update({
    where: { dossierId_id: { dossierId, id } },
    data: { owner, ownerId },
  });
}
