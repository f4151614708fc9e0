import type { BookingAct } from '@cau-noi/domain/collaborator';
import { bookingIssues } from '@cau-noi/domain/collaborator';
import { required } from '@cau-noi/domain/limits';
import type { Period } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { permit, refusalOf } from '../access/permission.ts';
import { organisationSubject, placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { mayAct } from './booking.permissions.ts';
import { bookingsById, takenOn } from './booking.queries.ts';
import { collaboratorsById } from './collaborator.queries.ts';

type BookingDone = Result<Done<string>, BusinessError>;

/** Whom, when, for which union and for what. */
export interface BookingAsked {
  readonly collaboratorId: string;
  readonly organisationId: string;
  readonly dossierId: string | null;
  readonly purpose: string;
  readonly days: Period;
}

/**
 * Books a collaborator. Whoever asks second for one of the days is refused; should two ask in one
 * moment, the constraint of the database lets one pass and the other is judged again.
 */
export function book(context: Context, call: Call, asked: BookingAsked): Promise<string> {
  return act(context, call, async (tx, sql): Promise<BookingDone> => {
    const { collaboratorId, organisationId, dossierId, purpose, days } = asked;
    const scope = scopeIds(viewerOf(context).scope);
    if (placesToday(context, [organisationId]).size === 0) {
      return err(new NotFoundError('Organisation', ['organisationId']));
    }
    const subject = organisationSubject(context, organisationId);
    const permitted = permit(context, 'collaborator.book', subject);
    if (!permitted.ok) return permitted;
    const [collaborator] = await collaboratorsById(sql, scope, [collaboratorId]);
    if (collaborator === undefined) return err(new NotFoundError('Collaborator', ['id']));
    if (dossierId !== null) {
      const [dossier] = await dossiersById(sql, [dossierId], scope);
      if (dossier === undefined) return err(new NotFoundError('Dossier', ['dossierId']));
    }
    const taken = await takenOn(sql, collaboratorId, days, dossierId);
    const { periods } = collaborator;
    const facts = { days, purpose, dossierId, periods, ...taken };
    const issues = bookingIssues(facts, context.today);
    if (issues.length > 0) return err(new ValidationError(issues));
    const { id } = await tx.booking.create({
      data: {
        collaboratorId,
        organisationId,
        dossierId,
        purpose: purpose.trim(),
        startDate: dbDate(days.from),
        endDate: dbDate(days.to),
        bookedById: viewerOf(context).userId,
        bookedAt: context.now(),
      },
      select: { id: true },
    });
    const audit = auditOf('collaborator.book', collaboratorId, organisationId, days);
    return ok({ value: id, audit });
  });
}

function auditOf(
  action: string,
  collaboratorId: string,
  organisationId: string,
  { from, to }: Period,
): Audit {
  const data = { from, to };
  return { action, subjectKind: 'COLLABORATOR', subjectId: collaboratorId, organisationId, data };
}

/** Which booking, in the version that was read; why, where it is cancelled. */
export interface BookingActed {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

/** Confirms or cancels a booking: the union that booked, or the one that keeps the entry. */
export function actOnBooking(
  context: Context,
  call: Call,
  kind: BookingAct,
  { id, version, text }: BookingActed,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<BookingDone> => {
    const scope = scopeIds(viewerOf(context).scope);
    const [booking] = await bookingsById(sql, [id]);
    const [collaborator] =
      booking === undefined ? [] : await collaboratorsById(sql, scope, [booking.collaboratorId]);
    if (booking === undefined || collaborator === undefined) {
      return err(new NotFoundError('Booking', ['id']));
    }
    if (booking.version !== version) {
      const { state, cancelText } = booking;
      const change = await lastChangeOf(sql, 'COLLABORATOR', collaborator.id);
      const theirs = { state, cancelText };
      return err(new ConflictError({ currentVersion: booking.version, theirs, ...change }));
    }
    const refusal = refusalOf(mayAct(context, booking, kind));
    if (refusal !== null) return err(refusal);
    const issues = kind === 'CANCEL' ? required(['text'], text) : [];
    if (issues.length > 0) return err(new ValidationError(issues));
    await tx.booking.update({
      where: { id, version },
      data: {
        state: kind === 'CONFIRM' ? 'CONFIRMED' : 'CANCELLED',
        cancelText: kind === 'CANCEL' ? text.trim() : '',
        version: version + 1,
      },
    });
    const { organisationId, startDate: from, endDate: to } = booking;
    const action = kind === 'CONFIRM' ? 'collaborator.confirm' : 'collaborator.cancel';
    const audit = auditOf(action, collaborator.id, organisationId, { from, to });
    return ok({ value: id, audit });
  });
}
