import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { returnDueOf } from '../dossier/return-due.ts';
import type { HandOutRow, PassportRow } from './passport.queries.ts';

/** By when a passport is to be back, by the rule that the dossier is judged by (TK16). */
export interface HandOutDue {
  /** Null where nobody can say by when. */
  readonly dueDate: IsoDate | null;
  /** It is not back, and that day has passed. */
  readonly overdue: boolean;
  /** It came back after that day. */
  readonly late: boolean;
}

export function handOutDue(
  { register, today }: Context,
  { due, returnedOn }: HandOutRow,
  lostOn: IsoDate | null,
): HandOutDue {
  const found = returnDueOf(due, register, today);
  const dueDate = found?.passports?.dueDate ?? null;
  if (found === null || dueDate === null) return { dueDate: null, overdue: false, late: false };
  const waitedFor = returnedOn === null && lostOn === null;
  return {
    dueDate,
    overdue: waitedFor && found.returned && today > dueDate,
    late: returnedOn !== null && returnedOn > dueDate,
  };
}

/** The hand-out that is not closed; null where the passport is not out. */
export function openHandOut({ handOuts }: PassportRow): HandOutRow | null {
  return handOuts.find(({ returnedOn }) => returnedOn === null) ?? null;
}

/** Whether a passport is out longer than it may be. */
export function isOverdue(context: Context, passport: PassportRow): boolean {
  const open = openHandOut(passport);
  return open !== null && handOutDue(context, open, passport.lostOn).overdue;
}
