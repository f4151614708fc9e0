import type { Permission } from '@cau-noi/domain/access/permission';
import { notInState } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { BookingAct } from '@cau-noi/domain/collaborator';
import { BOOKING_ACT_STATES } from '@cau-noi/domain/collaborator';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { organisationSubject } from '../access/place.ts';
import type { BookingRow } from './collaborator.queries.ts';

/** Whoever may book for the union that booked may confirm and cancel, and who keeps the entry too. */
export function mayAct(context: Context, booking: BookingRow, act: BookingAct): Permission {
  const { actor } = viewerOf(context);
  const states = BOOKING_ACT_STATES[act];
  if (!states.includes(booking.state)) return notInState(booking.state, states);
  const { organisationId, keeperId } = booking;
  const keeps = can(actor, 'collaborator.edit', organisationSubject(context, keeperId));
  if (keeps.allowed) return keeps;
  return can(actor, 'collaborator.book', organisationSubject(context, organisationId));
}
