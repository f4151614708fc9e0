import type { BookingState } from '@cau-noi/domain/collaborator';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { BookingRow, CollaboratorRow } from './collaborator.queries.ts';

/** An interpreter or another collaborator (cộng tác viên đối ngoại). */
export const Collaborator = builder.objectRef<CollaboratorRow>('Collaborator');

export const CollaboratorConnection = connectionOf(Collaborator, 'Collaborator', 'collaborators');

/** Days for which a collaborator is asked for (đặt lịch). */
export const Booking = builder.objectRef<BookingRow>('Booking');

export const BookingStateEnum = enumOf<BookingState>('BookingState', 'The life of a booking.', {
  BOOKED: 'Asked for: the days are taken.',
  CONFIRMED: 'They agreed.',
  CANCELLED: 'The days are free again.',
});
